// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace agm::forms {

/// A wrapping label of plain text for a hint or a fault; parts of it can be selected.
QLabel *message(QWidget *parent);
/// Quiet text, for what is understood.
void showHint(QLabel *label, const QString &text);
/// Text with a warning sign, for what cannot be taken; announced to assistive programs when it changes.
void showFault(QLabel *label, const QString &text);
/// A row whose label (with its mnemonic) names the field for screen readers.
void addRow(QFormLayout *form, const QString &label, QWidget *field);
/// The same for a field inside `box`.
void addRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *box);

} // namespace agm::forms
