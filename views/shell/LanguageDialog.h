// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QComboBox;

namespace agm {

/// Asks which language the program speaks. What is on screen keeps its words: the choice counts from the next start on,
/// and the dialog says so. Opened with open(); it never blocks.
class LanguageDialog final : public QDialog {
    Q_OBJECT

public:
    /// `codes` as languages::available() gives them; `chosen` is one of them or empty for the system's language.
    LanguageDialog(const QStringList &codes, const QString &chosen, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: the system's.
    void languageChosen(const QString &code);

private:
    QComboBox *m_language;
};

} // namespace agm
