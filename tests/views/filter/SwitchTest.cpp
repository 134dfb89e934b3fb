// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MemoryDraftStore.h"
#include "store/MemoryJournal.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "tests/items/ItemsTests.h"
#include "tests/support/NetFakes.h"
#include "tests/views/filter/FilterTests.h"
#include "views/window/SessionModels.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace agm::test {
namespace {

/// More than is counted at once (SessionModels.cpp).
constexpr int Large = 9000;

AccountConfig called(const QString &name)
{
    AccountConfig account;
    account.id = name;
    return account;
}

/// An account that nobody answers for: what it has is put there.
struct Account {
    Account(const QString &name, int count)
        : session(called(name), std::make_unique<FakeTransport>(), &journal, &drafts)
    {
        AdGroupRepository *repository = session.repository();
        const quint64 generation = repository->startGeneration(false);
        Campaign campaign;
        campaign.id = name + u"-campaign"_s;
        campaign.status = Word::of(u"active");
        repository->setCampaigns(generation,
                                 {{Word::of(QStringView(campaign.id)), std::make_shared<const Campaign>(campaign)}});
        add(0, count);
    }

    void add(int from, int count)
    {
        const QString name = session.account().id;
        QList<AdGroupPtr> groups;
        for (int i = from; i < from + count; ++i) {
            AdGroup group = *adGroup(
                {.id = u"%1-%2"_s.arg(name).arg(i), .campaign = name + u"-campaign"_s, .status = u"active"_s});
            group.budgetType = Word::of(u"daily");
            group.setMoney(Field::BudgetAmount, Money::Micro);
            groups.append(std::make_shared<const AdGroup>(group));
        }
        AdGroupRepository *repository = session.repository();
        repository->upsert(repository->generation(), repository->moment(), groups);
    }

    MemoryJournal journal;
    MemoryDraftStore drafts;
    AccountSession session;
};

/// What the window is told of: ad groups, those that are on, and the campaigns beside "all".
struct Told {
    int groups = 0;
    int on = 0;
    QStringList campaigns;
    friend bool operator==(const Told &, const Told &) = default;
};

Told toldBy(SessionModels &models)
{
    Told told{models.counts().all, models.committed().on, {}};
    for (int row = 1; row < models.campaigns()->rowCount(); ++row)
        told.campaigns.append(models.campaigns()->idAt(row).text());
    return told;
}

/// Another account is opened while a large one is still being counted.
class SwitchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheOldAccountArrives_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("a small account") << 5;
        QTest::newRow("an empty one") << 0;
        QTest::newRow("another large one") << Large;
        QTest::newRow("none") << -1;
    }

    void nothingOfTheOldAccountArrives()
    {
        QFETCH(const int, others);
        Account old(u"old"_s, Large);
        SessionModels models;
        QList<Told> told;
        connect(&models, &SessionModels::accountChanged, this, [&] { told.append(toldBy(models)); });
        models.attach(&old.session);
        QCOMPARE(models.table()->rowCount(), Large);
        QVERIFY(told.isEmpty()); // its first slice alone is counted by now

        const auto next = others < 0 ? nullptr : std::make_unique<Account>(u"next"_s, others);
        models.attach(next ? &next->session : nullptr);
        Told wanted;
        if (next)
            wanted = {others, others, {u"next-campaign"_s}};
        QTRY_VERIFY(!told.isEmpty());
        QTRY_COMPARE(toldBy(models), wanted);
        old.add(Large, 3); // its session lives on for a moment, and nobody listens any more
        if (next) {
            // A count later all that was begun before is over.
            next->add(others, 1);
            QTRY_COMPARE(models.counts().all, others + 1);
        }
        for (const Told &one : std::as_const(told)) {
            QVERIFY2(one.groups <= std::max(0, others + 1), qPrintable(u"%1 ad groups"_s.arg(one.groups)));
            QVERIFY2(one.on == one.groups, qPrintable(u"%1 are on"_s.arg(one.on)));
            QVERIFY2(!one.campaigns.contains(u"old-campaign"_s), "a campaign of the old account");
        }
    }
};

} // namespace

std::unique_ptr<QObject> makeSwitchTest()
{
    return std::make_unique<SwitchTest>();
}

} // namespace agm::test

#include "SwitchTest.moc"
