// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/AdGroupPresentationModel.h"

#include "domain/FieldRegistry.h"
#include "items/FetchAhead.h"
#include "views/common/FieldText.h"
#include "views/table/CellInput.h"

#include <QtCore/QTimer>

namespace agm {

AdGroupPresentationModel::AdGroupPresentationModel(AdGroupFilterModel *rows, QObject *parent)
    : QIdentityProxyModel(parent), m_rows(rows), m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    setSourceModel(rows);
    connect(this, &QAbstractItemModel::rowsInserted, this, &AdGroupPresentationModel::rowsChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &AdGroupPresentationModel::rowsChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &AdGroupPresentationModel::rowsChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, [this](const auto &, const auto &, const QList<int> &roles) {
        if (roles.isEmpty() || roles.contains(ReadingRole) || roles.contains(AdGroupRole))
            rowsChanged();
    });
}

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
    if (m_currenciesDirty)
        countCurrencies();
    const qint64 most = m_mostSpend.value(spend.currency);
    return most > 0 ? double(std::max<qint64>(0, spend.micros)) / double(most) : -1;
}

std::optional<Currency> AdGroupPresentationModel::columnCurrency(Field field) const
{
    if (!isMoney(field))
        return std::nullopt;
    if (m_currenciesDirty)
        countCurrencies();
    return m_currencies[std::size_t(classOf(field))];
}

void AdGroupPresentationModel::countCurrencies() const
{
    struct Seen {
        Field field;
        std::optional<Currency> one;
        bool mixed = false;
    };
    std::array<Seen, 3> seen{
        {{Field::Spend, {}, false}, {Field::BudgetAmount, {}, false}, {Field::BudgetAmountLocal, {}, false}}};
    m_mostSpend.clear();
    // Neighbours mostly have the same currency: one look-up for a run of them.
    Currency run;
    qint64 *most = nullptr;
    // In the order of arrival, in which they mostly lie in memory: in that of the screen each one is waited for.
    const AdGroupTableModel *table = m_rows->table();
    const int rows = table && rowCount() > 0 ? table->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        if (!m_rows->isShown(row))
            continue;
        fetchAhead(table->groups(), std::size_t(row));
        const AdGroup &one = *table->group(row);
        if (const auto spend = one.money(Field::Spend)) {
            if (!most || spend->currency != run)
                most = &m_mostSpend[run = spend->currency];
            *most = std::max(*most, spend->micros);
        }
        for (Seen &slot : seen) {
            if (slot.mixed || !one.money(slot.field))
                continue;
            const Currency currency = one.currencyOf(slot.field);
            slot.mixed = slot.one && *slot.one != currency;
            slot.one = currency;
        }
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        m_currencies[i] = seen[i].mixed || (seen[i].one && seen[i].one->isNull()) ? std::nullopt : seen[i].one;
    m_currencies[std::size_t(MoneyClass::PurchaseValue)] = Currency::usd();
    m_currenciesDirty = false;
}

void AdGroupPresentationModel::rowsChanged()
{
    m_currenciesDirty = true;
    if (m_announceQueued)
        return;
    m_announceQueued = true;
    QTimer::singleShot(0, this, &AdGroupPresentationModel::announceCurrencies);
}

void AdGroupPresentationModel::announceCurrencies()
{
    m_announceQueued = false;
    if (m_currenciesDirty)
        countCurrencies();
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
