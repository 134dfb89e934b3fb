// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetFileTest.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "tests/domain/Make.h"
#include "tests/support/Sheets.h"
#include "tests/wire/WireData.h"
#include "wire/SheetValue.h"
#include "wire/TableXlsx.h"

#include <QtTest/QTest>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(const AdGroup &group, Field field)
{
    return sheetText(sheetValue(group, field));
}

SheetTable table(std::vector<AdGroupPtr> groups, const QList<Field> &fields)
{
    SheetTable made;
    made.title = u"Ad groups"_s;
    for (const Field field : fields)
        made.columns.append({SheetColumn::Content::Attribute, field, QString::fromLatin1(fieldInfo(field).key)});
    made.groups = std::move(groups);
    made.factsTitle = u"About"_s;
    made.facts = {{u"Account"_s, u"=Demo"_s}};
    return made;
}

} // namespace

void SheetFileTest::whatIsNotThereIsEmpty()
{
    const auto group = makeGroup(u"g1"_s, "active", 120.5);
    group->setMoney(Field::Spend, 0);
    group->setNumber(Field::Clicks, 0);
    group->setMoney(Field::CostPerClick, 0);
    group->setNumber(Field::Impressions, 1'234'567);
    group->setNumber(Field::ClickThroughRate, 0.036);
    QCOMPARE(cell(*group, Field::Spend), u"0.00"_s); // measured
    QCOMPARE(cell(*group, Field::CostPerClick), QString()); // undefined, although the API serves 0
    QCOMPARE(cell(*group, Field::Reach), QString()); // null
    QCOMPARE(cell(*group, Field::BudgetAmount), u"120.50"_s);
    QCOMPARE(cell(*group, Field::Impressions), u"1234567"_s);
    QCOMPARE(cell(*group, Field::ClickThroughRate), u"0.036"_s);
    QCOMPARE(cell(*group, Field::EndsAt), QString());
    QCOMPARE(cell(*group, Field::MessageApps), u"[]"_s);
    // Spend without a purchase is a lower bound of its cost: no value.
    group->setMoney(Field::Spend, 100 * Money::Micro);
    group->setNumber(Field::Purchases, 0);
    group->setMoney(Field::CostPerPurchase, 0);
    QCOMPARE(cell(*group, Field::CostPerPurchase), QString());
    group->metricsLoading = true;
    QCOMPARE(cell(*group, Field::Spend), QString());
    group->metricsLoading = false;
    group->spendCurrency = Currency::of(u"JPY");
    QCOMPARE(cell(*group, Field::Spend), u"100"_s);
}

void SheetFileTest::settingsAreReadAsTheyWereWritten()
{
    for (const char *file : {"ad_group.json", "ad_group_later.json"}) {
        const AdGroupPtr group = decoded(wireFile(QString::fromLatin1(file)));
        QVERIFY(group);
        int read = 0;
        for (const Field field : editableFields()) {
            const FieldKind kind = fieldInfo(field).kind;
            if (kind != FieldKind::Instant && kind != FieldKind::List && kind != FieldKind::Object)
                continue;
            const QString text = cell(*group, field);
            if (text.isEmpty())
                continue;
            const auto value = readSheetValue(field, text);
            QVERIFY2(value, qPrintable(value ? QString() : value.error().message));
            QVERIFY2(sameSetting(*value, settingOf(*group, field)), fieldInfo(field).key);
            ++read;
        }
        QVERIFY(read > 6);
    }
}

void SheetFileTest::timesOfSpreadsheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("iso") << u"2026-12-01T08:00:00Z"_s << u"2026-12-01T08:00:00Z"_s;
    QTest::newRow("offset") << u"2026-12-01T08:00:00+02:00"_s << u"2026-12-01T06:00:00Z"_s;
    QTest::newRow("blank for T") << u"2026-12-01 08:00:00"_s << u"2026-12-01T08:00:00Z"_s;
    QTest::newRow("no seconds") << u"2026-12-01 08:00"_s << u"2026-12-01T08:00:00Z"_s;
    QTest::newRow("day") << u" 2026-12-01 "_s << u"2026-12-01T00:00:00Z"_s;
    QTest::newRow("German") << u"01.12.2026"_s << QString();
    QTest::newRow("American") << u"12/01/2026"_s << QString();
    QTest::newRow("no such day") << u"2026-02-30"_s << QString();
    QTest::newRow("word") << u"tomorrow"_s << QString();
}

