// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/RequestLogModel.h"

#include "views/common/SafeText.h"
#include "views/requests/RequestText.h"

#include <algorithm>

namespace agm {
namespace {

constexpr int GatherMs = 100;

bool isRightAligned(int column)
{
    return column == RequestLogModel::Status || column == RequestLogModel::Duration || column == RequestLogModel::Try
        || column == RequestLogModel::Sent || column == RequestLogModel::Received;
}

QString withQuery(const RequestLogEntry &entry)
{
    return entry.query.isEmpty() ? entry.path : entry.path + u'?' + entry.query;
}

} // namespace

RequestLogModel::RequestLogModel(RequestLog *log, const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_formats(formats)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(GatherMs);
    connect(&m_gather, &QTimer::timeout, this, &RequestLogModel::flush);
    if (!log)
        return;
    connect(log, &RequestLog::appended, this, [this] {
        if (!m_gather.isActive())
            m_gather.start();
    });
    connect(log, &RequestLog::cleared, this, &RequestLogModel::forget);
    connect(log, &QObject::destroyed, this, &RequestLogModel::forget);
    flush();
}

void RequestLogModel::forget()
{
    m_gather.stop();
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void RequestLogModel::flush()
{
    m_gather.stop();
    if (!m_log)
        return;
    const auto &entries = m_log->entries();
    const qint64 newest = m_rows.empty() ? 0 : m_rows.front().number;
    // They are numbered without gaps.
    const auto fresh = std::size_t(std::min<qint64>(qint64(entries.size()), m_log->totalAppended() - newest));
    if (fresh == 0)
        return;
    beginInsertRows({}, 0, int(fresh) - 1);
    m_rows.insert(m_rows.begin(), entries.rbegin(), entries.rbegin() + std::ptrdiff_t(fresh));
    endInsertRows();
    if (m_rows.size() > entries.size()) {
        beginRemoveRows({}, int(entries.size()), int(m_rows.size()) - 1);
        m_rows.resize(entries.size());
        endRemoveRows();
    }
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestLogModel::cell(const RequestLogEntry &entry, int column) const
{
    const QLocale &locale = m_formats.locale();
    switch (column) {
    case Time: return locale.toString(entry.at.toTimeZone(m_formats.zone()).time(), QStringLiteral("HH:mm:ss.zzz"));
    case Method: return requesttext::method(entry.method);
    case Path: return inertLine(withQuery(entry));
    case Status: return entry.status > 0 ? QString::number(entry.status) : tr("none");
    case Duration: return tr("%1 ms").arg(locale.toString(entry.durationMs));
    case Try: return locale.toString(entry.tries);
    case Sent: return locale.formattedDataSize(entry.bytesSent, 1);
    case Received: return locale.formattedDataSize(entry.bytes, 1);
    case RequestId: return entry.requestId.isEmpty() ? QStringLiteral("—") : inertLine(entry.requestId);
    case Problem: return inertLine(entry.message);
    default: return {};
    }
}

QVariant RequestLogModel::sortValue(const RequestLogEntry &entry, int column) const
{
    switch (column) {
    case Time: return entry.number;
    case Status: return entry.status;
    case Duration: return entry.durationMs;
    case Try: return entry.tries;
    case Sent: return entry.bytesSent;
    case Received: return entry.bytes;
    default: return cell(entry, column);
    }
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestLogEntry &entry = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cell(entry, index.column());
    case Qt::ToolTipRole:
        return plainTooltip({requesttext::method(entry.method) + u' ' + withQuery(entry), requesttext::outcome(entry),
                             m_formats.instantUtc(Instant::of(entry.at))});
    case Qt::TextAlignmentRole:
        return isRightAligned(index.column()) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                              : int(Qt::AlignLeft | Qt::AlignVCenter);
    case NumberRole: return entry.number;
    case SortRole: return sortValue(entry, index.column());
    case FailedRole: return entry.error.has_value();
    case WriteRole: return requesttext::isWrite(entry.method);
    default: return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isRightAligned(section) ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Method: return tr("Method");
    case Path: return tr("Path");
    case Status: return tr("Status");
    case Duration: return tr("Duration");
    case Try: return tr("Try");
    case Sent: return tr("Sent");
    case Received: return tr("Received");
    case RequestId: return tr("Request ID");
    case Problem: return tr("Problem");
    default: return {};
    }
}

RequestLogFilter::RequestLogFilter(RequestLogModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setSortRole(RequestLogModel::SortRole);
}

void RequestLogFilter::setPart(Part part)
{
    m_part = part;
    invalidateFilter();
}

void RequestLogFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

QList<qint64> RequestLogFilter::numbers() const
{
    QList<qint64> numbers;
    for (int row = 0; row < rowCount(); ++row)
        numbers.append(index(row, 0).data(RequestLogModel::NumberRole).toLongLong());
    return numbers;
}

bool RequestLogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RequestLogEntry &entry = m_model->entry(row);
    if (m_part == Failed && !entry.error)
        return false;
    if (m_part == Writes && !requesttext::isWrite(entry.method))
        return false;
    if (m_search.isEmpty())
        return true;
    const QString all = QStringList{requesttext::method(entry.method),
                                    withQuery(entry),
                                    QString::number(entry.status),
                                    entry.requestId,
                                    entry.operation,
                                    entry.message}
                            .join(u'\n');
    return all.contains(m_search, Qt::CaseInsensitive);
}

} // namespace agm
