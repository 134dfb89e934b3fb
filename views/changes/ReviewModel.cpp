// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ReviewModel.h"

#include "views/changes/ReviewSentence.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <algorithm>

namespace agm {
namespace {

bool sameRows(const QList<ReviewRow> &a, const QList<ReviewRow> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const ReviewRow &x, const ReviewRow &y) {
        return x.adGroupId == y.adGroupId && x.field == y.field && x.kind == y.kind;
    });
}

/// Whether the field alone can move the daily spend.
bool movesMoney(const ReviewRow &row)
{
    if (!row.field)
        return true;
    switch (*row.field) {
    case Field::BudgetAmount:
    case Field::BudgetType:
    case Field::Status:
    case Field::StartsAt:
    case Field::EndsAt: return true;
    default: return false;
    }
}

QString shownTitle(const ReviewRow &row)
{
    return row.title.trimmed().isEmpty() ? ReviewModel::tr("(no title)") : inertLine(row.title);
}

} // namespace

void ReviewModel::setReview(const DraftReview &review)
{
    const bool same = !review.rows.isEmpty() && sameRows(m_review.rows, review.rows);
    if (!same)
        beginResetModel();
    m_review = review;
    m_withChange.clear();
    for (const ReviewRow &row : m_review.rows) {
        if (row.change)
            m_withChange.insert(row.adGroupId);
    }
    findCurrency();
    if (!same) {
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ReviewModel::findCurrency()
{
    m_currency.reset();
    bool mixed = false;
    const auto see = [&](const Money &money) {
        mixed = mixed || (m_currency && !(*m_currency == money.currency)) || money.currency.isNull();
        m_currency = money.currency;
    };
    for (const ReviewRow &row : m_review.rows) {
        for (const FieldValue *value : {&row.before, &row.after}) {
            if (const auto *money = std::get_if<Money>(value))
                see(*money);
        }
        if (row.change)
            see(*row.change);
    }
    for (const CommittedSpend *spend : {&m_review.impact.before, &m_review.impact.after}) {
        for (const Money &money : spend->amounts())
            see(money);
    }
    if (mixed)
        m_currency.reset();
}

void ReviewModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReviewModel::setChoosable(bool choosable)
{
    m_choosable = choosable;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Chosen), index(rowCount() - 1, Chosen));
}

ReviewChoice ReviewModel::choice() const
{
    // Fields of a wholly left out ad group are not listed one by one: what comes to its draft later is left out as
    // well.
    QSet<QString> withSome;
    for (const ReviewRow &row : m_review.rows) {
        if (row.included)
            withSome.insert(row.adGroupId);
    }
    ReviewChoice choice;
    for (const ReviewRow &row : m_review.rows) {
        if (row.included)
            continue;
        if (!withSome.contains(row.adGroupId))
            choice.leftOut.insert(row.adGroupId);
        else if (row.field)
            choice.leftOutFields.insert({row.adGroupId, int(*row.field)});
    }
    return choice;
}

