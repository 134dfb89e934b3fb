// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountClient.h"
#include "app/EmbeddedSandbox.h"
#include "app/Settings.h"
#include "app/TextTable.h"
#include "domain/AdGroupEdit.h"
#include "net/ApiClient.h"
#include "store/Database.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "tests/app/AppTests.h"
#include "views/common/Formats.h"
#include "wire/PlanFile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm::test {
namespace {

constexpr int Long = 60000; // for a loaded machine; nothing waits this long when all is well

struct Ran {
    int status = -1;
    QString out;
    QString errors;
};

/// The real program against its demo account.
class PlanReviewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_groups = listDemo();
        QVERIFY(m_groups.size() > 100);
        for (const AdGroupPtr &group : std::as_const(m_groups)) {
            const auto budget = group->money(Field::BudgetAmount);
            if (budget && budget->micros > 10 * Money::Micro && group->knownStatus() == AdGroupStatus::Active
                && group->budgetType == QLatin1String("daily"))
                m_active.append(group);
        }
        QVERIFY(m_active.size() >= 3);
    }

    void init() { QFile::remove(planPath()); }

    void aGoodPlan()
    {
        PlanFile plan = planOf({raised(m_active[0], 11), raised(m_active[1], 11)});
        plan.note = QStringLiteral("Ten percent more\nfor the weekend");
        const Ran ran = review(plan);
        QVERIFY2(ran.status == 0, qPrintable(ran.out + ran.errors));
        QVERIFY(ran.errors.isEmpty());
        const QString &text = ran.out;
        for (const QString &wanted :
             {QStringLiteral("Plan test.agmplan"), QStringLiteral("by ana for the account “Colleague's account”"),
              QStringLiteral("Ten percent more\nfor the weekend"),
              QStringLiteral("“Demo account”, %1 ad groups listed").arg(m_groups.size()),
              QStringLiteral("Committed now"), QStringLiteral("Worst day"), QStringLiteral("factor 1.75"),
              QStringLiteral("Until tomorrow: "), QStringLiteral("Start / stop"),
              QStringLiteral("Nothing was sent. All of the plan could be posted")})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
        QVERIFY(!text.contains(QLatin1String("Refused")) && !text.contains(QLatin1String("daily total")));
        // A line for each, with now and after ending where their headings end.
        const QStringList lines = text.split(u'\n');
        const auto head = std::find_if(lines.begin(), lines.end(),
                                       [](const QString &line) { return line.startsWith(QLatin1String("Ad group ")); });
        QVERIFY(head != lines.end());
        for (const QLatin1String column : {QLatin1String("Ad group"), QLatin1String("Field"), QLatin1String("Now"),
                                           QLatin1String("After"), QLatin1String("er day"), QLatin1String("Check")})
            QVERIFY2(head->contains(column), qPrintable(*head));
        const qsizetype afterEnds = head->indexOf(QLatin1String("After")) + 5;
        for (int i = 1; i <= 2; ++i) {
            const QString &line = *(head + i);
            QVERIFY2(line.at(afterEnds - 1).isDigit() && line.at(afterEnds) == u' ', qPrintable(*head + u'\n' + line));
        }
    }

    void nothingIsSent()
    {
        QCOMPARE(review(planOf({raised(m_active[0], 11), deleted(m_active[1])})).status, 0);
        const QList<AdGroupPtr> now = listDemo();
        QCOMPARE(now.size(), m_groups.size());
        for (qsizetype i = 0; i < now.size(); ++i) {
            QCOMPARE(now[i]->id, m_groups[i]->id);
            QVERIFY(now[i]->money(Field::BudgetAmount) == m_groups[i]->money(Field::BudgetAmount));
            QVERIFY(now[i]->status == m_groups[i]->status);
        }
    }

    void needsNoDisplay()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        write(encodePlan(planOf({raised(m_active[0], 11)})));
        QCOMPARE(run(applying(), environment).status, 0);
    }

    void aPlanThatWasCutOrChanged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = encodePlan(planOf({raised(m_active[0], 11)}));
        QByteArray edited = good;
        edited.replace("\"ana\"", "\"eve\"");
        QVERIFY(edited != good);
        QTest::newRow("cut in half") << good.left(good.size() / 2);
        QTest::newRow("edited by hand") << edited;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not a plan") << QByteArray("{\"hello\": [1, 2]}");
        PlanFile other = planOf({raised(m_active[0], 11)});
        other.accountId = QStringLiteral("biz_ofSomebodyElse");
        QTest::newRow("of another account") << encodePlan(other);
    }

    void aPlanThatWasCutOrChanged()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const Ran ran = run(applying());
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.errors.trimmed().size() > 20, qPrintable(ran.errors));
    }

    void noSuchFileOrAccount()
    {
        QCOMPARE(run(applying()).status, 1);
        write(encodePlan(planOf({raised(m_active[0], 11)})));
        const Ran ran = run(applying() + QStringList{QStringLiteral("--account"), QStringLiteral("Nobody's")});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.errors.contains(QStringLiteral("“Nobody's”")), qPrintable(ran.errors));
    }

    void anotherBaseIsRefusedWithThreeValues()
    {
        Draft moved = raised(m_active[0], 11);
        const Money now = *m_active[0]->money(Field::BudgetAmount);
        moved.fields[Field::BudgetAmount].base = Money{now.micros + 7 * Money::Micro, now.currency};
        const Ran ran = review(planOf({moved, raised(m_active[1], 11)}));
        QCOMPARE(ran.status, 2);
        const Formats formats;
        for (const Money &value :
             {now, Money{now.micros + 7 * Money::Micro, now.currency}, Money{now.micros / 10 * 11, now.currency}})
            QVERIFY2(ran.out.contains(formats.money(value)), qPrintable(formats.money(value) + u'\n' + ran.out));
        QVERIFY(ran.out.contains(QLatin1String("Refused, because the account is not as the plan knew it")));
        QVERIFY2(ran.out.contains(QLatin1String("could be posted: 1 ad group refused.")), qPrintable(ran.out));
    }

    void anUnknownAdGroupIsRefused()
    {
        Draft unknown = raised(m_active[0], 11);
        unknown.adGroupId = QStringLiteral("adgrp_that_is_gone");
        unknown.title = QStringLiteral("Gone \x1b[31mred");
        const Ran ran = review(planOf({unknown}));
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.out.contains(QLatin1String("no such ad group")), qPrintable(ran.out));
        QVERIFY(!ran.out.contains(QChar(0x1b))); // a title commands no terminal
    }

    void whatCannotBePosted()
    {
        Draft bad = raised(m_active[0], 11);
        bad.fields[Field::BudgetAmount].mine
            = Money{-5 * Money::Micro, m_active[0]->money(Field::BudgetAmount)->currency};
        const Ran ran = review(planOf({bad}));
        QVERIFY2(ran.status == 2, qPrintable(ran.out + ran.errors));
        QVERIFY2(ran.out.contains(QLatin1String("could be posted: 1 ad group cannot be posted.")), qPrintable(ran.out));
        QVERIFY(ran.out.contains(QChar(0x2716))); // ✖ stands on its row
    }

    void whatIsAlreadySo()
    {
        Draft done = raised(m_active[0], 10);
        done.fields[Field::BudgetAmount].base = Money{1, m_active[0]->money(Field::BudgetAmount)->currency};
        const Ran ran = review(planOf({done}));
        QVERIFY2(ran.status == 0, qPrintable(ran.out + ran.errors));
        QVERIFY2(ran.out.contains(QLatin1String("1 field is already so.")), qPrintable(ran.out));
        QVERIFY(ran.out.contains(QLatin1String("There is nothing to post.")));
    }

    void saysWhatWouldBeAsked()
    {
        const Ran ran = review(planOf({raised(m_active[0], 100)}));
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.count(QStringLiteral("– an extra zero?")), 1);
        QVERIFY(ran.out.contains(QLatin1String("Type the new daily total to post: ")));
    }

    void theLimitsOfTheAccountCount()
    {
        Settings settings(m_dir.path());
        GuardSettings tight;
        tight.maxRaise = 0.05;
        tight.worstDayFactor = 1.25;
        settings.setGuardOf(QStringLiteral("demo"), tight);
        QVERIFY(settings.save());
        const Ran ran = review(planOf({raised(m_active[0], 11)}));
        settings.setGuardOf(QStringLiteral("demo"), {});
        QVERIFY(settings.save());
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(QLatin1String("factor 1.25")), qPrintable(ran.out));
        QVERIFY(ran.out.contains(QLatin1String("Type the new daily total to post: ")));
    }

    void aJournalInUseIsReadAllTheSame()
    {
        Database database(m_dir.filePath(QStringLiteral("store.sqlite")));
        auto opened = database.open();
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), Long);
        QVERIFY(opened.result());
        const Ran ran = review(planOf({raised(m_active[0], 11)}));
        QCOMPARE(ran.status, 0);
        QVERIFY2(!ran.out.contains(QLatin1String("not counted")), qPrintable(ran.out));
        database.close();
        // One that cannot be read is said.
        QFile file(m_dir.filePath(QStringLiteral("store.sqlite")));
        QVERIFY(file.remove() && QDir().mkdir(file.fileName()));
        const Ran without = review(planOf({raised(m_active[0], 11)}));
        QVERIFY(QDir().rmdir(file.fileName()));
        QVERIFY2(without.out.contains(QLatin1String("raises of the last 24 hours are not counted")),
                 qPrintable(without.out));
    }

    void theServerGone()
    {
        write(encodePlan(planOf({raised(m_active[0], 11)})));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WHOP_API_KEY"), QStringLiteral("a-secret-key"));
        environment.insert(QStringLiteral("WHOP_BASE_URL"), QStringLiteral("http://127.0.0.1:1/api/v1"));
        const Ran ran = run(applying() + QStringList{QStringLiteral("--account"), QStringLiteral("From WHOP_API_KEY")},
                            environment);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.errors.contains(QLatin1String("could not be listed")), qPrintable(ran.errors));
        QVERIFY(!ran.errors.contains(QLatin1String("a-secret-key")));
    }

    void withoutDryRunItIsRefused()
    {
        write(encodePlan(planOf({raised(m_active[0], 11)})));
        const Ran ran = run({QStringLiteral("--apply"), planPath()});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.errors.contains(QLatin1String("posted from the review in the window")), qPrintable(ran.errors));
        QCOMPARE(run({QStringLiteral("--dry-run")}).status, 1);
        QCOMPARE(run({QStringLiteral("--dry-run"), QStringLiteral("--apply"), QString()}).status, 1);
        QCOMPARE(run(applying() + QStringList{QStringLiteral("--nonsense")}).status, 1);
        QVERIFY(run({QStringLiteral("--help")}).out.contains(QLatin1String("--dry-run")));
    }

    void columns()
    {
        QCOMPARE(terminalWidth(QStringLiteral("e\u0301a\u2068\u65e5\u2069")), 4);
        const QStringList lines = textTable({QStringLiteral("A"), QStringLiteral("Sum"), QStringLiteral("Last")},
                                            {{QStringLiteral("\u65e5\u672c"), QStringLiteral("5"), QString()},
                                             {QStringLiteral("abcde"), QStringLiteral("1,000"), QString(60, u'x')},
                                             {QString(50, QChar(0x65e5)), QString(), QStringLiteral("z")}},
                                            {1});
        QCOMPARE(lines.size(), 4);
        QCOMPARE(terminalWidth(lines[3].left(lines[3].indexOf(QChar(0x2026)) + 1)), 39); // 19 wide letters and …
        QCOMPARE(lines[0], QStringLiteral("A") + QString(38, u' ') + QStringLiteral("    Sum  Last"));
        QCOMPARE(lines[1], QStringLiteral("\u65e5\u672c") + QString(35, u' ') + QStringLiteral("      5"));
        QVERIFY(lines[2].endsWith(QStringLiteral("  1,000  ") + QString(60, u'x')));
    }

