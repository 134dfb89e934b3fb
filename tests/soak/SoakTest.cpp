// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/SoakTest.h"

#include "app/sandbox/SandboxServer.h"
#include "net/RequestLog.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/DraftSteps.h"
#include "sync/KeptJobs.h"
#include "sync/Listing.h"
#include "tests/support/Watched.h"
#include "views/charts/ChartTabs.h"
#include "views/shell/AccountBar.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/FigureDesk.h"
#include "views/window/InsightDesk.h"
#include "views/window/MainWindow.h"

#include <QtCore/QFile>
#include <QtCore/QLibrary>
#include <QtGui/QAction>
#include <QtGui/QPixmapCache>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <malloc.h>

#ifdef AGM_ADDRESS_SANITIZER
#include <sanitizer/allocator_interface.h>
#endif

#include <cstdio>

namespace agm {
namespace {

constexpr int Groups = 300;
/// Rounds until caches (glyphs, statements, pages of the databases) are filled.
constexpr int WarmUp = 4;
/// Bytes that a round may leave behind. It leaves some 70 000: rows of the journal and of its changes, which the charts
/// show, and lists that double their room now and then. A window that stays alive is more than this, and is found by
/// its class too.
constexpr double Allowed = 300'000;

/// What SQLite holds of it: pages of the databases, up to 2 MB a connection, filled as the databases grow.
double bytesOfDatabases()
{
    using Used = qint64 (*)();
    static const auto used
        = reinterpret_cast<Used>(QLibrary::resolve(QStringLiteral("sqlite3"), 0, "sqlite3_memory_used"));
    return used ? double(used()) : 0;
}

/// Bytes handed out and not given back, of all threads, the sandbox's too; without what the allocator keeps for later.
double bytesInUse()
{
#ifdef AGM_ADDRESS_SANITIZER
    return double(__sanitizer_get_current_allocated_bytes()) - bytesOfDatabases();
#endif
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks) + double(info.hblkhd) - bytesOfDatabases();
}

QList<QWidget *> shownBeside(const QWidget *window)
{
    QList<QWidget *> shown = QApplication::topLevelWidgets();
    shown.removeIf([window](const QWidget *top) { return !top->isVisible() || top == window; });
    return shown;
}

QString inWords(const ObjectCounts &counts)
{
    QStringList words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words.append(QStringLiteral("%1 %2").arg(it.value()).arg(QString::fromLatin1(it.key())));
    return words.isEmpty() ? QStringLiteral("none") : words.join(QStringLiteral(", "));
}

} // namespace

void SoakTest::aCountSeesWhatIsLeft()
{
    const ObjectCounts before = LiveObjects::counts();
    auto left = std::make_unique<QTimer>();
    QCOMPARE(grown(before, LiveObjects::counts()), (ObjectCounts{{"QTimer", 1}}));
    const double bytes = bytesInUse();
    const QByteArray held(10'000'000, 'x');
    // Threads of the program go on meanwhile, and give a little back.
    QVERIFY(bytesInUse() - bytes >= 0.9 * double(held.size()));
    left.reset();
    QVERIFY(grown(before, LiveObjects::counts()).isEmpty());
}

QStringList SoakTest::picked(int number, int count) const
{
    QStringList ids;
    int skip = number % 5 * count;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        const auto budget = group->money(Field::BudgetAmount);
        if (!budget || budget->currency != Currency::usd() || group->budgetType != QLatin1String("daily")
            || group->status != QLatin1String("active") || --skip >= 0)
            continue;
        ids.append(group->id);
        if (ids.size() == count)
            break;
    }
    return ids;
}

void SoakTest::settle()
{
    QVERIFY(QTest::qWaitFor(
        [this] {
            return window()->figures()->insights()->isSettled() && session()->changes()->runningJob().isEmpty()
                && shownBeside(window()).isEmpty();
        },
        Long));
}

void SoakTest::select(const QStringList &ids)
{
    QApplication::setActiveWindow(window());
    window()->actions().figures.adGroups->trigger();
    table()->setFocus();
    table()->selectIds(ids, true);
    QTRY_COMPARE(table()->selectedCount(), int(ids.size()));
    QTRY_VERIFY(window()->actions().change.budget->isEnabled());
}

void SoakTest::refresh(int)
{
    const QDateTime before = session()->listing()->asOf();
    QTRY_VERIFY(window()->actions().refresh->isEnabled());
    window()->actions().refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(session()->listing()->asOf() != before, Long);
    settle();
}

