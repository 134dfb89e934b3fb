// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/period/PeriodMake.h"
#include "tests/views/period/PeriodTests.h"
#include "views/period/PeriodEntries.h"
#include "views/period/PeriodTotals.h"

#include <QtTest/QAbstractItemModelTester>

namespace agm::test {
namespace {

using period::Part;

AdGroupPtr groupOf(const char *id, const char *campaignId, Currency currency, const char *event)
{
    AdGroup group = fullGroup(QLatin1String(id));
    group.campaignId = Word::of(QByteArrayView(campaignId));
    group.spendCurrency = currency;
    group.resultEvent = event ? Word::of(QByteArrayView(event)) : Word();
    return shared(std::move(group));
}

QList<AdGroupPtr> account()
{
    const Currency eur = Currency::of(u"EUR");
    return {groupOf("a", "c1", Currency::usd(), "purchase"), groupOf("b", "c1", Currency::usd(), "lead"),
            groupOf("c", "adcamp_cbo", eur, "purchase"), groupOf("d", "adcamp_cbo", Currency::usd(), "purchase"),
            groupOf("e", "c2", Currency::usd(), nullptr)};
}

class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasWords()
    {
        QSet<QString> titles;
        for (const Part part : period::Parts) {
            titles.insert(period::partTitle(part));
            QVERIFY(period::partMeaning(part).size() > 20);
            // A part that has lines says nothing, one without says so.
            QVERIFY(period::partNothing(part, busyReview()).isEmpty());
            QVERIFY(!period::partNothing(part, PeriodReview()).isEmpty());
        }
        QCOMPARE(titles.size(), 7);
    }

    void whyThereIsNothing()
    {
        PeriodReview review;
        review.leftOut = {{LeftOut::NoBefore, 0}, {LeftOut::NoDays, 0}};
        QVERIFY(period::partNothing(Part::Movers, review).contains(QStringLiteral("period before")));
        QVERIFY(period::partNothing(Part::Anomalies, review).contains(QStringLiteral("no daily figures")));
        review.leftOut = {{LeftOut::NoBefore, 4}, {LeftOut::FewDays, 0}};
        QCOMPARE(period::partNothing(Part::Movers, review), QStringLiteral("No ad group moved it."));
        QVERIFY(period::partNothing(Part::Anomalies, review).contains(QStringLiteral("too few days")));
    }

    void leftOut()
    {
        QSet<QString> sentences;
        for (const auto reason : {LeftOut::Loading, LeftOut::NoBefore, LeftOut::NoDays, LeftOut::FewDays,
                                  LeftOut::Currencies, LeftOut::Results, LeftOut::NoFigures}) {
            sentences.insert(period::leftOutSentence({reason, 0}));
            QVERIFY(period::leftOutSentence({reason, 0}).endsWith(u'.'));
        }
        QCOMPARE(sentences.size(), 7);
        QCOMPARE(period::leftOutSentence({LeftOut::NoBefore, 12}),
                 QStringLiteral("12 ad groups: the period before is not known, so no change is shown for them."));
    }

    void periodWithoutData()
    {
        const QDate today(2026, 11, 22);
        PeriodReview review = busyReview();
        QVERIFY(period::noData(review, usFormats(), today).isEmpty());
        review.totals = {total(figures(0, 0, 0, 0), figures(50, 1, 2, 100), 3)};
        QCOMPARE(period::noData(review, usFormats(), today),
                 QStringLiteral("Nothing was spent and no ad was shown, 16–22 Nov."));
        review.totals = {total(MetricFigures(), {}, 3)};
        QCOMPARE(period::noData(review, usFormats(), today), QStringLiteral("There are no figures for 16–22 Nov."));
        // What is still to come is not nothing.
        review.leftOut = {{LeftOut::Loading, 0}};
        QVERIFY(period::noData(review, usFormats(), today).isEmpty());
        review.leftOut = {};
        review.first = review.last = {};
        QCOMPARE(period::noData(review, usFormats(), today), QStringLiteral("There are no figures."));
    }

