// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

#include <cstring>

namespace agm::json {

/// Whether both have the same bytes. Inline, for the short texts of which an answer has dozens in each object.
inline bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    const char *one = a.data();
    const char *other = b.data();
    const auto differ = [&](qsizetype at) {
        quint64 left = 0;
        quint64 right = 0;
        std::memcpy(&left, one + at, sizeof left);
        std::memcpy(&right, other + at, sizeof right);
        return left != right;
    };
    if (a.size() < 8) {
        for (qsizetype i = 0; i < a.size(); ++i)
            if (one[i] != other[i])
                return false;
        return true;
    }
    for (qsizetype i = 0; i + 8 < a.size(); i += 8)
        if (differ(i))
            return false;
    return !differ(a.size() - 8);
}

/// A number for the place in a table; tables compare the bytes themselves.
inline quint64 hashOfBytes(QByteArrayView bytes)
{
    quint64 hash = quint64(bytes.size()) * 0x9E3779B97F4A7C15u;
    const auto take = [&hash](const char *from, std::size_t size) {
        quint64 word = 0;
        std::memcpy(&word, from, size);
        hash = (hash ^ word) * 0xFF51AFD7ED558CCDu;
        hash ^= hash >> 32;
    };
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    if (bytes.size() < 8) {
        for (; at < end; ++at)
            hash = (hash ^ quint8(*at)) * 0x100000001B3u;
        return hash ^ (hash >> 29);
    }
    for (; at + 8 < end; at += 8)
        take(at, 8);
    take(end - 8, 8);
    return hash ^ (hash >> 29);
}

} // namespace agm::json
