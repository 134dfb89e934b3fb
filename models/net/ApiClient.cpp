// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ApiClient.h"

#include "net/CallJob.h"
#include "net/CallQueue.h"
#include "net/Judge.h"
#include "net/NetWords.h"
#include "net/QnamBackend.h"
#include "net/Redactor.h"
#include "net/RequestBuilder.h"
#include "net/RequestExchange.h"

#include <QtCore/QPointer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>
#include <QtCore/QUuid>

#include <algorithm>
#include <map>
#include <vector>

namespace agm {
class ApiClient::Private {
public:
    Private(ApiClient *client, ApiAccount account, const QString &key, ErrorBodyReader reader, ApiClientOptions given);

    void schedulePump();
    void pump();
    void start(quint64 number, CallJob &job);
    void answered(quint64 number, const HttpReply &reply);
    std::optional<qint64> waitBeforeNextTry(const CallJob &job, const Verdict &verdict);
    void log(const CallJob &job, const HttpReply &reply, const Verdict &verdict, bool last);
    void endTry(CallJob &job, bool rateLimited, qint64 holdMs);
    void cancelled(quint64 number);
    void finish(quint64 number, Result<ApiAnswer> result);

    ApiClient *q;
    ApiClientOptions options;
    RequestBuilder builder;
    std::shared_ptr<const Redactor> redactor;
    ErrorBodyReader readError;
    RequestLog ownLog;
    RequestLog *requestLog;
    CallQueue queue;
    std::map<quint64, CallJob> jobs; // number by order of asking
    std::unique_ptr<NetTimer> wake;
    quint64 lastNumber = 0;
    int running = 0;
    int runningBackground = 0;
    bool pumpScheduled = false;
};

ApiClient::Private::Private(ApiClient *client, ApiAccount account, const QString &key, ErrorBodyReader reader,
                            ApiClientOptions given)
    : q(client), options(std::move(given)), builder(std::move(account), key.trimmed().toUtf8()),
      redactor(std::make_shared<Redactor>(key)), readError(std::move(reader)), ownLog(options.limits.logEntries),
      requestLog(options.log ? options.log : &ownLog), queue(options.limits)
{
    if (!options.clock) {
        options.clock = std::make_shared<SystemNetClock>();
    }
    if (!options.backend) {
        options.backend = std::make_shared<QnamBackend>(*options.clock, isLoopback(builder.account().baseUrl),
                                                        options.limits.maxInFlight);
    }
    if (!options.random) {
        options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    }
}

void ApiClient::Private::schedulePump()
{
    if (pumpScheduled) {
        return;
    }
    // One turn later, so that what is asked for together is ordered by priority before the first one leaves.
    pumpScheduled = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            pumpScheduled = false;
            const QPointer<ApiClient> alive(q);
            pump();
            if (alive) {
                Q_EMIT alive->activityChanged();
            }
        },
        Qt::QueuedConnection);
}

void ApiClient::Private::pump()
{
    const ApiLimits &limits = options.limits;
    const qint64 now = options.clock->nowMs();
    const auto backgroundMay
        = [&] { return runningBackground < std::max(1, limits.maxInFlight - limits.keptForForeground); };
    std::vector<quint64> tooLate;
    while (running < limits.maxInFlight) {
        const auto number = queue.take(now, backgroundMay());
        if (!number) {
            break;
        }
        CallJob &job = jobs.at(*number);
        const bool late = job.firstStart >= 0 && now - job.firstStart >= limits.totalMs;
        if (late || job.promise.isCanceled()) { // of a cancelled one the watcher is about to tell
            queue.pacer(job.call.operation).withdrawn();
            if (late) {
                tooLate.push_back(*number);
            }
            continue;
        }
        ++running;
        runningBackground += job.call.priority == ApiPriority::Background ? 1 : 0;
        start(*number, job);
    }
    wake.reset();
    if (running < limits.maxInFlight) {
        if (const qint64 wait = queue.waitMs(now, backgroundMay()); wait > 0) {
            wake = options.clock->after(wait, [this] { schedulePump(); });
        }
    }
    const QPointer<ApiClient> alive(q);
    for (const quint64 number : tooLate) {
        if (!alive) {
            return;
        }
        if (const auto found = jobs.find(number); found != jobs.end()) {
            finish(number, tl::unexpected(found->second.lastError.value_or(Error{})));
        }
    }
}

