// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RequestLog.h"

#include "net/RequestExchange.h"

#include <algorithm>

namespace agm {

RequestLog::RequestLog(int capacity, QObject *parent) : QObject(parent), m_capacity(std::max(1, capacity)) { }

RequestLog::~RequestLog() = default;

void RequestLog::append(RequestLogEntry entry, std::shared_ptr<RequestExchange> exchange)
{
    if (m_entries.size() >= static_cast<std::size_t>(m_capacity)) {
        m_bodyBytes -= m_exchanges.front() ? m_exchanges.front()->bodyBytes() : 0;
        m_entries.pop_front();
        m_exchanges.pop_front();
    }
    entry.number = ++m_total;
    m_bodyBytes += exchange ? exchange->bodyBytes() : 0;
    m_entries.push_back(std::move(entry));
    m_exchanges.push_back(std::move(exchange));
    dropBodies();
    Q_EMIT appended(m_entries.back());
}

void RequestLog::dropBodies()
{
    const qint64 first = m_total - qint64(m_exchanges.size()) + 1;
    m_withBodies = std::max(m_withBodies, first);
    for (; m_bodyBytes > TotalBytes && m_withBodies < m_total; ++m_withBodies) {
        RequestExchange *oldest = m_exchanges[std::size_t(m_withBodies - first)].get();
        if (oldest == nullptr || oldest->bodyBytes() == 0) {
            continue;
        }
        m_bodyBytes -= oldest->bodyBytes();
        oldest->requestBody.clear();
        oldest->responseBody.clear();
        oldest->dropped = true;
    }
}

std::optional<RequestDetail> RequestLog::detail(qint64 number) const
{
    const qint64 first = m_total - qint64(m_entries.size()) + 1;
    if (number < first || number > m_total) {
        return std::nullopt;
    }
    const auto place = std::size_t(number - first);
    const RequestExchange *exchange = m_exchanges[place].get();
    return exchange ? std::optional(exchange->detail(m_entries[place])) : std::nullopt;
}

void RequestLog::clear()
{
    m_entries.clear();
    m_exchanges.clear();
    m_bodyBytes = 0;
    Q_EMIT cleared();
}

} // namespace agm
