// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Api.h"

#include "app/sandbox/Json.h"

#include <algorithm>

namespace agm::sandbox {

namespace {

constexpr int defaultSize = 20;
constexpr int largestSize = 100;
constexpr auto noOptions = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// A cursor names a place between rows, not a row: rank and number are enough to go on even when the row is gone.
struct Cursor {
    QByteArray order;
    bool descending = true;
    qint64 asOf = 0;
    double rank = 0;
    int num = 0;
};

QByteArray encode(const Listing &listing, const Listing::Row &row)
{
    QByteArray text = listing.order + (listing.descending ? " d " : " a ");
    json::number(text, listing.asOf);
    text += ' ' + QByteArray::number(row.rank, 'g', 17) + ' ' + QByteArray::number(row.num);
    return text.toBase64(noOptions);
}

std::optional<Cursor> decode(const QString &text)
{
    const auto result
        = QByteArray::fromBase64Encoding(text.toLatin1(), noOptions | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    const QList<QByteArray> parts = result.decoded.split(' ');
    if (parts.size() != 5)
        return std::nullopt;
    bool good[3];
    Cursor cursor{parts[0], parts[1] == "d", parts[2].toLongLong(&good[0]), parts[3].toDouble(&good[1]),
                  parts[4].toInt(&good[2])};
    if (!good[0] || !good[1] || !good[2] || (parts[1] != "d" && parts[1] != "a"))
        return std::nullopt;
    return cursor;
}

Answer<int> readSize(const Query &query, const char *name)
{
    if (!query.has(name))
        return 0;
    bool number = false;
    const int size = query.value(name).toInt(&number);
    if (!number || size < 1)
        return Refused(badRequest(QStringLiteral("%1 must be a whole number from 1 to 100").arg(QLatin1String(name))));
    return std::min(size, largestSize);
}

} // namespace

qint64 asOfCursor(const Query &query, qint64 now)
{
    for (const char *name : {"after", "before"}) {
        if (query.has(name)) {
            if (const auto cursor = decode(query.value(name)))
                return cursor->asOf;
        }
    }
    return now;
}

ApiReply pageOf(const ApiRequest &request, Listing listing, const std::function<void(QByteArray &, int)> &write,
                const std::function<void(const std::vector<int> &)> &prepare)
{
    const Query &query = request.query;
    const auto first = readSize(query, "first");
    if (!first)
        return first.error();
    const auto last = readSize(query, "last");
    if (!last)
        return last.error();
    if (*first > 0 && *last > 0)
        return badRequest(QStringLiteral("first and last can't be combined"));

    const auto before = [descending = listing.descending](const Listing::Row &a, const Listing::Row &b) {
        if (a.rank != b.rank)
            return descending ? a.rank > b.rank : a.rank < b.rank;
        return descending ? a.num > b.num : a.num < b.num;
    };
    auto &rows = listing.rows;
    std::sort(rows.begin(), rows.end(), before);
    auto begin = rows.begin();
    auto end = rows.end();
    for (const char *name : {"after", "before"}) {
        if (!query.has(name) || query.value(name).isEmpty())
            continue;
        const auto cursor = decode(query.value(name));
        if (!cursor || cursor->order != listing.order || cursor->descending != listing.descending)
            return badRequest(QStringLiteral("%1 is not a cursor of this list and order").arg(QLatin1String(name)));
        const Listing::Row place{cursor->rank, cursor->num};
        if (QLatin1String(name) == QLatin1String("after"))
            begin = std::upper_bound(rows.begin(), rows.end(), place, before);
        else
            end = std::lower_bound(rows.begin(), rows.end(), place, before);
    }
    if (end < begin)
        end = begin;
    // `before` without a size means the page just before the cursor, not the first one of all.
    const bool fromEnd
        = *last > 0 || (*first == 0 && !query.value("before").isEmpty() && query.value("after").isEmpty());
    const std::ptrdiff_t size = *last > 0 ? *last : *first > 0 ? *first : defaultSize;
    if (end - begin > size) {
        if (fromEnd)
            begin = end - size;
        else
            end = begin + size;
    }

    std::vector<int> nums;
    for (auto row = begin; row != end; ++row)
        nums.push_back(row->num);
    if (prepare)
        prepare(nums);
    ApiReply reply;
    reply.body.reserve(256 + static_cast<qsizetype>(nums.size()) * 2800);
    reply.body = "{\"data\":[";
    for (const int num : nums) {
        if (!reply.body.endsWith('['))
            reply.body += ',';
        write(reply.body, num);
    }
    const bool next = end != rows.end();
    const bool previous = begin != rows.begin();
    reply.body += "],\"page_info\":{\"start_cursor\":";
    reply.body += begin != end ? '"' + encode(listing, *begin) + '"' : QByteArray("null");
    // The official client follows end_cursor until it is null and ignores has_next_page.
    reply.body += ",\"end_cursor\":";
    reply.body += begin != end && next ? '"' + encode(listing, *(end - 1)) + '"' : QByteArray("null");
    reply.body += ",\"has_next_page\":";
    reply.body += next ? "true" : "false";
    reply.body += ",\"has_previous_page\":";
    reply.body += previous ? "true}}" : "false}}";
    return reply;
}

} // namespace agm::sandbox
