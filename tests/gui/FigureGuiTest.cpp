// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/FigureGuiTest.h"

#include "app/Application.h"
#include "app/sandbox/SandboxServer.h"
#include "domain/DerivedFields.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "views/charts/AsSeenBox.h"
#include "views/charts/ChartTabs.h"
#include "views/charts/ScatterPane.h"
#include "views/charts/TrendChart.h"
#include "views/charts/TrendView.h"
#include "views/editors/AmountField.h"
#include "views/editors/TargetsDialog.h"
#include "views/period/PeriodCard.h"
#include "views/period/PeriodPage.h"
#include "views/shell/AccountBar.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/FigureDesk.h"
#include "views/window/InsightDesk.h"
#include "views/window/MainWindow.h"
#include "views/window/Workspace.h"

#include <QtGui/QAction>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace agm {
namespace {

QDate yesterday()
{
    return QDateTime::currentDateTimeUtc().date().addDays(-1);
}

struct Sums {
    qint64 spend = 0;
    qint64 clicks = 0;
    qint64 impressions = 0;
};

/// By currency code, straight from the server's tables.
QHash<QString, Sums> sumsInDatabase(const QString &file, QDate first, QDate last)
{
    QHash<QString, Sums> sums;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("figures"));
        db.setDatabaseName(file);
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (db.open()) {
            QSqlQuery query(db);
            query.prepare(
                QStringLiteral("SELECT c.currency, SUM(f.spend), SUM(f.clicks), SUM(f.impressions) FROM facts f "
                               "JOIN ad_groups g ON g.num = f.ad_group JOIN campaigns c ON c.num = g.campaign "
                               "WHERE g.deleted = 0 AND f.day BETWEEN ? AND ? GROUP BY c.currency"));
            const QDate epoch(1970, 1, 1);
            query.addBindValue(epoch.daysTo(first));
            query.addBindValue(epoch.daysTo(last));
            query.exec();
            while (query.next())
                sums.insert(query.value(0).toString().toUpper(),
                            {query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toLongLong()});
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("figures"));
    return sums;
}

} // namespace

bool FigureGuiTest::settled()
{
    return QTest::qWaitFor([this] { return window()->figures()->insights()->isSettled(); }, Long);
}

TrendChart *FigureGuiTest::trendChart() const
{
    const auto *tabs = window()->findChild<ChartTabs *>();
    return tabs ? qobject_cast<TrendChart *>(tabs->pane(QStringLiteral("trend"))) : nullptr;
}

void FigureGuiTest::showDays(QDate first, QDate last)
{
    session()->listing()->setWindow(*TimeWindow::custom(first, last, QTimeZone::utc()));
    QVERIFY(settled());
}

void FigureGuiTest::theReviewAddsUpToTheServersDatabase()
{
    openProgram();
    QVERIFY(loaded(60));
    const QDate last = yesterday();
    const QDate first = last.addDays(-6);
    showDays(first, last);
    const QHash<QString, Sums> now = sumsInDatabase(worldFile(), first, last);
    const QHash<QString, Sums> before = sumsInDatabase(worldFile(), first.addDays(-7), last.addDays(-7));
    QVERIFY(now.size() > 1);
    QHash<QString, Sums> shown;
    QHash<QString, qint64> shownBefore;
    for (const PeriodTotal &total : window()->figures()->insights()->review().totals) {
        if (total.now.mixedResults)
            continue; // the same ad groups once more, together
        Sums &sum = shown[total.currency.code()];
        sum.spend += total.now.money(Field::Spend)->micros;
        sum.clicks += qint64(total.now.kept(Field::Clicks).value_or(0));
        sum.impressions += qint64(total.now.kept(Field::Impressions).value_or(0));
        if (total.before && total.before->money(Field::Spend))
            shownBefore[total.currency.code()] += total.before->money(Field::Spend)->micros;
    }
    QCOMPARE(shown.size(), now.size());
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        // Each ad group's amount is served in the currency's minor units.
        const qint64 tolerance = 60 * Money::Micro / 2;
        QVERIFY2(
            qAbs(shown[it.key()].spend - it->spend) <= tolerance,
            qPrintable(
                QStringLiteral("%1: %2, %3 in the database").arg(it.key()).arg(shown[it.key()].spend).arg(it->spend)));
        QCOMPARE(shown[it.key()].clicks, it->clicks);
        QCOMPARE(shown[it.key()].impressions, it->impressions);
        QVERIFY(qAbs(shownBefore[it.key()] - before[it.key()].spend) <= tolerance);
    }
}

