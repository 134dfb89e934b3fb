// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/AdGroupFilter.h"
#include "items/AdGroupTableModel.h"
#include "items/FilterNode.h"

#include <QtCore/QHash>

#include <memory>
#include <vector>

namespace agm {

class FieldColumns;
class FilterTerm;

/// One row of the source with what is known of it beforehand.
struct FilterRow {
    const AdGroupTableModel &table;
    int row;
    QByteArrayView key; ///< folded title and id
    Word campaign;

    const AdGroup &group() const { return *table.group(row); }
};

/// A filter, or an expression, made ready for many rows: folded words, bounds as numbers, compiled patterns. What
/// depends on a campaign or a repeated word alone is decided once for each of them, not once a row.
///
/// A comparison holds only for a value that is there: what is undefined, not applicable, not sent or loading is neither
/// above nor below nor unlike anything. Of a cost that has only a lower bound holds what is certain: "> 54" is
/// above 40.
class FilterProgram {
public:
    FilterProgram();
    ~FilterProgram();
    Q_DISABLE_COPY_MOVE(FilterProgram)

    void setExpression(const FilterNode &root);
    /// The filter's expression and its other parts, but not its text.
    void setFilter(const AdGroupFilter &filter);
    bool isEmpty() const { return m_terms.empty(); }
    /// Depends on drafts, on campaigns' titles, or on what is concluded about rows.
    bool readsDrafts() const { return m_readsDrafts; }
    bool readsInsights() const { return m_readsInsights; }
    /// Reads more of a row than its key, campaign and columns.
    bool readsGroups() const { return m_byKey < m_conditions.size(); }
    bool readsCampaigns() const { return m_readsCampaigns; }
    /// Titles of campaigns are others.
    void campaignsChanged();
    /// Rows are others.
    void rowsChanged();

    /// The fields whose figures it would rather read in columns: those of its conditions first, then those that its
    /// words name, because who writes "spend" may go on with ">50".
    const std::vector<Field> &columns() const { return m_columns; }
    /// Reads what is complete for so many rows of `columns` from there; null: none of it, as in the beginning. They
    /// must stay as they are until they are used anew, but for rows that come, change and go.
    void useColumns(const FieldColumns *columns, int rows);

    bool passes(const FilterRow &row) { return passesByKey(row) && passesByGroup(row); }
    /// The two halves of passes(): what needs the row's key, its campaign and columns alone, which lie side by side for
    /// all rows, and what needs the ad group. For who goes through many rows: the first half leaves few.
    bool passesByKey(const FilterRow &row);
    bool passesByGroup(const FilterRow &row);

    /// A pattern took too many steps on several texts, such as (a+)+$ does, and was given up: then no row passes.
    bool gaveUp() const { return m_gaveUp; }

private:
    struct Node {
        FilterNode::Kind kind = FilterNode::Kind::And;
        std::vector<Node> children;
        std::size_t term = 0; ///< of everything but And, Or and Not
    };
    void build(const FilterNode &root, std::vector<std::unique_ptr<FilterTerm>> parts);
    Node compile(const FilterNode &node);
    Node nodeOf(std::unique_ptr<FilterTerm> term);
    bool readsGroups(const Node &node) const;
    void arrange();
    bool passes(const Node &node, const FilterRow &row);
    bool passAll(std::size_t from, std::size_t to, const FilterRow &row);

    std::vector<Node> m_conditions; ///< all of them must hold; those that need no ad group come first
    std::size_t m_byKey = 0; ///< how many those are
    std::vector<const FilterTerm *> m_looks; ///< of the others those that a look at the key may rule out
    std::vector<std::unique_ptr<FilterTerm>> m_terms;
    std::vector<Field> m_columns;
    bool m_readsDrafts = false;
    bool m_readsCampaigns = false;
    bool m_readsInsights = false;
    bool m_matches = false; ///< has patterns
    bool m_gaveUp = false;
};

} // namespace agm
