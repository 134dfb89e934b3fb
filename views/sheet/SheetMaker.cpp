// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheet/SheetMaker.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "items/AdGroupFilterModel.h"
#include "views/common/Words.h"

#include <algorithm>

namespace agm {
namespace {

AdGroupPtr drafted(const AdGroupTableModel &table, int row)
{
    const AdGroupPtr group = table.group(row);
    const DraftPtr draft = table.draft(row);
    return draft && draft->kind == DraftKind::Edit ? withPatch(*group, draft->patch()) : group;
}

QList<Field> fieldsOf(const SheetChoice &choice, const QList<Field> &shown, const std::vector<AdGroupPtr> &groups)
{
    QList<Field> fields{Field::Title, Field::Id};
    const auto add = [&fields](Field field) {
        if (!fields.contains(field))
            fields.append(field);
    };
    if (choice.columns == SheetChoice::Columns::Shown) {
        std::for_each(shown.begin(), shown.end(), add);
    } else {
        // Later keys only where this server sends them.
        std::bitset<FieldCount> sent;
        for (const AdGroupPtr &group : groups)
            sent |= group->sent;
        for (const FieldInfo &info : fieldRegistry()) {
            if (info.onPage || sent[std::size_t(info.field)])
                add(info.field);
        }
    }
    const auto isAmount = [](Field field) { return isMoney(field) && field != Field::PurchaseValue; };
    if (std::any_of(fields.begin(), fields.end(), isAmount))
        add(Field::SpendCurrency);
    return fields;
}

/// Nothing when they differ or none has any.
std::optional<Currency> oneCurrency(const std::vector<AdGroupPtr> &groups, Field field)
{
    std::optional<Currency> one;
    for (const AdGroupPtr &group : groups) {
        const Currency currency = group->currencyOf(field);
        if (one && *one != currency)
            return std::nullopt;
        one = currency;
    }
    return one && !one->isNull() ? one : std::nullopt;
}

QString shownHeading(Field field, const std::vector<AdGroupPtr> &groups)
{
    const QString title = words::fieldTitle(field);
    if (fieldInfo(field).kind == FieldKind::Instant)
        return QStringLiteral("%1 (UTC)").arg(title);
    const auto currency = isMoney(field) ? oneCurrency(groups, field) : std::nullopt;
    return currency ? QStringLiteral("%1, %2").arg(title, currency->code()) : title;
}

} // namespace

SheetTable makeSheet(const SheetChoice &choice, AdGroupFilterModel *rows, const QList<Field> &shown,
                     const std::vector<int> &selected)
{
    const AdGroupTableModel *table = rows->table();
    std::vector<int> sources;
    switch (choice.rows) {
    case SheetChoice::Rows::All:
        for (int row = 0; row < table->rowCount(); ++row)
            sources.push_back(row);
        break;
    case SheetChoice::Rows::Shown:
        for (int row = 0; row < rows->rowCount(); ++row)
            sources.push_back(rows->sourceRow(row));
        break;
    case SheetChoice::Rows::Selected:
        for (const int row : selected)
            sources.push_back(rows->sourceRow(row));
        break;
    }
    SheetTable sheet;
    sheet.groups.reserve(sources.size());
    for (const int row : sources) {
        sheet.groups.push_back(drafted(*table, row));
        if (table->hasInsights())
            sheet.insights.push_back(table->insightPtr(row));
    }
    sheet.days = table->insightDays();
    sheet.campaigns = table->campaigns();
    const bool asShown = choice.names == SheetChoice::Names::Shown;
    if (asShown)
        sheet.word = [](Field field, const QString &raw) { return words::fieldWord(field, raw); };
    const QList<Field> fields = fieldsOf(choice, shown, sheet.groups);
    for (const Field field : fields) {
        sheet.columns.append({SheetColumn::Content::Attribute, field,
                              asShown ? shownHeading(field, sheet.groups) : QString::fromLatin1(fieldInfo(field).key)});
        if (field == Field::AdCampaign)
            sheet.columns.append({SheetColumn::Content::CampaignTitle, field, campaignTitleHeading(asShown)});
    }
    return sheet;
}

PasteTarget sheetTarget(AdGroupFilterModel *rows, const Formats &formats, const SheetCells &cells)
{
    const AdGroupTableModel *table = rows->table();
    auto all = std::make_shared<std::vector<PasteRow>>();
    all->reserve(std::size_t(table->rowCount()));
    for (int row = 0; row < table->rowCount(); ++row)
        all->push_back({drafted(*table, row), table->campaign(row), table->draft(row), table->pending(row)});
    PasteTarget target;
    target.count = int(all->size());
    target.row = [all](int row) { return (*all)[std::size_t(row)]; };
    target.formats = formats;
    target.cells = cells;
    return target;
}

} // namespace agm
