// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Tree.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace agm::architecture {
namespace {

constexpr QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks;

}

Tree::Tree(const QString &top) : m_top(top)
{
    m_patterns = read(QStringLiteral(".gitignore")).split(u'\n', Qt::SkipEmptyParts);
    walk(QString());
}

QStringList Tree::topNames() const
{
    QStringList names;
    const auto entries = QDir(m_top).entryInfoList(everything, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (!isIgnored(entry.fileName(), entry.isDir(), m_patterns)) {
            names.append(entry.fileName());
        }
    }
    return names;
}

QStringList Tree::files(const QStringList &endings) const
{
    QStringList found;
    std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(found), [&](const QString &path) {
        return std::any_of(endings.begin(), endings.end(),
                           [&](const QString &ending) { return path.endsWith(ending); });
    });
    return found;
}

QString Tree::read(const QString &path) const
{
    QFile file(m_top + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool Tree::isIgnored(const QString &path, bool folder, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](QString pattern) {
        if (pattern.endsWith(u'/')) {
            if (!folder) {
                return false;
            }
            pattern.chop(1);
        }
        // A slash before the end ties the pattern to the top; otherwise it is a name anywhere.
        const bool tied = pattern.contains(u'/');
        const QString subject = tied ? path : path.section(u'/', -1);
        pattern = pattern.startsWith(u'/') ? pattern.mid(1) : pattern;
        return QRegularExpression::fromWildcard(pattern).match(subject).hasMatch();
    });
}

void Tree::walk(const QString &folder)
{
    const auto entries = QDir(m_top + u'/' + folder).entryInfoList(everything, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString path = folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName();
        if (path == QLatin1String(".git") || isIgnored(path, entry.isDir(), m_patterns)) {
            continue;
        }
        if (entry.isDir()) {
            walk(path);
        } else {
            m_files.append(path);
        }
    }
}

} // namespace agm::architecture
