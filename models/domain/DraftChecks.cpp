// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DraftChecks.h"

#include "domain/CheckRules.h"
#include "domain/CommittedSpend.h"
#include "domain/FieldRegistry.h"

#include <algorithm>
#include <array>

namespace agm {
namespace {

constexpr qsizetype LongestTitle = 255;

/// Titles, the status and the campaign.
void checkIdentityRules(CheckRun &run)
{
    const AdGroup &after = run.after();
    if (run.concerns({Field::Title})) {
        if (after.title.trimmed().isEmpty())
            run.block(FindingCode::TitleEmpty, Field::Title);
        else if (after.title.size() > LongestTitle && after.title.toUcs4().size() > LongestTitle)
            run.block(FindingCode::TitleTooLong, Field::Title);
    }
    if (run.before() && run.touched(Field::Status) && run.before()->knownStatus() == AdGroupStatus::Rejected
        && after.knownStatus() == AdGroupStatus::Active)
        run.warn(FindingCode::ResumeRejected, Field::Status);
    if (!run.context().creating)
        return;
    if (after.campaignId.isNull() || after.campaignId.text().isEmpty())
        run.block(FindingCode::CampaignMissing, Field::AdCampaign);
    else if (run.context().campaigns && !run.campaign())
        run.block(FindingCode::CampaignUnknown, Field::AdCampaign);
}

/// What a running ad group loses by a change, and what the ad network looks at again.
void checkConsequences(CheckRun &run)
{
    static constexpr std::array targeting{Field::Regions,          Field::Demographics, Field::Audiences,
                                          Field::Languages,        Field::Placements,   Field::Devices,
                                          Field::DetailedTargeting};
    static constexpr std::array goal{Field::BidType, Field::DesiredCostPerResult, Field::OptimizationGoal,
                                     Field::ConversionEvent, Field::MessageApps};
    if (!run.before())
        return;
    const bool running = run.isRunning();
    const auto consider = [&run, running](Field field, bool reviewed) {
        if (!run.changes(field))
            return;
        if (running)
            run.warn(FindingCode::LearningRestartSetting, field);
        if (reviewed)
            run.warn(FindingCode::ReviewMayStart, field);
    };
    for (const Field field : targeting)
        consider(field, true);
    consider(Field::ConversionLocation, true);
    for (const Field field : goal)
        consider(field, false);
}

/// Only conversion_event may be null in an update's body (API facts, section 1.4).
void checkClearing(CheckRun &run)
{
    if (!run.before())
        return;
    static const Word lowestCost = Word::of(u"minimum_cost");
    for (const Field field : editableFields()) {
        if (field == Field::ConversionEvent || field == Field::Title || !run.changes(field)
            || !std::holds_alternative<std::monostate>(settingOf(run.after(), field)))
            continue;
        // Lowest cost has no target, so the strategy itself takes the target away.
        if (field == Field::DesiredCostPerResult && run.after().bidType == lowestCost)
            continue;
        // An own budget that is taken away is said to be missing.
        if (field == Field::BudgetAmount && run.campaign())
            continue;
        run.warn(FindingCode::CannotClear, field);
    }
}

QList<Finding> checkDelete(const Draft &draft, const AdGroup *current)
{
    if (!current)
        return {{FindingCode::GroupGone, Severity::Blocked, std::nullopt, {draft.title}}};
    return {{FindingCode::DeleteIsFinal, Severity::Warning, std::nullopt, {}}};
}

} // namespace

CheckRun::CheckRun(const AdGroup *before, const AdGroup &after, const CheckContext &context)
    : m_before(before), m_after(after), m_context(context),
      m_now((context.now.isValid() ? context.now : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch())
{
    if (context.campaigns) {
        const auto found = context.campaigns->constFind(after.campaignId);
        m_campaign = found == context.campaigns->constEnd() ? nullptr : found->get();
    }
}

bool CheckRun::concerns(std::initializer_list<Field> fields) const
{
    return m_context.creating
        || std::any_of(fields.begin(), fields.end(), [this](Field field) { return touched(field); });
}

bool CheckRun::changes(Field field) const
{
    if (!touched(field))
        return false;
    return !m_before || !sameSetting(settingOf(*m_before, field), settingOf(m_after, field));
}

bool CheckRun::isRunning() const
{
    if (!m_before)
        return false;
    static const Word learning = Word::of(u"learning");
    static const Word limited = Word::of(u"learning_limited");
    return m_before->deliveryStatus == learning || m_before->deliveryStatus == limited
        || isOn(*m_before, m_campaign, QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC));
}

void CheckRun::add(FindingCode code, Severity severity, std::optional<Field> field, QList<FieldValue> args)
{
    m_found.append(Finding{code, severity, field, std::move(args)});
}

void CheckRun::block(FindingCode code, std::optional<Field> field, QList<FieldValue> args)
{
    add(code, Severity::Blocked, field, std::move(args));
}

void CheckRun::warn(FindingCode code, std::optional<Field> field, QList<FieldValue> args)
{
    add(code, Severity::Warning, field, std::move(args));
}

void CheckRun::note(FindingCode code, std::optional<Field> field, QList<FieldValue> args)
{
    add(code, Severity::Note, field, std::move(args));
}

QList<Finding> CheckRun::takeFindings()
{
    sortFindings(m_found);
    return std::move(m_found);
}

int registryOrder(Field field)
{
    return int(&fieldInfo(field) - fieldRegistry().data());
}

void sortFindings(QList<Finding> &findings)
{
    const auto order = [](const Finding &finding) { return finding.field ? registryOrder(*finding.field) : -1; };
    std::stable_sort(findings.begin(), findings.end(),
                     [&order](const Finding &a, const Finding &b) { return order(a) < order(b); });
}

QList<Finding> checkGroup(const AdGroup *before, const AdGroup &after, const CheckContext &context)
{
    CheckRun run(before, after, context);
    checkIdentityRules(run);
    checkBudgetRules(run);
    checkScheduleRules(run);
    checkTargetingRules(run);
    checkPlaceRules(run);
    checkConsequences(run);
    checkClearing(run);
    return run.takeFindings();
}

AdGroupPtr afterDraft(const Draft &draft, const AdGroup *current)
{
    if (draft.kind == DraftKind::Create)
        return asNewGroup(draft.adGroupId, draft.newAdGroup());
    return current && draft.kind == DraftKind::Edit ? withPatch(*current, draft.patch()) : nullptr;
}

QList<Finding> checkDraftState(const Draft &draft, const AdGroup *current, const AdGroup *after, CheckContext context)
{
    if (draft.kind == DraftKind::Delete)
        return checkDelete(draft, current);
    if (!after)
        return {{FindingCode::GroupGone, Severity::Blocked, std::nullopt, {draft.title}}};
    context.touched.clear();
    for (auto edit = draft.fields.cbegin(); edit != draft.fields.cend(); ++edit)
        context.touched.insert(edit.key());
    context.creating = draft.kind == DraftKind::Create;
    if (context.creating)
        return checkGroup(nullptr, *after, context);
    QList<Finding> findings = checkGroup(current, *after, context);
    for (auto edit = draft.fields.cbegin(); edit != draft.fields.cend(); ++edit) {
        if (edit->theirs)
            findings.append(
                {FindingCode::Conflict, Severity::Blocked, edit.key(), {edit->base, edit->mine, *edit->theirs}});
        else if (sameSetting(settingOf(*current, edit.key()), edit->mine))
            findings.append({FindingCode::AlreadySo, Severity::Note, edit.key(), {}});
    }
    sortFindings(findings);
    return findings;
}

QList<Finding> checkDraft(const Draft &draft, const AdGroup *current, CheckContext context)
{
    return checkDraftState(draft, current, afterDraft(draft, current).get(), std::move(context));
}

} // namespace agm
