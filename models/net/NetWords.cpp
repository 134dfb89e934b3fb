// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetWords.h"

namespace agm {

QString NetWords::badBaseUrl()
{
    return tr("The base URL is not complete. It looks like https://api.whop.com/api/v1.");
}

QString NetWords::decoratedBaseUrl()
{
    return tr("The base URL must not hold a user name, a password, a query (?) or a fragment (#).");
}

QString NetWords::plainHttp(const QString &host)
{
    return tr("The base URL must begin with https:, or the API key would cross the network readable for everybody. "
              "Plain http: is for a server on this computer only, and %1 is not one.")
        .arg(host);
}

QString NetWords::noKey()
{
    return tr("There is no API key for this account. Enter one in the account's settings.");
}

QString NetWords::badKey()
{
    return tr("The API key holds a blank or a character that no key has. Copy it again, without line breaks.");
}

QString NetWords::badVersionDate()
{
    return tr("The API version date is not one. It looks like 2026-07-08-1.");
}

QString NetWords::badPath()
{
    return tr("The request has no usable path; an identifier in it may be empty or foreign.");
}

QString NetWords::badIdempotencyKey()
{
    return tr("The idempotency key must be 1 to 255 printable characters.");
}

QString NetWords::cancelled()
{
    return tr("Cancelled.");
}

QString NetWords::bodyNotKept()
{
    return tr("The request's body is no longer kept, so that it cannot be repeated.");
}

QString NetWords::failure(HttpFailure failure, const QString &host, const QString &detail, const ApiLimits &limits)
{
    const QString because = detail.isEmpty() ? QString() : tr(" (%1)").arg(detail);
    switch (failure) {
    case HttpFailure::None: break;
    case HttpFailure::Connect:
        return tr("%1 cannot be reached. Check the network and the base URL%2.").arg(host, because);
    case HttpFailure::Tls:
        return tr("No secure connection to %1 could be made. Check the computer's clock and whether a proxy or a virus "
                  "scanner is in between%2.")
            .arg(host, because);
    case HttpFailure::Lost:
        return tr("The connection to %1 broke before the whole answer had arrived. Try again%2.").arg(host, because);
    case HttpFailure::Idle:
        return tr("%1 sent nothing for %n second(s). Try again later.", nullptr,
                  static_cast<int>((limits.idleMs + 999) / 1000))
            .arg(host);
    case HttpFailure::Deadline:
        return tr("%1 did not finish its answer within %n second(s). Try again later.", nullptr,
                  static_cast<int>((limits.tryMs + 999) / 1000))
            .arg(host);
    case HttpFailure::TooLarge:
        return tr("The answer of %1 is larger than %2 MiB and was not read. Ask for less at once, or check the base "
                  "URL.")
            .arg(host)
            .arg(limits.maxBodyBytes / (1024 * 1024));
    case HttpFailure::Unpack:
        return tr("The answer of %1 is packed wrongly, or far too large once unpacked. A proxy may have damaged it.")
            .arg(host);
    }
    return {};
}

QString NetWords::redirected(const QString &toHost)
{
    return toHost.isEmpty() ? tr("The server redirects without saying where; check the base URL.")
                            : tr("The server redirects to %1; check the base URL.").arg(toHost);
}

QString NetWords::html(const QString &host)
{
    return tr("A web page came instead of data from %1: a proxy or a login page answered. Log in to the network, or "
              "check the base URL.")
        .arg(host);
}

QString NetWords::notJson(const QString &host, const QString &contentType)
{
    return contentType.isEmpty() ? tr("The answer of %1 does not say that it is JSON. Check the base URL.").arg(host)
                                 : tr("The answer of %1 is “%2”, not JSON. Check the base URL.").arg(host, contentType);
}

QString NetWords::emptyAnswer(const QString &host)
{
    return tr("The answer of %1 is empty where data was expected. Try again.").arg(host);
}

QString NetWords::unexpectedStatus(const QString &host, int status)
{
    return tr("%1 answered with the status %2, which this API does not use. Check the base URL.").arg(host).arg(status);
}

QString NetWords::refusal(int status, const QString &serverMessage, bool isHtml)
{
    QString text;
    switch (status) {
    case 401:
        text = tr("The server does not accept the API key. Check the key and whether it belongs to this environment.");
        break;
    case 403:
        text = tr("The API key may not do this. It lacks a permission, or this belongs to another account.");
        break;
    case 404: text = tr("This does not exist, or it was deleted."); break;
    case 407:
        text = tr("The network's proxy asks for a user name and password. Set them in the system's proxy settings.");
        break;
    case 408: text = tr("The server waited too long for the request. Try again."); break;
    case 409: text = tr("This is being changed by another request. Wait a moment, reload and try again."); break;
    case 410: text = tr("The server no longer offers this at the API version that is set for the account."); break;
    case 429: text = tr("Too many requests for now. Wait a minute and try again."); break;
    default:
        text = status >= 500 ? tr("The server has a problem (status %1). Try again later.").arg(status)
                             : tr("The server does not take this request (status %1).").arg(status);
    }
    if (!serverMessage.isEmpty()) {
        //: %1 is an explanation, %2 the server's own words
        text = tr("%1 The server says: %2").arg(text, serverMessage);
    } else if (isHtml) {
        text += u' ' + tr("A web page came with it: perhaps a proxy or a login page answered, not the API.");
    }
    return text;
}

} // namespace agm
