// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace agm {

struct CommandLine;

/// Makes the program speak this language (one of languages::available()) from now on: its own texts, Qt's, numbers,
/// dates and money, and, where there is a QGuiApplication, the side on which a line begins. Empty: the system's
/// language, or English when the program does not speak that. Needs the application object; what is on screen already
/// keeps its words.
void speak(const QString &language);

/// What to speak in this run: the command line's language, or the one that was chosen in the program before, which the
/// data folder remembers; empty: the system's.
QString languageOf(const CommandLine &line);

/// readCommandLine() with what it has to say in the language of this run. Only before there is an application object.
CommandLine readSpokenCommandLine(const QStringList &arguments);

} // namespace agm
