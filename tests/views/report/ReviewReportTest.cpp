// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/views/report/ReportMake.h"
#include "tests/views/report/ReportTests.h"
#include "views/report/ReportPdf.h"

#include <QtTest/QTest>

#include <cmath>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;

const ReportSection *section(const ReportDocument &report, const QString &title)
{
    for (const ReportSection &each : report.sections) {
        if (each.title == title)
            return &each;
    }
    return nullptr;
}

/// The cell below a heading, in the row that begins with `row`.
ReportCell cell(const ReportTable &table, const QString &row, const QString &column)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].title != column)
            continue;
        for (const QList<ReportCell> &cells : table.rows) {
            if (cells[0].text == row)
                return cells[i];
        }
    }
    ReportCell none;
    none.text = u"no %1 of %2"_s.arg(column, row);
    return none;
}

QString fact(const ReportDocument &report, const QString &name)
{
    for (const ReportEntry &entry : report.facts) {
        if (entry.name == name)
            return entry.text;
    }
    return {};
}

double number(const ReportCell &cell)
{
    return reportNumber(cell).value_or(std::nan(""));
}

class ReviewReportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsOf()
    {
        const ReportDocument report = reviewReport(m_world.input());
        QCOMPARE(report.title, u"Performance review: Shop & <Sons>"_s);
        QCOMPARE(fact(report, u"Account"_s), u"Shop & <Sons>"_s);
        QCOMPARE(fact(report, u"Window"_s), u"Last 7 days · 16–22 Nov · New York"_s);
        QCOMPARE(fact(report, u"Comparison"_s), u"compared with 9–15 Nov"_s);
        QCOMPARE(fact(report, u"Time zone"_s), u"New York (UTC−5), America/New_York"_s);
        QCOMPARE(fact(report, u"Currencies"_s), u"USD, JPY"_s);
        QCOMPARE(fact(report, u"As of"_s), u"22 Nov 2026, 14:02 EST (2026-11-22 19:02:11 UTC)"_s);
        QCOMPARE(report.asOf, m_world.now);
        QCOMPARE(report.language, u"en"_s);
        for (const QString &part : {u"Last 7 days · 16–22 Nov · New York"_s, u"USD"_s, u"JPY"_s,
                                    u"as of 22 Nov 2026, 14:02 EST"_s, u"Shop & <Sons>"_s})
            QVERIFY2(report.footer.contains(part), qPrintable(part));
        QVERIFY(report.leftOut.join(u' ').contains(u"nothing is added across them"));
        for (const QString &term : {u"Spend"_s, u"Results"_s, u"Cost per result"_s, u"CTR"_s, u"ROAS"_s,
                                    u"95 % interval"_s, u"clear, likely, too early"_s})
            QVERIFY2(
                std::any_of(report.definitions.begin(), report.definitions.end(),
                            [&term](const ReportEntry &entry) { return entry.name == term && entry.text.size() > 20; }),
                qPrintable(term));
    }

    void totalsHaveTheirNumbers()
    {
        const ReportDocument report = reviewReport(m_world.input());
        const ReportSection *totals = section(report, u"Where the money went"_s);
        QVERIFY(totals);
        QCOMPARE(totals->tables.size(), 1);
        const ReportTable &table = totals->tables[0];
        QCOMPARE(table.rows.size(), 2); // two currencies, two lines, no sum
        for (const QList<ReportCell> &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        const QString dollars = table.rows[0][0].text;
        const QString yen = table.rows[1][0].text;
        QVERIFY2(dollars.startsWith(u"USD · ") && yen.startsWith(u"JPY · "), qPrintable(dollars));
        QVERIFY(totals->paragraphs.value(0).startsWith(u"Today is incomplete"));
        QCOMPARE(number(cell(table, dollars, u"Ad groups"_s)), 2.0);
        const ReportCell spend = cell(table, dollars, u"Spend"_s);
        QCOMPARE(spend.text, u"US$1,723.00"_s);
        QVERIFY(spend.value == ReportValue(usd(1723)));
        QCOMPARE(spend.note, u"▲ +14.9\u00A0%, more\nbefore US$1,500.00"_s);
        QCOMPARE(number(cell(table, dollars, u"Spend, before"_s)), 1500.0);
        const ReportCell change = cell(table, dollars, u"Spend, change"_s);
        QVERIFY(change.kind == ReportKind::Change && std::abs(number(change) - 223.0 / 1500) < 1e-12);
        const ReportCell points = cell(table, dollars, u"CTR, change"_s);
        QVERIFY(points.kind == ReportKind::Points
                && std::abs(number(points) - (1040.0 / 40'000 - 900.0 / 38'000)) < 1e-12);
        // 1723 / 33: METHODS' limits of 33 are 22.71568157 and 46.34426927.
        const ReportCell interval = cell(table, dollars, u"Cost per result, 95 %"_s);
        const auto *ends = std::get_if<Interval>(&interval.value);
        QVERIFY(ends);
        QVERIFY(std::abs(ends->low - 1723 / 46.34426927) < 1e-4 && std::abs(ends->high - 1723 / 22.71568157) < 1e-4);
        QVERIFY(cell(table, dollars, u"Cost per result"_s).note.endsWith(u"95 %: US$37.18–75.85"));
        QCOMPARE(cell(table, dollars, u"Cost per result, verdict"_s).text, u"dearer, clear"_s);
        QVERIFY(!reportNumber(cell(table, dollars, u"ROAS"_s))); // not known is no 0
        // Nothing is known of the yen before.
        QCOMPARE(cell(table, yen, u"Spend, before"_s).text, u"not known"_s);
        QCOMPARE(cell(table, yen, u"Spend, change"_s).text, u"—"_s);
        QVERIFY(cell(table, yen, u"Spend"_s).note.isEmpty());
        QCOMPARE(number(cell(table, yen, u"CTR"_s)), 0.0); // measured
    }

    void theOtherParts()
    {
        const ReportDocument report = reviewReport(m_world.input());
        const ReportSection *movers = section(report, u"What moved most"_s);
        QVERIFY(movers && movers->tables.size() == 2);
        const QString founders = u"US founders · lookalike 2 %"_s;
        QCOMPARE(number(cell(movers->tables[0], founders, u"Change"_s)), 0.32);
        QCOMPARE(cell(movers->tables[1], founders, u"What it shows"_s).text, u"better, likely"_s);
        const ReportSection *waste = section(report, u"Spend without a result"_s);
        QVERIFY(waste && waste->tables.size() == 1);
        const QString readers = u"DE newsletter readers"_s;
        QCOMPARE(number(cell(waste->tables[0], readers, u"Spend"_s)), 403.0);
        QCOMPARE(cell(waste->tables[0], readers, u"Results expected"_s).text, u"10.1"_s);
        QCOMPARE(cell(waste->tables[0], readers, u"By chance alone, p"_s).text, u"< 0.0001"_s);
        const ReportSection *pacing = section(report, u"Budgets"_s);
        QVERIFY(pacing && pacing->tables.size() == 1);
        QCOMPARE(number(cell(pacing->tables[0], founders, u"Forecast"_s)), 188.5);
        QVERIFY(cell(pacing->tables[0], founders, u"80 % interval"_s).value == ReportValue(Interval{170, 200}));
        QCOMPARE(cell(pacing->tables[0], u"Spring sale (campaign)"_s, u"Forecast"_s).text, u"—"_s);
        const ReportSection *anomalies = section(report, u"Unusual days"_s);
        QVERIFY(anomalies && anomalies->tables[0].rows.size() == 2);
        QVERIFY(anomalies->tables[0].rows[0][0].value == ReportValue(QDate(2026, 11, 17)));
        QCOMPARE(cell(anomalies->tables[0], u"Wed, 18 Nov 2026"_s, u"Expected for the weekday"_s).text, u"90–130"_s);
        const ReportSection *issues = section(report, u"Open issues"_s);
        QVERIFY(issues);
        QCOMPARE(cell(issues->tables[0], readers, u"Open for"_s).text, u"3 days"_s);
        QCOMPARE(cell(issues->tables[0], readers, u"Issue"_s).text, u"The payment method was declined."_s);
    }

    void theTableOfAdGroups()
    {
        const ReportDocument report = reviewReport(m_world.input());
        const ReportSection *groups = section(report, u"3 ad groups"_s);
        QVERIFY(groups && groups->tables.size() == 1);
        const ReportTable &table = groups->tables[0];
        for (const QList<ReportCell> &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        // Dollars, which have the first total, before yen; most spend first.
        const QString founders = u"US founders · lookalike 2 %"_s;
        const QString readers = u"DE newsletter readers"_s;
        const QString japan = u"日本 <b>&\"</b>"_s;
        QCOMPARE(table.rows[0][0].text, founders);
        QCOMPARE(table.rows[1][0].text, readers);
        QCOMPARE(table.rows[2][0].text, japan);
        QCOMPARE(cell(table, founders, u"Campaign"_s).text, u"Spring sale"_s);
        QCOMPARE(cell(table, founders, u"Status"_s).text, u"●\u00A0Active"_s);
        QCOMPARE(number(cell(table, founders, u"Budget"_s)), 100.0);
        QCOMPARE(number(cell(table, founders, u"Cost per result"_s)), 40.0);
        QCOMPARE(cell(table, founders, u"Cost per result"_s).note, u"US$28.48–58.11"_s); // METHODS: $1320/33
        QVERIFY(cell(table, founders, u"Cost, 95 %"_s).value == ReportValue(costInterval(1320, 33)));
        QCOMPARE(cell(table, founders, u"CTR"_s).note, u"3.35–3.87\u00A0%"_s); // METHODS: 720/20000
        QCOMPARE(cell(table, founders, u"Against target"_s).text.section(u',', 0, 0), u"cheaper"_s);
        QCOMPARE(number(cell(table, founders, u"Target"_s)), 60.0);
        // Spend without a result is a bound, and no number that a spreadsheet could add.
        const ReportCell bound = cell(table, readers, u"Cost per result"_s);
        QCOMPARE(bound.text, u"> US$109.25"_s); // 403 / 3.68888
        QVERIFY(!reportNumber(bound));
        QCOMPARE(number(cell(table, readers, u"Results"_s)), 0.0);
        QCOMPARE(cell(table, readers, u"Against target"_s).text, u"—"_s);
        // 12,000 yen of 4 results, and nobody clicked: measured.
        QVERIFY(cell(table, japan, u"Cost per result"_s).value
                == ReportValue(Money{3'000'000'000, Currency::of(u"JPY")}));
        QCOMPARE(number(cell(table, japan, u"CTR"_s)), 0.0);
    }

    void trendsHaveGaps()
    {
        const ReportDocument report = reviewReport(m_world.input());
        const ReportSection *days = section(report, u"Day by day"_s);
        QVERIFY(days);
        QCOMPARE(days->paragraphs, (QStringList{u"Only of those whose daily figures are known: 2 of 3 ad groups."_s}));
        QCOMPARE(days->trends.size(), 3); // spend, CTR and cost per result in dollars; no yen
        const ReportTrend &spend = days->trends[0];
        QCOMPARE(spend.title, u"Spend a day, USD"_s);
        QCOMPARE(spend.days.size(), 7);
        QCOMPARE(number(spend.days[0].now), 150.0); // 100 + 50
        QCOMPARE(number(spend.days[0].before), 80.0); // 30 + 50
        QCOMPARE(number(spend.days[2].now), 120.0); // g2's Wednesday is not known
        QVERIFY(spend.bottom == 0 && spend.top == 250 && spend.topText == u"250");
        const ReportTrend &cost = days->trends[2];
        QVERIFY(!reportNumber(cost.days[0].now)); // a day without results is a gap
        QCOMPARE(number(cost.days[1].now), 32.0);

        ReviewReportInput without = m_world.input();
        without.days.clear();
        QVERIFY(!section(reviewReport(without), u"Day by day"_s));
    }

    void nothingAtAll()
    {
        const PeriodReview empty;
        ReviewReportInput input{empty, {}, nullptr, {}, {}, {}, {}, Formats(), {}};
        input.notes = {u"The campaigns could not be read."_s};
        const ReportDocument report = reviewReport(input);
        QVERIFY(report.title == u"Performance review");
        QCOMPARE(fact(report, u"As of"_s), u"not known"_s);
        QCOMPARE(report.leftOut, (QStringList{u"The campaigns could not be read."_s}));
        QVERIFY(section(report, u"0 ad groups"_s)->paragraphs.contains(u"The account has no ad group."_s));
        for (const ReportSection &each : report.sections) {
            QVERIFY(each.tables.isEmpty());
            QVERIFY2(!each.paragraphs.isEmpty(), qPrintable(each.title)); // says why it is empty
        }
    }

    void loadingFiguresAreNoZeros()
    {
        ReportWorld world;
        AdGroup loading = *world.groups[0];
        loading.forgetMetrics();
        loading.metricsLoading = true;
        world.groups[0] = shared(loading);
        const ReportDocument report = reviewReport(world.input());
        const ReportTable &table = section(report, u"3 ad groups"_s)->tables[0];
        const ReportCell spend = cell(table, u"DE newsletter readers"_s, u"Spend"_s);
        QCOMPARE(spend.text, u"…"_s);
        QVERIFY(!reportNumber(spend));
        QCOMPARE(cell(table, u"DE newsletter readers"_s, u"CTR, 95 %"_s).text, u"—"_s);
    }

    void sameReportAgain()
    {
        const ReportWorld again;
        QVERIFY(reviewReport(m_world.input()) == reviewReport(again.input()));
        // Hashes of another insertion order, and another order of the ad groups.
        ReportWorld other;
        std::swap(other.groups[0], other.groups[2]);
        QVERIFY(reviewReport(other.input()) == reviewReport(m_world.input()));
        QVERIFY(encodeReportPdf(reviewReport(other.input()), QPageSize::A4)
                == encodeReportPdf(reviewReport(m_world.input()), QPageSize::A4));
    }

    void onPaper()
    {
        const QList<QStringList> pages = PdfFile(encodeReportPdf(reviewReport(m_world.input()), QPageSize::A4)).pages();
        QVERIFY(pages.size() >= 2);
        QStringList all;
        for (const QStringList &page : pages)
            all += page;
        for (const QString &wanted : {u"Where the money went"_s, u"What moved most"_s, u"Spend without a result"_s,
                                      u"Budgets"_s, u"Unusual days"_s, u"Open issues"_s, u"What is left out"_s,
                                      u"Definitions"_s, u"US$28.48–58.11"_s, u"> US$109.25"_s})
            QVERIFY2(all.contains(wanted), qPrintable(wanted));
    }

private:
    const ReportWorld m_world;
};

} // namespace

std::unique_ptr<QObject> makeReviewReportTest()
{
    return std::make_unique<ReviewReportTest>();
}

} // namespace agm::test

#include "ReviewReportTest.moc"
