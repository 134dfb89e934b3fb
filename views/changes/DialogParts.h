// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>
#include <QtWidgets/QFrame>

class QDialog;
class QLabel;
class QPushButton;
class QWidget;

/// Small things that every dialog of this program does the same way.
namespace agm::dialogparts {

/// A frame with round corners on the ground of lists.
class Card final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The font larger or smaller by a factor, whether it is given in points or in pixels.
QFont scaled(QFont font, double factor);
/// A label of plain text that wraps, may take the whole width, can be selected, and says its text to screen readers.
QLabel *text(const QString &text, QWidget *parent);
/// The button that does what the dialog is for: default, and in the palette's accent where the style lets it.
void makePrimary(QPushButton *button);
/// Keeps the dialog at least as high as its wrapped texts need, also when they change. Qt asks a layout for that only
/// once, and at another width.
void keepFitting(QDialog *dialog);

} // namespace agm::dialogparts