void FigureGuiTest::aLineOfTheReviewSelectsItsAdGroups()
{
    const QDateTime start = QDateTime::currentDateTimeUtc();
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(settled());
    // The default window ends with today, which the trends of the table must know.
    const InsightDays days = table()->presentation()->insightDays();
    QVERIFY(days.lastIsOpen);
    const TimeWindow shown = session()->listing()->window();
    QVERIFY(days.first == shown.firstDay(start) // another day at midnight
            || days.first == shown.firstDay(QDateTime::currentDateTimeUtc()));
    QTest::keyClick(window(), Qt::Key_F6);
    PeriodPage *page = window()->figures()->page();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), Long);
    QVERIFY(page->message().isEmpty());
    // By keys alone: into the movers, and onto a line.
    auto *list = page->card(period::Part::Movers)->findChild<QAbstractItemView *>();
    QVERIFY(list && list->model()->rowCount() > 0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window()->figures()->workspace()->isTableShown(), Long);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), 1, Long);
    // One step from a bulk action; which one depends on its status.
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().pause->isEnabled() || window()->actions().resume->isEnabled(), Long);
    const auto &movers = window()->figures()->insights()->review().movers.value(page->moverField());
    const QString selected = table()->selectedIds().constFirst();
    QVERIFY(std::any_of(movers.cbegin(), movers.cend(),
                        [&selected](const Mover &mover) { return mover.adGroupId == selected; }));
}

void FigureGuiTest::theTrendFollowsTheSelection()
{
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(settled());
    auto *tabs = window()->findChild<ChartTabs *>();
    QVERIFY(tabs && tabs->isVisible());
    auto *trend = qobject_cast<TrendChart *>(tabs->pane(QStringLiteral("trend")));
    QStringList ids;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        if (ids.size() < 3 && group->number(Field::Spend).value_or(0) > 0 && group->spendCurrency == Currency::usd())
            ids.append(group->id);
    }
    table()->setFocus();
    table()->selectIds(ids, true);
    const auto isShown = [trend](const QString &id) {
        const auto &lines = trend->view()->data().lines;
        return std::any_of(lines.cbegin(), lines.cend(),
                           [&id](const TrendLine &line) { return line.id == id && !line.series.points.isEmpty(); });
    };
    for (const QString &id : std::as_const(ids))
        QTRY_VERIFY_WITH_TIMEOUT(isShown(id), Long);
    QCOMPARE(trend->view()->data().lines.size(), 3);
    // The days add up to what the table says of the window.
    const TrendData data = trend->view()->data();
    for (const TrendLine &line : data.lines) {
        const AdGroupPtr group = session()->repository()->group(line.id);
        QVERIFY(group);
        const auto sum = line.series.sum(data.first, data.last);
        QVERIFY(sum.has_value());
        // Today goes on while the two are asked for.
        const double clicks = group->number(Field::Clicks).value_or(0);
        QVERIFY2(qAbs(sum->kept(Field::Clicks).value_or(-1) - clicks) <= 2 + clicks / 100, qPrintable(line.title));
    }
    QVERIFY(trend->notes().join(u' ').contains(QStringLiteral("Daily figures from")));
    table()->selectIds(ids.mid(0, 1), true);
    QTRY_COMPARE_WITH_TIMEOUT(trend->view()->data().lines.size(), 1, Long);
    QVERIFY(tabs->status().contains(QStringLiteral("dashed")));
    // Without a row no line is dashed.
    window()->findChild<AccountBar *>()->searchField()->setText(QStringLiteral("nothing has this name"));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 0, Long);
    QTRY_COMPARE_WITH_TIMEOUT(tabs->status(), QStringLiteral("0 ad groups"), Long);
}

void FigureGuiTest::anEarlierDayIsShownAsItWasSeen()
{
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(settled());
    const TrendChart *trend = trendChart();
    QTRY_COMPARE_WITH_TIMEOUT(trend->state(), ChartPane::State::Ready, Long);
    // This computer began to keep figures a minute ago.
    AsSeenBox *seen = trend->asSeen();
    QVERIFY(!seen->isVisible());
    QVERIFY(trend->chartActions().contains(seen->action()));
    seen->action()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(trend->state(), ChartPane::State::Empty, Long);
    QVERIFY2(trend->stateText().contains(QStringLiteral("knew nothing")), qPrintable(trend->stateText()));
    QVERIFY(seen->dayEdit()->isVisible());
    QTest::keyClick(seen->dayEdit(), Qt::Key_Up);
    QVERIFY(seen->day() <= yesterday()); // a day that is not over is no earlier one
    QTest::keyClick(seen->nowButton(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(trend->state(), ChartPane::State::Ready, Long);
    QVERIFY(!seen->isVisible());
    seen->action()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(trend->state(), ChartPane::State::Empty, Long);
    seen->action()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(trend->state(), ChartPane::State::Ready, Long);
    QVERIFY(!seen->isVisible());
}

void FigureGuiTest::inAnotherZoneTheChartSaysWhoseDaysAreDrawn()
{
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(settled());
    const TrendChart *trend = trendChart();
    QTRY_COMPARE_WITH_TIMEOUT(trend->state(), ChartPane::State::Ready, Long);
    const auto said = [trend] { return trend->notes().join(u' ').contains(QStringLiteral("Tokyo")); };
    session()->listing()->setWindow(*TimeWindow::custom(yesterday().addDays(-6), yesterday(), QTimeZone("Asia/Tokyo")));
    QTRY_VERIFY_WITH_TIMEOUT(said(), Long);
    session()->listing()->setWindow(*TimeWindow::custom(yesterday().addDays(-6), yesterday(), QTimeZone::utc()));
    QTRY_VERIFY_WITH_TIMEOUT(!said(), Long);
}

void FigureGuiTest::aChartSelectsInTheTable()
{
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(settled());
    auto *tabs = window()->findChild<ChartTabs *>();
    tabs->setCurrentKey(QStringLiteral("scatter"));
    auto *scatter = qobject_cast<ScatterPane *>(tabs->pane(QStringLiteral("scatter")));
    QTRY_COMPARE_WITH_TIMEOUT(scatter->state(), ChartPane::State::Ready, Long);
    // A lasso ends in this signal (drawn in the chart's own tests).
    const QStringList ids{session()->repository()->groups()[3]->id, session()->repository()->groups()[5]->id};
    Q_EMIT scatter->selectionRequested(ids);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), 2, Long);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().pause->isEnabled() || window()->actions().resume->isEnabled(), Long);
}

