// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldRegistry.h"
#include "views/common/FieldText.h"
#include "views/common/SafeText.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Words.h"
#include "views/table/AdGroupPresentationModel.h"

namespace agm {

CellLook AdGroupPresentationModel::statusLook(int row) const
{
    CellLook look;
    const Pending pending = pendingAt(row);
    look.pending = pending.kind;
    if (pending.kind != PendingKind::None) {
        look.text = words::pending(pending.kind);
        return look;
    }
    const DisplayState state = stateAt(row);
    look.state = state;
    look.text = words::state(state, rawStateWord(*group(row)));
    return look;
}

CellLook AdGroupPresentationModel::look(int row, Field field) const
{
    if (field == Field::Status)
        return statusLook(row);
    CellLook look;
    look.numeric = isNumeric(field) || field == Field::Issues;
    if (isStale(row, field)) {
        look.text = QStringLiteral("…");
        look.dimmed = true;
        return look;
    }
    const AdGroup &one = *group(row);
    const CampaignPtr campaign = campaignAt(row);
    const auto sign = columnCurrency(field) ? Formats::Sign::Omit : Formats::Sign::Show;
    const FieldText text = fieldText(one, field, campaign.get(), m_formats, sign);
    look.text = text.text;
    look.dimmed = text.dimmed;
    if (field == Field::Spend && columnCurrency(field) && m_mostSpend > 0) {
        const auto spend = one.money(field);
        look.bar = spend ? double(std::max<qint64>(0, spend->micros)) / double(m_mostSpend) : -1;
    }
    look.warning = field == Field::Issues && !one.issues.isEmpty();
    return look;
}

QString AdGroupPresentationModel::statusTooltip(int row) const
{
    const AdGroup &one = *group(row);
    const DisplayState state = stateAt(row);
    QStringList lines;
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
    QStringList lines;
    if (isStale(row, field))
        lines.append(tr("Loading the figures of this stats window…"));
    lines += fieldTooltip(*group(row), field, campaignAt(row).get(), m_formats);
    return plainTooltip(lines);
}

QString AdGroupPresentationModel::accessibleText(int row, Field field) const
{
    if (isStale(row, field))
        return tr("%1: loading").arg(words::fieldTitle(field));
    // Spoken text stands alone: money always names its currency, whatever the header says.
    QString text = field == Field::Status ? statusLook(row).text
                                          : fieldText(*group(row), field, campaignAt(row).get(), m_formats).text;
    if (text == QLatin1String("—"))
        text = tr("undefined");
    else if (text == QLatin1String("n/a"))
        text = tr("not applicable");
    else if (text.startsWith(QLatin1String("> ")))
        text = tr("more than %1").arg(text.mid(2));
    return tr("%1: %2").arg(words::fieldTitle(field), text);
}

QString AdGroupPresentationModel::accessibleDescription(int row, Field field) const
{
    if (field == Field::Status)
        return words::stateMeaning(stateAt(row));
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
        lines.append(tr("API: %1").arg(QLatin1String(info.key)));
        return plainTooltip(lines);
    }
    case Qt::TextAlignmentRole: {
        const Qt::Alignment side = isNumeric(field) || field == Field::Issues ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    case Qt::InitialSortOrderRole: return int(AdGroupFilterModel::defaultOrder(field));
    case FieldRole: return int(field);
    default: return {};
    }
}

} // namespace agm
