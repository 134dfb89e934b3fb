// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Field.h"
#include "domain/Money.h"

#include <QtCore/QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace agm {

/// How a field is asked.
enum class FilterOp {
    Has, ///< `:` — one of the words; for texts: contains one of them
    Equal, ///< `=`
    NotEqual, ///< `!=` — has a value, and it is another one
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches, ///< `~/pattern/`
    Any, ///< `:any` — has a value
    None, ///< `:none` — has none: undefined, not applicable, not sent or an empty list; not while it is loading
};

/// `is:…`
enum class FilterState { Drafted, Issues, Delivering };

/// A stretch of time, as it was written (`2026-11-01`, `7d`, `today`) and as it was understood: [from, to) in
/// milliseconds since 1970 UTC. `from` and `to` are equal for a moment (`-7d`).
struct FilterSpan {
    enum class Sense {
        Time, ///< the value is compared with it: `<` is before it
        Ago, ///< a length up to now: `<` is less long ago
        Ahead, ///< a length from now on: `<` is sooner, and not over yet
    };
    Sense sense = Sense::Time;
    QString written;
    qint64 from = 0;
    qint64 to = 0;
    friend bool operator==(const FilterSpan &, const FilterSpan &) = default;
};

struct FilterPattern {
    QString pattern; ///< as QRegularExpression reads it
    bool caseSensitive = false;
    friend bool operator==(const FilterPattern &, const FilterPattern &) = default;
};

/// A number is a count, a multiple or a plain number, of rates per cent (2 for 2 %), of flags 0 or 1. An amount without
/// a currency is compared in each row's own.
using FilterValue = std::variant<std::monostate, double, Money, FilterSpan, QStringList, FilterPattern>;

/// An expression over ad groups: what the text of the search field means. The default one, an And of nothing, lets
/// everything pass. Kept in normal form by the makers below: an And holds no And, an Or no Or, neither holds just one,
/// and a Not holds no Not.
struct FilterNode {
    enum class Kind { And, Or, Not, Text, Field, State };

    Kind kind = Kind::And;
    std::vector<FilterNode> children = {}; ///< of And, Or; the one of Not
    QString text = {}; ///< Text: a word or phrase to be found in title, id, campaign's title or campaign's id
    agm::Field field = agm::Field::Title;
    FilterOp op = FilterOp::Has;
    FilterValue value = {};
    FilterState state = FilterState::Drafted;

    bool isEmpty() const { return kind == Kind::And && children.empty(); }
    friend bool operator==(const FilterNode &, const FilterNode &);

    static FilterNode word(const QString &text);
    static FilterNode is(FilterState state);
    static FilterNode on(agm::Field field, FilterOp op, FilterValue value = {});
    static FilterNode allOf(std::vector<FilterNode> nodes);
    /// `nodes` must not be empty.
    static FilterNode anyOf(std::vector<FilterNode> nodes);
    /// `node` must not be empty.
    static FilterNode negated(FilterNode node);
};

} // namespace agm
