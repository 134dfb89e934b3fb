// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "views/common/FieldText.h"
#include "views/common/InsightWords.h"
#include "views/common/SafeText.h"
#include "views/common/SettingText.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Words.h"
#include "views/table/AdGroupPresentationModel.h"

namespace agm {
namespace {

QString draftWord(DraftMark mark)
{
    switch (mark) {
    case DraftMark::Added: return AdGroupPresentationModel::tr("draft: new");
    case DraftMark::Edited: return AdGroupPresentationModel::tr("draft: edited");
    case DraftMark::Deleted: return AdGroupPresentationModel::tr("draft: to be deleted");
    case DraftMark::Conflict: return AdGroupPresentationModel::tr("draft: changed elsewhere as well");
    case DraftMark::None: break;
    }
    return {};
}

} // namespace

DraftPtr AdGroupPresentationModel::draftAt(int row) const
{
    return m_rows->table()->draft(m_rows->sourceRow(row));
}

DraftMark AdGroupPresentationModel::draftMarkAt(int row) const
{
    const DraftPtr draft = draftAt(row);
    if (!draft)
        return DraftMark::None;
    if (draft->hasConflict())
        return DraftMark::Conflict;
    return draft->kind == DraftKind::Create ? DraftMark::Added
        : draft->kind == DraftKind::Delete  ? DraftMark::Deleted
                                            : DraftMark::Edited;
}

AdGroupPtr AdGroupPresentationModel::preview(int row) const
{
    const DraftPtr draft = draftAt(row);
    return draft && draft->kind == DraftKind::Edit ? withPatch(*group(row), draft->patch()) : group(row);
}

bool AdGroupPresentationModel::isDrafted(int row, Field field) const
{
    const DraftPtr draft = draftAt(row);
    return draft && draft->fields.contains(field);
}

QStringList AdGroupPresentationModel::draftLines(int row, Field field) const
{
    const DraftPtr draft = draftAt(row);
    if (!draft)
        return {};
    QStringList lines;
    const auto found = draft->fields.constFind(field);
    if (found != draft->fields.constEnd() && draft->kind == DraftKind::Edit) {
        lines.append(tr("Now: %1 → Draft: %2", "before and after")
                         .arg(settingText(field, found->theirs ? *found->theirs : found->base, m_formats),
                              settingText(field, found->mine, m_formats)));
        if (found->theirs)
            lines.append(
                tr("⚡ Changed elsewhere: when you began it was %1.").arg(settingText(field, found->base, m_formats)));
    }
    if (field == Field::Title) {
        lines.append(draftWord(draftMarkAt(row)));
        if (!draft->error.isEmpty())
            lines.append(tr("It could not be posted: %1").arg(inertLine(draft->error)));
    } else if (field == Field::Status && draft->kind == DraftKind::Delete) {
        lines.append(draftWord(DraftMark::Deleted));
    }
    return lines;
}

CellLook AdGroupPresentationModel::statusLook(int row, const AdGroup &one) const
{
    CellLook look;
    const Pending pending = pendingAt(row);
    look.pending = pending.kind;
    if (pending.kind != PendingKind::None) {
        look.text = words::pending(pending.kind);
        return look;
    }
    const DisplayState state = displayState(one, campaignAt(row).get(), m_clock());
    look.state = state;
    look.text = words::state(state, rawStateWord(one));
    return look;
}

CellLook AdGroupPresentationModel::look(int row, Field field) const
{
    const DraftPtr draft = draftAt(row);
    if (!draft)
        return serverLook(row, field, *group(row));
    const bool drafted = isDrafted(row, field);
    CellLook look = serverLook(row, field, drafted ? *preview(row) : *group(row));
    look.strong = drafted;
    if (field == Field::Title)
        look.draft = draftMarkAt(row);
    if (field == Field::Status && draft->kind == DraftKind::Delete && look.pending == PendingKind::None) {
        look.text = tr("To be deleted");
        look.state.reset();
        look.strong = true;
        look.draft = DraftMark::Deleted;
    }
    return look;
}

CellLook AdGroupPresentationModel::serverLook(int row, Field field, const AdGroup &one) const
{
    if (field == Field::Status)
        return statusLook(row, one);
    CellLook look;
    look.numeric = standsRight(field);
    if (isStale(row, field)) {
        look.text = QStringLiteral("…");
        look.dimmed = true;
        return look;
    }
    if (isDerived(field))
        return derivedLook(row, field);
    const CampaignPtr campaign = campaignAt(row);
    // The column's currency may be that of a moment ago: an amount in another one names its own.
    const auto common = columnCurrency(field);
    const auto sign = common && *common == one.currencyOf(field) ? Formats::Sign::Omit : Formats::Sign::Show;
    const FieldText text = fieldText(one, field, campaign.get(), m_formats, sign);
    look.text = text.text;
    look.dimmed = text.dimmed;
    if (const auto spend = field == Field::Spend ? one.money(field) : std::nullopt)
        look.bar = shareOfMostSpend(*spend);
    addAside(look, row, field, one);
    look.warning = field == Field::Issues && !one.issues.isEmpty();
    return look;
}

QString AdGroupPresentationModel::statusTooltip(int row) const
{
    const AdGroup &one = *group(row);
    const DisplayState state = stateAt(row);
    QStringList lines;
    lines += draftLines(row, Field::Status);
    const Pending pending = pendingAt(row);
    if (pending.kind == PendingKind::Failed)
        lines.append(tr("The last change failed: %1").arg(inertLine(pending.text)));
    else if (pending.kind != PendingKind::None)
        lines.append(words::pending(pending.kind));
    lines.append(QStringLiteral("%1 %2").arg(glyphs::character(state), words::state(state, rawStateWord(one))));
    lines.append(words::stateMeaning(state));
    if (const CampaignPtr campaign = campaignAt(row))
        lines.append(tr("Campaign: %1").arg(words::campaignStatus(campaign->status.text())));
    if (!one.issues.isEmpty())
        lines += objectLines(readField(one, Field::Issues), Field::Issues).mid(0, 4);
    lines.append(tr("API: status = %1").arg(isolated(one.status.text())));
    if (!one.deliveryStatus.isNull())
        lines.append(tr("API: delivery_status = %1").arg(isolated(one.deliveryStatus.text())));
    return plainTooltip(lines);
}

QString AdGroupPresentationModel::tooltip(int row, Field field) const
{
    if (field == Field::Status)
        return statusTooltip(row);
    QStringList lines = draftLines(row, field);
    const bool stale = isStale(row, field);
    if (stale)
        lines.append(tr("Loading the figures of this stats window…"));
    if (isDerived(field))
        return plainTooltip(lines + derivedTooltip(row, field));
    QStringList about = fieldTooltip(*group(row), field, campaignAt(row).get(), m_formats);
    if (!stale) {
        QStringList more = insights::explanation(*group(row), insightAt(row), field, insightDays(), m_formats);
        if (const auto spend = field == Field::Spend ? group(row)->money(field) : std::nullopt;
            spend && !spend->currency.isNull() && shareOfMostSpend(*spend) >= 0)
            more.append(tr("The bar: %1 of the largest spend shown in %2.")
                            .arg(m_formats.rate(shareOfMostSpend(*spend)), spend->currency.code()));
        about = about.mid(0, 1) + more + about.mid(1);
    }
    return plainTooltip(lines + about);
}

QString AdGroupPresentationModel::accessibleText(int row, Field field) const
{
    if (isStale(row, field))
        return tr("%1: loading").arg(words::fieldTitle(field));
    if (isDerived(field))
        return tr("%1: %2").arg(words::fieldTitle(field), spokenDerived(row, field));
    // Spoken text stands alone: money always names its currency, whatever the header says.
    const bool drafted = isDrafted(row, field);
    const AdGroupPtr shown = drafted ? preview(row) : group(row);
    QString text = field == Field::Status ? statusLook(row, *shown).text
                                          : fieldText(*shown, field, campaignAt(row).get(), m_formats).text;
    if (text == QStringLiteral("—"))
        text = tr("undefined");
    else if (text == QLatin1String("n/a"))
        text = tr("not applicable");
    else if (text.startsWith(QLatin1String("> ")))
        text = tr("more than %1").arg(text.mid(2));
    text += spokenAside(row, field, *shown);
    if (drafted)
        return tr("%1: %2, draft", "a field and the value that is not posted").arg(words::fieldTitle(field), text);
    const DraftMark mark = field == Field::Title ? draftMarkAt(row) : DraftMark::None;
    return mark == DraftMark::None ? tr("%1: %2").arg(words::fieldTitle(field), text)
                                   : tr("%1: %2, %3").arg(words::fieldTitle(field), text, draftWord(mark));
}

QString AdGroupPresentationModel::accessibleDescription(int row, Field field) const
{
    if (field == Field::Status)
        return words::stateMeaning(stateAt(row));
    const QString concluded
        = insights::explanation(*group(row), insightAt(row), field, insightDays(), m_formats).join(u' ');
    if (!concluded.isEmpty())
        return concluded;
    const QString why = fieldText(*group(row), field, campaignAt(row).get(), m_formats).why;
    return why.isEmpty() ? words::fieldDefinition(field) : why;
}

QVariant AdGroupPresentationModel::headerText(Field field, int role) const
{
    const FieldInfo &info = fieldInfo(field);
    const auto currency = columnCurrency(field);
    switch (role) {
    case Qt::DisplayRole:
        return currency ? tr("%1, %2").arg(words::fieldTitle(field), currency->code()) : words::fieldTitle(field);
    case Qt::AccessibleTextRole: return words::fieldTitle(field);
    case Qt::AccessibleDescriptionRole: return words::fieldDefinition(field);
    case Qt::ToolTipRole: {
        QStringList lines{words::fieldTitle(field), words::fieldDefinition(field)};
        if (currency)
            lines.append(tr("All amounts of this column are in %1.").arg(currency->code()));
        else if (isMoney(field))
            lines.append(
                tr("The ad groups shown have several currencies; each amount names its own, and sorting goes by "
                   "the bare amount."));
        lines.append(isDerived(field) ? tr("Concluded by this program from the figures; no attribute of the API.")
                                      : tr("API: %1").arg(QLatin1String(info.key)));
        return plainTooltip(lines);
    }
    case Qt::TextAlignmentRole: {
        const Qt::Alignment side = standsRight(field) ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    case Qt::InitialSortOrderRole: return int(AdGroupFilterModel::defaultOrder(field));
    case FieldRole: return int(field);
    default: return {};
    }
}

} // namespace agm
