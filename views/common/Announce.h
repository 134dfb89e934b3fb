// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Messages that assistive programs read by themselves, wherever the focus is. Main thread.
namespace agm {

/// Makes a message of `widget`: its accessible name is what is read. Call it while the widget is made, before anybody
/// can have asked for it. On Linux a screen reader reads an object of the role "alert" when it appears; Qt 6.4 passes
/// QAccessible::Alert on to Windows and macOS alone. `now` false: it is plain text for the time being, and may become a
/// message when this is called again.
void makeAlert(QWidget *widget, bool now = true);

/// Has the message read, because it is new or says something else now.
void announce(QWidget *widget);

} // namespace agm