void SoakTest::filterAndSort(int number)
{
    QLineEdit *search = window()->findChild<AccountBar *>()->searchField();
    const QStringList filters{QStringLiteral("status:active spend>1"),
                              QStringLiteral("(status:paused OR is:drafted) -zzz"),
                              QStringLiteral("verdict:clearly_above"), QStringLiteral("title~/a.*e/ status:active")};
    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, filters[number % filters.size()]);
    QTRY_VERIFY(table()->model()->rowCount() < Groups);
    QTest::keyClick(search, Qt::Key_Escape);
    search->clear();
    QVERIFY(loaded(Groups));
    const Field fields[]{Field::Spend, Field::Title, Field::CreatedAt, Field::Clicks};
    table()->setSort(fields[number % 4], number % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SoakTest::look(int number)
{
    const MainActions &actions = window()->actions();
    auto *tabs = window()->findChild<ChartTabs *>();
    QVERIFY(tabs);
    for (const char *pane : {"compare", "scatter", "mix", "funnel", "trend"}) {
        tabs->setCurrentKey(QLatin1String(pane));
        QCOMPARE(tabs->currentKey(), QLatin1String(pane));
        select(picked(number, 1 + number % 3));
        QTRY_VERIFY(tabs->pane(QLatin1String(pane))->isVisible());
        tabs->grab();
    }
    actions.figures.review->trigger();
    window()->grab();
    actions.figures.adGroups->trigger();
    for (QAction *shown : {actions.figures.charts, actions.showDetails, actions.showSideBar}) {
        shown->trigger();
        window()->grab();
        shown->trigger();
    }
    settle();
}

/// Whether the action opened a window, which is closed again.
bool SoakTest::opensSomething(QAction *action)
{
    action->trigger();
    if (!QTest::qWaitFor([this] { return !shownBeside(window()).isEmpty(); }, 50))
        return false;
    const auto shown = shownBeside(window());
    for (QWidget *one : shown)
        one->grab();
    return QTest::qWaitFor(
        [this] {
            const auto open = shownBeside(window());
            for (QWidget *one : open) {
                // An editor with changes asks before it goes.
                if (QPushButton *discard = buttonWith(one, QStringLiteral("Discard")); discard && discard->isVisible())
                    discard->click();
                else
                    one->close();
            }
            return open.isEmpty();
        },
        Long);
}

/// Which of the window's own actions open something; new ones take part by themselves.
void SoakTest::findDialogs()
{
    const MainActions &own = window()->actions();
    // These end the program, or change what the rounds are about.
    const QSet<QAction *> skipped{own.quit,
                                  own.refresh,
                                  own.undo,
                                  own.change.redo,
                                  own.change.paste,
                                  own.change.draftDeletion,
                                  own.change.discardSelected};
    const auto actions = window()->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : actions) {
        if (skipped.contains(action) || action->isCheckable() || action->text().isEmpty()
            || action->text().startsWith(QLatin1String("Saved view")))
            continue;
        select(picked(0, 1));
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(action->text()));
        if (action->isEnabled() && opensSomething(action))
            m_opening.append(action);
    }
    QVERIFY2(m_opening.size() >= 18, qPrintable(QString::number(m_opening.size())));
}

void SoakTest::openAndCloseDialogs(int)
{
    for (QAction *action : std::as_const(m_opening)) {
        select(picked(0, 1));
        QTRY_VERIFY2(action->isEnabled(), qPrintable(action->text()));
        QVERIFY2(opensSomething(action), qPrintable(action->text()));
    }
    settle();
}

void SoakTest::draftAndTakeBack(int number)
{
    const QStringList ids = picked(number, 4);
    QList<ProposedEdit> edits;
    for (const QString &id : ids)
        edits.append({id, {{Field::Title, QStringLiteral("Draft of round %1").arg(number)}}});
    DraftBook *drafts = session()->drafts();
    drafts->propose(edits, QStringLiteral("Titles"));
    QTRY_COMPARE(drafts->size(), 4);
    QTRY_VERIFY(window()->actions().undo->isEnabled());
    window()->actions().undo->trigger();
    QTRY_VERIFY(drafts->isEmpty());
    QTRY_VERIFY(window()->actions().change.redo->isEnabled());
    window()->actions().change.redo->trigger();
    QTRY_COMPARE(drafts->size(), 4);
    drafts->discardAll();
    QTRY_VERIFY(drafts->isEmpty());
}

void SoakTest::takeJobBack()
{
    const QString last = session()->changes()->jobIds().constLast();
    QTRY_VERIFY(session()->changes()->runningJob().isEmpty() && session()->changes()->canUndo(last));
    QApplication::setActiveWindow(window());
    QTRY_VERIFY(window()->actions().undo->isEnabled());
    window()->actions().undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(session()->changes()->jobIds().constLast() != last, Long);
    settle();
    const Job *back = session()->changes()->job(session()->changes()->jobIds().constLast());
    for (const JobItem &item : back->items) {
        const QString told = item.error ? item.error->message : QString();
        QVERIFY2(item.state == JobItemState::Done,
                 qPrintable(QStringLiteral("%1 %2: %3").arg(item.adGroupId).arg(int(item.state)).arg(told)));
    }
}