void FigureGuiTest::hiddenChartsAskForNothing()
{
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(settled());
    auto *tabs = window()->findChild<ChartTabs *>();
    QVERIFY(window()->actions().figures.charts->isChecked());
    QTest::keyClick(window(), Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(!tabs->isVisible(), Long);
    auto *trend = qobject_cast<TrendChart *>(tabs->pane(QStringLiteral("trend")));
    const qsizetype lines = trend->view()->data().lines.size();
    table()->selectIds({session()->repository()->groups()[0]->id}, true);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), 1, Long);
    QCOMPARE(trend->view()->data().lines.size(), lines);
    QTest::keyClick(window(), Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(tabs->isVisible(), Long);
    QTRY_COMPARE_WITH_TIMEOUT(trend->view()->data().lines.size(), 1, Long);
}

void FigureGuiTest::aTargetChangesTheVerdicts()
{
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(settled());
    InsightDesk *insights = window()->figures()->insights();
    const auto withTarget = [insights](TargetKind kind) {
        return std::count_if(insights->insights().cbegin(), insights->insights().cend(),
                             [kind](const InsightPtr &insight) { return insight->target.kind == kind; });
    };
    QCOMPARE(withTarget(TargetKind::Person), 0);
    window()->actions().figures.targets->trigger();
    auto *dialog = qobject_cast<TargetsDialog *>(this->dialog());
    QVERIFY(dialog);
    AmountField *usd = dialog->field(Currency::usd());
    QVERIFY(usd);
    QTest::keyClicks(usd, QStringLiteral("-5"));
    QVERIFY(!buttonWith(dialog, QStringLiteral("Use these"))->isEnabled());
    usd->clear();
    QTest::keyClicks(usd, QStringLiteral("12.50"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(withTarget(TargetKind::Person) > 0, Long);
    closeProgram();
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(settled());
    QCOMPARE(window()->figures()->insights()->targets().value(Currency::usd()).micros, 12'500'000);
}

void FigureGuiTest::withoutReportsTheChartSaysWhereItsFiguresAreFrom()
{
    m_server.reset();
    sandbox::SandboxOptions options;
    options.adGroups = 12;
    options.key = QStringLiteral("gui-key");
    options.rateLimitPerMinute = 0;
    options.extraKeys = {{QStringLiteral("no-reports"),
                          {QStringLiteral("ad_campaign:basic:read"), QStringLiteral("ad_campaign:update")}}};
    m_server = std::make_unique<sandbox::SandboxServer>(options);
    QVERIFY(m_server->start());
    QVERIFY(m_server->waitUntilReady());
    openProgram(QStringLiteral("no-reports"));
    QVERIFY(loaded(12));
    QVERIFY(settled());
    const TrendChart *trend = trendChart();
    QTRY_VERIFY_WITH_TIMEOUT(trend->notes().join(u' ').contains(QStringLiteral("gives no reports")), Long);
    QTRY_VERIFY_WITH_TIMEOUT(trend->notes().join(u' ').contains(QStringLiteral("listings")), Long);
}

void FigureGuiTest::offlineTheHistoryIsShown()
{
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(settled());
    QString id;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        if (id.isEmpty() && group->number(Field::Clicks).value_or(0) > 20)
            id = group->id;
    }
    QVERIFY(!window()->figures()->insights()->days().value(id).points.isEmpty());
    m_server.reset();
    table()->selectIds({id}, true);
    const TrendChart *trend = trendChart();
    QTRY_COMPARE_WITH_TIMEOUT(trend->view()->data().lines.size(), 1, Long);
    QTRY_VERIFY_WITH_TIMEOUT(trend->notes().join(u' ').contains(QStringLiteral("what this computer kept")), Long);
}

} // namespace agm
