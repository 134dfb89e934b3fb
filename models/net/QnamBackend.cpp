// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QnamBackend.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkCookie>
#include <QtNetwork/QNetworkCookieJar>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

#include <algorithm>
#include <map>
#include <vector>

namespace agm {
namespace {

class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QNetworkRequest qtRequest(const HttpRequest &request, const ApiLimits &limits)
{
    QNetworkRequest made(request.url);
    for (const auto &[name, value] : request.headers) {
        made.setRawHeader(name, value);
    }
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Our own cap holds below this; the library's check would refuse honest pages that pack well.
    made.setDecompressedSafetyCheckThreshold(limits.maxBodyBytes);
    return made;
}

/// Errors of making a connection.
bool isConnecting(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError: return true;
    default: return false;
    }
}

/// `maybeSent`: the request had a connection. The library may have sent it and then failed to connect for its own
/// silent repetition, so the error alone does not prove that the server never saw it.
HttpFailure failureOf(QNetworkReply::NetworkError error, int status, bool maybeSent)
{
    if (error == QNetworkReply::NoError || status >= 400) {
        return HttpFailure::None;
    }
    if (error == QNetworkReply::SslHandshakeFailedError) {
        return HttpFailure::Tls;
    }
    if (error == QNetworkReply::UnknownContentError && status >= 200) {
        return HttpFailure::Unpack;
    }
    return isConnecting(error) && !maybeSent && status == 0 ? HttpFailure::Connect : HttpFailure::Lost;
}

/// The library calls an answer good when its connection was reset within the body and it saw that together with the
/// last bytes. It takes the length away from what it unpacks.
bool endsTooEarly(const QNetworkReply &reply, int status, qsizetype size)
{
    const bool hasBody = status >= 200 && status < 300 && status != 204;
    return hasBody && reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > size;
}

} // namespace

class QnamBackend::Private {
public:
    struct Manager {
        QNetworkAccessManager qt;
        int running = 0;
    };
    struct Exchange {
        Manager *manager = nullptr;
        QNetworkReply *reply = nullptr;
        ApiLimits limits;
        Done done;
        QByteArray body;
        qint64 lastMove = 0;
        // requestSent() never comes in 6.4.2, so the connection's own signals tell whether the request had one: a kept
        // one when none was started for it, a new one when its encryption began. (Over plain http: a new connection
        // that breaks and cannot be made again looks like one that never was.)
        bool startedConnecting = false;
        bool encrypted = false;
        std::unique_ptr<NetTimer> idle;
        std::unique_ptr<NetTimer> deadline;
    };

    explicit Private(NetClock &timeSource) : clock(timeSource) { }

    void read(quint64 number);
    void watchIdle(quint64 number, qint64 ms);
    void checkLength(quint64 number);
    void stop(quint64 number, HttpFailure failure, const QString &detail = {});
    void drop(Exchange &exchange);

    NetClock &clock;
    std::vector<std::unique_ptr<Manager>> managers;
    std::map<quint64, Exchange> running;
    quint64 lastNumber = 0;
};

void QnamBackend::Private::watchIdle(quint64 number, qint64 ms)
{
    // One timer that looks back, instead of one restarted with every packet.
    running.at(number).idle = clock.after(ms, [this, number] {
        Exchange &exchange = running.at(number);
        const qint64 left = exchange.lastMove + exchange.limits.idleMs - clock.nowMs();
        if (left > 0) {
            watchIdle(number, left);
        } else {
            stop(number, HttpFailure::Idle);
        }
    });
}

void QnamBackend::Private::checkLength(quint64 number)
{
    Exchange &exchange = running.at(number);
    exchange.lastMove = clock.nowMs();
    const qint64 declared = exchange.reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    // Of a refusal the status is what counts; its body is cut while reading.
    const int status = exchange.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 300 && declared > exchange.limits.maxBodyBytes) {
        stop(number, HttpFailure::TooLarge);
    }
}

void QnamBackend::Private::read(quint64 number)
{
    Exchange &exchange = running.at(number);
    exchange.lastMove = clock.nowMs();
    exchange.body += exchange.reply->readAll();
    if (exchange.body.size() > exchange.limits.maxBodyBytes) {
        stop(number, HttpFailure::TooLarge);
    }
}

