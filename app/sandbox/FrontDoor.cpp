// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FrontDoor.h"

#include <QtCore/QFile>
#include <QtCore/QUrl>

#include <chrono>

namespace agm::sandbox {

namespace {

const QByteArray prefix = QByteArrayLiteral("/api/v1");

/// A web page that made its own name point at 127.0.0.1 still sends that name; such requests are not for us.
bool isOwnHost(const QByteArray &host)
{
    const QByteArray name = host.startsWith('[') ? host.left(host.indexOf(']') + 1) : host.split(':').constFirst();
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

/// Who opens the address in a browser learns what it is for.
ApiReply aboutThisServer()
{
    ApiReply reply;
    QFile file(QStringLiteral(":/agm/sandbox/api.md"));
    if (!file.open(QIODevice::ReadOnly))
        return errorReply(500, QStringLiteral("The page about this server is missing from the program."));
    reply.body = file.readAll();
    reply.type = "text/plain; charset=utf-8";
    return reply;
}

} // namespace

FrontDoor::FrontDoor(World &world, WorldStore &store, const SandboxOptions &options)
    : m_world(world), m_api(world), m_limiter(options.rateLimitPerMinute), m_idempotency(store), m_seed(options.seed),
      m_latencyMs(options.latencyMs), m_failRate(options.failRate)
{
    m_credentials.push_back({options.key.toUtf8(), {}});
    for (const SandboxKey &extra : options.extraKeys)
        m_credentials.push_back({extra.key.toUtf8(), extra.scopes});
}

std::optional<ApiReply> FrontDoor::checkVersion(ApiRequest &request) const
{
    static const int oldestServed = versionIndex("2026-06-08");
    request.version = versionIndex(request.versionHeader);
    if (request.version >= oldestServed)
        return std::nullopt;
    if (request.version >= 0 || request.versionHeader.isEmpty())
        return badRequest(QStringLiteral(
            "Without Api-Version-Date the API answers as of 2025-01-01, with another ad group object that "
            "this sandbox does not speak. Send the header Api-Version-Date: 2026-07-08-1."));
    QByteArray all;
    for (const QByteArray &date : knownVersions())
        all += (all.isEmpty() ? "" : ", ") + date;
    return badRequest(QStringLiteral("Api-Version-Date %1 is not a supported version. Supported: %2.")
                          .arg(QString::fromUtf8(request.versionHeader), QString::fromLatin1(all)));
}

Answer<ApiRequest> FrontDoor::admit(const RawRequest &raw, const Api::Route *&route)
{
    if (!isOwnHost(raw.host))
        return Refused(
            errorReply(421, QStringLiteral("This server answers on 127.0.0.1 only; the Host header names another.")));
    const qsizetype mark = raw.target.indexOf('?');
    const QByteArray path = QByteArray::fromPercentEncoding(mark < 0 ? raw.target : raw.target.left(mark));
    if (path == "/" && raw.method == "GET")
        return Refused(aboutThisServer());
    if (!path.startsWith(prefix + '/'))
        return Refused(errorReply(
            404, QStringLiteral("There is nothing at %1. The API lives under /api/v1.").arg(QString::fromUtf8(path))));
    ApiRequest request;
    request.method = raw.method;
    request.path = path.mid(prefix.size());
    request.target = raw.target;
    request.body = raw.body;
    request.versionHeader = raw.version;
    request.idempotencyKey = raw.idempotencyKey;
    if (mark >= 0)
        request.query = Query(raw.target.mid(mark + 1));
    const auto found = Api::route(request.method, request.path);
    if (!found)
        return Refused(found.error());
    route = found->first;
    request.id = found->second;
    {
        const std::lock_guard guard(m_mutex);
        ++m_counts[route->operation];
    }
    const QByteArray bearer
        = raw.authorization.left(7).toLower() == "bearer " ? raw.authorization.mid(7).trimmed() : QByteArray();
    for (const Credential &credential : m_credentials) {
        if (!bearer.isEmpty() && credential.key == bearer)
            request.credential = &credential;
    }
    if (request.credential == nullptr)
        return Refused(errorReply(401, QStringLiteral("The API key is missing or invalid.")));
    if (const auto refusal = checkVersion(request))
        return Refused(*refusal);
    if (const int wait = m_limiter.admit(route->operation, request.credential->key, m_world.now()); wait > 0) {
        ApiReply reply = errorReply(429, QStringLiteral("Try again in %1 seconds.").arg(wait));
        reply.headers.emplace_back("Retry-After", QByteArray::number(wait));
        return Refused(reply);
    }
    if (!request.credential->may(QLatin1String(route->scope)))
        return Refused(
            errorReply(403, QStringLiteral("This key needs the %1 permission.").arg(QLatin1String(route->scope))));
    return request;
}

std::optional<ApiReply> FrontDoor::wantedFailure(const Api::Route &route, const ApiRequest &request)
{
    const std::lock_guard guard(m_mutex);
    ++m_served;
    // The n-th request fails or not whatever the others are, so that a run can be repeated.
    if (m_failRate > 0 && Dice(m_seed * 6364136223846793005ULL + m_served).unit() < m_failRate)
        return errorReply(500, QStringLiteral("Something went wrong."));
    const bool reading = qstrcmp(route.operation, "retrieve_ad_group") == 0;
    if (const auto failure = m_failures.constFind(request.id); !reading && failure != m_failures.constEnd())
        return errorReply(failure->first, failure->second);
    return std::nullopt;
}

void FrontDoor::holdBack()
{
    std::unique_lock lock(m_mutex);
    if (m_latencyMs <= 0)
        return;
    ++m_heldBack;
    m_stopped.wait_for(lock, std::chrono::milliseconds(m_latencyMs), [this] { return m_stop; });
    --m_heldBack;
}

ApiReply FrontDoor::serve(const RawRequest &raw)
{
    const Api::Route *route = nullptr;
    const auto request = admit(raw, route);
    if (!request) {
        holdBack();
        return request.error();
    }
    // A key is remembered before the delay: a second request meanwhile meets a running one, as on a slow network.
    const bool remembered = request->method == "POST" && !request->idempotencyKey.isEmpty();
    if (remembered) {
        if (const auto known = m_idempotency.begin(*request, m_world.now())) {
            holdBack();
            return *known;
        }
    }
    holdBack();
    const auto failure = wantedFailure(*route, *request);
    ApiReply reply = failure ? *failure : m_api.call(*route, *request);
    if (remembered)
        m_idempotency.finish(*request, reply, m_world.now());
    return reply;
}

void FrontDoor::stop()
{
    const std::lock_guard guard(m_mutex);
    m_stop = true;
    m_stopped.notify_all();
}

void FrontDoor::setLatency(int ms)
{
    const std::lock_guard guard(m_mutex);
    m_latencyMs = ms;
}

void FrontDoor::setFailRate(double share)
{
    const std::lock_guard guard(m_mutex);
    m_failRate = share;
}

void FrontDoor::failFor(const QByteArray &id, int status, const QString &message)
{
    const std::lock_guard guard(m_mutex);
    m_failures.insert(id, {status, message});
}

void FrontDoor::clearFailures()
{
    const std::lock_guard guard(m_mutex);
    m_failures.clear();
}

int FrontDoor::count(const QByteArray &operation) const
{
    const std::lock_guard guard(m_mutex);
    return m_counts.value(operation);
}

int FrontDoor::heldBack() const
{
    const std::lock_guard guard(m_mutex);
    return m_heldBack;
}

} // namespace agm::sandbox
