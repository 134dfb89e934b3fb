// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Limits.h"

#include <QtCore/QCryptographicHash>

namespace agm::sandbox {

namespace {

constexpr qint64 minute = 60000;
constexpr qint64 lifetime = 24LL * 60 * minute;

/// Lengths go in too, so that "a" + "bc" and "ab" + "c" differ.
void add(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

} // namespace

int RateLimiter::admit(const QByteArray &operation, const QByteArray &key, qint64 nowMs)
{
    if (m_perMinute <= 0)
        return 0;
    const std::lock_guard guard(m_mutex);
    std::deque<qint64> &seen = m_seen[operation + '\n' + key];
    while (!seen.empty() && seen.front() <= nowMs - minute)
        seen.pop_front();
    if (static_cast<int>(seen.size()) >= m_perMinute)
        return static_cast<int>((seen.front() + minute - nowMs + 999) / 1000);
    seen.push_back(nowMs);
    return 0;
}

QByteArray Idempotency::nameOf(const ApiRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, request.credential->key);
    add(hash, request.idempotencyKey);
    return hash.result();
}

QByteArray Idempotency::fingerprintOf(const ApiRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {request.method, request.target, request.versionHeader, request.body})
        add(hash, part);
    return hash.result();
}

std::optional<ApiReply> Idempotency::begin(const ApiRequest &request, qint64 nowMs)
{
    if (request.idempotencyKey.size() > 255)
        return badRequest(QStringLiteral("Idempotency-Key must be at most 255 bytes."));
    const QByteArray name = nameOf(request);
    const QByteArray fingerprint = fingerprintOf(request);
    const auto busy = errorReply(
        409, QStringLiteral("A request with this idempotency key is still in progress, or its outcome is unknown."));
    const std::lock_guard guard(m_mutex);
    if (m_running.contains(name)) {
        const auto running = m_store.answer(name);
        if (running && running->fingerprint != fingerprint)
            return badRequest(QStringLiteral("This idempotency key was already used with a different request."));
        return busy;
    }
    const auto stored = m_store.answer(name);
    if (stored && stored->at > nowMs - lifetime) {
        if (stored->fingerprint != fingerprint)
            return badRequest(QStringLiteral("This idempotency key was already used with a different request."));
        if (stored->status == 0)
            return busy;
        ApiReply replay{stored->status, stored->body, {}};
        replay.headers.emplace_back("Idempotent-Replayed", "true");
        return replay;
    }
    m_store.forgetAnswersBefore(nowMs - lifetime);
    m_store.rememberAnswer(name, {fingerprint, 0, {}, nowMs});
    m_running.insert(name);
    return std::nullopt;
}

void Idempotency::finish(const ApiRequest &request, const ApiReply &reply, qint64 nowMs)
{
    const QByteArray name = nameOf(request);
    const std::lock_guard guard(m_mutex);
    if (reply.status >= 500)
        m_store.forgetAnswer(name);
    else
        m_store.rememberAnswer(name, {fingerprintOf(request), reply.status, reply.body, nowMs});
    m_running.remove(name);
}

} // namespace agm::sandbox
