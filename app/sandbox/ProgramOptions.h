// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"

namespace agm::sandbox {

/// What the command line of ad-group-sandbox asks for.
struct ProgramOptions {
    SandboxOptions server;
    bool keyGiven = false;
    /// Not empty: print this and end with success (--help, --version).
    QString print;
};

/// Reads the arguments, the program's name first. The error's message is one sentence that names the option.
Result<ProgramOptions> readArguments(const QStringList &arguments);

} // namespace agm::sandbox