void SoakTest::postAndTakeBack(int number)
{
    const QStringList ids = picked(number, 3);
    QMap<QString, QString> titles;
    QList<ProposedEdit> edits;
    for (const QString &id : ids) {
        const AdGroupPtr group = session()->repository()->group(id);
        Money budget = *group->money(Field::BudgetAmount);
        titles.insert(id, group->title);
        budget.micros += budget.micros / 100 / Money::Micro * Money::Micro + Money::Micro;
        edits.append({id, {{Field::BudgetAmount, budget}, {Field::Title, group->title + QStringLiteral(" +")}}});
    }
    session()->drafts()->propose(edits, QStringLiteral("Budgets"));
    QTRY_VERIFY(window()->actions().change.review->isEnabled());
    window()->actions().change.review->trigger();
    QWidget *review = dialog();
    QVERIFY(review);
    auto *post = review->findChild<QPushButton *>(QStringLiteral("post"));
    QTRY_VERIFY(post && post->isEnabled());
    post->click();
    QTRY_VERIFY_WITH_TIMEOUT(session()->drafts()->isEmpty(), Long);
    settle();
    takeJobBack();
    for (const QString &id : ids)
        QTRY_COMPARE_WITH_TIMEOUT(session()->repository()->group(id)->title, titles[id], Long);
}

void SoakTest::pauseAndTakeBack(int number)
{
    const QStringList ids = picked(number, 3);
    select(ids);
    QTRY_VERIFY(window()->actions().pause->isEnabled());
    window()->actions().pause->trigger();
    QWidget *question = dialog();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(session()->repository()->group(ids[2])->status.text(), QStringLiteral("paused"), Long);
    settle();
    takeJobBack();
    for (const QString &id : ids)
        QCOMPARE(session()->repository()->group(id)->status.text(), QStringLiteral("active"));
}

void SoakTest::fillHistory()
{
    ChangeRunner *changes = session()->changes();
    // One each: the client itself keeps to 600 requests a minute of each kind, and the rounds need theirs.
    const QStringList ids = picked(0, 1);
    for (int i = 0; i < KeptJobs::Most; ++i) {
        const auto job = changes->start(changes->plan(i % 2 == 0 ? BulkAction::Pause : BulkAction::Resume, ids));
        QVERIFY(job);
        QTRY_VERIFY_WITH_TIMEOUT(changes->job(*job)->finished, Long);
    }
    for (int i = 0; i < int(DraftSteps::Most); ++i) {
        QList<ProposedEdit> edits;
        for (const QString &id : picked(i, 4))
            edits.append({id, {{Field::Title, QStringLiteral("Draft %1").arg(i)}}});
        session()->drafts()->propose(edits, QStringLiteral("Titles"));
    }
    session()->drafts()->discardAll();
    QTRY_VERIFY(session()->drafts()->isEmpty());
    settle();
}

void SoakTest::round(int number)
{
    for (const auto step :
         {&SoakTest::refresh, &SoakTest::filterAndSort, &SoakTest::look, &SoakTest::openAndCloseDialogs,
          &SoakTest::draftAndTakeBack, &SoakTest::postAndTakeBack, &SoakTest::pauseAndTakeBack}) {
        (this->*step)(number);
        if (QTest::currentTestFailed())
            return;
    }
    settle();
    // Laid out texts are kept up to a number that takes many rounds to reach; a new palette ends them.
    QEvent repaint(QEvent::PaletteChange);
    QApplication::sendEvent(table(), &repaint);
    // The latest requests are kept up to RequestLog's capacity, which it is tested for; they are no loss.
    session()->requests()->clear();
}

void SoakTest::staysFlat()
{
    // Qt keeps the names of pictures that are gone for a minute or so: some 200 kB a round, which come and go.
    QPixmapCache::setCacheLimit(0);
    m_server.reset();
    QVERIFY(QFile::remove(worldFile()));
    startServer(Groups);
    openProgram();
    QVERIFY(loaded(Groups));
    settle();
    findDialogs();
    fillHistory();
    if (QTest::currentTestFailed())
        return;
    ObjectCounts objectsBefore;
    double before = 0;
    for (int number = 0; number < WarmUp + m_rounds; ++number) {
        if (number == WarmUp) {
            before = bytesInUse();
            objectsBefore = LiveObjects::counts();
        }
        round(number);
        if (QTest::currentTestFailed())
            return;
        std::printf("round %d: %.0f bytes, and %.0f of SQLite\n", number, bytesInUse(), bytesOfDatabases());
        std::fflush(stdout);
    }
    const double each = (bytesInUse() - before) / m_rounds;
    const ObjectCounts more = grown(objectsBefore, LiveObjects::counts());
    std::printf("%.0f bytes a round; more objects than before: %s\n", each, qPrintable(inWords(more)));
    QVERIFY2(each < Allowed, qPrintable(QStringLiteral("%1 bytes a round").arg(each)));
    // What a round leaves each time, not what happened to be open at its end.
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        QVERIFY2(it.value() < m_rounds / 2, qPrintable(inWords(more)));
}

} // namespace agm