private:
    QString planPath() const { return m_dir.filePath(QStringLiteral("test.agmplan")); }
    QStringList applying() const
    {
        return {QStringLiteral("--apply"), planPath(), QStringLiteral("--dry-run"), QStringLiteral("--data-dir"),
                m_dir.path()};
    }

    /// The demo account as it is kept in the folder, by id.
    QList<AdGroupPtr> listDemo() const
    {
        EmbeddedSandbox sandbox(m_dir.filePath(QStringLiteral("demo.sqlite")));
        auto started = sandbox.start();
        if (!QTest::qWaitFor([&] { return started.isFinished(); }, Long) || !started.result())
            return {};
        AccountConfig account;
        account.baseUrl = started.result()->baseUrl;
        const auto client = makeClient(account, started.result()->key);
        AdGroupReader reader(client.get(), {});
        AdGroupRepository repository;
        Listing listing(&reader, &repository);
        listing.refresh();
        if (!QTest::qWaitFor([&] { return listing.state() == ListingState::Complete; }, Long))
            return {};
        QList<AdGroupPtr> groups{repository.groups().begin(), repository.groups().end()};
        // Pages come side by side, in any order.
        std::sort(groups.begin(), groups.end(), [](const AdGroupPtr &a, const AdGroupPtr &b) { return a->id < b->id; });
        return groups;
    }

    static PlanFile planOf(const QList<Draft> &drafts)
    {
        PlanFile plan;
        plan.accountId = QStringLiteral("demo");
        plan.accountName = QStringLiteral("Colleague's account");
        plan.savedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
        plan.person = QStringLiteral("ana");
        plan.drafts = drafts;
        return plan;
    }

    /// The budget times `tenths` / 10.
    static Draft raised(const AdGroupPtr &group, int tenths)
    {
        Draft draft;
        draft.adGroupId = group->id;
        draft.title = group->title;
        const Money now = *group->money(Field::BudgetAmount);
        draft.fields.insert(Field::BudgetAmount, {now, Money{now.micros / 10 * tenths, now.currency}, std::nullopt});
        return draft;
    }

    static Draft deleted(const AdGroupPtr &group)
    {
        Draft draft;
        draft.adGroupId = group->id;
        draft.title = group->title;
        draft.kind = DraftKind::Delete;
        return draft;
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(planPath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    Ran run(const QStringList &arguments,
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const
    {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(AGM_PROGRAM), arguments);
        if (!program.waitForFinished(Long) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

    Ran review(const PlanFile &plan) const
    {
        write(encodePlan(plan));
        return run(applying());
    }

    QTemporaryDir m_dir;
    QList<AdGroupPtr> m_groups;
    QList<AdGroupPtr> m_active; ///< on, with a daily budget of their own
};

} // namespace

std::unique_ptr<QObject> makePlanReviewTest()
{
    return std::make_unique<PlanReviewTest>();
}

} // namespace agm::test

#include "PlanReviewTest.moc"
