// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterGrammar.h"

#include <QtCore/QRandomGenerator>

namespace agm::test {

/// 28 Nov 2026, noon in New York; numbers as in English.
inline FilterContext filterContext(const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates))
{
    const QTimeZone zone("America/New_York");
    return {locale, zone, QDateTime(QDate(2026, 11, 28), QTime(12, 0), zone)};
}

/// Expressions of every form that the grammar has; the same seed makes the same ones.
class RandomFilters {
public:
    explicit RandomFilters(quint32 seed) : m_random(seed) { }
    FilterNode next() { return node(3); }

private:
    template <class T>
    const T &pick(const std::vector<T> &from)
    {
        return from[std::size_t(m_random.bounded(int(from.size())))];
    }
    QString text()
    {
        static const std::vector<QString> texts{
            QStringLiteral("retarget"),   QStringLiteral("US founders"), QStringLiteral("-"),
            QStringLiteral("OR"),         QStringLiteral("say \"hi\""),  QStringLiteral("back\\slash"),
            QStringLiteral("a|b"),        QStringLiteral("(x"),          QStringLiteral("spend>5"),
            QStringLiteral("any"),        QStringLiteral("NONE"),        QStringLiteral("a,b"),
            QStringLiteral("Élan 🚀"),     QStringLiteral("!"),           QStringLiteral("~/x/"),
            QStringLiteral("adgrp_7fK2"), QStringLiteral("spend"),       QStringLiteral("x~"),
            QStringLiteral("שלום"),       QStringLiteral("-(a)"),        QStringLiteral("5\""),
            QStringLiteral("is:drafted"), QStringLiteral("\\"),          QStringLiteral(" lead"),
        };
        return pick(texts);
    }
    FilterValue value(Field field, FilterOp op)
    {
        const auto number = [this] {
            switch (m_random.bounded(4)) {
            case 0: return double(m_random.bounded(100'000));
            case 1: return m_random.bounded(1000) / 8.0 + 1;
            case 2: return 1 + m_random.bounded(1.0) * 1e6;
            default: return 1.125;
            }
        };
        switch (filterKind(field)) {
        case FilterKind::Amount:
            return Money{qint64(m_random.bounded(5'000'000'000.0)),
                         m_random.bounded(3) ? Currency() : Currency::of(m_random.bounded(2) ? u"USD" : u"JPY")};
        case FilterKind::Count:
        case FilterKind::Multiple:
        case FilterKind::Rate: return number();
        case FilterKind::Flag: return double(m_random.bounded(2));
        case FilterKind::Issues:
            if (op != FilterOp::Has)
                return number();
            break;
        case FilterKind::Instant: {
            static const std::vector<QString> times{QStringLiteral("2026-11-01"),
                                                    QStringLiteral("2026-11-01T14:30"),
                                                    QStringLiteral("2026-11-01T14:30Z"),
                                                    QStringLiteral("7d"),
                                                    QStringLiteral("-36h"),
                                                    QStringLiteral("+2w"),
                                                    QStringLiteral("today"),
                                                    QStringLiteral("now")};
            const bool exact = op == FilterOp::Equal || op == FilterOp::NotEqual;
            return *readFilterValue(field, op, exact ? times[0] : pick(times), filterContext());
        }
        default: break;
        }
        if (op == FilterOp::Matches)
            return FilterPattern{m_random.bounded(2) ? QStringLiteral("^US (a|b)/c \"\\d+$") : QStringLiteral("x\\\\y"),
                                 m_random.bounded(2) == 1};
        QStringList words;
        for (int i = 0; i <= m_random.bounded(3); ++i)
            words.append(text());
        return words;
    }
    FilterNode leaf()
    {
        const int what = m_random.bounded(10);
        if (what < 3)
            return FilterNode::word(text());
        if (what == 3)
            return FilterNode::is(FilterState(m_random.bounded(3)));
        const FilterKind kind = filterKind(columnRegistry()[std::size_t(m_random.bounded(int(TableColumnCount)))].field);
        const Field field = fieldOf(kind);
        const QList<FilterOp> ops = filterOps(kind);
        const FilterOp op = ops[m_random.bounded(int(ops.size()))];
        if (op == FilterOp::Any || op == FilterOp::None)
            return FilterNode::on(field, op);
        return FilterNode::on(field, op, value(field, op));
    }
    Field fieldOf(FilterKind kind)
    {
        for (;;) {
            const Field field = columnRegistry()[std::size_t(m_random.bounded(int(TableColumnCount)))].field;
            if (filterKind(field) == kind)
                return field;
        }
    }
    FilterNode node(int depth)
    {
        const int what = depth == 0 ? 9 : m_random.bounded(10);
        if (what > 5)
            return leaf();
        if (what == 5)
            return FilterNode::negated(node(depth - 1));
        std::vector<FilterNode> parts;
        for (int i = 0; i <= 1 + m_random.bounded(3); ++i)
            parts.push_back(node(depth - 1));
        return what % 2 ? FilterNode::allOf(std::move(parts)) : FilterNode::anyOf(std::move(parts));
    }

    QRandomGenerator m_random;
};

} // namespace agm::test
