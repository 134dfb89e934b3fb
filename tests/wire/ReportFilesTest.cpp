// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportFilesTest.h"

#include "tests/support/Sheets.h"
#include "wire/ReportHtml.h"
#include "wire/ReportXlsx.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <limits>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

namespace {

const QDate FirstDay(2026, 6, 1);

ReportTrend trend()
{
    // 3 days, a gap, 1 day, a gap, 2 days.
    const QList<std::optional<double>> spend{1.0, 2.0, 4.0, {}, 3.0, {}, 0.0, 2.0};
    ReportTrend trend;
    trend.title = u"Spend a day"_s;
    trend.top = 4;
    trend.topText = u"$4"_s;
    trend.bottomText = u"$0"_s;
    for (qsizetype i = 0; i < spend.size(); ++i) {
        ReportTrend::Day day;
        day.day = FirstDay.addDays(i);
        day.dayText = u"%1 Jun"_s.arg(i + 1);
        day.now.text = u"—"_s;
        if (spend[i]) {
            day.now = {
                u"$%1"_s.arg(*spend[i]), Money{qint64(*spend[i] * 1e6), Currency::usd()}, ReportKind::Money, {}, false};
            day.before = day.now;
        }
        trend.days.append(day);
    }
    return trend;
}

ReportTable groups()
{
    ReportTable table;
    table.columns
        = {{u"Ad group"_s, false, {}, {}}, {u"Spend"_s, true, {}, {}},
           {u"Results"_s, true, {}, {}},   {u"Cost per result, 95 %"_s, true, u"Cost, low"_s, u"Cost, high"_s},
           {u"CTR"_s, true, {}, {}},       {u"ROAS"_s, true, {}, {}},
           {u"Change"_s, true, {}, {}},    {u"Since"_s, false, {}, {}}};
    const double none = std::numeric_limits<double>::infinity();
    const Currency yen = Currency::of(u"JPY");
    table.rows.append(
        {{u"Summer"_s, {}, {}, {}, false},
         {u"US$200.00"_s, Money{200'000'000, Currency::usd()}, ReportKind::Money, {}, false},
         {u"8"_s, 8.0, ReportKind::Count, {}, false},
         {u"12.69 to 57.91"_s, Interval{12.68778781, 57.90669314}, ReportKind::Money, Currency::usd(), false},
         {u"3.60 %"_s, 0.036, ReportKind::Rate, {}, false},
         {u"26.00×"_s, 26.0, ReportKind::Multiple, {}, false},
         {u"▲ 12.5 %"_s, 0.125, ReportKind::Change, {}, false},
         {u"1 Jun 2026"_s, FirstDay, ReportKind::Text, {}, false}});
    table.rows.append({{u"=HYPERLINK(\"http://evil.example\",\"x\")"_s, {}, {}, {}, false},
                       {u"JPY 54"_s, Money{54'000'000, yen}, ReportKind::Money, {}, false},
                       {u"0"_s, 0.0, ReportKind::Count, {}, false},
                       {u"14.64 or more"_s, Interval{14.64, none}, ReportKind::Money, yen, false},
                       {u"—"_s, {}, ReportKind::Rate, {}, true},
                       {u"n/a"_s, {}, ReportKind::Multiple, {}, true},
                       {u"no change"_s, 0.0, ReportKind::Change, {}, false},
                       {u"not known"_s, {}, ReportKind::Text, {}, true}});
    return table;
}

ReportDocument report()
{
    ReportDocument report;
    report.title = u"Review of Shop & <Sons>"_s;
    report.language = u"en-US"_s;
    report.asOf = QDateTime(QDate(2026, 6, 8), QTime(9, 30, 15), Qt::UTC);
    report.facts = {{u"Account"_s, u"Shop"_s}, {u"Zone"_s, u"New York (UTC−4)"_s}};
    report.sections = {{u"Totals"_s, {u"All of it."_s}, {trend()}, {}}, {u"Ad groups"_s, {}, {}, {groups()}}};
    report.leftOutTitle = u"Left out"_s;
    report.leftOut = {u"Nothing is added across currencies."_s};
    report.definitionsTitle = u"Definitions"_s;
    report.definitions = {{u"CTR"_s, u"Clicks divided by impressions."_s}};
    report.footer = u"1–8 Jun · New York · R&D"_s;
    report.pageText = u"Page %1 of %2"_s;
    report.nowText = u"this period"_s;
    report.beforeText = u"the period before"_s;
    report.dayText = u"Day"_s;
    return report;
}

/// All text between the tags, one element a line; an error when it is no XML.
Result<QString> textOf(const QByteArray &html)
{
    QXmlStreamReader xml(html);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    if (xml.hasError())
        return fail(ErrorKind::Malformed, xml.errorString(), QString::number(xml.lineNumber()));
    return text;
}

const Sheet *sheetNamed(const QList<Sheet> &sheets, const QString &name)
{
    const auto found
        = std::find_if(sheets.begin(), sheets.end(), [&name](const Sheet &sheet) { return sheet.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

} // namespace

void ReportFilesTest::htmlIsWellFormed()
{
    const QByteArray html = encodeReportHtml(report());
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html xmlns"));
    QVERIFY(html.contains("lang=\"en-US\""));
    const auto text = textOf(html);
    QVERIFY2(text, qPrintable(text ? QString() : text.error().message + text.error().where));
    for (const QString &wanted :
         {u"Review of Shop & <Sons>"_s, u"New York (UTC−4)"_s, u"All of it."_s, u"Cost per result, 95 %"_s,
          u"12.69 to 57.91"_s, u"26.00×"_s, u"Nothing is added across currencies."_s,
          u"Clicks divided by impressions."_s, u"1–8 Jun · New York · R&D"_s, u"the period before"_s})
        QVERIFY2(text->contains(wanted), qPrintable(wanted));
}

void ReportFilesTest::htmlFetchesNothing()
{
    ReportDocument hostile = report();
    hostile.title = u"<script>alert(1)</script><img src=x onerror=alert(1)>"_s;
    QByteArray html = encodeReportHtml(hostile);
    QVERIFY(html.contains("default-src 'none'"));
    // The only addresses are the two names of vocabularies.
    html.replace("http://www.w3.org/1999/xhtml", "").replace("http://www.w3.org/2000/svg", "");
    const QString text = QString::fromUtf8(html);
    static const QRegularExpression fetches(
        u"<(script|img|link|iframe|object|embed|base|form)|\\b(src|href)=|\\bon[a-z]+=\"|url\\(|@import|https?:"_s);
    QRegularExpressionMatch match = fetches.match(text);
    // In the table a title names an address, which is text and no link.
    while (match.hasMatch() && match.captured().startsWith(u"http"))
        match = fetches.match(text, match.capturedEnd());
    // In the title it is escaped: "onerror=alert" is no attribute.
    QVERIFY2(!match.hasMatch() || match.captured() == u"src=", qPrintable(match.captured()));
    QVERIFY(text.contains(u"&lt;img src=x onerror=alert(1)&gt;"_s));
}

void ReportFilesTest::htmlShowsHostileTextAsText()
{
    ReportDocument hostile = report();
    const QString wild = u"a\u0001\u0008\u0085b<>&\"' ]]> \uFFFE "_s + QChar(0xD800) + u" ✓ مرحبا"_s;
    hostile.sections[1].tables[0].rows[0][0].text = wild;
    hostile.language = u"\"><script>"_s;
    const auto text = textOf(encodeReportHtml(hostile));
    QVERIFY2(text, qPrintable(text ? QString() : text.error().message));
    QVERIFY(text->contains(u"a\uFFFD\uFFFD\uFFFDb<>&\"' ]]> \uFFFD \uFFFD ✓ مرحبا"_s));
}

void ReportFilesTest::htmlDrawsGapsAsGaps()
{
    const QString html = QString::fromUtf8(encodeReportHtml(report()));
    // 1 to 3 June and 7 to 8 June are lines, 5 June is a dot; the axis goes from 70 to 410 over 8 days.
    QCOMPARE(html.count(u"<polyline class=\"now\""), 2);
    QCOMPARE(html.count(u"<circle class=\"dot\""), 1);
    QVERIFY(html.contains(u"points=\"70.0,90.5 118.6,65.0 167.1,14.0\""_s));
    QVERIFY(html.contains(u"points=\"361.4,116.0 410.0,65.0\""_s)); // 0 is on the axis: measured
    QVERIFY(html.contains(u"cx=\"264.3\" cy=\"39.5\""_s));
    // Without a period before there is no second line, and no word for it.
    ReportDocument alone = report();
    for (ReportTrend::Day &day : alone.sections[0].trends[0].days)
        day.before = {};
    const QString plain = QString::fromUtf8(encodeReportHtml(alone));
    QVERIFY(!plain.contains(u"class=\"before\"") && !plain.contains(u"the period before"));
    QVERIFY(html.contains(u"class=\"before\""));
}

void ReportFilesTest::xlsxHasNumbersAsNumbers()
{
    const auto bytes = encodeReportXlsx(report());
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
    const QList<Sheet> sheets = readWorkbook(*bytes);
    const Sheet *sheet = sheetNamed(sheets, u"Ad groups"_s);
    QVERIFY(sheet);
    QCOMPARE(sheet->frozenAt, u"B2"_s);
    QVERIFY(sheet->hasFilter);
    QCOMPARE(sheet->footer, u"&L1–8 Jun · New York · R&&D&R&P / &N"_s);
    const auto number = [sheet](const char *at, double value, const QString &form) {
        const Sheet::Cell cell = sheet->cells.value(QString::fromLatin1(at));
        return cell.isNumber && cell.number == value && cell.form == form;
    };
    // The interval takes two columns: D and E.
    QCOMPARE(sheet->cells.value(u"D1"_s).text, u"Cost, low"_s);
    QCOMPARE(sheet->cells.value(u"E1"_s).text, u"Cost, high"_s);
    QCOMPARE(sheet->cells.value(u"F1"_s).text, u"CTR"_s);
    QVERIFY(number("B2", 200, u"[$USD]\\ #,##0.00"_s));
    QVERIFY(number("B3", 54, u"[$JPY]\\ #,##0"_s));
    QVERIFY(number("C2", 8, u"#,##0"_s));
    QVERIFY(number("C3", 0, u"#,##0"_s)); // measured
    QVERIFY(number("D2", 12.68778781, u"[$USD]\\ #,##0.00"_s));
    QVERIFY(number("E2", 57.90669314, u"[$USD]\\ #,##0.00"_s));
    QVERIFY(number("F2", 0.036, u"0.00\\ %"_s));
    QVERIFY(number("G2", 26, u"0.00\"×\""_s));
    QVERIFY(number("H2", 0.125, u"+0.0\\ %;\\-0.0\\ %;0.0\\ %"_s));
    QVERIFY(number("I2", double(QDate(1899, 12, 30).daysTo(FirstDay)), u"yyyy\\-mm\\-dd"_s));
    // What is not there is a word, never a 0.
    QCOMPARE(sheet->cells.value(u"E3"_s).text, u"no limit"_s);
    for (const auto &[at, text] : {std::pair{u"F3"_s, u"—"_s}, {u"G3"_s, u"n/a"_s}, {u"I3"_s, u"not known"_s}}) {
        QVERIFY(!sheet->cells.value(at).isNumber);
        QCOMPARE(sheet->cells.value(at).text, text);
    }
    // The trend is a table, whose unknown days are words.
    const Sheet *days = sheetNamed(sheets, u"Totals"_s);
    QVERIFY(days);
    QVERIFY(days->cells.value(u"B2"_s).isNumber && days->cells.value(u"B2"_s).number == 1);
    QCOMPARE(days->cells.value(u"B5"_s).text, u"—"_s);
    QCOMPARE(days->cells.value(u"C1"_s).text, u"the period before"_s);
}

void ReportFilesTest::xlsxHasTextAsText()
{
    ReportDocument wild = report();
    auto &rows = wild.sections[1].tables[0].rows;
    rows[0][0].text = u"_x0041_ a\u0001b \uFFFE"_s;
    wild.sections[1].paragraphs = {QString(40'000, u'w'), u"=1+1"_s, QString()};
    // A server's word for a currency is no part of a format's language.
    rows[0][1].value = Money{5'000'000, Currency::of(u"\"][>1]")};
    const auto bytes = encodeReportXlsx(wild);
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
    const QList<Sheet> sheets = readWorkbook(*bytes);
    QCOMPARE(sheets.size(), 4);
    const Sheet *sheet = sheetNamed(sheets, u"Ad groups"_s);
    QVERIFY(sheet);
    QCOMPARE(sheet->cells.value(u"A3"_s).text, u"=HYPERLINK(\"http://evil.example\",\"x\")"_s);
    QCOMPARE(sheet->cells.value(u"A2"_s).text, u"_x005F_x0041_ a\uFFFDb \uFFFD"_s);
    QCOMPARE(sheet->cells.value(u"B2"_s).form, u"#,##0.00"_s);
    for (const Sheet &each : sheets)
        QVERIFY(each.formulas.isEmpty());
    const auto &first = sheets[0].cells;
    QVERIFY(std::any_of(first.begin(), first.end(), [](const Sheet::Cell &cell) { return cell.text == u"=1+1"; }));
    QVERIFY(std::any_of(first.begin(), first.end(), [](const Sheet::Cell &cell) { return cell.text.size() == 32767; }));
}

void ReportFilesTest::xlsxSheetNames()
{
    ReportDocument many = report();
    many.title = u"'A/B: [test]*?\\'"_s;
    many.footer = QString(400, u'&');
    many.sections.clear();
    for (int i = 0; i < 3; ++i)
        many.sections.append({u"A title of more than thirty-one letters"_s, {}, {}, {groups()}});
    many.sections.append({u"a TITLE of more than thirty-one letters"_s, {}, {}, {groups(), groups()}});
    const auto bytes = encodeReportXlsx(many);
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
    QStringList names;
    const QList<Sheet> sheets = readWorkbook(*bytes);
    for (const Sheet &sheet : sheets)
        names.append(sheet.name);
    QCOMPARE(
        names,
        (QStringList{u"A B test ' 2"_s, u"A title of more than thirty-one"_s, u"A title of more than thirty-o 2"_s,
                     u"A title of more than thirty-o 3"_s, u"a TITLE of more than thirty-o 4"_s, u"Definitions"_s}));
    QVERIFY(sheets[1].footer.size() <= 255);
    // Two tables of one sheet: no filter, the second below the first.
    QVERIFY(!sheets[4].hasFilter && sheets[4].frozenAt.isEmpty());
    QCOMPARE(sheets[4].cells.value(u"A5"_s).text, u"Ad group"_s);
    QCOMPARE(sheets[4].cells.value(u"A6"_s).text, u"Summer"_s);
}

void ReportFilesTest::xlsxOfAnEmptyReport()
{
    const auto bytes = encodeReportXlsx(ReportDocument());
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
    QCOMPARE(readWorkbook(*bytes).size(), 1);
    const auto text = textOf(encodeReportHtml(ReportDocument()));
    QVERIFY2(text, qPrintable(text ? QString() : text.error().message));
}

void ReportFilesTest::sameBytesAgain()
{
    const auto first = encodeReportXlsx(report());
    QVERIFY(first);
    // The files inside bear a time, which must not be the present one: they begin in 1980, and say so.
    int entries = 0;
    for (qsizetype at = first->indexOf("PK\1\2"); at >= 0; at = first->indexOf("PK\1\2", at + 1), ++entries)
        QCOMPARE(first->mid(at + 12, 4).toHex(), QByteArray("00002100"));
    QCOMPARE(entries, int(unzip(*first).size()));
    const auto second = encodeReportXlsx(report());
    QVERIFY(second);
    QVERIFY(*first == *second);
    const QMap<QString, QByteArray> files = unzip(*first);
    QVERIFY2(files.value(u"docProps/core.xml"_s).contains("2026-06-08T09:30:15Z"),
             files.value(u"docProps/core.xml"_s).constData());
    ReportDocument later = report();
    later.asOf = later.asOf.addSecs(1);
    QVERIFY(*encodeReportXlsx(later) != *first);
    QVERIFY(encodeReportHtml(report()) == encodeReportHtml(report()));
}