    void facts()
    {
        const period::Facts facts = test::facts();
        QCOMPARE(period::windowSentence(facts, usFormats()), QStringLiteral("Last 7 days · 16–22 Nov · New York"));
        QCOMPARE(period::beforeSentence(busyReview(), facts, usFormats()), QStringLiteral("compared with 9–15 Nov"));
        QCOMPARE(period::asOfSentence(busyReview(), facts, usFormats()),
                 QStringLiteral("As of 14:01:11 EST · daily figures from reports · today is incomplete"));
        period::Facts old = facts;
        old.asOf = facts.now.addDays(-3);
        QVERIFY(period::asOfSentence(busyReview(), old, usFormats()).startsWith(QStringLiteral("As of 19 Nov 2026")));

        PeriodReview oneDay;
        oneDay.first = oneDay.last = QDate(2026, 11, 1); // a day of 25 hours in New York
        QCOMPARE(period::beforeSentence(oneDay, facts, usFormats()), QStringLiteral("compared with 31 Oct"));
        PeriodReview always;
        QVERIFY(period::beforeSentence(always, facts, usFormats()).isEmpty());
        PeriodReview first = busyReview();
        first.leftOut = {{LeftOut::NoBefore, 0}};
        QVERIFY(period::beforeSentence(first, facts, usFormats()).isEmpty());
    }

