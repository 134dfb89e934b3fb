// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReviewEntries.h"

#include "domain/AdGroupEdit.h"
#include "domain/CheckRules.h"

#include <algorithm>

namespace agm {
namespace {

/// Only those that have a draft: the account may be a hundred times as large.
QHash<QString, AdGroupPtr> currentGroups(const ReviewInput &input)
{
    QSet<QString> wanted;
    wanted.reserve(input.drafts.size());
    for (const Draft &draft : input.drafts)
        wanted.insert(draft.adGroupId);
    QHash<QString, AdGroupPtr> groups;
    groups.reserve(wanted.size());
    for (const AdGroupPtr &group : input.account) {
        if (wanted.contains(group->id))
            groups.insert(group->id, group);
    }
    return groups;
}

QString titleOf(const Draft &draft, const AdGroup *current)
{
    if (draft.kind == DraftKind::Create) {
        const auto edit = draft.fields.constFind(Field::Title);
        const auto *title = edit == draft.fields.cend() ? nullptr : std::get_if<QString>(&edit->mine);
        return title ? *title : draft.title;
    }
    return current ? current->title : draft.title;
}

/// What is left out is not posted, but its row still says what would be wrong with it.
void checkLeftOut(ReviewEntry &entry, const CheckContext &context)
{
    const Draft &whole = *entry.draft;
    const AdGroupPtr after = afterDraft(whole, entry.current.get());
    for (const Finding &finding : checkDraftState(whole, entry.current.get(), after.get(), context)) {
        if (finding.field && entry.leftOut.contains(*finding.field))
            entry.findings.append(finding);
    }
}

void check(ReviewEntry &entry, const ReviewInput &input, const CheckContext &context)
{
    entry.posted = *entry.draft;
    for (auto edit = entry.draft->fields.cbegin(); edit != entry.draft->fields.cend(); ++edit) {
        if (!input.choice.leftOutFields.isEmpty()
            && input.choice.leftOutFields.contains({entry.draft->adGroupId, int(edit.key())})) {
            entry.leftOut.insert(edit.key());
            entry.posted.fields.remove(edit.key());
        }
    }
    entry.included = !input.choice.leftOut.contains(entry.draft->adGroupId);
    entry.after = afterDraft(entry.posted, entry.current.get());
    entry.findings = checkDraftState(entry.posted, entry.current.get(), entry.after.get(), context);
    entry.blocked = heaviest(entry.findings) == Severity::Blocked;
    if (!entry.leftOut.isEmpty())
        checkLeftOut(entry, context);
}

} // namespace

std::vector<ReviewEntry> reviewEntries(const ReviewInput &input)
{
    const auto current = currentGroups(input);
    CheckContext context;
    context.now = input.money.now;
    context.zone = input.money.zone;
    context.campaigns = input.campaigns;
    std::vector<ReviewEntry> entries;
    entries.reserve(std::size_t(input.drafts.size()));
    for (const Draft &draft : input.drafts) {
        ReviewEntry &entry = entries.emplace_back();
        entry.draft = &draft;
        entry.current = current.value(draft.adGroupId);
        entry.title = titleOf(draft, entry.current.get());
        entry.sortKey = entry.title.toCaseFolded();
        check(entry, input, context);
    }
    std::sort(entries.begin(), entries.end(), [](const ReviewEntry &a, const ReviewEntry &b) {
        const int order = a.sortKey.compare(b.sortKey);
        return order != 0 ? order < 0 : a.draft->adGroupId < b.draft->adGroupId;
    });
    return entries;
}

void appendAmounts(QList<AmountEdit> &edits, const ReviewEntry &entry, const ReviewInput &input, bool onlyPosted)
{
    const Draft &draft = onlyPosted ? entry.posted : *entry.draft;
    if (draft.kind != DraftKind::Edit)
        return;
    const auto amount = [](const FieldValue &value) {
        const auto *money = std::get_if<Money>(&value);
        return money ? std::optional(*money) : std::nullopt;
    };
    for (auto edit = draft.fields.cbegin(); edit != draft.fields.cend(); ++edit) {
        if (!isMoney(edit.key()) || sameSetting(edit->base, edit->mine))
            continue;
        AmountEdit one{draft.adGroupId, edit.key(), amount(edit->base), amount(edit->mine), std::nullopt};
        const auto start = input.dayStart.constFind({draft.adGroupId, int(edit.key())});
        if (start != input.dayStart.constEnd())
            one.dayStart = *start;
        edits.append(one);
    }
}

} // namespace agm
