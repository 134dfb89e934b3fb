// SPDX-License-Identifier: GPL-3.0-or-later
// Repaints 40 columns of a full screen of ad groups, with and without what is concluded about them, and with Qt's own
// delegate on the same model. All in the same run on the same rows; the ratios are what counts. Then sets the insights
// of 100 000 ad groups. Ends with 0 when every ratio with a goal meets it.
#include "domain/FieldRegistry.h"
#include "tests/bench/table/TableMake.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTableView.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using namespace agm;

constexpr int Columns = 40;
constexpr int Rows = 100'000;

/// Of processor time, the middle of several.
double milliseconds(int times, const std::function<void()> &work)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const std::clock_t start = std::clock();
        work();
        took.push_back(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::nth_element(took.begin(), took.begin() + times / 2, took.end());
    return took[std::size_t(times / 2)];
}

QHash<QString, InsightPtr> makeInsights(const QList<AdGroupPtr> &groups, quint32 seed)
{
    QRandomGenerator random(seed);
    QHash<QString, InsightPtr> insights;
    insights.reserve(groups.size());
    for (const AdGroupPtr &group : groups) {
        Insight insight;
        const double rate = *group->number(Field::ClickThroughRate);
        insight.ctr = Interval{rate * 0.9, rate * 1.1};
        const double cost = *group->number(Field::CostPerResult);
        insight.costPerResult = Interval{cost * 0.5, cost * 2};
        insight.target = {TargetKind::Median, {200 * Money::Micro, Currency::usd()}};
        insight.againstTarget = Comparison{cost / 200, {}, random.generateDouble() * 0.08};
        insight.spendChange = random.generateDouble() - 0.4;
        insight.costChange = Comparison{0.5 + random.generateDouble(), {0.5, 2}, random.generateDouble() * 0.08};
        insight.ctrChange = Comparison{random.generateDouble() * 0.01, {0, 0.02}, random.generateDouble() * 0.08};
        for (int day = 0; day < 30; ++day)
            insight.dailySpend.append(float(random.bounded(100)));
        insights.insert(group->id, std::make_shared<const Insight>(insight));
    }
    return insights;
}

/// The derived columns, and as many attributes as make forty.
QList<Field> fortyColumns()
{
    QList<Field> fields;
    for (const FieldInfo &info : columnRegistry().subspan(FieldCount))
        fields.append(info.field);
    for (const FieldInfo &info : fieldRegistry()) {
        if (fields.size() < Columns)
            fields.append(info.field);
    }
    return fields;
}

bool missed = false;

void report(const char *what, double ours, double other, double goal)
{
    const double ratio = ours / other;
    std::printf("%-46s %8.2f ms %8.2f ms   ratio %.3f  goal <= %.2f %s\n", what, ours, other, ratio, goal,
                ratio <= goal ? "met" : "MISSED");
    missed = missed || ratio > goal;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    AdGroupTableModel table;
    AdGroupFilterModel rows(&table);
    AdGroupPresentationModel model(&rows);
    const QList<AdGroupPtr> groups = makeGroups(Rows);
    table.upsert(groups);
    AdGroupTableView view;
    view.setPresentation(&model);
    view.setVisibleFields(fortyColumns());
    view.setSort(Field::Spend, Qt::DescendingOrder);
    view.resize(view.horizontalHeader()->length() + 40, 1080);
    view.show();
    QApplication::sendPostedEvents();

    QImage screen(view.viewport()->size(), QImage::Format_RGB32);
    const auto repaint = [&] {
        QPainter painter(&screen);
        view.viewport()->render(&painter);
    };
    const auto settle = [&] {
        for (int i = 0; i < 3; ++i)
            repaint();
    };
    settle();
    const double bare = milliseconds(15, repaint);

    const QHash<QString, InsightPtr> insights = makeInsights(groups, 2);
    const double first = milliseconds(1, [&] { table.setInsights(insights, {QDate(2026, 10, 24), true}); });
    const double drawn = milliseconds(1, repaint);
    settle();
    const double concluded = milliseconds(15, repaint);

    QAbstractItemDelegate *ours = view.itemDelegate();
    QStyledItemDelegate plain;
    view.setItemDelegate(&plain);
    settle();
    const double styled = milliseconds(5, repaint);
    view.setItemDelegate(ours);

    std::printf("%d columns, %d rows on the screen, %d in all\n", Columns, screen.height() / view.rowHeight(0), Rows);
    report("full repaint with insights / without", concluded, bare, 1.5);
    report("full repaint with insights / plain delegate", concluded, styled, 0.5);
    std::printf("first repaint with new insights               %8.2f ms\n", drawn);
    std::printf("insights of %d ad groups, by spend       %8.2f ms\n", Rows, first);
    view.setSort(Field::AgainstTarget, Qt::AscendingOrder);
    const QHash<QString, InsightPtr> others = makeInsights(groups, 3);
    std::printf("and sorted anew by the verdict                %8.2f ms\n", milliseconds(1, [&] {
                    table.setInsights(others, {QDate(2026, 10, 24), true});
                }));
    return missed ? 1 : 0;
}