    void scopes()
    {
        const PeriodScope scope(account(), PeriodReview());
        QCOMPARE(scope.ofCampaign(QStringLiteral("c1")), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(scope.ofCampaign(QStringLiteral("none")).isEmpty());
        QCOMPARE(scope.ofTotal(total(figures(1, 1, 1, 1), {}, 2)),
                 QStringList({QStringLiteral("a"), QStringLiteral("d")}));
        QCOMPARE(scope.ofTotal(total(figures(1, 1, 1, 1, u"USD", nullptr), {}, 1)), QStringList(QStringLiteral("e")));
        MetricFigures all = figures(1, 1, 1, 1);
        all.add(figures(1, 1, 1, 1, u"USD", u"lead"));
        QCOMPARE(scope.ofTotal(total(all, {}, 4)),
                 QStringList({QStringLiteral("a"), QStringLiteral("d"), QStringLiteral("b"), QStringLiteral("e")}));
    }

    /// The page's own counting must agree with that of the review.
    void scopesOfAComputedReview()
    {
        QList<AdGroupPtr> groups;
        const char *const events[] = {"purchase", "lead", nullptr};
        const char16_t *const currencies[] = {u"USD", u"EUR", u"JPY"};
        for (int i = 0; i < 90; ++i) {
            AdGroup group = fullGroup(QStringLiteral("n%1").arg(i));
            group.spendCurrency = Currency::of(QStringView(currencies[i % 7 % 3]));
            group.resultEvent = events[i % 5 % 3] ? Word::of(QByteArrayView(events[i % 5 % 3])) : Word();
            if (i % 4 == 0)
                group.clearNumber(Field::Spend);
            group.metricsLoading = i % 11 == 0;
            groups.append(shared(std::move(group)));
        }
        PeriodInput input;
        input.insight.groups = groups;
        input.insight.first = QDate(2026, 11, 16);
        input.insight.last = QDate(2026, 11, 22);
        input.window = test::facts().window;
        input.now = now();
        const PeriodReview review = reviewOf(input);
        const PeriodScope scope(groups, review);
        QVERIFY(review.totals.size() >= 9);
        bool mixed = false;
        for (const PeriodTotal &total : review.totals) {
            QCOMPARE(scope.ofTotal(total).size(), total.groups);
            mixed = mixed || total.now.mixedResults;
            const auto line = period::totalLine(total, review, usFormats());
            QVERIFY(line.figures[0].now.text != QStringLiteral("—"));
            QVERIFY(line.figures[0].before.isEmpty());
        }
        QVERIFY(mixed);
        QVERIFY(!period::partNothing(Part::Movers, review).isEmpty());
        QVERIFY(review.leftOut.size() >= 4);
    }

    void linesAndIds()
    {
        const PeriodReview review = busyReview();
        const PeriodScope scope(account(), review);
        const auto lines = partLines(Part::Pacing, review, scope, Field::Spend, now(), usFormats(), 2);
        QCOMPARE(lines.total, 6);
        QCOMPARE(lines.entries.size(), 2);
        QCOMPARE(lines.entries[1].ids, QStringList({QStringLiteral("c"), QStringLiteral("d")}));
        QCOMPARE(lines.ids.size(), 7); // five of their own, two of the campaign
        QVERIFY(lines.entries[0].bar);

        PeriodReview twice = review;
        twice.anomalies += review.anomalies.constFirst();
        const auto days
            = partLines(Part::Anomalies, twice, PeriodScope(account(), twice), Field::Spend, now(), usFormats(), 10);
        QCOMPARE(days.total, 3);
        QCOMPARE(days.ids.size(), 2); // two days of one ad group
        QCOMPARE(partLines(Part::Movers, review, scope, Field::Results, now(), usFormats(), 10).total, 1);
        QCOMPARE(partLines(Part::Movers, review, scope, Field::ReturnOnAdSpend, now(), usFormats(), 10).total, 0);
        // Of movers each field has its own.
        QCOMPARE(scope.ofPart(Part::Movers, Field::Results).size(), 1);
        QVERIFY(scope.ofPart(Part::Movers, Field::ReturnOnAdSpend).isEmpty());
        QCOMPARE(scope.ofPart(Part::Waste, Field::Spend).size(), review.waste.size());
        QVERIFY(scope.ofPart(Part::Totals, Field::Spend).isEmpty());
    }

    void bars()
    {
        QVERIFY(!PacingBar::of(pacing("g", "A", 0, 5)));
        QVERIFY(!PacingBar::of(pacing("g", "A", 10, {})));
        Pacing foreign = pacing("g", "A", 100, 50);
        foreign.spent->currency = Currency::of(u"EUR");
        QVERIFY(!PacingBar::of(foreign));
        const auto bar = PacingBar::of(pacing("g", "A", 100, 61.2, 95, 88, 100));
        QVERIFY(bar);
        QCOMPARE(bar->budget, 100.0);
        QCOMPARE(bar->spent, 61.2);
        QCOMPARE(bar->forecast, 95.0);
        QCOMPARE(bar->interval, (Interval{88, 100}));
    }

    void models()
    {
        PeriodLineModel lines;
        const QAbstractItemModelTester first(&lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto part = partLines(Part::Pacing, busyReview(), PeriodScope(account(), busyReview()), Field::Spend,
                                    now(), usFormats(), 100);
        lines.setEntries(part.entries);
        QCOMPARE(lines.rowCount(), 6);
        const QModelIndex index = lines.index(1);
        QCOMPARE(index.data().toString(), QStringLiteral("Brand reach"));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Brand reach, 73")));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("CBO")));
        QVERIFY(!lines.index(4).data(PeriodLineModel::BarRole).isValid());
        lines.setEntries({});
        QCOMPARE(lines.rowCount(), 0);

        PeriodTotalsModel totals;
        const QAbstractItemModelTester second(&totals, QAbstractItemModelTester::FailureReportingMode::QtTest);
        totals.setLines({period::totalLine(busyReview().totals[0], busyReview(), usFormats())});
        QCOMPARE(totals.columnCount(), 6);
        QCOMPARE(totals.index(0, 0).data().toString(), QStringLiteral("USD · Purchase"));
        QCOMPARE(totals.index(0, 1).data().toString(), QStringLiteral("US$3,480.10"));
        QCOMPARE(totals.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Cost per result"));
        QVERIFY(totals.index(0, 3)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("USD · Purchase, Cost per result: US$21.75")));
        QVERIFY(totals.index(0, 4).data(Qt::ToolTipRole).toString().contains(QStringLiteral("7,200 clicks")));
    }
};

} // namespace

std::function<std::unique_ptr<QObject>()> makePartsTest()
{
    return maker<PartsTest>();
}

} // namespace agm::test

#include "PartsTest.moc"
