// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace agm::architecture {

/// One breach of a rule. The checks are pure functions of a path and a text, so that each is itself tested with a text
/// that breaks its rule.
struct Finding {
    QString path;
    int line = 0; ///< from 1; 0 when the whole file is meant
    QString what; ///< what is wrong and what to do instead
};
using Findings = QList<Finding>;

/// The layer a file belongs to by its path from the top ("models/wire/X.cpp" is "wire", "app/sandbox/X.h" is
/// "sandbox"); empty for a path that belongs to none.
QString layerOf(const QString &path);

/// The C++ text with every comment and the inside of every literal blanked out; the lines stay where they are.
QString codeOnly(const QString &text);

/// One #include line.
struct Include {
    int line = 0;
    QString target; ///< what stands between the quotes or brackets
    bool quoted = false;
};
QList<Include> includesOf(const QString &text);

} // namespace agm::architecture
