// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reading.h"
#include "items/Figure.h"
#include "items/FilterNames.h"

#include <QtCore/QByteArray>
#include <QtCore/QRegularExpression>

#include <memory>
#include <vector>

namespace agm {

class FieldColumn;
struct AdGroupFilter;
struct FilterRow;

/// One condition of a FilterProgram.
class FilterTerm {
public:
    FilterTerm() = default;
    virtual ~FilterTerm() = default;
    Q_DISABLE_COPY_MOVE(FilterTerm)

    /// `node` must be a Text, Field or State.
    static std::unique_ptr<FilterTerm> make(const FilterNode &node);
    /// What a filter asks for besides its text and its expression, each of which must hold.
    static std::vector<std::unique_ptr<FilterTerm>> ofParts(const AdGroupFilter &filter);

    virtual bool passes(const FilterRow &row) = 0;
    /// What it reads of the ad group is this field's figure alone, which may lie in a column.
    virtual std::optional<Field> figure() const { return std::nullopt; }
    /// A field with a figure whose name it says, as one does who begins to write a condition.
    virtual std::optional<Field> namedFigure() const { return std::nullopt; }
    /// The column of figure(), from now on read in place of the ad groups; null: there is none (any more).
    void setColumn(const FieldColumn *column) { m_column = column; }
    const FieldColumn *column() const { return m_column; }
    /// Rows are others: what is remembered of their figures may mean something else now.
    virtual void rowsChanged() { }
    /// Has a cheap look at the key, which mayPass() takes.
    virtual bool looksAtKey() const { return false; }
    /// False only when passes() is false.
    virtual bool mayPass(const FilterRow &) const { return true; }
    /// Reads more of a row than its key and campaign.
    virtual bool readsGroups() const { return true; }
    /// Reads what is concluded about a row.
    virtual bool readsInsights() const { return false; }
    virtual bool readsDrafts() const { return false; }
    virtual bool readsCampaigns() const { return false; }
    virtual void campaignsChanged() { }
    virtual bool gaveUp() const { return false; }

protected:
    /// The row's figure(), wherever it lies.
    Figure figureIn(const FilterRow &row) const;

private:
    const FieldColumn *m_column = nullptr;
};

/// What a condition says about texts: that one of the words is contained, is the text, or that a pattern matches.
class TextCondition {
public:
    /// `exact`: Has means the whole word, as filterWord() has it; else a part of the text.
    TextCondition(const FilterNode &node, bool exact);
    bool holds(const QString &text);
    /// False only when no text within `folded` can hold: a cheap look before holds(). Not for None and NotEqual.
    bool mayHoldWithin(QByteArrayView folded) const;
    bool gaveUp() const { return m_givenUp >= MostGivenUp; }

private:
    static constexpr int MostGivenUp = 20;
    bool matches(const QString &text);
    bool isContainedIn(QByteArrayView folded) const;

    FilterOp m_op;
    bool m_exact;
    QStringList m_words;
    QList<QByteArray> m_parts;
    QRegularExpression m_pattern;
    QByteArray m_literal; ///< occurs, folded, in every text that the pattern matches; may be empty
    int m_givenUp = 0;
};

/// The longest plain ASCII text that occurs in every match of a pattern, in lower case; empty when none is sure.
QByteArray literalOf(const QString &pattern);

/// What a condition says about a number, an amount or an instant.
class NumberCondition {
public:
    explicit NumberCondition(const FilterNode &node);
    /// `figure` must be one of the node's field.
    bool holds(const Figure &figure) const;

private:
    bool holdsNumber(double value, bool isLowerBound) const;
    bool holdsMicros(qint64 micros, bool isLowerBound) const;
    bool holdsInstant(qint64 ms) const;

    FilterOp m_op;
    FilterKind m_kind;
    double m_number = 0;
    Money m_amount;
    FilterSpan m_span;
};

/// What `places:us` may ask for in a list or nested object; what is excluded is not among it. Words are compared;
/// texts, such as names and messages, are searched.
struct ReadingWords {
    QStringList words;
    QStringList texts;
};
ReadingWords wordsOf(const FieldValue &value);

/// A value is there: a number, a text that is not empty, a list with something in it.
bool isThere(const Reading &reading);

} // namespace agm
