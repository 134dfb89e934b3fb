// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterWords.h"

#include "domain/DerivedFields.h"
#include "views/common/InsightWords.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace agm::filterwords {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FilterWords", text);
}

constexpr std::array<TargetVerdict, 5> targetVerdicts()
{
    return {TargetVerdict::ClearlyAbove, TargetVerdict::LikelyAbove, TargetVerdict::TooEarly,
            TargetVerdict::LikelyBelow, TargetVerdict::ClearlyBelow};
}

QString timeOp(FilterOp op)
{
    switch (op) {
    case FilterOp::Greater: return tr("after");
    case FilterOp::GreaterOrEqual: return tr("on or after");
    case FilterOp::Less: return tr("before");
    case FilterOp::LessOrEqual: return tr("on or before");
    case FilterOp::Equal: return tr("on");
    case FilterOp::NotEqual: return tr("not on");
    default: return {};
    }
}

QString numberOp(FilterOp op)
{
    switch (op) {
    case FilterOp::Greater: return tr("above");
    case FilterOp::GreaterOrEqual: return tr("at least");
    case FilterOp::Less: return tr("below");
    case FilterOp::LessOrEqual: return tr("at most");
    case FilterOp::Equal: return tr("is exactly");
    case FilterOp::NotEqual: return tr("is not");
    default: return {};
    }
}

} // namespace

QString op(FilterKind kind, FilterOp op)
{
    switch (op) {
    case FilterOp::Any: return tr("has a value");
    case FilterOp::None: return tr("has no value");
    case FilterOp::Matches: return tr("matches the pattern");
    default: break;
    }
    switch (kind) {
    case FilterKind::Amount:
    case FilterKind::Count:
    case FilterKind::Rate:
    case FilterKind::Multiple: return numberOp(op);
    case FilterKind::Instant: return timeOp(op);
    case FilterKind::Issues: return op == FilterOp::Has ? tr("say") : numberOp(op);
    case FilterKind::Flag: return tr("is");
    case FilterKind::Word: return op == FilterOp::NotEqual ? tr("is none of") : tr("is one of");
    case FilterKind::Text:
        return op == FilterOp::Has ? tr("contains") : op == FilterOp::Equal ? tr("is") : tr("is not");
    case FilterKind::List: return tr("has one of");
    }
    return {};
}

QString lengthOp(Field field, FilterOp op)
{
    const bool less = op == FilterOp::Less || op == FilterOp::LessOrEqual;
    if (field == Field::CreatedAt || field == Field::UpdatedAt)
        return less ? tr("less than … ago") : tr("more than … ago");
    return less ? tr("within the next") : tr("not within the next");
}

QString word(Field field, const QString &raw)
{
    for (const TargetVerdict verdict : targetVerdicts()) {
        if (field == Field::AgainstTarget && targetVerdictKey(verdict) == raw)
            return insights::targetWord(verdict);
    }
    return words::fieldWord(field, raw);
}

QStringList derivedWords(Field field)
{
    QStringList keys;
    for (const TargetVerdict verdict : targetVerdicts()) {
        if (field == Field::AgainstTarget)
            keys.append(targetVerdictKey(verdict));
    }
    return keys;
}

QString state(FilterState state)
{
    switch (state) {
    case FilterState::Drafted: return tr("Has a draft");
    case FilterState::Issues: return tr("Has issues");
    case FilterState::Delivering: return tr("Is delivering");
    }
    return {};
}

} // namespace agm::filterwords
