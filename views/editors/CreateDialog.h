// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/EditorDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace agm {

class AmountField;
class CountriesField;
class MomentField;
class WordCombo;

/// A new ad group: from scratch when the context has no ad groups, else a copy of its first one. Paused unless said
/// otherwise. What has no control here (audiences, placements …) comes from the copied ad group and can be changed in
/// the targeting of the draft.
class CreateDialog final : public EditorDialog {
    Q_OBJECT
public:
    explicit CreateDialog(EditorContext context, QWidget *parent = nullptr);

    /// What would be created now.
    NewAdGroup newAdGroup();

    QComboBox *campaign() const { return m_campaign; }
    QLineEdit *title() const { return m_title; }
    WordCombo *status() const { return m_status; }
    WordCombo *budgetType() const { return m_type; }
    AmountField *budget() const { return m_budget; }
    MomentField *start() const { return m_start; }
    MomentField *end() const { return m_end; }
    WordCombo *goal() const { return m_goal; }
    WordCombo *location() const { return m_location; }
    WordCombo *conversionEvent() const { return m_event; }
    const QList<QCheckBox *> &messageApps() const { return m_apps; }
    WordCombo *strategy() const { return m_strategy; }
    AmountField *costTarget() const { return m_target; }
    CountriesField *countries() const { return m_countries; }
    QCheckBox *dynamicCreative() const { return m_dynamic; }

Q_SIGNALS:
    /// The person wants this ad group. `copyOf`: the ad group it was copied from; empty otherwise.
    void createRequested(const agm::NewAdGroup &group, const QString &copyOf, const QString &what, bool review);

protected:
    void prepare() override;
    QSet<Field> touched() const override { return {}; }
    bool hasInput() const override { return m_dirty; }
    AdGroupPatch patchFor(const AdGroup &) const override { return {}; }
    QList<ProposedEdit> proposals() const override;
    QList<ChangedGroup> changed(const QList<ProposedEdit> &edits) const override;
    QList<FindingSummary> findingsOf(const QList<ProposedEdit> &edits,
                                     const QList<ChangedGroup> &changed) const override;
    QString subtitle() const override;
    QString what() const override;
    QString reviewText(qsizetype changes) const override;
    QString countText(qsizetype changes) const override;
    void offer(bool review) override;

private:
    void buildIdentity();
    void buildCampaigns();
    void buildBudget();
    void buildSchedule();
    void buildGoal();
    void buildBid();
    void buildRest();
    WordCombo *addWords(Field field, const QString &label, const QString &preset = {});
    AmountField *addAmount(Field field, const QString &label, const QString &per);
    void typed();
    QString chosenCampaign() const;
    void prepareCampaign();
    void prepareAmount(Field field, const AmountField *line);
    void putWord(Field field, const WordCombo *combo);
    void putMoment(Field field, const MomentField *moment);
    void putPlaces();

    AdGroupPtr m_source; ///< null: from scratch
    QString m_id; ///< of the new ad group until the server gives one
    QString m_campaignId;
    AdGroupPatch m_values;
    bool m_dirty = false;
    QComboBox *m_campaign = nullptr;
    QLineEdit *m_title = nullptr;
    WordCombo *m_status = nullptr;
    WordCombo *m_type = nullptr;
    AmountField *m_budget = nullptr;
    MomentField *m_start = nullptr;
    MomentField *m_end = nullptr;
    WordCombo *m_goal = nullptr;
    WordCombo *m_location = nullptr;
    WordCombo *m_event = nullptr;
    FieldRow *m_appsRow = nullptr;
    QList<QCheckBox *> m_apps;
    WordCombo *m_strategy = nullptr;
    AmountField *m_target = nullptr;
    CountriesField *m_countries = nullptr;
    QCheckBox *m_dynamic = nullptr;
};

} // namespace agm
