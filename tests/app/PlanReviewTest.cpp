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
