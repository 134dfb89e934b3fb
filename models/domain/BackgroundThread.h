// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QThreadPool>

#include <functional>

namespace agm {

/// From now on the calling thread gives way to the window's: where all processors are busy, it gets about a tenth of
/// what the window's thread gets, and on an idle machine all it can use. For threads whose work nobody waits for at
/// each key: reckoning, storing, printing, the sandbox inside the program. It cannot be taken back, since raising a
/// priority needs rights that a person does not have. Nothing happens where the system refuses. Any thread but the
/// window's; a second call costs nothing.
void giveWayToTheWindow();

/// Runs `work` on a thread that gives way to the window's, after what was given here before if all are busy; what it
/// holds ends there. The application waits for it when it ends. Any thread.
///
/// Not QThreadPool::globalInstance(): Qt fills larger areas of the window with the threads of that one and waits for
/// them, so a long piece of work there stops the painting of each scroll bar for as long as it takes.
void inBackground(std::function<void()> work);

/// The threads of inBackground(). Any thread.
QThreadPool &backgroundThreads();

} // namespace agm
