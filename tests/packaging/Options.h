// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace agm::packaging {

/// Options ("--report", "-h") out of the text of `--help`: those at the beginning of a line.
QSet<QString> optionsOfHelp(const QString &text);
/// Out of a manual page in roff: those that head a paragraph of its section OPTIONS.
QSet<QString> optionsOfManual(const QString &text);
/// Out of a completion of bash: the words of its variable `options`.
QSet<QString> optionsOfBash(const QString &text);
/// Out of a completion of zsh: the arguments of _arguments.
QSet<QString> optionsOfZsh(const QString &text);
/// Sorted, for a message.
QString listOf(const QSet<QString> &options);

} // namespace agm::packaging
