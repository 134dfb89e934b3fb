// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/filter/FilterTests.h"
#include "views/common/Formats.h"
#include "views/window/SelectionStatistics.h"

#include <QtTest/QTest>

namespace agm::test {
namespace {

AdGroup group(double spend, QStringView currency, double clicks, double impressions)
{
    AdGroup made;
    made.sent.set();
    made.spendCurrency = Currency::of(currency);
    made.setMoney(Field::Spend, qint64(spend * 1e6));
    made.setNumber(Field::Clicks, clicks);
    made.setNumber(Field::Impressions, impressions);
    return made;
}

class StatisticsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsAndAverages()
    {
        Totals totals;
        totals.add(group(10, u"USD", 1, 100));
        totals.add(group(20.5, u"USD", 3, 100));
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC"));
        const auto forms = [&](Field field) { return SelectionStatistics::forms(totals, field, formats); };
        QCOMPARE(forms(Field::Spend).constFirst(), QStringLiteral("Spend US$30.50, average US$15.25"));
        QCOMPARE(forms(Field::Clicks).constFirst(), QStringLiteral("Clicks (all) 4, average 2"));
        // Of the sums, not the average of two rates; and a rate has no sum.
        QCOMPARE(forms(Field::ClickThroughRate), QStringList{QStringLiteral("CTR 2.00\u00A0%")});
        QCOMPARE(forms(Field::CostPerClick), QStringList{QStringLiteral("CPC US$7.63")});
        QCOMPARE(forms(Field::Reach), QStringList{QStringLiteral("Reach —")});
        totals.add(group(5, u"EUR", 0, 0));
        QCOMPARE(forms(Field::Spend).constFirst(), QStringLiteral("Spend €5.00, US$30.50, averages €5.00, US$15.25"));
        QCOMPARE(forms(Field::Spend).constLast(), QStringLiteral("Spend €5.00, US$30.50"));
    }

    void averagesLeaveOutWhatIsNotThere()
    {
        Totals totals;
        AdGroup none;
        none.sent.set();
        totals.add(none);
        totals.add(group(12, u"USD", 4, 10));
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC"));
        QCOMPARE(SelectionStatistics::forms(totals, Field::Clicks, formats).constFirst(),
                 QStringLiteral("Clicks (all) 4, average 4"));
    }
};

} // namespace

std::unique_ptr<QObject> makeStatisticsTest()
{
    return std::make_unique<StatisticsTest>();
}

} // namespace agm::test

#include "StatisticsTest.moc"
