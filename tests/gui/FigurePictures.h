// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace agm {

class Application;

/// Draws the review, each chart and the dialog of targets of a loaded account.
void drawFigures(Application &program, void (*save)(QWidget *widget, const QString &name));

} // namespace agm
