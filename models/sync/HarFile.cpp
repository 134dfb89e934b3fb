// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/HarFile.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace agm {
namespace {

using namespace Qt::StringLiterals;

QString valueOf(const RequestHeaders &headers, QLatin1String name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonArray pairs(const RequestHeaders &list)
{
    QJsonArray array;
    for (const auto &[name, value] : list)
        array.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return array;
}

QJsonArray queryOf(const QString &url)
{
    RequestHeaders list;
    const auto items = QUrlQuery(QUrl(url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        list.append({name, value});
    return pairs(list);
}

/// The format has no place for a body of which only a part is kept but a comment.
void comment(QJsonObject &object, const RequestDetail &detail, bool cut)
{
    if (detail.bodiesDropped)
        object.insert(u"comment"_s, u"The body is no longer kept."_s);
    else if (cut)
        object.insert(u"comment"_s, u"Only the beginning of the body is kept."_s);
}

QJsonObject requestOf(const RequestDetail &detail)
{
    QJsonObject request{{u"method"_s, QString::fromLatin1(methodName(detail.entry.method))},
                        {u"url"_s, detail.url},
                        {u"httpVersion"_s, u"HTTP/1.1"_s},
                        {u"cookies"_s, QJsonArray()},
                        {u"headers"_s, pairs(detail.requestHeaders)},
                        {u"queryString"_s, queryOf(detail.url)},
                        {u"headersSize"_s, -1},
                        {u"bodySize"_s, detail.entry.bytesSent}};
    if (detail.entry.bytesSent > 0) {
        QJsonObject data{{u"mimeType"_s, valueOf(detail.requestHeaders, "Content-Type"_L1)},
                         {u"params"_s, QJsonArray()},
                         {u"text"_s, detail.requestBody}};
        comment(data, detail, detail.requestCut);
        request.insert(u"postData"_s, data);
    }
    return request;
}

QJsonObject responseOf(const RequestDetail &detail)
{
    QJsonObject content{{u"size"_s, detail.entry.bytes},
                        {u"mimeType"_s, valueOf(detail.responseHeaders, "Content-Type"_L1)},
                        {u"text"_s, detail.responseBody}};
    comment(content, detail, detail.responseCut);
    return {{u"status"_s, detail.entry.status},
            {u"statusText"_s, QString()},
            {u"httpVersion"_s, detail.entry.status > 0 ? u"HTTP/1.1"_s : QString()},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, pairs(detail.responseHeaders)},
            {u"content"_s, content},
            {u"redirectURL"_s, valueOf(detail.responseHeaders, "Location"_L1)},
            {u"headersSize"_s, -1},
            {u"bodySize"_s, -1}};
}

QJsonObject entryOf(const RequestDetail &detail)
{
    const double ms = double(detail.entry.durationMs);
    // The whole try is measured, not its parts: all of it counts as waiting.
    QJsonObject entry{{u"startedDateTime"_s, detail.entry.at.toUTC().toString(Qt::ISODateWithMs)},
                      {u"time"_s, ms},
                      {u"request"_s, requestOf(detail)},
                      {u"response"_s, responseOf(detail)},
                      {u"cache"_s, QJsonObject()},
                      {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, ms}, {u"receive"_s, 0}}}};
    if (!detail.entry.message.isEmpty())
        entry.insert(u"comment"_s, detail.entry.message);
    return entry;
}

} // namespace

QByteArray harFile(const RequestLog &log, const QList<qint64> &numbers)
{
    QList<qint64> sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    QJsonArray entries;
    for (const qint64 number : std::as_const(sorted)) {
        if (const auto detail = log.detail(number))
            entries.append(entryOf(*detail));
    }
    const QJsonObject creator{{u"name"_s, u"Ad Group Manager"_s}, {u"version"_s, QStringLiteral(AGM_VERSION)}};
    const QJsonObject whole{{u"version"_s, u"1.2"_s}, {u"creator"_s, creator}, {u"entries"_s, entries}};
    return QJsonDocument(QJsonObject{{u"log"_s, whole}}).toJson();
}

} // namespace agm
