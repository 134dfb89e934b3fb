// SPDX-License-Identifier: GPL-3.0-or-later
// What is concluded about ad groups as it stands in the table: words, spoken text, what is copied, and what is drawn.
#include "tests/support/TestMain.h"
#include "tests/views/InsightMake.h"
#include "tests/views/Tests.h"
#include "tests/views/World.h"
#include "views/common/InsightWords.h"
#include "views/common/Words.h"
#include "views/table/AdGroupDelegate.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/table/PartPlaces.h"

#include <QtGui/QPainter>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QHeaderView>

using namespace agm;
using test::plainInsight;
using test::World;

namespace {

constexpr std::array Derived{Field::SpendTrend, Field::SpendChange, Field::AgainstTarget, Field::CostChange,
                             Field::ClickThroughRateChange};

AdGroup measured(const QString &id = QStringLiteral("g"))
{
    AdGroup group = test::fullGroup(id);
    group.setMoney(Field::Spend, 200 * Money::Micro);
    group.setNumber(Field::Purchases, 8);
    group.setMoney(Field::CostPerResult, 25 * Money::Micro);
    group.setNumber(Field::Clicks, 720);
    group.setNumber(Field::Impressions, 20'000);
    group.setNumber(Field::ClickThroughRate, 0.036);
    return group;
}

AdGroup withoutResults()
{
    AdGroup group = measured();
    group.setNumber(Field::Purchases, 0);
    group.setMoney(Field::CostPerResult, 0);
    return group;
}

void show(World &world, const AdGroup &group, const Insight &insight, const InsightDays &days = {})
{
    world.table.upsert({test::shared(group)});
    world.table.setInsights({{group.id, test::shared(insight)}}, days);
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 24;
}

/// Pixels of a colour in an area.
int countOf(const QImage &image, const QRect &area, const QColor &color)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += isNear(image.pixelColor(x, y), color);
    }
    return count;
}

/// Pixels that stand out from the ground.
int inkIn(const QImage &image, const QRect &area, const QColor &ground)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += Theme::contrast(image.pixelColor(x, y), ground) > 1.8;
    }
    return count;
}

class InsightCellsTest : public QObject {
    Q_OBJECT

