// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QtEndian>

#include <zlib.h>

namespace agm::test {

/// The files of a ZIP archive by name; empty when it is none or when a file is damaged. For archives without
/// encryption, several parts or ZIP64.
inline QMap<QString, QByteArray> unzip(const QByteArray &archive)
{
    const auto u16 = [&](qsizetype at) {
        return at + 2 <= archive.size() ? qFromLittleEndian<quint16>(archive.constData() + at) : quint16(0);
    };
    const auto u32 = [&](qsizetype at) {
        return at + 4 <= archive.size() ? qFromLittleEndian<quint32>(archive.constData() + at) : quint32(0);
    };
    QMap<QString, QByteArray> files;
    const qsizetype end = archive.lastIndexOf(QByteArray("PK\5\6", 4));
    if (end < 0)
        return {};
    qsizetype at = u32(end + 16);
    for (int left = u16(end + 10); left > 0; --left) {
        const QString name = QString::fromUtf8(archive.mid(at + 46, u16(at + 28)));
        const qsizetype local = u32(at + 42);
        const QByteArray packed = archive.mid(local + 30 + u16(local + 26) + u16(local + 28), u32(at + 20));
        QByteArray plain(qsizetype(u32(at + 24)), '\0');
        if (u16(at + 10) == 0) {
            plain = packed;
        } else {
            z_stream stream{};
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
            stream.avail_in = uInt(packed.size());
            stream.next_out = reinterpret_cast<Bytef *>(plain.data());
            stream.avail_out = uInt(plain.size());
            if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
                return {};
            const int status = inflate(&stream, Z_FINISH);
            inflateEnd(&stream);
            if (status != Z_STREAM_END || qsizetype(stream.total_out) != plain.size())
                return {};
        }
        if (crc32(0, reinterpret_cast<const Bytef *>(plain.constData()), uInt(plain.size())) != u32(at + 16))
            return {};
        files.insert(name, plain);
        at += 46 + u16(at + 28) + u16(at + 30) + u16(at + 32);
    }
    return files;
}

} // namespace agm::test
