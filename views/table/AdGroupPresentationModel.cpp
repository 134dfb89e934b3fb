// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/AdGroupPresentationModel.h"

#include "domain/FieldRegistry.h"
#include "items/FetchAhead.h"
#include "views/common/FieldText.h"
#include "views/table/CellInput.h"

#include <algorithm>
#include <vector>

namespace agm {
namespace {

/// So many rows are looked at in a part of a frame.
constexpr int Slice = 5000;

} // namespace

struct AdGroupPresentationModel::Seen {
    struct Column {
        Field field;
        std::optional<Currency> one;
        bool mixed = false;
    };
    std::array<Column, 3> columns{
        {{Field::Spend, {}, false}, {Field::BudgetAmount, {}, false}, {Field::BudgetAmountLocal, {}, false}}};
    Amounts mostSpend;
    // Neighbours mostly have the same currency: one look-up for a run of them.
    Currency run;
    qint64 *most = nullptr;
    int next = 0; ///< the row of the table to be looked at

    void add(const AdGroup &one)
    {
        if (const auto spend = one.money(Field::Spend)) {
            if (!most || spend->currency != run)
                most = &mostSpend[run = spend->currency];
            *most = std::max(*most, spend->micros);
        }
        for (Column &column : columns) {
            if (column.mixed || !one.money(column.field))
                continue;
            const Currency currency = one.currencyOf(column.field);
            column.mixed = column.one && *column.one != currency;
            column.one = currency;
        }
    }
};

AdGroupPresentationModel::AdGroupPresentationModel(AdGroupFilterModel *rows, QObject *parent)
    : QIdentityProxyModel(parent), m_rows(rows), m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    setSourceModel(rows);
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &AdGroupPresentationModel::countSlice);
    connect(this, &QAbstractItemModel::rowsInserted, this, &AdGroupPresentationModel::rowsChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &AdGroupPresentationModel::rowsChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &AdGroupPresentationModel::rowsChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, [this](const auto &, const auto &, const QList<int> &roles) {
        if (roles.isEmpty() || roles.contains(ReadingRole) || roles.contains(AdGroupRole))
            rowsChanged();
    });
}

AdGroupPresentationModel::~AdGroupPresentationModel() = default;

QVariant AdGroupPresentationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const Field field = AdGroupTableModel::fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole: return isDerived(field) ? derivedText(row, field) : look(row, field).text;
    case CopyRole: {
        const QString text = isDerived(field) ? derivedText(row, field) : look(row, field).text;
        return isNumeric(field) ? Formats::withoutMarks(text) : text; // a spreadsheet takes a marked figure for text
    }
    case CellLookRole: return QVariant::fromValue(look(row, field));
    case Qt::ToolTipRole: return tooltip(row, field);
    case Qt::TextAlignmentRole: {
        const Qt::Alignment side = standsRight(field) ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    case Qt::AccessibleTextRole: return accessibleText(row, field);
    case Qt::AccessibleDescriptionRole: return accessibleDescription(row, field);
    case StateRole: return int(stateAt(row));
    default: return QIdentityProxyModel::data(index, role);
    }
}

QVariant AdGroupPresentationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headerText(AdGroupTableModel::fieldAt(section), role);
}

Qt::ItemFlags AdGroupPresentationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    // What of it can be changed now is the view's to say: it opens the editors and names the reason.
    return isCellField(AdGroupTableModel::fieldAt(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

void AdGroupPresentationModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    announceCells();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void AdGroupPresentationModel::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    announceCells();
}

void AdGroupPresentationModel::announceCells()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole, CellLookRole});
}

bool AdGroupPresentationModel::isStale(int row, Field field) const
{
    return (isMetric(field) || isDerived(field)) && group(row)->metricsLoading;
}

Pending AdGroupPresentationModel::pendingAt(int row) const
{
    return m_rows->table()->pending(m_rows->sourceRow(row));
}

CampaignPtr AdGroupPresentationModel::campaignAt(int row) const
{
    return m_rows->table()->campaign(m_rows->sourceRow(row));
}

