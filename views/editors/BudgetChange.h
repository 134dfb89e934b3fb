// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/RelativeEdit.h"
#include "views/editors/AmountsDialog.h"
#include "views/editors/EditorContext.h"

class QComboBox;
class QToolButton;

namespace agm {

class AmountField;
class FieldRow;

/// "Increase by 20 %, round to US$1": the controls of one row, and what comes out for each ad group.
class BudgetChange final : public QObject {
    Q_OBJECT
public:
    /// `groups`: those that own their budget; never empty. The controls go into `row`.
    BudgetChange(FieldRow *row, const QList<AdGroupPtr> &groups, const Formats &formats);

    /// Reads the controls once; call it before the rest.
    void read();
    bool isTouched() const { return m_touched; }
    /// Why the input cannot be taken; empty when it can.
    QString fault() const { return m_fault; }
    /// The new budget of an ad group; nothing when it keeps the one it has.
    std::optional<Money> newBudget(const AdGroup &group) const;
    /// Shows what comes out beneath the controls. `per`: "per day" or, for lifetime budgets, nothing.
    void showResults();
    void clear();

    QComboBox *change() const { return m_change; }
    AmountField *amount() const { return m_amount; }
    QComboBox *rounding() const { return m_rounding; }
    QToolButton *allButton() const { return m_all; }

Q_SIGNALS:
    void changed();

private:
    bool isPercent() const;
    void buildControls(FieldRow *row);
    void fitControls();
    void openAll();
    std::vector<BeforeAfterModel::Row> results() const;
    QString resultsText(int &kept) const;

    QList<AdGroupPtr> m_groups;
    Formats m_formats;
    std::optional<Currency> m_currency; ///< nothing: several
    FieldRow *m_row;
    QComboBox *m_change;
    AmountField *m_amount;
    QComboBox *m_rounding;
    QToolButton *m_all;
    RelativeEdit m_edit;
    QString m_now;
    QString m_fault;
    bool m_touched = false;
};

} // namespace agm
