// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/RequestText.h"

#include "views/common/SafeText.h"

#include <QtCore/QCoreApplication>

namespace agm::requesttext {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::RequestText)
};

QString headers(const RequestHeaders &headers)
{
    QString text;
    for (const auto &[name, value] : headers)
        text += inertLine(name) + QStringLiteral(": ") + inertLine(value) + u'\n';
    return text;
}

QString body(const QString &body, bool cut, bool dropped, qint64 bytes)
{
    if (bytes == 0)
        return {};
    if (dropped)
        return u'\n' + Tr::tr("[The body made room for those of later requests.]") + u'\n';
    QString text = u'\n' + inertLines(body) + u'\n';
    if (cut)
        text += u'\n' + Tr::tr("[Only the beginning of the body is kept.]") + u'\n';
    return text;
}

} // namespace

QString method(ApiMethod method)
{
    return QString::fromLatin1(methodName(method));
}

bool isWrite(ApiMethod method)
{
    return method != ApiMethod::Get;
}

QString outcome(const RequestLogEntry &entry)
{
    if (entry.status == 0)
        return entry.last ? Tr::tr("No answer came.") : Tr::tr("No answer came; it was tried again.");
    return entry.last ? Tr::tr("Answered %1.").arg(entry.status)
                      : Tr::tr("Answered %1; it was tried again.").arg(entry.status);
}

QString request(const RequestDetail &detail)
{
    return method(detail.entry.method) + u' ' + inertLine(detail.url) + u'\n' + headers(detail.requestHeaders)
        + body(detail.requestBody, detail.requestCut, detail.bodiesDropped, detail.entry.bytesSent);
}

QString response(const RequestDetail &detail)
{
    QString text = outcome(detail.entry) + u'\n';
    if (!detail.entry.message.isEmpty())
        text += inertLine(detail.entry.message) + u'\n';
    text += u'\n' + headers(detail.responseHeaders);
    return text + body(detail.responseBody, detail.responseCut, detail.bodiesDropped, detail.entry.bytes);
}

} // namespace agm::requesttext
