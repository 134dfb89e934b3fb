// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BackgroundThread.h"
#include "store/MemoryDraftStore.h"
#include "store/MemoryJournal.h"
#include "store/MemoryMetricStore.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "tests/items/ItemsTests.h"
#include "tests/support/NetFakes.h"
#include "tests/views/filter/FilterTests.h"
#include "views/charts/ChartTabs.h"
#include "views/charts/TrendChart.h"
#include "views/charts/TrendView.h"
#include "views/period/PeriodPage.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/AccountsPort.h"
#include "views/window/ChartDesk.h"
#include "views/window/InsightDesk.h"
#include "views/window/SessionModels.h"

#include <QtCore/QPromise>
#include <QtCore/QScopeGuard>
#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace agm::test {
namespace {

/// More than are drawn as a line each: their days are put together on another thread.
constexpr int Many = 3 * TrendChart::MostLines;

/// Remembers nothing.
class NoMemory final : public ViewMemory {
public:
    QByteArray load(const QString &) const override { return {}; }
    void store(const QString &, const QByteArray &) override { }
    TimeWindow statsWindow() const override { return {}; }
    void storeStatsWindow(const TimeWindow &) override { }
};

/// Says what it knows when it is let go, and from then on at once.
class HeldMetrics final : public MemoryMetricStore {
public:
    QFuture<Result<SeriesById>> series(const MetricQuery &query) override
    {
        if (m_free)
            return MemoryMetricStore::series(query);
        const auto promise = std::make_shared<QPromise<Result<SeriesById>>>();
        promise->start();
        m_held.append([this, promise, query] {
            promise->addResult(MemoryMetricStore::series(query).result());
            promise->finish();
        });
        return promise->future();
    }
    void letGo()
    {
        m_free = true;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }

private:
    bool m_free = false;
    QList<std::function<void()>> m_held;
};

/// The charts of an account whose days this computer knows; the server is silent.
class TrendDrawingTest final : public QObject {
    Q_OBJECT

    static QString id(int i) { return u"g%1"_s.arg(i); }
    static QStringList ids(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(id(i));
        return all;
    }

    /// Some days with spend, the last ones of the window.
    static void record(MetricStore *store, const TimeWindow &window)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        MetricRecord record;
        record.accountId = u"account"_s;
        record.seenAt = now;
        for (int i = 0; i < Many; ++i) {
            for (int day = 0; day < 3; ++day) {
                MetricFigures figures;
                figures.currency = Currency::usd();
                figures.setMoney(Field::Spend, (i + 1) * Money::Micro);
                record.entries.append({id(i), window.lastDay(now).addDays(-day), -1, figures});
            }
        }
        const auto kept = store->record(record);
        QVERIFY(kept.isFinished() && kept.result());
    }

private Q_SLOTS:
    void anOlderOneThatIsSlowerIsDropped()
    {
        MemoryJournal journal;
        MemoryDraftStore drafts;
        HeldMetrics store;
        AccountConfig account;
        account.id = u"account"_s;
        AccountSession session(account, std::make_unique<FakeTransport>(), &journal, &drafts, &store);
        record(&store, session.listing()->window());
        QList<AdGroupPtr> groups;
        for (const QString &one : ids(Many))
            groups.append(adGroup({.id = one, .title = one, .campaign = u"c"_s, .status = u"active"_s}));
        const quint64 generation = session.repository()->startGeneration(false);
        session.repository()->upsert(generation, session.repository()->moment(), groups);

        NoMemory memory;
        SessionModels models;
        AdGroupTableView table;
        table.setPresentation(models.presentation());
        ChartTabs tabs;
        PeriodPage page;
        InsightDesk insights(&models, &page, &memory);
        ChartDesk desk(&models, &insights, &table, &tabs, &memory);
        models.attach(&session);
        desk.attach(&session);
        const auto *trend = qobject_cast<const TrendChart *>(tabs.pane(u"trend"_s));
        QVERIFY(trend);

        // Whatever is done elsewhere stands behind this, until it is let go.
        QThreadPool *pool = &backgroundThreads();
        const int threads = pool->maxThreadCount();
        QSemaphore gate;
        pool->setMaxThreadCount(1);
        pool->start([&gate] { gate.acquire(); });
        const auto letGo = qScopeGuard([&] {
            gate.release();
            pool->setMaxThreadCount(threads);
            pool->waitForDone();
        });

        // Without a selection all are drawn.
        QTRY_VERIFY(desk.findChild<SeriesRequest *>());
        const QSignalSpy answers(desk.findChild<SeriesRequest *>(), &SeriesRequest::changed);
        store.letGo();
        QTRY_COMPARE(answers.size(), 1); // it has been asked for
        QCOMPARE(trend->view()->data().lines.size(), 0);

        desk.showSelection({id(3)});
        QTRY_COMPARE(trend->state(), ChartPane::State::Ready);
        QCOMPARE(trend->view()->data().lines.size(), 1);
        gate.release();
        pool->waitForDone();
        // What the other thread posted comes before what is posted from here on.
        bool delivered = false;
        QMetaObject::invokeMethod(
            this, [&delivered] { delivered = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(delivered);
        QCOMPARE(trend->state(), ChartPane::State::Ready);
        QCOMPARE(trend->view()->data().lines.size(), 1);
        QCOMPARE(trend->view()->data().lines.constFirst().id, id(3));

        // It was no accident: without a newer one, such a drawing does arrive.
        desk.showSelection({});
        QTRY_VERIFY(trend->view()->data().lines.constFirst().id.startsWith(u"total"_s));
    }
};

} // namespace

std::unique_ptr<QObject> makeTrendDrawingTest()
{
    return std::make_unique<TrendDrawingTest>();
}

} // namespace agm::test

#include "TrendDrawingTest.moc"
