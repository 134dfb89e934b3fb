// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Looks.h"

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace agm {

/// What the person asked for on the command line.
struct CommandLine {
    QString dataDir; ///< where all state is kept; never empty
    QString screenshot; ///< write the loaded window here and end; empty: open the window
    std::optional<ThemeChoice> theme; ///< for this run; nothing: as it was chosen in the window
    QSize size; ///< of the window; invalid: as it was last time
    QString apply; ///< say what this plan would do, without a window, and end; empty: open the window
    QString report; ///< write the review to this file, without a window, and end; empty: open the window
    QString window; ///< of the report, as windowOfText() reads it; empty: as it was last time
    QString plan; ///< open this plan once the account is loaded; empty: none
    QString language; ///< to speak in this run, a code such as `de`; empty: the chosen one
    QString account; ///< name or id of the account to open; empty: the last one
    bool welcome = false; ///< greet at the first start: nothing else was asked for
    /// Set when the program must end at once: text for the terminal and the exit status.
    QString answer;
    int exitStatus = -1; ///< -1: go on
};

/// Reads the arguments (with the program's name first). Never ends the program itself.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace agm
