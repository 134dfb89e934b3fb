// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace agm {

/// Where requests go. The key is not part of it: it is handed to the client alone.
struct ApiAccount {
    /// For example `https://api.whop.com/api/v1`. `http:` is taken for loopback hosts only; no user, query or fragment.
    QUrl baseUrl;
    /// Sent as `Api-Version-Date` with each request; it decides the shape of every answer.
    QString versionDate = QStringLiteral("2026-07-08-1");
    /// The account to ask for (`biz_…`); empty means the key's own account. For the caller: the client sends no such
    /// header.
    QString accountId = {};
};

enum class ApiMethod { Get, Post, Patch, Delete };

/// `GET`, `POST`, `PATCH` or `DELETE`.
QByteArray methodName(ApiMethod method);

/// What a person waits for goes before what runs by itself. Bulk jobs are Background.
enum class ApiPriority { Foreground, Background };

/// What became of a call, for callers that must know whether a write may have happened although no good answer came
/// (also when they cancelled it). Written on the client's thread before the future finishes; may be read on any thread.
struct CallTrace {
    /// A try is on its way, or one that was may have been carried out. False: nothing can have been done by now,
    /// because no try was handed to the network or all of them were refused (429) or never arrived; cancelling takes it
    /// back.
    std::atomic<bool> sent = false;
    /// Set by the caller, who gives it up: a try on its way is waited for, but where it was refused or never arrived,
    /// and nothing can have been done, there is no other and the call ends with ErrorKind::Cancelled.
    std::atomic<bool> unwanted = false;
    /// A try may have been carried out by the server, and no later answer settled it.
    std::atomic<bool> outcomeUnknown = false;
    /// Tries handed to the network so far.
    std::atomic<int> tries = 0;
};

/// One request, before it is sent.
struct ApiCall {
    ApiMethod method = ApiMethod::Get;
    /// Under the base URL, as plain text: `/ad_groups/adgrp_x/pause`. The client percent-encodes each segment; empty
    /// segments, `.` and `..` are refused as ErrorKind::Invalid.
    QString path;
    /// Plain text; the client percent-encodes names and values (`+` too). A name may occur several times.
    QList<QPair<QString, QString>> query;
    /// JSON, or empty for none.
    QByteArray body;
    /// The server's limit counts by operation: `listAdGroups`, `pauseAdGroup`. Empty: method and first path segment.
    QString operation;
    ApiPriority priority = ApiPriority::Foreground;
    /// For a POST; made by the client when empty, and the same on every try. Give one that was written to the journal
    /// before, so that a later run of the program can repeat the very same request. At most 255 bytes.
    QByteArray idempotencyKey;
    /// The last judge of a good answer: readable JSON, required keys. Runs on the client's thread; empty: no check.
    std::function<std::optional<Error>(QByteArrayView body)> check;
    /// Optional; see CallTrace.
    std::shared_ptr<CallTrace> trace;
};

/// A judged, good answer.
struct ApiAnswer {
    int status = 0;
    /// Unpacked, without a byte order mark, at most ApiLimits::maxBodyBytes. Empty for 204 and for `alreadyGone`.
    QByteArray body;
    /// `Idempotent-Replayed: true`: the server repeated an earlier answer to the same Idempotency-Key.
    bool replayed = false;
    /// A DELETE whose first answer was lost and whose repetition met 404: it is deleted. There is no body then.
    bool alreadyGone = false;
    /// How many requests it took, from 1.
    int tries = 0;
    /// The server's `Date`, UTC; invalid when there was none.
    QDateTime serverDate;
};

/// The API's error envelope, read. Fields that are absent are empty.
struct ErrorBody {
    QString type;
    QString message;
    QString code;
};

/// Reads an error body; anything unreadable gives an empty ErrorBody. JSON is the wire layer's business, so the
/// client is given this function.
using ErrorBodyReader = std::function<ErrorBody(QByteArrayView body)>;

/// Requests of one operation in the last minute, for a meter.
struct ApiQuota {
    int used = 0;
    int limit = 0;
    /// Milliseconds until the next request of this operation may be sent; 0: now.
    qint64 nextInMs = 0;
    /// The server answered 429 and the operation is held back until `nextInMs` passed.
    bool heldBack = false;
};

/// One operation's meter.
struct ApiMeter {
    QString operation;
    ApiQuota quota;
};

/// What a client is doing now.
struct ApiActivity {
    QList<ApiMeter> operations;
    /// Calls that wait for a place, for their pace or for another try.
    int readsWaiting = 0;
    int writesWaiting = 0;
    int inFlight = 0;
};

} // namespace agm
