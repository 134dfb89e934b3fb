// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/EditorDialog.h"

class QCheckBox;
class QLineEdit;

namespace agm {

class AmountField;
class BudgetChange;
class WordCombo;

/// "Budget and bidding" of one or many ad groups. Ad groups whose campaign owns the budget are left out of changes of
/// budget and its type.
class BudgetDialog final : public EditorDialog {
    Q_OBJECT
public:
    explicit BudgetDialog(EditorContext context, QWidget *parent = nullptr);

    /// For tests and for the keys of the window: the control of a field.
    WordCombo *budgetType() const { return m_type; }
    BudgetChange *budget() const { return m_budget; }
    AmountField *minimum() const { return m_minimum.line; }
    AmountField *costTarget() const { return m_target.line; }
    QCheckBox *noMinimum() const { return m_minimum.none; }
    QCheckBox *noCostTarget() const { return m_target.none; }
    WordCombo *strategy() const { return m_strategy; }
    WordCombo *goal() const { return m_goal; }
    QLineEdit *capImpressions() const { return m_impressions; }
    QLineEdit *capDays() const { return m_days; }
    QCheckBox *noCap() const { return m_noCap; }

Q_SIGNALS:
    /// The person wants to see the campaign that owns a budget.
    void campaignChosen(const QString &campaignId);

protected:
    void prepare() override;
    QSet<Field> touched() const override;
    AdGroupPatch patchFor(const AdGroup &group) const override;
    QStringList effectNotes() const override;
    void keepField(Field field) override;

private:
    /// An amount that can also be taken away.
    struct Amount {
        Field field = Field::MinimumDailySpend;
        FieldRow *row = nullptr;
        AmountField *line = nullptr;
        QCheckBox *none = nullptr;
        QString now;
        bool mixed = false;
        std::optional<Money> value; ///< as read last
    };
    void buildBudget();
    void buildAmount(Amount &amount, Field field, const QString &label, const QString &per);
    void buildCampaignBudgets(FieldRow *row);
    void buildWords();
    void buildCap();
    /// Lowest cost has no target: choosing it takes the targets away, choosing another brings them back.
    void followStrategy();
    /// Only reach has a frequency cap: another goal takes it away, and reach brings it back.
    void followGoal();
    void prepareAmount(Amount &amount);
    void prepareCap();
    void patchAmount(const Amount &amount, const AdGroup &group, AdGroupPatch &patch) const;
    void patchCap(const AdGroup &group, AdGroupPatch &patch) const;
    bool isTouched(const Amount &amount) const;
    bool isCapTouched() const;
    bool optimizesForReach(const AdGroup &group) const;
    bool ownsBudget(const AdGroup &group) const;

    QList<AdGroupPtr> m_owning; ///< ad groups with a budget of their own
    WordCombo *m_type = nullptr;
    BudgetChange *m_budget = nullptr;
    Amount m_minimum;
    Amount m_target;
    WordCombo *m_strategy = nullptr;
    bool m_targetTaken = false; ///< the strategy has ticked "None", not the person
    bool m_capTaken = false; ///< the goal has ticked "None" of the frequency cap, not the person
    WordCombo *m_goal = nullptr;
    FieldRow *m_capRow = nullptr;
    QLineEdit *m_impressions = nullptr;
    QLineEdit *m_days = nullptr;
    QCheckBox *m_noCap = nullptr;
    QString m_capNow;
    std::optional<int> m_capImpressions;
    std::optional<int> m_capDays;
    std::optional<Currency> m_currency;
};

} // namespace agm
