// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RequestLog.h"

#include <algorithm>

namespace agm {

RequestLog::RequestLog(int capacity, QObject *parent) : QObject(parent), m_capacity(std::max(1, capacity)) { }

void RequestLog::append(const RequestLogEntry &entry)
{
    if (m_entries.size() >= static_cast<std::size_t>(m_capacity)) {
        m_entries.pop_front();
    }
    m_entries.push_back(entry);
    ++m_total;
    Q_EMIT appended(entry);
}

void RequestLog::clear()
{
    m_entries.clear();
    Q_EMIT cleared();
}

} // namespace agm
