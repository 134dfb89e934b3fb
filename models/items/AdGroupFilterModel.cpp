// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/AdGroupFilterModel.h"

#include "domain/FieldRegistry.h"
#include "items/RowMatcher.h"
#include "items/RowOrder.h"

namespace agm {
namespace {

QCollator collatorFor(const QLocale &locale)
{
    // The C locale compares code units and knows no numeric order.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

AdGroupFilterModel::AdGroupFilterModel(AdGroupTableModel *source, QObject *parent)
    : QAbstractProxyModel(parent), m_sorter(std::make_unique<RowOrder>(collatorFor(QLocale()))),
      m_matcher(std::make_unique<RowMatcher>())
{
    m_prepare.setInterval(0);
    connect(&m_prepare, &QTimer::timeout, this, &AdGroupFilterModel::prepareSome);
    AdGroupFilterModel::setSourceModel(source);
}

AdGroupFilterModel::~AdGroupFilterModel() = default;

void AdGroupFilterModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (m_table)
        m_table->disconnect(this);
    m_table = qobject_cast<AdGroupTableModel *>(source);
    Q_ASSERT(m_table || !source);
    QAbstractProxyModel::setSourceModel(m_table);
    if (m_table)
        connectSource();
    reload();
    endResetModel();
}

void AdGroupFilterModel::connectSource()
{
    connect(m_table, &QAbstractItemModel::dataChanged, this, &AdGroupFilterModel::sourceDataChanged);
    connect(m_table, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsInserted(first, last); });
    connect(m_table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsAboutToBeRemoved(first, last); });
    connect(m_table, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsRemoved(first, last); });
    connect(m_table, &QAbstractItemModel::layoutChanged, this, &AdGroupFilterModel::sourceLayoutChanged);
    connect(m_table, &AdGroupTableModel::campaignsChanged, this, &AdGroupFilterModel::sourceCampaignsChanged);
    connect(m_table, &QAbstractItemModel::modelAboutToBeReset, this, &AdGroupFilterModel::beginResetModel);
    connect(m_table, &QAbstractItemModel::modelReset, this, [this] {
        reload();
        endResetModel();
    });
    connect(m_table, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_table = nullptr;
        reload();
        endResetModel();
    });
}

void AdGroupFilterModel::applySort(std::optional<Field> field, Qt::SortOrder order)
{
    if (m_sortField == field && m_sortOrder == order)
        return;
    m_sortField = field;
    m_sortOrder = order;
    sortAgain();
    Q_EMIT sortChanged();
}

void AdGroupFilterModel::setSort(Field field, Qt::SortOrder order)
{
    applySort(field, order);
}

void AdGroupFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        applySort(std::nullopt, Qt::AscendingOrder);
    else if (column < int(TableColumnCount))
        applySort(AdGroupTableModel::fieldAt(column), order);
}

Qt::SortOrder AdGroupFilterModel::defaultOrder(Field field)
{
    const FieldInfo &info = fieldInfo(field);
    switch (info.kind) {
    case FieldKind::Money: return info.goodWay == GoodWay::Down ? Qt::AscendingOrder : Qt::DescendingOrder;
    case FieldKind::Count:
    case FieldKind::Rate:
    case FieldKind::Multiple:
    case FieldKind::Decimal:
    case FieldKind::Instant: // the newest first
    case FieldKind::Flag: return Qt::DescendingOrder;
    case FieldKind::Text:
    case FieldKind::Word:
    case FieldKind::List: return Qt::AscendingOrder;
    case FieldKind::Object: return field == Field::Issues ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return Qt::AscendingOrder;
}

void AdGroupFilterModel::setCollation(const QLocale &locale)
{
    if (m_table)
        m_sorter->setCollator(*m_table, collatorFor(locale));
    else
        m_sorter = std::make_unique<RowOrder>(collatorFor(locale));
    sortAgain();
}

void AdGroupFilterModel::setFilter(const AdGroupFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (m_table) {
        m_matcher->setFilter(filter);
        filterAgain();
        m_prepare.start();
    }
    Q_EMIT filterChanged();
}

void AdGroupFilterModel::prepareSome()
{
    // Between two turns of the event loop so many rows are not felt.
    constexpr int AtMost = 8'000;
    if (!m_table || m_matcher->prepareSome(*m_table, AtMost))
        m_prepare.stop();
}

bool AdGroupFilterModel::filterGaveUp() const
{
    return m_matcher->gaveUp();
}

int AdGroupFilterModel::countMatches(const AdGroupFilter &filter) const
{
    return m_table ? m_matcher->countMatches(*m_table, filter) : 0;
}

const AdGroupPtr &AdGroupFilterModel::group(int row) const
{
    return m_table->group(sourceRow(row));
}

int AdGroupFilterModel::rowOf(const QString &id) const
{
    const int row = m_table ? m_table->rowOf(id) : -1;
    // The source may know rows that have not been announced here yet.
    return row < 0 || std::size_t(row) >= m_position.size() ? -1 : m_position[std::size_t(row)];
}

int AdGroupFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int AdGroupFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : int(TableColumnCount);
}

QModelIndex AdGroupFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex AdGroupFilterModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex AdGroupFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!m_table || !proxyIndex.isValid() || proxyIndex.model() != this)
        return {};
    return m_table->index(sourceRow(proxyIndex.row()), proxyIndex.column());
}

QModelIndex AdGroupFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.model() != m_table || std::size_t(sourceIndex.row()) >= m_position.size())
        return {};
    const int row = m_position[std::size_t(sourceIndex.row())];
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QVariant AdGroupFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class asks through a cell and knows nothing while there is no row.
    return m_table && orientation == Qt::Horizontal ? m_table->headerData(section, orientation, role) : QVariant();
}

} // namespace agm
