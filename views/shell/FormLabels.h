// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QGridLayout;
class QLabel;
class QWidget;

namespace agm::forms {

/// A wrapping label of plain text for a hint or a fault; parts of it can be selected.
QLabel *message(QWidget *parent);
/// Quiet text, for what is understood.
void showHint(QLabel *label, const QString &text);
/// Text with a warning sign, for what cannot be taken; announced to assistive programs when it changes.
void showFault(QLabel *label, const QString &text);
/// A form of two columns. A grid, because QFormLayout gives wrapped texts the height of a narrower width.
QGridLayout *makeForm();
/// A row whose label (with its mnemonic) names the field for screen readers.
void addRow(QGridLayout *form, const QString &label, QWidget *field);
/// The same for a field inside `box`.
void addRow(QGridLayout *form, const QString &label, QWidget *field, QWidget *box);
/// A text under the last field.
void addNote(QGridLayout *form, QLabel *note);

} // namespace agm::forms