void QnamBackend::Private::drop(Exchange &exchange)
{
    --exchange.manager->running;
    exchange.reply->disconnect(); // abort() emits finished() before it returns
    if (exchange.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() < 400) {
        exchange.reply->abort(); // with an error status it would warn; deleting ends the transfer then
    }
    exchange.reply->deleteLater();
}

void QnamBackend::Private::stop(quint64 number, HttpFailure failure, const QString &detail)
{
    // Out of the map first: nothing that happens below can find it any more.
    auto node = running.extract(number);
    if (node.empty()) {
        return;
    }
    Exchange exchange = std::move(node.mapped());
    HttpReply reply;
    reply.failure = failure;
    reply.detail = detail;
    reply.status = exchange.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.headers = exchange.reply->rawHeaderPairs();
    reply.body = std::move(exchange.body);
    drop(exchange);
    exchange.done(std::move(reply));
}

QnamBackend::QnamBackend(NetClock &clock, bool direct, int requests) : d(std::make_unique<Private>(clock))
{
    for (int place = 0; place == 0 || place < requests; place += ConnectionsEach) {
        QNetworkAccessManager &manager = d->managers.emplace_back(std::make_unique<Private::Manager>())->qt;
        manager.setCookieJar(new NoCookies(&manager));
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager.setAutoDeleteReplies(false);
        if (direct) {
            manager.setProxy(QNetworkProxy::NoProxy);
        }
    }
}

QnamBackend::~QnamBackend()
{
    for (auto &[number, exchange] : d->running) {
        d->drop(exchange);
    }
    d->running.clear();
}

quint64 QnamBackend::start(const HttpRequest &request, const ApiLimits &limits, Done done)
{
    const quint64 number = ++d->lastNumber;
    // The first that has a connection to spare: what runs alone keeps to the connections that are open already.
    const auto spare = std::find_if(d->managers.begin(), d->managers.end(),
                                    [](const auto &one) { return one->running < ConnectionsEach; });
    Private::Manager *manager = spare != d->managers.end() ? spare->get() : d->managers.front().get();
    ++manager->running;
    QNetworkReply *reply
        = manager->qt.sendCustomRequest(qtRequest(request, limits), methodName(request.method), request.body);
    Private::Exchange &exchange = d->running[number];
    exchange.manager = manager;
    exchange.reply = reply;
    exchange.limits = limits;
    exchange.done = std::move(done);
    exchange.lastMove = d->clock.nowMs();
    Private *p = d.get();
    QObject::connect(reply, &QNetworkReply::socketStartedConnecting, reply,
                     [p, number] { p->running.at(number).startedConnecting = true; });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [p, number] { p->running.at(number).encrypted = true; });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [p, number] { p->checkLength(number); });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [p, number] { p->read(number); });
    QObject::connect(reply, &QNetworkReply::uploadProgress, reply,
                     [p, number] { p->running.at(number).lastMove = p->clock.nowMs(); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [p, number] {
        Private::Exchange &over = p->running.at(number);
        over.body += over.reply->readAll();
        const int status = over.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool tooLarge = over.body.size() > over.limits.maxBodyBytes;
        const bool maybeSent = !over.startedConnecting || over.encrypted;
        HttpFailure failure = tooLarge ? HttpFailure::TooLarge : failureOf(over.reply->error(), status, maybeSent);
        if (failure == HttpFailure::None && endsTooEarly(*over.reply, status, over.body.size()))
            failure = HttpFailure::Lost;
        p->stop(number, failure, failure == HttpFailure::None ? QString() : over.reply->errorString());
    });
    d->watchIdle(number, limits.idleMs);
    exchange.deadline = d->clock.after(limits.tryMs, [p, number] { p->stop(number, HttpFailure::Deadline); });
    return number;
}

void QnamBackend::abort(quint64 number)
{
    const auto found = d->running.find(number);
    if (found == d->running.end()) {
        return;
    }
    d->drop(found->second);
    d->running.erase(found);
}

} // namespace agm
