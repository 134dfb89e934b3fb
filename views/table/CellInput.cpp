// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/CellInput.h"

#include "domain/AdGroupEdit.h"
#include "domain/AmountInput.h"
#include "domain/DraftChecks.h"
#include "domain/FieldRegistry.h"
#include "domain/Finding.h"
#include "domain/Listed.h"
#include "views/common/FindingWords.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::CellInput)
};

constexpr int LongestTitle = 255;

CellInput wrong(FindingCode code, Field field, const Formats &formats)
{
    return {std::nullopt, findingText({code, Severity::Blocked, field, {}}, formats)};
}

bool hasTarget(const AdGroup &group)
{
    return group.bidType == QLatin1String("average_target") || group.bidType == QLatin1String("maximum_target");
}

CellInput readTitle(const QString &text, const Formats &formats)
{
    const QString title = text.trimmed();
    if (title.isEmpty() || title == QLatin1String("[]"))
        return wrong(FindingCode::TitleEmpty, Field::Title, formats);
    if (title.size() > LongestTitle)
        return wrong(FindingCode::TitleTooLong, Field::Title, formats);
    return {title, {}};
}

CellInput readStatus(const QString &text)
{
    const QString typed = text.trimmed();
    for (const auto *raw : {"active", "paused"}) {
        const QString word = QLatin1String(raw);
        if (typed.compare(word, Qt::CaseInsensitive) == 0
            || typed.compare(words::fieldWord(Field::Status, word), Qt::CaseInsensitive) == 0)
            return {word, {}};
    }
    return {std::nullopt,
            Tr::tr("Type “%1” or “%2”.")
                .arg(words::fieldWord(Field::Status, QStringLiteral("active")),
                     words::fieldWord(Field::Status, QStringLiteral("paused")))};
}

CellInput readAmount(Field field, const QString &text, const AdGroup &group, const Formats &formats)
{
    if (text.trimmed() == QLatin1String("[]")) {
        if (field == Field::MinimumDailySpend)
            return {FieldValue(), {}};
        // Lowest cost, which may come with the same line, has no target.
        if (field == Field::DesiredCostPerResult && !hasTarget(group))
            return {FieldValue(), {}};
        return field == Field::BudgetAmount ? wrong(FindingCode::BudgetMissing, field, formats)
                                            : wrong(FindingCode::CostTargetMissing, field, formats);
    }
    const AmountReading reading = parseAmount(text, formats.locale(), group.currencyOf(field));
    if (!reading.isGood())
        return {std::nullopt, amountProblemText(reading, text, formats.locale())};
    if (field == Field::BudgetAmount && reading.amount->micros <= 0)
        return wrong(FindingCode::BudgetNotPositive, field, formats);
    return {*reading.amount, {}};
}

/// A word of the API or the one that is shown for it; events may have names of a person's own.
CellInput readWord(Field field, const QString &text)
{
    const QString typed = text.trimmed();
    const bool mayClear = field == Field::ConversionEvent || field == Field::ConversionLocation;
    if (typed == QLatin1String("[]") && mayClear)
        return {FieldValue(), {}};
    const QStringList known = field == Field::BudgetType
        ? QStringList{QStringLiteral("daily"), QStringLiteral("lifetime")}
        : knownWords(field);
    for (const QString &word : known) {
        if (typed.compare(word, Qt::CaseInsensitive) == 0
            || typed.compare(words::fieldWord(field, word), Qt::CaseInsensitive) == 0)
            return {word, {}};
    }
    if (field == Field::ConversionEvent && typed != QLatin1String("[]"))
        return {typed, {}};
    return {std::nullopt, Tr::tr("Type one of these: %1.").arg(listed(known))};
}

} // namespace

bool isCellField(Field field)
{
    return field == Field::Title || field == Field::Status || field == Field::BudgetAmount
        || field == Field::DesiredCostPerResult;
}

bool isPasteField(Field field)
{
    return isEditable(field);
}

QString whyNotEditable(const AdGroup &group, const Campaign *campaign, const Draft *draft, const Pending &pending,
                       Field field)
{
    if (!isPasteField(field))
        return Tr::tr("%1 cannot be changed.").arg(words::fieldTitle(field));
    if (draft && draft->kind == DraftKind::Delete)
        return Tr::tr("This ad group is to be deleted. Discard that draft first.");
    if (pending.kind != PendingKind::None && pending.kind != PendingKind::Failed)
        return Tr::tr("A change of this ad group is being sent. Wait until it is done.");
    switch (field) {
    case Field::BudgetAmount:
    case Field::BudgetType:
    case Field::MinimumDailySpend:
        if (campaign && campaign->ownsBudget())
            return Tr::tr("The campaign “%1” owns the budget and shares it among its ad groups: change it there.")
                .arg(isolated(campaign->title));
        if (field == Field::BudgetAmount && !group.money(field))
            return Tr::tr("This ad group has no budget of its own: the campaign owns it. Change it there.");
        return {};
    case Field::DesiredCostPerResult:
        return hasTarget(group) ? QString()
                                : Tr::tr("Only the strategies cost target and bid cap have a target. Choose one of "
                                         "them in the editor for budget and bidding first.");
    case Field::Status:
        if (group.status == QLatin1String("active") || group.status == QLatin1String("paused"))
            return {};
        return Tr::tr("Its status is “%1”: it can neither be switched on nor off.")
            .arg(words::fieldWord(Field::Status, group.status.text()));
    default: return {};
    }
}

CellInput readCell(Field field, const QString &text, const AdGroup &group, const Formats &formats,
                   const SheetCells &cells)
{
    switch (field) {
    case Field::Title: return readTitle(text, formats);
    case Field::Status: return readStatus(text);
    default: break;
    }
    if (isMoney(field))
        return readAmount(field, text, group, formats);
    if (fieldInfo(field).kind == FieldKind::Word)
        return readWord(field, text);
    if (!cells.value)
        return {std::nullopt, Tr::tr("%1 is changed in its editor, not in the cell.").arg(words::fieldTitle(field))};
    const auto value = cells.value(field, text);
    return value ? CellInput{*value, {}} : CellInput{std::nullopt, inertLine(value.error().message)};
}

QString cellText(Field field, const AdGroup &group, const Formats &formats)
{
    if (field == Field::Title)
        return group.title;
    if (field == Field::Status)
        return group.status.text();
    const auto money = group.money(field);
    if (!money)
        return {};
    // Without grouping: 1,850 could be read as two numbers.
    QLocale plain = formats.locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const int least = money->currency.minorDigits();
    const qint64 fraction = std::abs(money->micros % Money::Micro);
    int digits = 6;
    for (qint64 rest = fraction; digits > least && rest % 10 == 0; rest /= 10)
        --digits;
    return plain.toString(money->toDouble(), 'f', fraction == 0 ? least : digits);
}

} // namespace agm
