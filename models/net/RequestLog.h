// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiTypes.h"

#include <QtCore/QObject>

#include <deque>
#include <memory>

namespace agm {

struct RequestExchange;

/// One request that went out (each try is a request of its own). There is no place for a body or a secret here.
struct RequestLogEntry {
    /// Given by the log, from 1; what fell out does not come again.
    qint64 number = 0;
    /// When the try started, UTC.
    QDateTime at;
    ApiMethod method = ApiMethod::Get;
    /// Path below the base URL, ids included.
    QString path;
    /// `name=value&…` as sent, redacted.
    QString query;
    QString operation;
    /// 0 when no answer came.
    int status = 0;
    qint64 durationMs = 0;
    /// The number of this try, from 1.
    int tries = 1;
    /// True for the last try of a call; false when another one follows.
    bool last = true;
    /// Of the unpacked body.
    qint64 bytes = 0;
    /// Of the request's body.
    qint64 bytesSent = 0;
    /// The server's own name of the request (`X-Request-Id`), redacted; empty when it gave none.
    QString requestId;
    /// Empty for a good answer.
    std::optional<ErrorKind> error;
    /// What was wrong, redacted, in one line; empty for a good answer.
    QString message;
};

using RequestHeaders = QList<QPair<QString, QString>>;

/// All that is kept of one request, fit to be shown, saved and sent to others: the key is taken out wherever it stood,
/// `Authorization` and cookies whole.
struct RequestDetail {
    RequestLogEntry entry;
    QString url;
    RequestHeaders requestHeaders;
    RequestHeaders responseHeaders;
    QString requestBody;
    QString responseBody;
    /// Only the beginning of a body is here: it was longer than RequestLog::BodyBytes.
    bool requestCut = false;
    bool responseCut = false;
    /// The bodies made room for those of later requests.
    bool bodiesDropped = false;
};

/// The latest requests, in memory only, the oldest falling out. Bodies are kept within a bound of their own: of each
/// the first BodyBytes, of all together the latest TotalBytes. Lives on the thread of the client that writes it.
class RequestLog : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype BodyBytes = 64 * 1024;
    static constexpr qint64 TotalBytes = 4 * 1024 * 1024;

    explicit RequestLog(int capacity = 2'000, QObject *parent = nullptr);
    ~RequestLog() override;

    /// `exchange` may be null: then there is no detail.
    void append(RequestLogEntry entry, std::shared_ptr<RequestExchange> exchange = {});
    void clear();

    int capacity() const { return m_capacity; }
    /// Oldest first.
    const std::deque<RequestLogEntry> &entries() const { return m_entries; }
    /// All that was ever appended, also what fell out.
    qint64 totalAppended() const { return m_total; }
    /// Null for a number that fell out. Takes the key out now, so that listing a whole account does not pay for it.
    std::optional<RequestDetail> detail(qint64 number) const;
    /// Of the bodies that are kept.
    qint64 bodyBytes() const { return m_bodyBytes; }

Q_SIGNALS:
    void appended(const agm::RequestLogEntry &entry);
    void cleared();

private:
    void dropBodies();

    std::deque<RequestLogEntry> m_entries;
    std::deque<std::shared_ptr<RequestExchange>> m_exchanges; ///< beside m_entries
    qint64 m_bodyBytes = 0;
    qint64 m_withBodies = 1; ///< every number below has lost its bodies
    int m_capacity;
    qint64 m_total = 0;
};

} // namespace agm

Q_DECLARE_METATYPE(agm::RequestLogEntry)
