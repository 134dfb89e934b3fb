// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonWriter.h"

namespace agm::json {

void Writer::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

void Writer::open(char bracket)
{
    separate();
    m_out += bracket;
    m_first = true;
}

void Writer::close(char bracket)
{
    m_out += bracket;
    m_first = false;
}

void Writer::key(QByteArrayView name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_first = true; // the value follows without a comma
}

void Writer::text(const QString &value)
{
    separate();
    quoted(value);
}

void Writer::raw(QByteArrayView json)
{
    separate();
    m_out += json;
}

void Writer::texts(const QStringList &values)
{
    beginList();
    for (const QString &value : values)
        text(value);
    endList();
}

void Writer::kept(const Kept &members)
{
    if (!members.isEmpty())
        raw(members);
}

void Writer::quoted(const QString &value)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_out += '"';
    // Half a surrogate pair becomes U+FFFD here, which is what it would be for the server anyway.
    for (const char byte : value.toUtf8()) {
        switch (byte) {
        case '"': m_out += "\\\""; break;
        case '\\': m_out += "\\\\"; break;
        case '\n': m_out += "\\n"; break;
        case '\r': m_out += "\\r"; break;
        case '\t': m_out += "\\t"; break;
        default:
            if (quint8(byte) < 0x20) {
                m_out += "\\u00";
                m_out += hex[quint8(byte) >> 4];
                m_out += hex[quint8(byte) & 15];
            } else {
                m_out += byte;
            }
        }
    }
    m_out += '"';
}

} // namespace agm::json
