// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <bit>
#include <cstring>

/// The bytes of a row that only this program reads: numbers as LEB128 (small ones are short), texts with their length.
namespace agm::store {

/// A checksum of 32 bits against flipped bits and cut rows; not against people.
quint32 checksum(QByteArrayView bytes);

class PackWriter {
public:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_out.append(char(value | 0x80));
            value >>= 7;
        }
        m_out.append(char(value));
    }
    void signedNumber(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void fixed64(quint64 value) { m_out.append(reinterpret_cast<const char *>(&value), 8); }
    /// Null stays null. Exact for every QString: Latin-1 where it is enough, else UTF-16.
    void text(const QString &value);
    void texts(const QStringList &values);
    void bytes(const QByteArray &value);
    /// Ends the row with its checksum.
    QByteArray sealed() &&;
    const QByteArray &result() const { return m_out; }

private:
    QByteArray m_out;
};

/// Reads what PackWriter wrote. A row that is cut or says what cannot be makes it not ok(), for good; what is read
/// after that is empty.
class PackReader {
public:
    /// `sealed`: bytes end with a checksum, which is checked at once.
    PackReader(QByteArrayView bytes, bool sealed);

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_at == m_end; }
    void refuse() { m_ok = false; }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; m_ok && shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = quint8(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    quint64 fixed64()
    {
        quint64 value = 0;
        if (!m_ok || m_end - m_at < 8) {
            m_ok = false;
            return 0;
        }
        std::memcpy(&value, m_at, 8);
        m_at += 8;
        return value;
    }
    QString text();
    QStringList texts();
    QByteArray bytes();
    /// A count of elements of which each takes at least one byte, so that no broken count asks for gigabytes.
    qsizetype count();

private:
    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

static_assert(std::endian::native == std::endian::little, "packed rows are little-endian");

} // namespace agm::store
