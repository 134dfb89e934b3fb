// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/FaultyTransport.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

namespace agm::test {
namespace {

using Promise = std::shared_ptr<QPromise<Result<ApiAnswer>>>;

/// SplitMix64 (Steele, Lea, Flood 2014).
quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

void note(const std::shared_ptr<CallTrace> &trace, bool sent, bool unknown)
{
    if (!trace)
        return;
    trace->sent = sent;
    trace->tries = sent ? 1 : 0;
    trace->outcomeUnknown = unknown;
}

/// The body without one of its keys.
QByteArray withoutAKey(const QByteArray &body, quint64 draw)
{
    QJsonObject object = QJsonDocument::fromJson(body).object();
    const QStringList keys = object.keys();
    if (!keys.isEmpty())
        object.remove(keys.at(qsizetype(draw % quint64(keys.size()))));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QFuture<Result<void>> MortalJournal::plan(const JournalJob &job, const QList<JournalItem> &items)
{
    const bool was = life && life->dead;
    if (life && life->step(KillAt::Mark)) {
        if (!was && life->keepsLastMark)
            MemoryJournal::plan(job, items);
        return life->silence<void>();
    }
    return MemoryJournal::plan(job, items);
}

QFuture<Result<void>> MortalJournal::markAll(const QString &jobId, const QList<JournalMark> &marks)
{
    const bool was = life && life->dead;
    if (life && life->step(KillAt::Mark)) {
        if (!was && life->keepsLastMark)
            MemoryJournal::markAll(jobId, marks);
        return life->silence<void>();
    }
    return MemoryJournal::markAll(jobId, marks);
}

QFuture<Result<QList<JournalItem>>> MortalJournal::recover(const QString &accountId)
{
    return life && life->dead ? life->silence<QList<JournalItem>>() : MemoryJournal::recover(accountId);
}

QFuture<Result<void>> MortalDraftStore::save(const QString &accountId, const QList<StoredDraft> &changed,
                                             const QStringList &removed)
{
    return life && life->dead ? life->silence<void>() : MemoryDraftStore::save(accountId, changed, removed);
}

FaultyTransport::FaultyTransport(ApiTransport *real, std::shared_ptr<Lifeline> life, quint64 seed)
    : m_real(real), m_life(std::move(life)), m_seed(seed)
{
}

quint64 FaultyTransport::draw(const ApiCall &call)
{
    const QString name = QString::number(int(call.method)) + call.path;
    return mixed(m_seed ^ mixed(quint64(qHash(name, 7)) ^ (quint64(m_asked[name]++) << 40)));
}

FaultyTransport::Fault FaultyTransport::faultOf(const ApiCall &call, quint64 draw) const
{
    if (calm)
        return Fault::None;
    const int percent = int(draw % 100);
    if (call.method == ApiMethod::Get) // most readings come, or nothing would ever be written
        return percent < 5 ? Fault::NotSent
            : percent < 8  ? Fault::Broken
            : percent < 11 ? Fault::AnswerLost
                           : Fault::None;
    if (percent < 7)
        return Fault::NotSent;
    if (percent < 11)
        return Fault::Busy;
    if (percent < 14)
        return Fault::Refused;
    if (percent < 18)
        return Fault::Broken;
    if (percent < 33)
        return Fault::AnswerLost;
    return percent < 48 && call.method == ApiMethod::Patch ? Fault::KeyDropped : Fault::None;
}

ApiFuture FaultyTransport::send(ApiCall call)
{
    if (m_life->step(KillAt::Call))
        return m_life->silence<ApiAnswer>();
    const quint64 drawn = draw(call);
    const Fault fault = faultOf(call, drawn);
    const int delay = calm ? 0 : int((drawn >> 32) % 4);
    const auto error = [](ErrorKind kind, int status) {
        return Error{kind, {}, QStringLiteral("A fault of the test (%1).").arg(status), status, -1};
    };
    const bool write = call.method != ApiMethod::Get;
    switch (fault) {
    case Fault::NotSent: return failed(call, error(ErrorKind::Transport, 0), false, false, delay);
    case Fault::Busy: return failed(call, error(ErrorKind::RateLimited, 429), true, false, delay);
    case Fault::Refused: return failed(call, error(ErrorKind::Refused, 400), true, false, delay);
    case Fault::Broken: return failed(call, error(ErrorKind::Server, 500), true, write, delay);
    case Fault::KeyDropped: call.body = withoutAKey(call.body, drawn >> 40); break;
    case Fault::AnswerLost:
    case Fault::None: break;
    }
    return forward(std::move(call), fault == Fault::AnswerLost, delay);
}

ApiFuture FaultyTransport::failed(const ApiCall &call, const Error &error, bool sent, bool unknown, int delay)
{
    auto promise = std::make_shared<QPromise<Result<ApiAnswer>>>();
    promise->start();
    QTimer::singleShot(delay, this, [promise, error, sent, unknown, trace = call.trace] {
        note(trace, sent, unknown);
        promise->addResult(Result<ApiAnswer>(tl::unexpected<Error>(error)));
        promise->finish();
    });
    return promise->future();
}

ApiFuture FaultyTransport::forward(ApiCall call, bool loseAnswer, int delay)
{
    auto promise = std::make_shared<QPromise<Result<ApiAnswer>>>();
    promise->start();
    const auto outer = call.trace;
    const bool write = call.method != ApiMethod::Get;
    const auto inner = std::make_shared<CallTrace>();
    call.trace = inner;
    if (outer)
        outer->sent = true;
    const auto answer = [=](const Result<ApiAnswer> &result) {
        if (loseAnswer) {
            note(outer, true, write);
            promise->addResult(Result<ApiAnswer>(fail(ErrorKind::TimedOut, QStringLiteral("The answer was lost."))));
        } else {
            note(outer, inner->sent, inner->outcomeUnknown);
            promise->addResult(result);
        }
        promise->finish();
    };
    whenDone(m_real->send(std::move(call)), this, [this, answer, delay](const Result<ApiAnswer> &result) {
        if (delay == 0)
            answer(result);
        else
            QTimer::singleShot(delay, this, [answer, result] { answer(result); });
    });
    return promise->future();
}

} // namespace agm::test
