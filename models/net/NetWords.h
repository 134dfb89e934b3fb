// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpBackend.h"

#include <QtCore/QCoreApplication>

namespace agm {

/// Every sentence this layer can say: what happened and what a person can do. All translated at the time of the call.
class NetWords {
    Q_DECLARE_TR_FUNCTIONS(agm::NetWords)

public:
    // Before anything is sent.
    static QString badBaseUrl();
    static QString decoratedBaseUrl();
    static QString plainHttp(const QString &host);
    static QString noKey();
    static QString badKey();
    static QString badVersionDate();
    static QString badPath();
    static QString badIdempotencyKey();

    static QString cancelled();
    /// A request cannot be repeated from the log.
    static QString bodyNotKept();

    /// No whole answer came. `detail` is the network's own text and may be empty.
    static QString failure(HttpFailure failure, const QString &host, const QString &detail, const ApiLimits &limits);

    // An answer came, but not the API's. `host` is where it came from.
    static QString redirected(const QString &toHost);
    static QString html(const QString &host);
    static QString notJson(const QString &host, const QString &contentType);
    static QString emptyAnswer(const QString &host);
    static QString unexpectedStatus(const QString &host, int status);

    /// A refusal: what it means and what to do, then the server's own message when it gave one.
    static QString refusal(int status, const QString &serverMessage, bool isHtml);
};

} // namespace agm