DisplayState AdGroupPresentationModel::stateAt(int row) const
{
    return displayState(*group(row), campaignAt(row).get(), m_clock());
}

AdGroupPresentationModel::MoneyClass AdGroupPresentationModel::classOf(Field field)
{
    switch (field) {
    case Field::BudgetAmount:
    case Field::MinimumDailySpend:
    case Field::DesiredCostPerResult: return MoneyClass::Budget;
    case Field::BudgetAmountLocal: return MoneyClass::LocalBudget;
    case Field::PurchaseValue: return MoneyClass::PurchaseValue;
    default: return MoneyClass::Metrics;
    }
}

bool AdGroupPresentationModel::standsRight(Field field)
{
    switch (field) {
    case Field::Issues:
    case Field::SpendChange:
    case Field::CostChange:
    case Field::ClickThroughRateChange: return true;
    default: return isNumeric(field);
    }
}

double AdGroupPresentationModel::shareOfMostSpend(const Money &spend) const
{
    countCurrencies();
    const qint64 most = m_mostSpend.value(spend.currency);
    return most > 0 ? std::clamp(double(spend.micros) / double(most), 0.0, 1.0) : -1;
}

std::optional<Currency> AdGroupPresentationModel::columnCurrency(Field field) const
{
    if (!isMoney(field))
        return std::nullopt;
    countCurrencies();
    return m_currencies[std::size_t(classOf(field))];
}

bool AdGroupPresentationModel::isLarge() const
{
    return m_rows->table() && m_rows->table()->rowCount() > Slice;
}

/// At once where that takes no time; otherwise what was counted last stands until countSlice() is through.
void AdGroupPresentationModel::countCurrencies() const
{
    if (!m_currenciesDirty || isLarge())
        return;
    m_seen.reset();
    countSome(Slice);
}

/// Whether that was the last of the rows; then the result is there.
bool AdGroupPresentationModel::countSome(int atMost) const
{
    if (!m_seen) {
        m_seen = std::make_unique<Seen>();
        m_currenciesDirty = false;
    }
    // In the order of arrival, in which they mostly lie in memory: in that of the screen each one is waited for.
    const AdGroupTableModel *table = m_rows->table();
    const int rows = table && rowCount() > 0 ? table->rowCount() : 0;
    const int end = std::min(rows, m_seen->next + atMost);
    std::vector<int> shown;
    for (int &row = m_seen->next; row < end; ++row) {
        if (m_rows->isShown(row))
            shown.push_back(row);
    }
    const auto groupAt = [&](std::size_t i) -> const AdGroup & { return *table->group(shown[i]); };
    lookAtEach(shown.size(), groupAt, [&](std::size_t i) { m_seen->add(groupAt(i)); });
    if (m_seen->next < rows)
        return false;
    for (std::size_t i = 0; i < m_seen->columns.size(); ++i) {
        const Seen::Column &column = m_seen->columns[i];
        m_currencies[i] = column.mixed || (column.one && column.one->isNull()) ? std::nullopt : column.one;
    }
    m_currencies[std::size_t(MoneyClass::PurchaseValue)] = Currency::usd();
    m_mostSpend = m_seen->mostSpend;
    m_seen.reset();
    return true;
}

void AdGroupPresentationModel::rowsChanged()
{
    m_currenciesDirty = true;
    // Not begun anew while rows go on changing: it would come to no end.
    if (!m_slice.isActive())
        m_slice.start();
}

void AdGroupPresentationModel::countSlice()
{
    if (isLarge() ? !countSome(Slice) : m_currenciesDirty && !countSome(Slice)) {
        m_slice.start();
        return;
    }
    announceCurrencies();
    if (m_currenciesDirty)
        m_slice.start();
}

void AdGroupPresentationModel::announceCurrencies()
{
    if (m_announced == m_currencies && m_announcedSpend == m_mostSpend)
        return;
    const bool headersToo = m_announced != m_currencies;
    m_announced = m_currencies;
    m_announcedSpend = m_mostSpend;
    announceCells();
    if (!headersToo)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace agm
