// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AmountInput.h"
#include "views/common/Formats.h"

#include <QtWidgets/QLineEdit>

class QPushButton;

namespace agm {

/// A line for an amount of money or a percentage, typed or pasted. It never changes by itself or by the wheel; what was
/// understood is said back, and a text that may mean two amounts offers both. Empty means: keep.
class AmountField final : public QLineEdit {
    Q_OBJECT
public:
    AmountField(const Formats &formats, Currency currency, QWidget *parent);

    /// Reads a percentage instead of an amount.
    void setPercent(bool percent);
    /// What the amount is for, behind the echo: "/ day".
    void setPer(const QString &per) { m_per = per; }

    /// Writes the amount as a person of this language types it.
    void setAmount(const Money &amount);
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    AmountReading reading() const;
    /// The percentage as a fraction of 1.
    std::optional<double> fraction() const;
    /// Why the text cannot be taken; empty when it can or when there is none.
    QString fault() const;
    /// What was understood: "US$1,850.00 / day"; empty without a good amount.
    QString echo() const;
    /// Two buttons for an ambiguous text, to be placed beneath the line; hidden otherwise.
    QWidget *choices() const { return m_choices; }
    QList<QPushButton *> choiceButtons() const { return m_buttons; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChoices();
    void take(int choice);

    Formats m_formats;
    Currency m_currency;
    QString m_per;
    bool m_percent = false;
    QWidget *m_choices;
    QList<QPushButton *> m_buttons;
    QList<Money> m_readings;
};

} // namespace agm
