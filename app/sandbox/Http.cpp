// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Http.h"

#include "app/sandbox/GroupSettings.h"
#include "app/sandbox/Json.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

#include <algorithm>

namespace agm::sandbox {

namespace {

QString decode(QByteArray text)
{
    text.replace('+', ' ');
    return QUrl::fromPercentEncoding(text);
}

const char *typeOf(int status)
{
    switch (status) {
    case 400: return "bad_request";
    case 401: return "unauthorized";
    case 403: return "forbidden";
    case 404: return "not_found";
    case 405: return "method_not_allowed";
    case 409: return "conflict";
    case 410: return "gone";
    case 413: return "payload_too_large";
    case 414: return "uri_too_long";
    case 421: return "misdirected_request";
    case 429: return "rate_limit_exceeded";
    default: return status >= 500 ? "server_error" : "bad_request";
    }
}

/// An instant or a bare date of the window; `end` takes the end of the day.
Answer<qint64> readEdge(const Query &query, const char *name, const QTimeZone &zone, bool end, qint64 otherwise)
{
    const QString text = query.value(name);
    if (text.isEmpty())
        return otherwise;
    if (const auto instant = parseInstant(text))
        return *instant;
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return Refused(
            badRequest(QStringLiteral("%1 must be an ISO 8601 timestamp with a zone or a date such as 2026-06-01")
                           .arg(QLatin1String(name))));
    return (end ? date.addDays(1) : date).startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace

Query::Query(const QByteArray &encoded)
{
    for (const QByteArray &item : encoded.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QString value = equals < 0 ? QStringLiteral("") : decode(item.mid(equals + 1));
        m_items.emplace_back(decode(equals < 0 ? item : item.left(equals)),
                             value.isNull() ? QStringLiteral("") : value);
    }
}

QString Query::value(const char *name) const
{
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        if (item->first == QLatin1String(name))
            return item->second;
    }
    return {};
}

QStringList Query::values(const char *name) const
{
    const QString bare = QString::fromLatin1(name);
    const QString bracketed = bare + QStringLiteral("[]");
    QStringList all;
    for (const auto &[key, value] : m_items) {
        if (key == bare || key == bracketed
            || (key.startsWith(bare + QLatin1Char('[')) && key.endsWith(QLatin1Char(']'))))
            all += value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    return all;
}

ApiReply errorReply(int status, const QString &message)
{
    ApiReply reply;
    reply.status = status;
    reply.body = "{\"error\":{\"type\":\"";
    reply.body += typeOf(status);
    reply.body += "\",\"message\":";
    json::string(reply.body, message);
    reply.body += "}}";
    return reply;
}

Answer<Window> readWindow(const Query &query)
{
    QTimeZone zone(QByteArrayLiteral("UTC"));
    if (const QString name = query.value("time_zone"); !name.isEmpty()) {
        zone = QTimeZone(name.toUtf8());
        if (!zone.isValid())
            return Refused(badRequest(QStringLiteral("time_zone must be an IANA time zone such as America/New_York")));
    }
    const Window all;
    const auto from = readEdge(query, "stats_from", zone, false, all.from);
    if (!from)
        return Refused(from.error());
    const auto to = readEdge(query, "stats_to", zone, true, all.to);
    if (!to)
        return Refused(to.error());
    if (*from > *to)
        return Refused(badRequest(QStringLiteral("stats_from must not be after stats_to")));
    const auto model = readWord(query, "attribution_model", {"last_touch", "first_touch"}, "last_touch");
    if (!model)
        return Refused(model.error());
    return Window{*from, *to};
}

Answer<QByteArray> readWord(const Query &query, const char *name, std::initializer_list<const char *> words,
                            const char *otherwise)
{
    if (!query.has(name))
        return QByteArray(otherwise);
    const QByteArray value = query.value(name).toUtf8();
    QByteArray list;
    for (const char *word : words) {
        if (value == word)
            return value;
        list += (list.isEmpty() ? "" : ", ") + QByteArray(word);
    }
    return Refused(badRequest(QStringLiteral("%1 must be one of %2").arg(QLatin1String(name), QLatin1String(list))));
}

Answer<qint64> readInstant(const Query &query, const char *name, qint64 otherwise)
{
    if (!query.has(name))
        return otherwise;
    const QString text = query.value(name);
    if (const auto instant = parseInstant(text))
        return *instant;
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (date.isValid())
        return date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return Refused(badRequest(
        QStringLiteral("%1 must be an ISO 8601 timestamp such as 2026-06-01T12:00:00Z").arg(QLatin1String(name))));
}

std::optional<ApiReply> checkAccount(const Query &query, const char *name, const World &world)
{
    if (!query.has(name) || query.value(name).toUtf8() == world.accountId())
        return std::nullopt;
    return errorReply(
        403, QStringLiteral("%1: this key has no access to account %2.").arg(QLatin1String(name), query.value(name)));
}

const std::vector<QByteArray> &knownVersions()
{
    static const std::vector<QByteArray> dates{
        "2025-01-01",   "2026-06-08",   "2026-06-09",   "2026-06-20",   "2026-07-01",   "2026-07-08",   "2026-07-08-1",
        "2026-07-18",   "2026-07-20",   "2026-07-22",   "2026-07-23",   "2026-07-25",   "2026-07-26",   "2026-07-27",
        "2026-07-29",   "2026-07-29-1", "2026-07-31",   "2026-08-03",   "2026-08-05",   "2026-08-05-1", "2026-08-10",
        "2026-08-12",   "2026-08-13",   "2026-08-14",   "2026-08-21",   "2026-08-21-1", "2026-08-25",   "2026-08-25-1",
        "2026-08-25-2", "2026-08-31",   "2026-09-02",   "2026-09-02-1", "2026-09-02-2", "2026-09-04",   "2026-09-06",
        "2026-09-09",   "2026-09-09-1", "2026-09-11",   "2026-09-11-1", "2026-09-13",   "2026-09-15",   "2026-09-22",
        "2026-09-22-1", "2026-09-22-2", "2026-09-22-3", "2026-09-22-4", "2026-09-23",   "2026-09-24-1", "2026-09-29",
        "2026-11-17"};
    return dates;
}

int versionIndex(const QByteArray &date)
{
    const auto &dates = knownVersions();
    const auto found = std::find(dates.begin(), dates.end(), date);
    return found == dates.end() ? -1 : static_cast<int>(found - dates.begin());
}

} // namespace agm::sandbox
