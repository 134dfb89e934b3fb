// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PackBytes.h"

#include <algorithm>

namespace agm::store {
namespace {

constexpr qsizetype SealSize = 4;

bool isLatin1(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 256; });
}

} // namespace

quint32 checksum(QByteArrayView bytes)
{
    // Eight bytes a step; the multiplier is the golden ratio's, as in Fibonacci hashing.
    constexpr quint64 Multiplier = 0x9E3779B97F4A7C15u;
    quint64 sum = quint64(bytes.size()) * Multiplier;
    qsizetype i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        quint64 part = 0;
        std::memcpy(&part, bytes.data() + i, 8);
        sum = (sum ^ part) * Multiplier;
        sum ^= sum >> 29;
    }
    for (; i < bytes.size(); ++i) {
        sum = (sum ^ quint8(bytes[i])) * Multiplier;
        sum ^= sum >> 29;
    }
    return quint32(sum >> 32) ^ quint32(sum);
}

void PackWriter::text(const QString &value)
{
    if (value.isNull()) {
        number(0);
        return;
    }
    const bool latin1 = isLatin1(value);
    number(((quint64(value.size()) << 1) | (latin1 ? 1 : 0)) + 1);
    if (latin1)
        m_out.append(value.toLatin1());
    else
        m_out.append(reinterpret_cast<const char *>(value.utf16()), value.size() * 2);
}

void PackWriter::texts(const QStringList &values)
{
    number(quint64(values.size()));
    for (const QString &value : values)
        text(value);
}

void PackWriter::bytes(const QByteArray &value)
{
    number(quint64(value.size()));
    m_out.append(value);
}

QByteArray PackWriter::sealed() &&
{
    const quint32 sum = checksum(m_out);
    m_out.append(reinterpret_cast<const char *>(&sum), SealSize);
    return std::move(m_out);
}

PackReader::PackReader(QByteArrayView bytes, bool sealed) : m_at(bytes.data()), m_end(bytes.data() + bytes.size())
{
    if (!sealed)
        return;
    if (bytes.size() < SealSize) {
        m_ok = false;
        return;
    }
    m_end -= SealSize;
    quint32 sum = 0;
    std::memcpy(&sum, m_end, SealSize);
    m_ok = sum == checksum(bytes.first(bytes.size() - SealSize));
}

QString PackReader::text()
{
    quint64 head = number();
    if (!m_ok || head == 0)
        return {};
    --head;
    const quint64 size = head >> 1;
    const bool latin1 = head & 1;
    const auto left = quint64(m_end - m_at);
    if (size > left || (!latin1 && size * 2 > left)) {
        m_ok = false;
        return {};
    }
    if (size == 0)
        return QStringLiteral("");
    if (latin1) {
        const QString value = QString::fromLatin1(m_at, qsizetype(size));
        m_at += size;
        return value;
    }
    QString value(qsizetype(size), Qt::Uninitialized);
    std::memcpy(value.data(), m_at, size * 2);
    m_at += size * 2;
    return value;
}

QStringList PackReader::texts()
{
    QStringList values;
    for (qsizetype left = count(); left > 0 && m_ok; --left)
        values.append(text());
    return values;
}

QByteArray PackReader::bytes()
{
    const qsizetype size = count();
    if (!m_ok || size == 0)
        return {};
    QByteArray value(m_at, size);
    m_at += size;
    return value;
}

qsizetype PackReader::count()
{
    const quint64 value = number();
    if (value > quint64(m_end - m_at)) {
        m_ok = false;
        return 0;
    }
    return m_ok ? qsizetype(value) : 0;
}

} // namespace agm::store
