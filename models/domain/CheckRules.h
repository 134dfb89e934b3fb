// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupEdit.h"
#include "domain/DraftChecks.h"

namespace agm {

/// One run of the checks over one ad group: what the rules of each subject ask and where they put what they find. Lives
/// as long as the call to checkGroup().
class CheckRun {
public:
    CheckRun(const AdGroup *before, const AdGroup &after, const CheckContext &context);

    const AdGroup *before() const { return m_before; }
    const AdGroup &after() const { return m_after; }
    const CheckContext &context() const { return m_context; }
    qint64 now() const { return m_now; } ///< milliseconds
    /// Null when it is not loaded.
    const Campaign *campaign() const { return m_campaign; }

    bool touched(Field field) const { return m_context.touched.contains(field); }
    /// A new ad group answers for all its fields, an edit for those that a person touched.
    bool concerns(std::initializer_list<Field> fields) const;
    /// Touched, and another value than before; of a new ad group: given at all.
    bool changes(Field field) const;
    /// It delivers or is in its learning phase, so a change can throw learning away.
    bool isRunning() const;

    void block(FindingCode code, std::optional<Field> field, QList<FieldValue> args = {});
    void warn(FindingCode code, std::optional<Field> field, QList<FieldValue> args = {});
    void note(FindingCode code, std::optional<Field> field, QList<FieldValue> args = {});
    /// In the registry's order of fields, those of the whole ad group first.
    QList<Finding> takeFindings();

private:
    void add(FindingCode code, Severity severity, std::optional<Field> field, QList<FieldValue> args);
    const AdGroup *m_before;
    const AdGroup &m_after;
    const CheckContext &m_context;
    const Campaign *m_campaign = nullptr;
    qint64 m_now = 0;
    QList<Finding> m_found;
};

void checkBudgetRules(CheckRun &run);
void checkScheduleRules(CheckRun &run);
void checkTargetingRules(CheckRun &run);
void checkPlaceRules(CheckRun &run);

/// The ad group as it would be; null when it is deleted or gone.
AdGroupPtr afterDraft(const Draft &draft, const AdGroup *current);
/// checkDraft() for whoever has afterDraft() already: making it is most of the work.
QList<Finding> checkDraftState(const Draft &draft, const AdGroup *current, const AdGroup *after, CheckContext context);

/// Sorts by the registry's order of fields; those without a field first. Keeps the order within a field.
void sortFindings(QList<Finding> &findings);
/// A field's place in the registry.
int registryOrder(Field field);

} // namespace agm
