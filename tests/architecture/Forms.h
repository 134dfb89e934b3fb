// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceText.h"

#include <QtCore/QStringList>

namespace agm::architecture {

/// The licence line first, #pragma once in a header, Q_OBJECT alone on its line (AUTOMOC finds it only there).
Findings checkForm(const QString &path, const QString &text);

/// A source that has a header of its own includes that first: the header is then compiled without what others include.
/// `files` are the paths of all files.
Findings checkOwnHeaderFirst(const QString &path, const QString &text, const QStringList &files);

/// One file's size in lines against its limit: sources 600, headers 200, the main window 400, the main program 60.
Findings checkSize(const QString &path, const QString &text);

/// At most one source in twenty may have more than 450 lines. `sizes` are the lines of all sources.
Findings checkSizesTogether(const QList<qsizetype> &sizes);

/// What lies at the top although it has no place there. `names` are the entries of the top folder.
Findings checkTop(const QStringList &names);

/// What packaging/packages lists and README.md does not say in the same words. Both are given as text.
Findings checkPackages(const QString &packages, const QString &readme);

/// Files and folders that a text for people names between backticks and that are not among `files`. A name without an
/// ending stands for a file of that name with any, or for a folder.
Findings checkNamedFiles(const QString &path, const QString &text, const QStringList &files);

/// Lines of a text; a last one without a line end counts.
qsizetype lineCount(const QString &text);

} // namespace agm::architecture
