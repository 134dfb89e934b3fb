// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiTransport.h"
#include "net/HttpBackend.h"
#include "net/NetClock.h"

#include <QtCore/QCoreApplication>

#include <map>
#include <memory>

namespace agm::test {

/// Time that passes only when it is told to.
class FakeClock final : public NetClock {
public:
    qint64 nowMs() const override { return m_now; }
    QDateTime wallNow() const override { return QDateTime(QDate(2026, 7, 14), QTime(12, 0), Qt::UTC).addMSecs(m_now); }
    std::unique_ptr<NetTimer> after(qint64 ms, std::function<void()> function) override
    {
        const auto key = std::pair(m_now + std::max<qint64>(0, ms), ++m_count);
        (*m_due)[key] = std::move(function);
        return std::make_unique<Handle>(m_due, key);
    }

    /// Lets `ms` pass; what falls due is called in order, and the event loop turns after each.
    void advance(qint64 ms)
    {
        const qint64 until = m_now + ms;
        QCoreApplication::processEvents();
        while (!m_due->empty() && m_due->begin()->first.first <= until) {
            m_now = m_due->begin()->first.first;
            const auto function = std::move(m_due->begin()->second);
            m_due->erase(m_due->begin());
            function();
            QCoreApplication::processEvents();
        }
        m_now = until;
        QCoreApplication::processEvents();
    }

private:
    using Key = std::pair<qint64, quint64>;
    using Due = std::map<Key, std::function<void()>>;
    class Handle final : public NetTimer {
    public:
        Handle(std::shared_ptr<Due> due, Key key) : m_due(std::move(due)), m_key(key) { }
        ~Handle() override { m_due->erase(m_key); }

    private:
        std::shared_ptr<Due> m_due;
        Key m_key;
    };

    qint64 m_now = 0;
    quint64 m_count = 0;
    std::shared_ptr<Due> m_due = std::make_shared<Due>();
};

/// A server without a network: `serve` is asked when a request arrives, and its reply is back after two latencies.
class FakeBackend final : public HttpBackend {
public:
    explicit FakeBackend(FakeClock &clock) : m_clock(clock) { }

    std::function<HttpReply(const HttpRequest &)> serve;
    /// Milliseconds one way.
    std::function<qint64()> latency = [] { return qint64(20); };
    QList<HttpRequest> started;
    int running() const { return static_cast<int>(m_running.size()); }
    int mostRunning = 0;
    int aborted = 0;

    static HttpReply reply(int status, const QByteArray &body, HttpHeaders headers = {})
    {
        headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
        return {HttpFailure::None, {}, status, headers, body};
    }

    quint64 start(const HttpRequest &request, const ApiLimits &, Done done) override
    {
        const quint64 number = ++m_count;
        started.append(request);
        const qint64 there = latency();
        const qint64 back = latency();
        m_running[number] = m_clock.after(there, [this, number, request, done, back] {
            const HttpReply made = serve(request);
            m_running[number] = m_clock.after(back, [this, number, made, done] {
                m_running.erase(number);
                done(made);
            });
        });
        mostRunning = std::max(mostRunning, running());
        return number;
    }
    void abort(quint64 number) override { aborted += static_cast<int>(m_running.erase(number)); }

private:
    FakeClock &m_clock;
    std::map<quint64, std::unique_ptr<NetTimer>> m_running;
    quint64 m_count = 0;
};

/// For the readers of ApiTransport: keeps every call, and answers when the test says so.
class FakeTransport final : public ApiTransport {
public:
    struct Sent {
        ApiCall call;
        std::shared_ptr<QPromise<Result<ApiAnswer>>> promise;
    };
    std::vector<Sent> sent;
    /// Answers at once when set.
    std::function<Result<ApiAnswer>(const ApiCall &)> answerNow;

    ApiFuture send(ApiCall call) override
    {
        auto promise = std::make_shared<QPromise<Result<ApiAnswer>>>();
        promise->start();
        const ApiFuture future = promise->future();
        sent.push_back({std::move(call), promise});
        if (answerNow) {
            answer(sent.size() - 1, answerNow(sent.back().call));
        }
        return future;
    }
    void answer(std::size_t index, Result<ApiAnswer> result)
    {
        const Sent one = sent.at(index);
        if (result && one.call.check) {
            if (const auto error = one.call.check(result->body)) {
                result = tl::unexpected(*error);
            }
        }
        one.promise->addResult(std::move(result));
        one.promise->finish();
    }
    void cancelAll() override
    {
        for (const Sent &one : sent) {
            if (!one.promise->future().isFinished()) {
                one.promise->addResult(fail(ErrorKind::Cancelled, QStringLiteral("Cancelled.")));
                one.promise->finish();
            }
        }
    }
    static ApiAnswer ok(const QByteArray &body, int status = 200)
    {
        ApiAnswer made;
        made.status = status;
        made.body = body;
        made.tries = 1;
        return made;
    }
};

} // namespace agm::test
