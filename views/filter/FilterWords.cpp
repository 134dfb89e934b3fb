// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterWords.h"

#include "domain/DerivedFields.h"
#include "views/common/InsightWords.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace agm::filterwords {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

constexpr std::array<TargetVerdict, 5> targetVerdicts()
{
    return {TargetVerdict::ClearlyAbove, TargetVerdict::LikelyAbove, TargetVerdict::TooEarly,
            TargetVerdict::LikelyBelow, TargetVerdict::ClearlyBelow};
}

QString timeOp(FilterOp op)
{
    switch (op) {
    case FilterOp::Greater: return Tr::tr("after");
    case FilterOp::GreaterOrEqual: return Tr::tr("on or after");
    case FilterOp::Less: return Tr::tr("before");
    case FilterOp::LessOrEqual: return Tr::tr("on or before");
    case FilterOp::Equal: return Tr::tr("on");
    case FilterOp::NotEqual: return Tr::tr("not on");
    default: return {};
    }
}

QString numberOp(FilterOp op)
{
    switch (op) {
    case FilterOp::Greater: return Tr::tr("above");
    case FilterOp::GreaterOrEqual: return Tr::tr("at least");
    case FilterOp::Less: return Tr::tr("below");
    case FilterOp::LessOrEqual: return Tr::tr("at most");
    case FilterOp::Equal: return Tr::tr("is exactly");
    case FilterOp::NotEqual: return Tr::tr("is not");
    default: return {};
    }
}

} // namespace

QString op(FilterKind kind, FilterOp op)
{
    switch (op) {
    case FilterOp::Any: return Tr::tr("has a value");
    case FilterOp::None: return Tr::tr("has no value");
    case FilterOp::Matches: return Tr::tr("matches the pattern");
    default: break;
    }
    switch (kind) {
    case FilterKind::Amount:
    case FilterKind::Count:
    case FilterKind::Rate:
    case FilterKind::Multiple: return numberOp(op);
    case FilterKind::Instant: return timeOp(op);
    case FilterKind::Issues: return op == FilterOp::Has ? Tr::tr("say") : numberOp(op);
    case FilterKind::Flag: return Tr::tr("is");
    case FilterKind::Word: return op == FilterOp::NotEqual ? Tr::tr("is none of") : Tr::tr("is one of");
    case FilterKind::Text:
        return op == FilterOp::Has ? Tr::tr("contains") : op == FilterOp::Equal ? Tr::tr("is") : Tr::tr("is not");
    case FilterKind::List: return Tr::tr("has one of");
    }
    return {};
}

QString lengthOp(Field field, FilterOp op)
{
    const bool less = op == FilterOp::Less || op == FilterOp::LessOrEqual;
    if (field == Field::CreatedAt || field == Field::UpdatedAt)
        return less ? Tr::tr("less than … ago") : Tr::tr("more than … ago");
    return less ? Tr::tr("within the next") : Tr::tr("not within the next");
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
    case FilterState::Drafted: return Tr::tr("Has a draft");
    case FilterState::Issues: return Tr::tr("Has issues");
    case FilterState::Delivering: return Tr::tr("Is delivering");
    }
    return {};
}

} // namespace agm::filterwords
