// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MoneyImpact.h"
#include "views/common/Formats.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace agm {

/// The money of a set of changes in four cards (committed now, after, worst day, start and stop) and a line below for
/// what stands apart: exposure until tomorrow, lifetime budgets, what is not known.
class ReviewCards final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewCards(QWidget *parent = nullptr);

    void setImpact(const MoneyImpact &impact, double worstDayFactor, const Formats &formats);
    /// All of it, one line a card: what screen readers say.
    QString text() const { return m_text; }

private:
    struct Card {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        QLabel *small = nullptr;
    };
    Card addCard(const QString &name);
    void say(const Card &card, const QString &value, const QString &small);

    Card m_now;
    Card m_after;
    Card m_worst;
    Card m_startStop;
    QLabel *m_further;
    QString m_text;
};

} // namespace agm
