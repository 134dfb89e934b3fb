// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"

#include <QtWidgets/QWidget>

namespace agm {

/// A bulk plan in words: the question, what it does to the money in a card, who is skipped and why. Every text can be
/// selected and is read by screen readers.
class PlanSummary final : public QWidget {
    Q_OBJECT

public:
    explicit PlanSummary(const BulkPlan &plan, QWidget *parent = nullptr);

    /// All of it, one sentence a line.
    QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

} // namespace agm
