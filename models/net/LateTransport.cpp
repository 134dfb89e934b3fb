// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/LateTransport.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::LateTransport)
};

} // namespace

/// A call without a server, or on its way since there is one.
struct LateTransport::Waiting {
    ApiCall call;
    QPromise<Result<ApiAnswer>> promise;
    ApiFuture sent; ///< set once it is on its way

    void finish(Result<ApiAnswer> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

LateTransport::LateTransport(QObject *parent) : QObject(parent) { }

LateTransport::~LateTransport()
{
    fail(Error{ErrorKind::Cancelled, {}, Tr::tr("Cancelled."), 0, -1});
}

void LateTransport::fail(const Error &why)
{
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting->finish(tl::unexpected<Error>(why));
}

void LateTransport::reach(std::unique_ptr<ApiTransport> transport)
{
    m_transport = std::move(transport);
    m_refusal.reset();
    for (const auto &waiting : std::exchange(m_waiting, {})) {
        if (waiting->promise.isCanceled()) {
            waiting->promise.finish();
            continue;
        }
        waiting->sent = m_transport->send(std::move(waiting->call));
        whenDone(waiting->sent, this, [waiting](const Result<ApiAnswer> &answer) { waiting->finish(answer); });
        // Taking back what was handed out takes back what was sent for it.
        auto *watcher = new QFutureWatcher<Result<ApiAnswer>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, [waiting] { cancelCall(waiting->sent); });
        connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(waiting->promise.future());
    }
}

void LateTransport::refuse(const Error &why)
{
    if (m_transport)
        return;
    m_refusal = why;
    fail(why);
}

ApiFuture LateTransport::send(ApiCall call)
{
    if (m_transport)
        return m_transport->send(std::move(call));
    const auto waiting = std::make_shared<Waiting>();
    waiting->promise.start();
    ApiFuture future = waiting->promise.future();
    if (m_refusal) {
        waiting->finish(tl::unexpected<Error>(*m_refusal));
        return future;
    }
    waiting->call = std::move(call);
    m_waiting.push_back(waiting);
    return future;
}

void LateTransport::cancelAll()
{
    fail(Error{ErrorKind::Cancelled, {}, Tr::tr("Cancelled."), 0, -1});
    if (m_transport)
        m_transport->cancelAll();
}

ApiQuota LateTransport::quota(const QString &operation) const
{
    return m_transport ? m_transport->quota(operation) : ApiQuota();
}

ApiActivity LateTransport::activity() const
{
    return m_transport ? m_transport->activity() : ApiActivity();
}

QString LateTransport::redacted(const QString &text) const
{
    return m_transport ? m_transport->redacted(text) : text;
}

} // namespace agm