    static QImage painted(const World &world, Field field, QSize size)
    {
        AdGroupDelegate delegate;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = QRect(QPoint(), size);
        option.font = QFont(QStringLiteral("DejaVu Sans"), 9);
        option.direction = Qt::LeftToRight;
        delegate.paint(&painter, option, world.at(0, field));
        return image;
    }

private Q_SLOTS:
    void numbersExplainThemselves()
    {
        World world;
        show(world, measured(), plainInsight());
        const QString rate = world.text(0, Field::ClickThroughRate, Qt::ToolTipRole);
        QVERIFY2(rate.contains(QStringLiteral("720 of 20,000; 95 % interval 3.35 to 3.87")), qUtf8Printable(rate));
        const QString cost = world.text(0, Field::CostPerResult, Qt::ToolTipRole);
        QVERIFY2(cost.contains(QStringLiteral(
                     "cost US$25.00, 95 %: 12.69–57.91; target US$30.00 (its own): too early to tell, p 0.23")),
                 qUtf8Printable(cost));
        QVERIFY(
            world.text(0, Field::Spend, Qt::ToolTipRole).contains(QStringLiteral("of the largest spend shown in USD")));
        QVERIFY(world.text(0, Field::Clicks, Qt::ToolTipRole)
                == plainTooltipOf(world, Field::Clicks)); // nothing is concluded about it
    }
    static QString plainTooltipOf(const World &world, Field field)
    {
        World other;
        other.table.upsert({world.table.group(0)});
        return other.text(0, field, Qt::ToolTipRole);
    }
    void theValueStaysTheValue()
    {
        World world;
        show(world, measured(), plainInsight());
        // What is copied is a figure a spreadsheet can read; the interval stands beside it.
        QCOMPARE(world.text(0, Field::CostPerResult), QStringLiteral("25.00"));
        QCOMPARE(world.text(0, Field::CostPerResult, CopyRole), QStringLiteral("25.00"));
        const CellLook cost = world.look(0, Field::CostPerResult);
        QCOMPARE(cost.aside, QStringLiteral("12.69–57.91"));
        QCOMPARE(cost.chip, QStringLiteral("too early"));
        QCOMPARE(cost.lean, std::optional(Lean::About));
        QCOMPARE(cost.tint, 0.0);
        const CellLook rate = world.look(0, Field::ClickThroughRate);
        QCOMPARE(rate.aside, QStringLiteral("±0.26"));
        QVERIFY(rate.chip.isEmpty());
    }
    void marginsThatAreNotSymmetricAreLimits()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(insights::rateMargin(0.14, {0.06950833, 0.26186194}, formats), QStringLiteral("6.95–26.19"));
        QCOMPARE(insights::rateMargin(0, {0, 0.03699350}, formats), QStringLiteral("0.00–3.70"));
        QCOMPARE(insights::rateMargin(0.01, {0.00999, 0.01001}, formats), QStringLiteral("±0.001"));
        QCOMPARE(insights::costLimits({12.69, qInf()}, Currency::usd(), formats), QStringLiteral("12.69 or more"));
        QCOMPARE(insights::costLimits({1250, 5791}, Currency::of(u"JPY"), formats), QStringLiteral("1,250–5,791"));
        const Formats german(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(insights::rateMargin(0.036, {0.03350601, 0.03867220}, german), QStringLiteral("±0,26"));
    }
    void roundingCarriesNoPOverALimit()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(insights::pText(0.2312, formats), QStringLiteral("p 0.23"));
        QCOMPARE(insights::pText(0.0274, formats), QStringLiteral("p 0.027"));
        QCOMPARE(insights::pText(0.0496, formats), QStringLiteral("p 0.0496"));
        QCOMPARE(insights::pText(0.00996, formats), QStringLiteral("p 0.00996"));
        QCOMPARE(insights::pText(0.05, formats), QStringLiteral("p 0.050"));
        QCOMPARE(insights::pText(0.0004, formats), QStringLiteral("p < 0.001"));
    }
    void spendWithoutAResult()
    {
        World world;
        Insight insight = plainInsight();
        insight.costPerResult = Interval{54.22, qInf()};
        insight.againstTarget = Comparison{qInf(), {1.8, qInf()}, 0.0026};
        show(world, withoutResults(), insight);
        const CellLook look = world.look(0, Field::CostPerResult);
        QCOMPARE(look.text, QStringLiteral("> 54.22"));
        QCOMPARE(look.aside, QStringLiteral("no results yet"));
        QCOMPARE(look.chip, QStringLiteral("clear"));
        QCOMPARE(look.lean, std::optional(Lean::Above));
        QCOMPARE(look.tint, 1.0);
        QCOMPARE(world.text(0, Field::AgainstTarget), QStringLiteral("Clearly above"));
        QVERIFY(world.look(0, Field::AgainstTarget).aside.isEmpty()); // infinitely many times the target says nothing
        QCOMPARE(world.text(0, Field::CostPerResult, Qt::AccessibleTextRole),
                 QStringLiteral("Cost per result: more than US$54.22, no results yet, against target: clearly above"));
        QVERIFY(world.text(0, Field::CostPerResult, Qt::ToolTipRole)
                    .contains(QStringLiteral("no results yet: a result costs at least US$54.22")));
    }
    void resultsWithoutSpend()
    {
        World world;
        AdGroup group = measured();
        group.setMoney(Field::Spend, 0);
        group.setMoney(Field::CostPerResult, 0);
        show(world, group, {});
        QCOMPARE(world.text(0, Field::CostPerResult), QStringLiteral("0.00")); // measured, so neither — nor a bound
        QCOMPARE(world.text(0, Field::AgainstTarget), QStringLiteral("—"));
        QVERIFY(world.look(0, Field::CostPerResult).aside.isEmpty());
        group.setNumber(Field::Purchases, 0);
        show(world, group, {});
        QCOMPARE(world.text(0, Field::CostPerResult), QStringLiteral("—"));
        QCOMPARE(world.text(0, Field::CostPerResult, Qt::AccessibleTextRole),
                 QStringLiteral("Cost per result: undefined"));
    }
    void derivedColumnsSpeak()
    {
        World world;
        show(world, measured(), plainInsight());
        QCOMPARE(world.text(0, Field::SpendTrend), QStringLiteral("20.00 · 30.00 · — · 25.00 · 40.00 · 45.00 · 15.00"));
        QCOMPARE(world.text(0, Field::SpendChange), QStringLiteral("▲ 25.0\u00A0%"));
        QCOMPARE(world.text(0, Field::AgainstTarget), QStringLiteral("Too early to tell"));
        QCOMPARE(world.look(0, Field::AgainstTarget).aside, QStringLiteral("0.83×"));
        QCOMPARE(world.text(0, Field::CostChange), QStringLiteral("▲ 35.0\u00A0%, too early"));
        QCOMPARE(world.text(0, Field::ClickThroughRateChange), QStringLiteral("▲ 0.40 pp, likely"));
        QVERIFY(world.look(0, Field::CostChange).dimmed);
        QVERIFY(!world.look(0, Field::ClickThroughRateChange).dimmed);
        const auto tip = [&](Field field) { return world.text(0, field, Qt::ToolTipRole); };
        QVERIFY(tip(Field::SpendChange).contains(QStringLiteral("US$200.00 after US$160.00 in the period before.")));
        QVERIFY(tip(Field::CostChange)
                    .contains(QStringLiteral("1.35× of the cost in the period before, 95 %: 0.90–2.10×; too early to "
                                             "tell, p 0.12")));
        QVERIFY(tip(Field::ClickThroughRateChange).contains(QStringLiteral("95 %: 0.04 to 0.76 pp; likely, p 0.027")));
        QCOMPARE(world.text(0, Field::ClickThroughRateChange, Qt::AccessibleTextRole),
                 QStringLiteral("CTR change: up 0.40 pp, likely"));
        QCOMPARE(world.text(0, Field::AgainstTarget, Qt::AccessibleTextRole),
                 QStringLiteral("Against target: Too early to tell, 0.83× of the target"));
        for (const Field field : Derived) {
            QVERIFY(tip(field).contains(words::fieldDefinition(field).toHtmlEscaped()));
            QVERIFY(world.text(0, field, Qt::AccessibleTextRole).startsWith(words::fieldTitle(field)));
            QVERIFY(!world.text(0, field, Qt::AccessibleDescriptionRole).isEmpty());
            QCOMPARE(world.text(0, field, CopyRole), world.text(0, field));
            const int column = AdGroupTableModel::columnOf(field);
            QCOMPARE(world.model.headerData(column, Qt::Horizontal).toString(), words::fieldTitle(field));
            QVERIFY(!world.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                         .toString()
                         .contains(QStringLiteral("API: ")));
        }
    }
    void whatIsNotKnownIsNotZero()
    {
        World world;
        world.table.upsert({test::shared(measured())});
        for (const Field field : Derived) {
            QCOMPARE(world.text(0, field), QStringLiteral("—"));
            QVERIFY(world.look(0, field).dimmed);
            QVERIFY(world.text(0, field, Qt::AccessibleTextRole).endsWith(QStringLiteral(": undefined")));
        }
        show(world, measured(), {});
        for (const Field field : Derived) {
            QCOMPARE(world.text(0, field), QStringLiteral("—"));
            QVERIFY(!world.text(0, field, Qt::AccessibleDescriptionRole).isEmpty());
        }
        QVERIFY(world.look(0, Field::CostPerResult).chip.isEmpty());
        Insight nothingBefore;
        nothingBefore.before.setMoney(Field::Spend, 0);
        nothingBefore.dailySpend = {test::Unknown, test::Unknown};
        show(world, measured(), nothingBefore);
        QVERIFY(world.text(0, Field::SpendChange, Qt::ToolTipRole)
                    .contains(QStringLiteral("nothing was spent in the period before")));
        QCOMPARE(world.text(0, Field::SpendTrend), QStringLiteral("—"));
        AdGroup waiting = measured();
        waiting.forgetMetrics();
        show(world, waiting, plainInsight());
        for (const Field field : Derived)
            QCOMPARE(world.text(0, field), QStringLiteral("…"));
        QVERIFY(world.look(0, Field::CostPerResult).aside.isEmpty());
        QVERIFY(!world.look(0, Field::SpendTrend).spark);
    }
    void changesToAndFromNothing()
    {
        World world;
        Insight insight = plainInsight();
        insight.costChange = Comparison{qInf(), {1.1, qInf()}, 0.004};
        show(world, measured(), insight);
        QCOMPARE(world.text(0, Field::CostChange), QStringLiteral("▲ no results now, clear"));
        insight.costChange = Comparison{0, {0, 0.9}, 0.03};
        show(world, measured(), insight);
        QCOMPARE(world.text(0, Field::CostChange), QStringLiteral("▼ first results, likely"));
        insight.costChange = Comparison{1, {0.5, 2}, 1};
        insight.spendChange = 0;
        show(world, measured(), insight);
        QCOMPARE(world.text(0, Field::CostChange), QStringLiteral("no change, too early"));
        QCOMPARE(world.text(0, Field::SpendChange), QStringLiteral("no change"));
        insight.costChange.reset();
        show(world, measured(), insight);
        QCOMPARE(world.text(0, Field::CostChange), QStringLiteral("—"));
    }
    void trendNamesItsDays()
    {
        World world;
        Insight insight = plainInsight();
        show(world, measured(), insight, {QDate(2026, 11, 16), true});
        const QString tip = world.text(0, Field::SpendTrend, Qt::ToolTipRole);
        QVERIFY2(tip.contains(QStringLiteral("16 Nov 2026: US$20.00")), qUtf8Printable(tip));
        QVERIFY(tip.contains(QStringLiteral("18 Nov 2026: not known")));
        QVERIFY(tip.contains(QStringLiteral("22 Nov 2026 (today, not over): US$15.00")));
        QVERIFY(world.look(0, Field::SpendTrend).lastIsOpen);
        insight.dailySpend = QList<float>(90, 1);
        insight.dailySpend[2] = 7;
        insight.dailySpend[5] = test::Unknown;
        show(world, measured(), insight, {QDate(2026, 9, 1), false});
        const QString longer = world.text(0, Field::SpendTrend, Qt::ToolTipRole);
        QVERIFY(longer.contains(QStringLiteral("Highest: 3 Sep 2026: US$7.00")));
        QVERIFY(longer.contains(QStringLiteral("Days that are not known: 1")));
    }
    void barsAreOfOneCurrency()
    {
        World world;
        const auto add = [&world](const QString &id, qint64 units, QStringView currency) {
            AdGroup group = measured(id);
            group.spendCurrency = Currency::of(currency);
            group.setMoney(Field::Spend, units * Money::Micro);
            world.table.upsert({test::shared(group)});
        };
        add(QStringLiteral("a"), 100, u"usd");
        add(QStringLiteral("b"), 25, u"usd");
        add(QStringLiteral("c"), 9000, u"jpy");
        add(QStringLiteral("d"), 0, u"usd");
        add(QStringLiteral("e"), -5, u"usd");
        QCOMPARE(world.look(0, Field::Spend).bar, 1.0);
        QCOMPARE(world.look(1, Field::Spend).bar, 0.25);
        QCOMPARE(world.look(2, Field::Spend).bar, 1.0);
        QCOMPARE(world.look(3, Field::Spend).bar, 0.0);
        QCOMPARE(world.look(4, Field::Spend).bar, 0.0);
        AdGroupFilter filter;
        filter.text = QStringLiteral("b");
        world.rows.setFilter(filter);
        QCOMPARE(world.look(0, Field::Spend).bar, 1.0);
    }
    void narrowColumnsLoseTheIntervalThenTheWord()
    {
        const PartWidths widths{.value = 40, .aside = 60, .asideRoom = 60, .chip = 50, .chipRoom = 70, .shape = 12};
        const auto at = [&](int width, Qt::LayoutDirection direction = Qt::LeftToRight) {
            return placeParts(QRect(100, 0, width, 20), widths, direction);
        };
        const PartPlaces wide = at(182); // 40 + 6 + 60 + 6 + 70
        QCOMPARE(wide.value, QRect(100, 0, 40, 20));
        QCOMPARE(wide.aside, QRect(146, 0, 60, 20));
        QCOMPARE(wide.chip, QRect(212, 0, 50, 20)); // at the start of its room: words stand below each other
        QVERIFY(wide.word);
        QVERIFY(at(181).aside.isEmpty());
        QVERIFY(at(116).word);
        QVERIFY(!at(115).word);
        QCOMPARE(at(115).chip.width(), 12);
        QCOMPARE(at(58).chip.width(), 12);
        QVERIFY(at(57).chip.isEmpty());
        QCOMPARE(at(57).value.width(), 40);
        QCOMPARE(at(30).value, QRect(100, 0, 30, 20));
        for (int width = 1; width < 260; ++width) {
            const QRect box(100, 0, width, 20);
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const PartPlaces places = at(width, direction);
                QVERIFY(box.contains(places.value));
                QVERIFY(places.aside.isEmpty() || box.contains(places.aside));
                QVERIFY(places.chip.isEmpty() || box.contains(places.chip));
                QVERIFY(!places.value.intersects(places.aside) && !places.value.intersects(places.chip)
                        && !places.aside.intersects(places.chip));
            }
        }
        QCOMPARE(at(182, Qt::RightToLeft).value, QRect(242, 0, 40, 20));
        // A short value gives way to the interval together with the others of its column, but keeps its shape for
        // longer.
        PartWidths shorter = widths;
        shorter.value = 20;
        shorter.valueRoom = 40;
        QVERIFY(placeParts(QRect(0, 0, 181, 20), shorter, Qt::LeftToRight).aside.isEmpty());
        QVERIFY(!placeParts(QRect(0, 0, 115, 20), shorter, Qt::LeftToRight).word);
        QVERIFY(!placeParts(QRect(0, 0, 38, 20), shorter, Qt::LeftToRight).chip.isEmpty());
        QVERIFY(placeParts(QRect(0, 0, 37, 20), shorter, Qt::LeftToRight).chip.isEmpty());
        // A row without parts keeps their room.
        const PartWidths bare{.value = 30, .asideRoom = 60, .chipRoom = 70, .shape = 12};
        QCOMPARE(placeParts(QRect(100, 0, 182, 20), bare, Qt::LeftToRight).value.right(), wide.value.right());
    }
    void clearAndLikelyAreTintedAndShaped()
    {
        World world;
        Insight insight = plainInsight();
        const Theme colors{QPalette()};
        const QSize size(300, 30);
        const QPoint corner(3, 3);
        show(world, measured(), insight);
        QCOMPARE(painted(world, Field::CostPerResult, size).pixelColor(corner), colors.base);
        insight.againstTarget->estimate = 2;
        insight.againstTarget->p = 0.001;
        show(world, measured(), insight);
        const QImage above = painted(world, Field::CostPerResult, size);
        QVERIFY(isNear(above.pixelColor(corner), colors.warningTint));
        QVERIFY(countOf(above, above.rect(), QColor(0xD5, 0x5E, 0x00)) > 8); // the triangle
        insight.againstTarget->estimate = 0.5;
        show(world, measured(), insight);
        const QImage below = painted(world, Field::CostPerResult, size);
        QVERIFY(isNear(below.pixelColor(corner), colors.goodTint));
        QVERIFY(countOf(below, below.rect(), QColor(0x00, 0x9E, 0x73)) > 8);
        // Narrow: no word and no interval, still the value and the shape.
        const QImage narrow = painted(world, Field::CostPerResult, QSize(70, 30));
        QVERIFY(countOf(narrow, narrow.rect(), QColor(0x00, 0x9E, 0x73)) > 8);
        // Narrower still: no shape, so no colour either.
        const QImage least = painted(world, Field::CostPerResult, QSize(44, 30));
        QCOMPARE(least.pixelColor(corner), colors.base);
        QCOMPARE(countOf(least, least.rect(), QColor(0x00, 0x9E, 0x73)), 0);
        for (const QColor &tint : {colors.warningTint, colors.goodTint}) {
            QVERIFY(Theme::contrast(colors.text, tint) >= 4.5);
            QVERIFY(Theme::contrast(colors.secondary, tint) >= 4.5);
            QVERIFY(Theme::contrast(colors.outline, tint) >= 3);
        }
    }
    void gapsOfATrendAreGapsAndTodayIsHollow()
    {
        World world;
        Insight insight;
        insight.dailySpend = {10, 10, 10, test::Unknown, test::Unknown, test::Unknown, 10, 10, 10};
        show(world, measured(), insight);
        const Theme colors{QPalette()};
        const QSize size(116, 30); // 100 pixels to draw in
        // Everything but the ground line, which is a hairline in a fainter colour.
        const auto columns = [&](const QImage &image, int from, int to) {
            return inkIn(image, QRect(from, 2, to - from, 22), colors.base);
        };
        const QImage gap = painted(world, Field::SpendTrend, size);
        QVERIFY(columns(gap, 12, 34) > 15);
        QCOMPARE(columns(gap, 40, 76), 0);
        QVERIFY(columns(gap, 82, 104) > 15);
        insight.dailySpend = {10, 10, 10, 10, 10, 10, 10, 10, 2};
        show(world, measured(), insight);
        const QImage over = painted(world, Field::SpendTrend, size);
        show(world, measured(), insight, {QDate(2026, 11, 14), true});
        const QImage open = painted(world, Field::SpendTrend, size);
        QVERIFY(over != open);
        QVERIFY(columns(over, 12, 90) == columns(open, 12, 90)); // only the last day is drawn otherwise
        // A day by itself is a dot, and what is nowhere above 0 lies on the ground.
        insight.dailySpend = {test::Unknown, 5, test::Unknown};
        show(world, measured(), insight);
        QVERIFY(columns(painted(world, Field::SpendTrend, size), 50, 66) > 2);
        insight.dailySpend = {0, 0, 0};
        show(world, measured(), insight);
        const QImage flat = painted(world, Field::SpendTrend, size);
        QCOMPARE(inkIn(flat, QRect(8, 0, 100, 18), colors.base), 0);
        QVERIFY(inkIn(flat, QRect(8, 18, 100, 10), colors.base) > 50);
    }
    void newInsightsRepaintAndSort()
    {
        World world;
        QAbstractItemModelTester tester(&world.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        AdGroupTablePanel panel(&world.model);
        AdGroupTableView *view = panel.view();
        panel.resize(900, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        world.fill(5);
        view->setVisibleFields(columnPresetFields(ColumnPreset::Comparison));
        view->setSort(Field::AgainstTarget, Qt::AscendingOrder);
        view->selectIds({QStringLiteral("g3")});
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        Insight dear = plainInsight();
        dear.againstTarget = Comparison{3, {2, 4}, 0.001};
        const QImage before = view->grab().toImage();
        const QRect cell(0, 0, 300, 28);
        QCOMPARE(view->valueBox(Field::CostPerResult, cell, 40).right(), cell.right());
        world.table.setInsights({{QStringLiteral("g3"), test::shared(dear)}});
        QCOMPARE(changed.size(), 1);
        // A total stands below the values, which stand before intervals and words now.
        QVERIFY(view->valueBox(Field::CostPerResult, cell, 40).right() < cell.right() - 100);
        QCOMPARE(view->valueBox(Field::Spend, cell, 40).right(), cell.right());
        QCOMPARE(world.model.group(0)->id, QStringLiteral("g3"));
        QCOMPARE(view->selectedIds(), QStringList{QStringLiteral("g3")});
        QVERIFY(view->grab().toImage() != before);
        QVERIFY(view->selectionAsText(true).contains(QStringLiteral("Against target")));
        QVERIFY(view->selectionAsText(true).contains(QStringLiteral("Clearly above")));
        // Columns, widths and sort of derived columns are kept like others.
        const QByteArray state = view->headerState();
        view->setVisibleFields({Field::Title, Field::Spend});
        view->setSort(Field::Spend, Qt::DescendingOrder);
        QVERIFY(view->restoreHeaderState(state));
        QCOMPARE(view->visibleFields(), columnPresetFields(ColumnPreset::Comparison));
        QCOMPARE(world.rows.sortField(), std::optional(Field::AgainstTarget));
    }
    void derivedCellsCannotBeEdited()
    {
        World world;
        show(world, measured(), plainInsight());
        for (const Field field : Derived)
            QVERIFY(!world.at(0, field).flags().testFlag(Qt::ItemIsEditable));
    }
};

} // namespace

agm::test::Maker agm::test::makeInsightCellsTest()
{
    return maker<InsightCellsTest>();
}

#include "InsightCellsTest.moc"