void ApiClient::Private::start(quint64 number, CallJob &job)
{
    const qint64 now = options.clock->nowMs();
    job.firstStart = job.firstStart < 0 ? now : job.firstStart;
    job.tryStart = now;
    job.tryStartWall = options.clock->wallNow();
    ++job.tries;
    if (job.call.trace) {
        job.call.trace->sent = true;
        job.call.trace->tries = job.tries;
    }
    ApiLimits limits = options.limits;
    limits.tryMs = std::min(limits.tryMs, limits.totalMs - (now - job.firstStart));
    job.exchange = options.backend->start(job.request, limits,
                                          [this, number](const HttpReply &reply) { answered(number, reply); });
}

void ApiClient::Private::endTry(CallJob &job, bool rateLimited, qint64 holdMs)
{
    const qint64 now = options.clock->nowMs();
    job.exchange = 0;
    --running;
    runningBackground -= job.call.priority == ApiPriority::Background ? 1 : 0;
    Pacer &pacer = queue.pacer(job.call.operation);
    if (rateLimited) {
        pacer.rateLimited(now, holdMs);
    } else {
        pacer.finished(now);
    }
}

std::optional<qint64> ApiClient::Private::waitBeforeNextTry(const CallJob &job, const Verdict &verdict)
{
    const ApiLimits &limits = options.limits;
    const RetryRule &rule = verdict.retry;
    if (!rule.retried || job.mayBeTakenBack()) {
        return std::nullopt;
    }
    const int done = rule.rateLimit ? job.triesRateLimited : job.tries - job.triesRateLimited;
    if (done >= (rule.rateLimit ? limits.maxTriesRateLimited : limits.maxTries)) {
        return std::nullopt;
    }
    const qint64 wait = retryWaitMs(limits, rule, done, verdict.result.error().retryAfterSeconds, options.random());
    const qint64 spent = options.clock->nowMs() - job.firstStart;
    return spent + wait < limits.totalMs ? std::optional(wait) : std::nullopt;
}

void ApiClient::Private::answered(quint64 number, const HttpReply &reply)
{
    CallJob &job = jobs.at(number);
    Verdict verdict = judge(reply, job.call, job.request.url, readError, options.limits, options.clock->wallNow());
    if (!verdict.result) {
        // The gate: from here on no text holds the key.
        Error &error = verdict.result.error();
        error = redactor->redact(std::move(error));
        error.message = tidyLine(error.message);
    }
    if (job.call.method == ApiMethod::Delete && reply.status == 404 && job.answerLost) {
        // The try whose answer was lost did delete it.
        ApiAnswer gone;
        gone.status = reply.status;
        gone.alreadyGone = true;
        gone.serverDate = parseHttpDate(reply.header("Date"));
        verdict = {gone, Aftermath::Done, {}};
    }
    job.triesRateLimited += verdict.retry.rateLimit ? 1 : 0;
    job.answerLost = job.answerLost || verdict.aftermath == Aftermath::Unknown;
    const std::optional<qint64> wait = waitBeforeNextTry(job, verdict);
    log(job, reply, verdict, !wait);

    const bool rateLimited = verdict.retry.rateLimit;
    // When this call gives up, the others of its operation still have to be held back.
    const qint64 hold = !rateLimited
        ? 0
        : wait.value_or(retryWaitMs(options.limits, verdict.retry, job.triesRateLimited,
                                    verdict.result.error().retryAfterSeconds, options.random()));
    endTry(job, rateLimited, hold);
    schedulePump();
    const QString operation = job.call.operation;
    const QPointer<ApiClient> alive(q);
    if (!wait) {
        if (verdict.result) {
            verdict.result->tries = job.tries;
        } else if (verdict.retry.retried && job.mayBeTakenBack()) {
            verdict.result = fail(ErrorKind::Cancelled, NetWords::cancelled());
        }
        finish(number, std::move(verdict.result));
    } else {
        job.lastError = verdict.result.error();
        if (job.call.trace && !job.answerLost) {
            job.call.trace->sent = false;
        }
        const auto requeue = [this, number] {
            const CallJob &waiting = jobs.at(number);
            queue.add(number, waiting.call.operation, waiting.call.priority, waiting.call.method == ApiMethod::Get);
            schedulePump();
        };
        if (rateLimited) {
            requeue(); // the operation itself waits
        } else {
            job.wait = options.clock->after(*wait, requeue);
        }
    }
    if (rateLimited && alive) {
        Q_EMIT q->heldBack(operation, hold);
    }
}

void ApiClient::Private::log(const CallJob &job, const HttpReply &reply, const Verdict &verdict, bool last)
{
    requestLog->append(job.logEntry(reply, verdict, last, *redactor, options.clock->nowMs()),
                       std::make_shared<RequestExchange>(job.request, reply, redactor));
}

