// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace agm::architecture {

/// The files of the project, found without asking git, so that an unpacked archive is checked as well.
class Tree {
public:
    /// `top` is the absolute path of the project.
    explicit Tree(const QString &top);

    /// Entries of the top folder that .gitignore does not name.
    QStringList topNames() const;
    /// Every file, as a path from the top, in order; without .git and what .gitignore names.
    QStringList files() const { return m_files; }
    /// The files that end in one of these.
    QStringList files(const QStringList &endings) const;
    /// The text of a file; null when it cannot be read.
    QString read(const QString &path) const;

    /// Whether .gitignore's `patterns` name this path. Understands "name", "*.ending", a leading and a trailing slash.
    static bool isIgnored(const QString &path, bool folder, const QStringList &patterns);

private:
    void walk(const QString &folder);

    QString m_top;
    QStringList m_patterns;
    QStringList m_files;
};

} // namespace agm::architecture
