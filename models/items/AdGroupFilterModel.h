// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/AdGroupFilter.h"
#include "items/AdGroupTableModel.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QLocale>
#include <QtCore/QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace agm {

class RowOrder;
class RowMatcher;

/// Sorts and filters ad groups on their values: a vector of source rows with cached sort and search keys, because
/// QSortFilterProxyModel asks data() for every comparison and sends a signal for every interval.
/// - Undefined values come last in both directions; ties go by title, then by id, ascending in both directions.
/// - Money is compared by amount alone, whatever the currency: amounts of different currencies are not converted.
/// - Derived columns sort by derivedNumber() and follow new insights.
/// - The campaign column sorts by the campaign's title (by id while it is not loaded).
/// Selections and persistent indexes survive everything but a reset of the source. The source only ever appends rows.
class AdGroupFilterModel final : public QAbstractProxyModel {
    Q_OBJECT
public:
    /// `source` is not owned and must outlive the model or be replaced before.
    explicit AdGroupFilterModel(AdGroupTableModel *source, QObject *parent = nullptr);
    ~AdGroupFilterModel() override;

    /// Sorts by a field; a no-op when nothing changes.
    void setSort(Field field, Qt::SortOrder order);
    /// As setSort(); column -1 restores the order of arrival.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;
    /// Nothing: the order of arrival.
    std::optional<Field> sortField() const { return m_sortField; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// The order of a first click: counts, money and rates descending, names and costs (less is better) ascending.
    static Qt::SortOrder defaultOrder(Field field);
    /// Language of the order of texts (default: QLocale(); the C locale becomes English). Sorts again.
    void setCollation(const QLocale &locale);

    void setFilter(const AdGroupFilter &filter);
    const AdGroupFilter &filter() const { return m_filter; }
    /// A pattern of the filter's expression takes far too many steps on some titles; then no row is shown.
    bool filterGaveUp() const;
    /// How many rows of the source this filter would show, whatever is shown now. Takes a few milliseconds for 100 000.
    int countMatches(const AdGroupFilter &filter) const;

    /// Between two keys, and soon over: what the next one may ask for is put side by side.
    bool isPreparing() const { return m_prepare.isActive(); }

    /// `row` must be a row of this model; never null.
    const AdGroupPtr &group(int row) const;
    int sourceRow(int row) const { return m_order[std::size_t(row)]; }
    /// Whether the filter lets a row of the source through.
    bool isShown(int sourceRow) const
    {
        return std::size_t(sourceRow) < m_position.size() && m_position[std::size_t(sourceRow)] >= 0;
    }
    /// -1 when it is not loaded or filtered out.
    int rowOf(const QString &id) const;
    AdGroupTableModel *table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &child) const final;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const final;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    /// `source` must be an AdGroupTableModel or null.
    void setSourceModel(QAbstractItemModel *source) final;

Q_SIGNALS:
    /// The field or the direction changed.
    void sortChanged();
    void filterChanged();

private:
    using Rows = std::vector<int>;
    void connectSource();
    void reload();
    void sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void sourceRowsInserted(int first, int last);
    void sourceRowsAboutToBeRemoved(int first, int last);
    void sourceRowsRemoved(int first, int last);
    void sourceLayoutChanged();
    void sourceCampaignsChanged();
    void sourceInsightsChanged();
    void applySort(std::optional<Field> field, Qt::SortOrder order);

    void prepareSome();
    void sortAgain();
    void filterAgain();
    void changeTo(const Rows &order);
    void reorder(const Rows &order);
    void removeAt(int first, int last);
    void insertAt(int first, const Rows &rows);
    void renumber(int from);
    void announce(Rows sourceRows, int firstColumn, int lastColumn, const QList<int> &roles);

    AdGroupTableModel *m_table = nullptr;
    std::optional<Field> m_sortField;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    AdGroupFilter m_filter;
    Rows m_order; ///< row of this model -> source row
    Rows m_position; ///< source row -> row of this model; -1: filtered out
    /// What each source row held when its keys were made: tells which rows of a changed span really differ.
    std::vector<AdGroupPtr> m_seen;
    std::unique_ptr<RowOrder> m_sorter;
    std::unique_ptr<RowMatcher> m_matcher;
    QTimer m_prepare; ///< runs while what the next key may ask for is not side by side
};

} // namespace agm