void ReviewModel::setIncluded(const QList<int> &rows, bool included)
{
    if (!m_choosable)
        return;
    int first = rowCount();
    int last = -1;
    for (const int at : rows) {
        ReviewRow &row = m_review.rows[at];
        if (row.included == included)
            continue;
        row.included = included;
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

QList<int> ReviewModel::rowsOf(const QSet<QString> &adGroupIds) const
{
    QList<int> rows;
    for (int at = 0; at < rowCount(); ++at) {
        if (adGroupIds.contains(m_review.rows[at].adGroupId))
            rows += at;
    }
    return rows;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_review.rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewRow &row = m_review.rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cell(row, column);
    case Qt::AccessibleTextRole: return accessible(row, column);
    case Qt::ToolTipRole: return tooltip(row, column);
    case Qt::CheckStateRole:
        return column == Chosen ? QVariant(int(row.posts() ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool figures = column == Now || column == After || column == PerDay;
        return QVariant::fromValue((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case IdRole: return row.adGroupId;
    case FieldRole: return row.field ? int(*row.field) : -1;
    case WeightRole: {
        const auto weight = review::weight(row);
        return weight ? int(*weight) : -1;
    }
    case ConflictRole: return row.theirs.has_value();
    case DimmedRole: return !row.posts() || (column == Check && !review::weight(row));
    default: return {};
    }
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Chosen || !m_choosable
        || m_review.rows[index.row()].blocked)
        return false;
    setIncluded({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool figures = section == Now || section == After || section == PerDay;
        return QVariant::fromValue((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && section == Chosen)
        return tr("To be posted");
    if (role == Qt::ToolTipRole && section == Chosen)
        return tr("Whether it is posted. Space takes the chosen rows in or leaves them out.");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Chosen: return QStringLiteral("☑");
    case Title: return tr("Ad group");
    case FieldName: return tr("Field");
    case Now: return tr("Now");
    case After: return tr("After");
    case PerDay: return m_currency ? tr("%1 per day").arg(Formats::currencySign(*m_currency)) : tr("Per day");
    case Check: return tr("Check");
    default: return {};
    }
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Chosen && m_choosable && !m_review.rows[index.row()].blocked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString ReviewModel::perDay(const ReviewRow &row) const
{
    if (row.change) {
        const QString amount = figure(*row.change);
        return row.change->micros > 0 ? QLatin1Char('+') + amount : amount;
    }
    if (movesMoney(row) && !m_withChange.contains(row.adGroupId) && row.posts())
        return tr("unknown", "change per day");
    // It stands on another row of the ad group, or there is none.
    return m_currency ? figure(Money{0, *m_currency}) : QStringLiteral("0");
}

QString ReviewModel::cell(const ReviewRow &row, int column) const
{
    switch (column) {
    case Title:
        return row.kind == DraftKind::Create ? QStringLiteral("+ ") + shownTitle(row)
            : row.kind == DraftKind::Delete  ? QStringLiteral("− ") + shownTitle(row)
                                             : shownTitle(row);
    case FieldName: return review::fieldName(row);
    case Now: return review::before(row, m_formats, sign());
    case After: return review::after(row, m_formats, sign());
    case PerDay: return perDay(row);
    case Check: return QStringLiteral("%1 %2").arg(review::glyph(row), review::check(row, m_formats)).trimmed();
    default: return {};
    }
}

QString ReviewModel::tooltip(const ReviewRow &row, int column) const
{
    switch (column) {
    case Chosen:
        return plainTooltip({row.blocked        ? tr("It cannot be posted: the column Check says why.")
                                 : row.included ? tr("It is posted with the others.")
                                                : tr("It is left out and stays a draft.")});
    case Now: return plainTooltip({review::before(row, m_formats, Formats::Sign::Show)});
    case After: return plainTooltip({review::after(row, m_formats, Formats::Sign::Show)});
    case PerDay:
        return plainTooltip({row.change ? tr("Change of the committed daily spend by this ad group: %1")
                                              .arg(m_formats.signedMoney(*row.change))
                                        : QString()});
    case Check: {
        QStringList lines = review::checks(row, m_formats);
        if (row.theirs && row.field) {
            lines += tr("When you began: %1").arg(review::before(row, m_formats, Formats::Sign::Show));
            lines += tr("Yours: %1").arg(review::after(row, m_formats, Formats::Sign::Show));
            lines += tr("Theirs: %1").arg(review::setting(*row.field, *row.theirs, m_formats, Formats::Sign::Show));
        }
        return lines.isEmpty() ? tr("No objection.") : plainTooltip(lines);
    }
    default: return plainTooltip({cell(row, column)});
    }
}

QString ReviewModel::accessible(const ReviewRow &row, int column) const
{
    switch (column) {
    case Chosen: return row.blocked ? tr("Cannot be posted") : row.included ? tr("To be posted") : tr("Left out");
    case Check: {
        const QStringList lines = review::checks(row, m_formats);
        return lines.isEmpty() ? tr("Check: no objection") : tr("Check: %1").arg(lines.join(QStringLiteral("; ")));
    }
    default: return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cell(row, column));
    }
}

QString ReviewModel::figure(const Money &money) const
{
    return m_formats.money(money, sign());
}

ReviewFilter::ReviewFilter(ReviewModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void ReviewFilter::setPart(Part part)
{
    m_part = part;
    invalidateRowsFilter();
}

void ReviewFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateRowsFilter();
}

bool ReviewFilter::isIn(const ReviewRow &row, Part part) const
{
    switch (part) {
    case All: return true;
    case Blocked: return row.blocked;
    case Warned: return heaviest(row.findings) == Severity::Warning && !row.blocked;
    case Conflicts: return row.theirs.has_value();
    }
    return true;
}

int ReviewFilter::count(Part part) const
{
    const QList<ReviewRow> &rows = m_model->review().rows;
    return int(std::count_if(rows.cbegin(), rows.cend(), [&](const ReviewRow &row) { return isIn(row, part); }));
}

bool ReviewFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ReviewRow &one = m_model->row(row);
    if (!isIn(one, m_part))
        return false;
    return m_search.isEmpty() || one.title.contains(m_search, Qt::CaseInsensitive)
        || one.adGroupId.contains(m_search, Qt::CaseInsensitive)
        || review::fieldName(one).contains(m_search, Qt::CaseInsensitive);
}

} // namespace agm
