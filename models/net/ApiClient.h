// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiLimits.h"
#include "net/ApiTransport.h"
#include "net/NetClock.h"
#include "net/RequestLog.h"

#include <memory>

namespace agm {

class HttpBackend;

/// What a client may be given beside the account. All of it has a default.
struct ApiClientOptions {
    ApiLimits limits;
    /// Null: the real time. Must live on the client's thread.
    std::shared_ptr<NetClock> clock;
    /// Null: QNetworkAccessManager. Must live on the client's thread.
    std::shared_ptr<HttpBackend> backend;
    /// A number in [0, 1) for the jitter. Empty: QRandomGenerator.
    std::function<double()> random;
    /// Null: the client has a log of its own. Otherwise it must outlive the client and live on its thread.
    RequestLog *log = nullptr;
};

/// One request from call to result: queue, pace, send, judge, retry. Make it on the thread it lives on; every
/// function and signal belongs to that thread. Destroying it finishes all futures with ErrorKind::Cancelled.
class ApiClient final : public QObject, public ApiTransport {
    Q_OBJECT

public:
    /// `key` is the bearer token: it leaves this object in the Authorization header to the base URL's origin only,
    /// and is taken out of every error and log entry. `reader` reads error bodies.
    ApiClient(ApiAccount account, const QString &key, ErrorBodyReader reader, ApiClientOptions options = {},
              QObject *parent = nullptr);
    ~ApiClient() override;

    ApiFuture send(ApiCall call) override;
    void cancelAll() override;
    ApiQuota quota(const QString &operation) const override;
    ApiActivity activity() const override;
    QString redacted(const QString &text) const override;

    const ApiAccount &account() const;
    /// Operations that were used since the start, sorted.
    QStringList operations() const;
    /// Calls that wait for a slot, for their pace or for a retry.
    int queued() const;
    int inFlight() const;
    RequestLog *log() const;

Q_SIGNALS:
    /// The server answered 429: `operation` is held back for `ms`.
    void heldBack(const QString &operation, qint64 ms);
    /// queued() or inFlight() changed; at most once per turn of the event loop.
    void activityChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace agm
