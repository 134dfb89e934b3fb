// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiTypes.h"

#include <QtCore/QObject>

#include <deque>

namespace agm {

/// One request that went out (each try is a request of its own). There is no place for a body or a secret here.
struct RequestLogEntry {
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
    /// Empty for a good answer.
    std::optional<ErrorKind> error;
};

/// The latest requests, in memory only, the oldest falling out. Lives on the thread of the client that writes it.
class RequestLog : public QObject {
    Q_OBJECT

public:
    explicit RequestLog(int capacity = 2'000, QObject *parent = nullptr);

    void append(const RequestLogEntry &entry);
    void clear();

    int capacity() const { return m_capacity; }
    /// Oldest first.
    const std::deque<RequestLogEntry> &entries() const { return m_entries; }
    /// All that was ever appended, also what fell out.
    qint64 totalAppended() const { return m_total; }

Q_SIGNALS:
    void appended(const agm::RequestLogEntry &entry);
    void cleared();

private:
    std::deque<RequestLogEntry> m_entries;
    int m_capacity;
    qint64 m_total = 0;
};

} // namespace agm

Q_DECLARE_METATYPE(agm::RequestLogEntry)
