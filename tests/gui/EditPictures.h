// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QDialog;
class QWidget;

namespace agm {

class Application;

/// Lets what waits in the event loop happen.
bool settle();
/// settle(), once no chart that is seen waits for its figures any more.
bool settleCharts(QWidget *window);
/// The dialog over `window`, once it is there; null after five seconds without one.
QDialog *shownDialog(QWidget *window);

/// Draws the window with drafts and every dialog that changes, reviews or takes back. `save` writes one picture.
/// `program` shows a complete account with the demo's world.
void drawEdits(Application &program, const std::function<void(QWidget *, const QString &)> &save);

} // namespace agm