void ApiClient::Private::cancelled(quint64 number)
{
    const auto found = jobs.find(number);
    if (found == jobs.end()) {
        return;
    }
    CallJob &job = found->second;
    if (job.exchange != 0) {
        options.backend->abort(job.exchange);
        job.answerLost = true;
        HttpReply nothing;
        const Verdict verdict{fail(ErrorKind::Cancelled, NetWords::cancelled()), Aftermath::Unknown, {}};
        log(job, nothing, verdict, true);
        endTry(job, false, 0);
    } else {
        queue.remove(number, job.call.operation, job.call.priority);
    }
    schedulePump();
    finish(number, fail(ErrorKind::Cancelled, NetWords::cancelled()));
}

void ApiClient::Private::finish(quint64 number, Result<ApiAnswer> result)
{
    auto node = jobs.extract(number);
    CallJob &job = node.mapped();
    job.settle(result);
    job.watcher->disconnect(q);
    job.watcher->deleteLater(); // we may be inside its signal
    job.promise.addResult(std::move(result));
    job.promise.finish(); // continuations may run here and may even destroy the client: nothing of it after this
}

ApiClient::ApiClient(ApiAccount account, const QString &key, ErrorBodyReader reader, ApiClientOptions options,
                     QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(account), key, std::move(reader), std::move(options)))
{
}

ApiClient::~ApiClient()
{
    // Nobody who hears of the end may find a client that still takes calls.
    std::map<quint64, CallJob> left = std::move(d->jobs);
    d->jobs.clear();
    d->queue.clear();
    d->wake.reset();
    for (auto &[number, job] : left) {
        if (job.exchange != 0) {
            d->options.backend->abort(job.exchange);
            job.answerLost = true;
        }
        job.watcher->disconnect(this);
        const Result<ApiAnswer> result = fail(ErrorKind::Cancelled, NetWords::cancelled());
        job.settle(result);
        job.promise.addResult(result);
        job.promise.finish();
    }
}

ApiFuture ApiClient::send(ApiCall call)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (call.method == ApiMethod::Post && call.idempotencyKey.isEmpty()) {
        call.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    }
    if (call.operation.isEmpty()) {
        call.operation = QString::fromLatin1(methodName(call.method)) + u' ' + call.path.section(u'/', 1, 1);
    }
    Result<HttpRequest> request = d->builder.build(call);
    if (!request) {
        return finishedFuture<ApiAnswer>(tl::unexpected(d->redactor->redact(std::move(request.error()))));
    }
    const quint64 number = ++d->lastNumber;
    CallJob &job = d->jobs[number];
    job.call = std::move(call);
    job.request = std::move(*request);
    job.promise.start();
    const ApiFuture future = job.promise.future();
    job.watcher = new QFutureWatcher<Result<ApiAnswer>>(this);
    connect(job.watcher, &QFutureWatcherBase::canceled, this, [this, number] { d->cancelled(number); });
    job.watcher->setFuture(future);
    d->queue.add(number, job.call.operation, job.call.priority, job.call.method == ApiMethod::Get);
    d->schedulePump();
    return future;
}

void ApiClient::cancelAll()
{
    std::vector<quint64> numbers;
    for (const auto &[number, job] : d->jobs) {
        numbers.push_back(number);
    }
    const QPointer<ApiClient> alive(this);
    for (const quint64 number : numbers) {
        if (!alive) {
            return;
        }
        d->cancelled(number);
    }
}

ApiQuota ApiClient::quota(const QString &operation) const
{
    ApiQuota quota;
    quota.limit = d->options.limits.requestsPerWindow;
    if (Pacer *pacer = d->queue.findPacer(operation)) {
        const qint64 now = d->options.clock->nowMs();
        quota.used = pacer->used(now);
        quota.limit = pacer->limit(now);
        quota.nextInMs = std::max<qint64>(0, pacer->waitMs(now));
        quota.heldBack = pacer->isHeldBack(now);
    }
    return quota;
}

ApiActivity ApiClient::activity() const
{
    ApiActivity activity;
    activity.inFlight = d->running;
    for (const auto &[number, job] : d->jobs) {
        if (job.exchange == 0)
            ++(job.call.method == ApiMethod::Get ? activity.readsWaiting : activity.writesWaiting);
    }
    for (const QString &operation : d->queue.operations())
        activity.operations.append({operation, quota(operation)});
    return activity;
}

QString ApiClient::redacted(const QString &text) const
{
    return d->redactor->redact(text);
}

const ApiAccount &ApiClient::account() const
{
    return d->builder.account();
}

QStringList ApiClient::operations() const
{
    return d->queue.operations();
}

int ApiClient::queued() const
{
    return static_cast<int>(d->jobs.size()) - d->running;
}

int ApiClient::inFlight() const
{
    return d->running;
}

RequestLog *ApiClient::log() const
{
    return d->requestLog;
}

} // namespace agm
