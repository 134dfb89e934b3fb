// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace agm {

/// The API key in the environment (WHOP_API_KEY), trimmed; empty without one. It is overwritten there with blanks, so
/// that neither a program that this one starts nor a list of processes shows it; later calls give it again until the
/// variable is set anew or taken away. Call it first before other threads use the environment.
QString takeEnvironmentKey();

/// Makes the folder for the program's state when it is not there, readable by its owner alone; one that is there keeps
/// its rights. Whether it can be used shows when a file in it is opened.
void makePrivateFolder(const QString &path);

/// From here on a crash leaves no core file: it would hold the keys that are in memory. Children keep it so.
void leaveNoCoreFile();

} // namespace agm
