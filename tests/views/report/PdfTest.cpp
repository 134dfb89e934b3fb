// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/views/report/ReportTests.h"
#include "views/report/ReportPdf.h"

#include <QtTest/QTest>

#include <algorithm>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;

ReportCell money(double units)
{
    ReportCell cell;
    cell.text = u"US$%1"_s.arg(units, 0, 'f', 2);
    cell.value = Money{qint64(units * 1e6), Currency::usd()};
    cell.kind = ReportKind::Money;
    cell.note = u"12.69–57.91"_s;
    return cell;
}

ReportCell text(const QString &text)
{
    ReportCell cell;
    cell.text = text;
    return cell;
}

ReportDocument document(int rows)
{
    ReportDocument report;
    report.title = u"Performance review: Shop"_s;
    report.asOf = QDateTime(QDate(2026, 11, 22), QTime(19, 2, 11), Qt::UTC);
    report.facts = {{u"Time zone"_s, u"New York (UTC−5)"_s}, {u"As of"_s, u"22 Nov 2026, 14:02 EST"_s}};
    ReportTable table;
    table.title = u"By spend"_s;
    table.columns = {{u"Ad group"_s}, {u"Spend"_s, true}, {u"Hidden"_s, false, {}, {}, true}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({text(u"Row %1 ● ok"_s.arg(i)), money(1000 - i), text(u"not on paper"_s)});
    report.sections = {{u"Ad groups"_s, {u"A sentence."_s}, {}, {table}}};
    report.leftOutTitle = u"What is left out"_s;
    report.leftOut = {u"Nothing is added across currencies."_s};
    report.definitionsTitle = u"Definitions"_s;
    report.definitions = {{u"CTR"_s, u"Clicks divided by impressions."_s}};
    report.footer = u"16–22 Nov · New York · USD · as of 14:02"_s;
    report.pageText = u"Page %1 of %2"_s;
    report.nowText = u"This period"_s;
    report.beforeText = u"The period before"_s;
    return report;
}

class PdfTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsOnThePaper()
    {
        const PdfFile pdf(encodeReportPdf(document(3), QPageSize::A4));
        QVERIFY(pdf.isGood());
        const QList<QStringList> pages = pdf.pages();
        QCOMPARE(pages.size(), 1);
        for (const QString &wanted :
             {u"Performance review: Shop"_s, u"Time zone"_s, u"New York (UTC−5)"_s, u"22 Nov 2026, 14:02 EST"_s,
              u"Ad groups"_s, u"A sentence."_s, u"By spend"_s, u"Spend"_s, u"Row 0 ● ok"_s, u"US$1000.00"_s,
              u"12.69–57.91"_s, u"Nothing is added across currencies."_s, u"Clicks divided by impressions."_s,
              u"16–22 Nov · New York · USD · as of 14:02"_s, u"Page 1 of 1"_s})
            QVERIFY2(pages[0].contains(wanted), qPrintable(wanted + u'\n' + pages[0].join(u'\n')));
        QVERIFY(!pages[0].contains(u"not on paper"_s) && !pages[0].contains(u"Hidden"_s));
    }

    /// Each page of a long table begins with its heading; no row is lost, none stands twice.
    void longTablesBreak()
    {
        constexpr int Rows = 200;
        const PdfFile pdf(encodeReportPdf(document(Rows), QPageSize::Letter));
        QVERIFY(pdf.isGood());
        const QList<QStringList> pages = pdf.pages();
        QVERIFY(pages.size() > 3);
        QStringList rows;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QStringList &texts = pages[page];
            QVERIFY(texts.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
            QVERIFY(texts.contains(u"Performance review: Shop"_s));
            const auto first = std::find_if(texts.begin(), texts.end(),
                                            [](const QString &each) { return each.startsWith(u"Row "); });
            if (first != texts.end())
                QVERIFY(std::find(texts.begin(), first, u"Spend"_s) != first);
            std::copy_if(texts.begin(), texts.end(), std::back_inserter(rows),
                         [](const QString &each) { return each.startsWith(u"Row "); });
        }
        QCOMPARE(rows.size(), Rows);
        for (int i = 0; i < Rows; ++i)
            QCOMPARE(rows[i], u"Row %1 ● ok"_s.arg(i));
    }

    void spacesAreSpaces()
    {
        const QByteArray file = encodeReportPdf(document(1), QPageSize::A4);
        QVERIFY(file.contains(" <0020> ") && !file.contains(" <0009> <"));
    }

    void longTitlesWrap()
    {
        ReportDocument report = document(1);
        const QString title = u"A title that goes on "_s.repeated(12).trimmed();
        report.sections[0].tables[0].rows[0][0].text = title;
        report.sections[0].tables[0].rows.append({text(QString(255, u'Q')), money(1), text({})});
        const QStringList texts = PdfFile(encodeReportPdf(report, QPageSize::A4)).pages().value(0);
        QStringList parts;
        std::copy_if(texts.begin(), texts.end(), std::back_inserter(parts),
                     [&title](const QString &each) { return each.size() > 8 && title.contains(each); });
        QVERIFY2(parts.size() > 1, qPrintable(texts.join(u'\n')));
        QCOMPARE(parts.join(u' '), title);
        QCOMPARE(texts.join(QString()).count(u'Q'), 255);
    }

    void fontsAreInside()
    {
        const QByteArray file = encodeReportPdf(document(1), QPageSize::A4);
        const qsizetype fonts = file.count("/Type /FontDescriptor");
        QVERIFY(fonts >= 2); // regular and bold
        QCOMPARE(file.count("/FontFile2"), fonts);
    }

    void paperOfTheCountry()
    {
        QCOMPARE(reportPaper(QLocale(QLocale::English, QLocale::UnitedStates)), QPageSize::Letter);
        QCOMPARE(reportPaper(QLocale(QLocale::German, QLocale::Germany)), QPageSize::A4);
        QVERIFY(encodeReportPdf(document(1), QPageSize::A4).contains("/MediaBox [0 0 842"));
        QVERIFY(encodeReportPdf(document(1), QPageSize::Letter).contains("/MediaBox [0 0 792"));
    }

    /// Twice the same bytes, whatever the clock and its zone say.
    void sameBytesAgain()
    {
        const QByteArray zone = qgetenv("TZ");
        const auto inZone = [](const QByteArray &name) {
            qputenv("TZ", name);
            tzset();
            return encodeReportPdf(document(60), QPageSize::A4);
        };
        const QByteArray utc = inZone("UTC"); // Qt writes a Z here, and +05'45' there
        const QByteArray nepal = inZone("Asia/Kathmandu");
        qputenv("TZ", zone);
        tzset();
        QVERIFY(utc == nepal);
        QVERIFY(utc.contains("/CreationDate (D:20261122190211Z)"));
        QVERIFY(PdfFile(utc).isGood());
        ReportDocument later = document(60);
        later.asOf = later.asOf.addSecs(1);
        QVERIFY(encodeReportPdf(later, QPageSize::A4) != utc);
    }

    void anEmptyReport()
    {
        const PdfFile pdf(encodeReportPdf(ReportDocument(), QPageSize::A4));
        QVERIFY(pdf.isGood());
        QCOMPARE(pdf.pages().size(), 1);
    }
};

} // namespace

std::unique_ptr<QObject> makePdfTest()
{
    return std::make_unique<PdfTest>();
}

} // namespace agm::test

#include "PdfTest.moc"
