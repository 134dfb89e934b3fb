// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DeliveryCheck.h"
#include "domain/Targeting.h"
#include "tests/domain/Make.h"
#include "tests/views/Tests.h"
#include "views/details/DeliveryDialog.h"
#include "views/details/DeliveryWords.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;

const QDateTime Now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

std::shared_ptr<AdGroup> healthy()
{
    auto group = makeGroup(u"adgrp_1"_s, "active", 20);
    group->deliveryStatus = Word::of(u"active");
    auto targeting = std::make_shared<Targeting>();
    targeting->regions.include.countries = {u"US"_s};
    group->targeting = targeting;
    return group;
}

class DeliveryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundInAHealthyOne()
    {
        const auto campaign = makeCampaign(u"adcamp_a"_s, "active", std::nullopt);
        const auto findings = deliveryCheck(*healthy(), campaign.get(), Now);
        QCOMPARE(findings.size(), 8);
        for (const DeliveryFinding &finding : findings) {
            QCOMPARE(finding.verdict, DeliveryVerdict::Good);
            QCOMPARE(finding.reason, DeliveryReason::Fine);
        }
        QVERIFY(words::deliverySummary(findings).contains(u"Nothing was found"_s));
    }

    void eachCauseIsFound_data()
    {
        using Change = std::function<void(AdGroup &, Campaign &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("reason");
        const auto row
            = [](const char *name, DeliveryPart part, DeliveryVerdict verdict, DeliveryReason reason,
                 const Change &change) { QTest::newRow(name) << change << int(part) << int(verdict) << int(reason); };
        using Part = DeliveryPart;
        using Verdict = DeliveryVerdict;
        using Reason = DeliveryReason;
        const auto word = [](const char *text) { return Word::of(QByteArrayView(text)); };
        const auto at = [](int hours) { return Instant::of(Now.addSecs(hours * 3600)); };
        for (const auto &[status, verdict, reason] : {std::tuple{"paused", Verdict::Stops, Reason::Paused},
                                                      {"rejected", Verdict::Stops, Reason::Rejected},
                                                      {"duplicating", Verdict::Stops, Reason::Duplicating},
                                                      {"odd", Verdict::Unknown, Reason::OddStatus}})
            row(status, Part::Status, verdict, reason,
                [word, status = status](AdGroup &group, Campaign &) { group.status = word(status); });
        row("campaign off", Part::Campaign, Verdict::Stops, Reason::CampaignOff,
            [word](AdGroup &, Campaign &campaign) { campaign.status = word("paused"); });
        row("payment", Part::Campaign, Verdict::Stops, Reason::PaymentFailed,
            [word](AdGroup &, Campaign &campaign) { campaign.status = word("payment_failed"); });
        row("not started", Part::Schedule, Verdict::Stops, Reason::NotStarted,
            [at](AdGroup &group, Campaign &) { group.startsAt = at(1); });
        row("ended", Part::Schedule, Verdict::Stops, Reason::Ended, [at](AdGroup &group, Campaign &) {
            group.startsAt = at(-9);
            group.endsAt = at(0);
        });
        row("ends soon", Part::Schedule, Verdict::Slows, Reason::EndsSoon,
            [at](AdGroup &group, Campaign &) { group.endsAt = at(23); });
        row("no budget", Part::Budget, Verdict::Stops, Reason::NoBudget,
            [](AdGroup &group, Campaign &) { group.setMoney(Field::BudgetAmount, 0); });
        row("budget not said", Part::Budget, Verdict::Unknown, Reason::BudgetNotSaid,
            [](AdGroup &group, Campaign &) { group.clearNumber(Field::BudgetAmount); });
        row("the campaign's budget counts", Part::Budget, Verdict::Stops, Reason::NoBudget,
            [word](AdGroup &, Campaign &campaign) {
                campaign.budgetOptimization = word("ad_campaign");
                campaign.budgetAmount = Money{0, Currency::usd()};
            });
        for (const auto &[delivery, verdict, reason] : {std::tuple{"no_ads", Verdict::Stops, Reason::NoAds},
                                                        {"ads_off", Verdict::Stops, Reason::AdsOff},
                                                        {"all_ads_rejected", Verdict::Stops, Reason::AdsRejected},
                                                        {"in_appeal", Verdict::Stops, Reason::AdsRejected},
                                                        {"processing", Verdict::Stops, Reason::Processing},
                                                        {"learning_limited", Verdict::Slows, Reason::LearningLimited}})
            row(delivery, Part::Ads, verdict, reason,
                [word, delivery = delivery](AdGroup &group, Campaign &) { group.deliveryStatus = word(delivery); });
        row("delivery not sent", Part::Ads, Verdict::Unknown, Reason::AdsNotSaid,
            [](AdGroup &group, Campaign &) { group.deliveryStatus = {}; });
        row("issue", Part::Issues, Verdict::Slows, Reason::HasIssues, [](AdGroup &group, Campaign &) {
            group.issues = {{u"i"_s, u"<b>Card\ndeclined</b>"_s, {}, {}}};
        });
        row("issues stop", Part::Issues, Verdict::Stops, Reason::HasIssues, [word](AdGroup &group, Campaign &) {
            group.issues = {{u"i"_s, u"Card declined"_s, {}, {}}};
            group.deliveryStatus = word("issues");
        });
        row("low target", Part::Bid, Verdict::Slows, Reason::TargetBelowCost, [](AdGroup &group, Campaign &) {
            group.setMoney(Field::DesiredCostPerResult, 5 * Money::Micro);
            group.setMoney(Field::CostPerResult, 12 * Money::Micro);
        });
        row("nowhere", Part::Audience, Verdict::Slows, Reason::NoPlaces,
            [](AdGroup &group, Campaign &) { group.targeting = AdGroup::emptyTargeting(); });
        row("two years of age", Part::Audience, Verdict::Slows, Reason::NarrowAges, [](AdGroup &group, Campaign &) {
            auto targeting = std::make_shared<Targeting>(*group.targeting);
            targeting->demographics.minimumAge = 20;
            targeting->demographics.maximumAge = 21;
            group.targeting = targeting;
        });
    }

    void eachCauseIsFound()
    {
        using Change = std::function<void(AdGroup &, Campaign &)>;
        QFETCH(Change, change);
        QFETCH(int, part);
        QFETCH(int, verdict);
        QFETCH(int, reason);
        const auto group = healthy();
        Campaign campaign = *makeCampaign(u"adcamp_a"_s, "active", std::nullopt);
        change(*group, campaign);
        const auto findings = deliveryCheck(*group, &campaign, Now);
        for (const DeliveryFinding &finding : findings) {
            const bool changed = int(finding.part) == part;
            QCOMPARE(int(finding.verdict), changed ? verdict : int(DeliveryVerdict::Good));
            QCOMPARE(int(finding.reason), changed ? reason : int(DeliveryReason::Fine));
            const QString sentence = words::deliverySentence(finding, Formats(QLocale::c(), QTimeZone::utc()));
            QVERIFY(!sentence.isEmpty());
            QVERIFY(!sentence.contains(u'%'));
            QVERIFY(!sentence.contains(u'\n'));
        }
        const QString summary = words::deliverySummary(findings);
        const QString name = words::deliveryPart(DeliveryPart(part));
        QCOMPARE(summary.contains(name), DeliveryVerdict(verdict) != DeliveryVerdict::Unknown);
    }

    void withoutItsCampaignItSaysSo()
    {
        const auto findings = deliveryCheck(*healthy(), nullptr, Now);
        QCOMPARE(findings.at(1).verdict, DeliveryVerdict::Unknown);
        QCOMPARE(findings.at(1).reason, DeliveryReason::NotLoaded);
    }

    void theWindowShowsEachPartAsPlainText()
    {
        auto group = healthy();
        group->title = u"<b>Bold</b> & co"_s;
        group->issues = {{u"i"_s, u"<a href=\"x\">Card declined</a>"_s, {}, {}}};
        const auto findings = deliveryCheck(*group, nullptr, Now);
        const DeliveryDialog dialog(group->title, findings, Formats(QLocale::c(), QTimeZone::utc()));
        QStringList shown;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
            shown.append(label->text());
        }
        QVERIFY(shown.contains(group->title));
        for (const DeliveryFinding &finding : findings)
            QVERIFY(shown.contains(words::deliverySentence(finding, Formats(QLocale::c(), QTimeZone::utc()))));
        QCOMPARE(dialog.text().count(u'\n'), findings.size() + 1);
    }
};

} // namespace

Maker makeDeliveryTest()
{
    return [] { return std::make_unique<DeliveryTest>(); };
}

} // namespace agm::test

#include "DeliveryTest.moc"