void SheetFileTest::timesOfSpreadsheets()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto value = readSheetValue(Field::EndsAt, text);
    QCOMPARE(value.has_value(), !utc.isEmpty());
    if (value)
        QCOMPARE(sheetText(std::get<Instant>(*value)), utc);
    else
        QVERIFY(value.error().message.contains(u"2026-12-01"_s));
}

void SheetFileTest::bracketsMeanNothing()
{
    for (const Field field : editableFields()) {
        const FieldKind kind = fieldInfo(field).kind;
        if (kind != FieldKind::Instant && kind != FieldKind::List && kind != FieldKind::Object)
            continue;
        const auto value = readSheetValue(field, u"[]"_s);
        QVERIFY(value);
        QVERIFY2(sameSetting(*value, FieldValue()), fieldInfo(field).key);
        QVERIFY(!readSheetValue(field, u"{\"cut"_s));
    }
}

void SheetFileTest::xlsxHasTheTable()
{
    const auto first = makeGroup(u"g1"_s, "active", 1234.5);
    first->title = u"=HYPERLINK(\"x\")"_s;
    first->endsAt = Instant(QDateTime(QDate(2026, 12, 1), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch(), 120);
    first->setNumber(Field::ClickThroughRate, 0.036);
    first->setNumber(Field::Clicks, 36);
    first->setNumber(Field::Impressions, 1000);
    const auto second = makeGroup(u"g2"_s, "paused", 2000);
    second->spendCurrency = Currency::of(u"JPY");
    second->setNumber(Field::ClickThroughRate, 0);
    second->setNumber(Field::Impressions, 0);
    const auto bytes = encodeTableXlsx(
        table({first, second},
              {Field::Title, Field::BudgetAmount, Field::EndsAt, Field::ClickThroughRate, Field::Clicks}),
        {});
    QVERIFY(bytes);
    const QList<Sheet> sheets = readWorkbook(*bytes);
    QCOMPARE(sheets.size(), 2);
    const Sheet &sheet = sheets[0];
    QCOMPARE(sheet.name, u"Ad groups"_s);
    QCOMPARE(sheet.frozenAt, u"B2"_s);
    QVERIFY(sheet.hasFilter);
    QVERIFY(sheet.formulas.isEmpty());
    QCOMPARE(sheet.cells[u"B1"_s].text, u"budget_amount"_s);
    QCOMPARE(sheet.cells[u"A2"_s].text, first->title);
    QVERIFY(sheet.cells[u"B2"_s].isNumber);
    QCOMPARE(sheet.cells[u"B2"_s].number, 1234.5);
    QCOMPARE(sheet.cells[u"B2"_s].form, u"[$USD]\\ #,##0.00"_s);
    QCOMPARE(sheet.cells[u"B3"_s].form, u"[$JPY]\\ #,##0"_s);
    QVERIFY(sheet.cells[u"C2"_s].isNumber);
    QCOMPARE(sheet.cells[u"C2"_s].number, 46357.75); // days since 1899-12-30, in UTC
    QVERIFY(sheet.cells[u"C2"_s].form.startsWith(u"yyyy"_s));
    QCOMPARE(sheet.cells[u"D2"_s].number, 0.036);
    QCOMPARE(sheet.cells[u"D2"_s].form, u"0.00\\ %"_s);
    QVERIFY(!sheet.cells.contains(u"C3"_s)); // null, undefined: no cell at all
    QVERIFY(!sheet.cells.contains(u"D3"_s));
    QVERIFY(!sheet.cells.contains(u"E3"_s));
    QCOMPARE(sheets[1].cells[u"B1"_s].text, u"=Demo"_s);
}

void SheetFileTest::xlsxEndsWhenAsked()
{
    std::vector<AdGroupPtr> groups;
    for (int i = 0; i < 100; ++i)
        groups.push_back(makeGroup(u"g%1"_s.arg(i), "active", 10));
    qsizetype last = 0;
    const auto bytes = encodeTableXlsx(table(groups, {Field::Id}), [&last](qsizetype row) {
        last = row;
        return row < 40;
    });
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Cancelled);
    QCOMPARE(last, 40);
}
