// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts, filters and fills 100 000 ad groups, once with our filter model and once with a QSortFilterProxyModel that
// works on display text, as one would write it first. Both in the same run on the same rows; the ratio is what counts.
// Ends with 0 when every ratio with a goal meets it.
#include "items/AdGroupFilterModel.h"
#include "items/FilterGrammar.h"
#include "tests/bench/support/PlainTable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using namespace agm;
using bench::PlainProxy;
using bench::PlainTable;

constexpr int Rows = 100'000;

QList<AdGroupPtr> makeGroups()
{
    QRandomGenerator random(1);
    const QStringList nouns{u"Founders"_s,  u"Agencies"_s, u"Créateurs"_s, u"Retargeting"_s,
                            u"Lookalike"_s, u"Broad"_s,    u"VIP"_s};
    std::vector<TargetingPtr> targetings;
    for (int i = 0; i < 500; ++i) {
        Targeting targeting;
        targeting.regions.include.countries = {random.bounded(2) ? u"US"_s : u"DE"_s, u"C%1"_s.arg(i)};
        targeting.languages = {u"en"_s};
        targetings.emplace_back(targeting);
    }
    QList<AdGroupPtr> groups;
    groups.reserve(Rows);
    for (int i = 0; i < Rows; ++i) {
        AdGroup group;
        group.id = u"adgrp_%1"_s.arg(random.generate64(), 16, 36, QChar(u'0'));
        const int every = random.bounded(100);
        const QString noun = every < 5 ? nouns.first() : nouns.at(1 + random.bounded(int(nouns.size()) - 1));
        group.title = u"%1 %2 #%3"_s.arg(noun, random.bounded(2) ? u"US"_s : u"UK ✓"_s).arg(random.bounded(30'000));
        group.campaignId = Word::of(QStringView(u"adcamp_%1"_s.arg(random.bounded(400))));
        group.status = Word::of(QStringView(random.bounded(3) ? u"active" : u"paused"));
        group.spendCurrency = Currency::usd();
        group.setMoney(Field::Spend, random.bounded(500'000'000));
        group.setNumber(Field::Purchases, random.bounded(10) ? 0 : random.bounded(50));
        group.targeting = targetings[std::size_t(random.bounded(int(targetings.size())))];
        group.sent.set();
        group.setNumber(Field::Impressions, random.bounded(100'000));
        group.setNumber(Field::Clicks, random.bounded(3'000));
        group.setNumber(Field::ClickThroughRate, random.bounded(300) / 1e4);
        group.setNumber(Field::Frequency, random.bounded(300) / 1e2);
        group.setMoney(Field::BudgetAmount, random.bounded(100) * 1'000'000);
        group.setMoney(Field::CostPerResult, random.bounded(100) * 1'000'000);
        group.setNumber(Field::Results, random.bounded(20));
        group.setNumber(Field::ReturnOnAdSpend, random.bounded(500) / 1e2);
        group.optimizationGoal = Word::of(QStringView(random.bounded(2) ? u"conversions" : u"link_clicks"));
        group.createdAt = Instant(1'790'000'000'000 - qint64(random.bounded(1'000'000)) * 10'000);
        groups.append(std::make_shared<const AdGroup>(group));
    }
    return groups;
}

/// Of processor time: all of this is one thread, and what else runs on the machine matters less.
double milliseconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

bool missed = false;

/// `goal`: the highest ratio that is good enough.
void report(const char *what, double ours, double plain, double goal)
{
    const double ratio = ours / plain;
    std::printf("%-34s %9.1f ms %9.1f ms   ratio %.3f  goal <= %.2f %s\n", what, ours, plain, ratio, goal,
                ratio <= goal ? "met" : "MISSED");
    missed = missed || ratio > goal;
}

struct Pair {
    AdGroupTableModel table;
    AdGroupFilterModel ours{&table};
    PlainTable words;
    PlainProxy plain;

    void compare(const char *what, double goal, const std::function<void()> &forOurs,
                 const std::function<void()> &forPlain)
    {
        const double took = milliseconds(forOurs);
        report(what, took, milliseconds(forPlain), goal);
    }
    void sortBoth(const char *what, double goal, Field field, Qt::SortOrder order)
    {
        const int column = AdGroupTableModel::columnOf(field);
        compare(
            what, goal, [&] { ours.setSort(field, order); }, [&] { plain.sort(column, order); });
    }
    void filterBoth(const char *what, double goal, const QString &text)
    {
        compare(
            what, goal, [&] { ours.setFilter({.text = text}); }, [&] { plain.setFilterFixedString(text); });
    }
};

/// What is shown already when a person begins to type.
struct Shown {
    const char *what;
    Field sortedBy;
    AdGroupFilter chosen;
};

/// The text typed sign by sign, with what is done between two keys. How long each key took, reading the text included;
/// the quicker of two rounds, because what else runs on the machine takes the cache away.
std::vector<double> typed(AdGroupFilterModel &model, const QString &text, const AdGroupFilter &chosen)
{
    const FilterContext context{QLocale(), QTimeZone("UTC"), QDateTime::currentDateTimeUtc()};
    std::vector<double> times(std::size_t(text.size()), 1e9);
    for (int round = 0; round < 2; ++round) {
        model.setFilter(chosen);
        for (std::size_t i = 0; i < times.size(); ++i) {
            times[i] = std::min(times[i], milliseconds([&] {
                                    const FilterParse parse = parseFilter(text.left(qsizetype(i) + 1), context);
                                    if (parse.problem)
                                        return;
                                    AdGroupFilter filter = chosen;
                                    filter.expression = parse.root;
                                    model.setFilter(filter);
                                }));
            while (model.isPreparing())
                QCoreApplication::processEvents();
        }
    }
    return times;
}

/// From the key to the filtered model; the slowest key counts. The goal is a time, because nothing plain reads such a
/// text.
void benchExpressions(AdGroupFilterModel &model, const Shown &shown)
{
    constexpr double Goal = 10;
    model.setFilter(shown.chosen);
    model.setSort(shown.sortedBy, Qt::DescendingOrder);
    std::printf("typed into the search box, %s; the slowest key\n", shown.what);
    double worst = 0;
    for (const char *example :
         {"founders", "spend>450", "spend>250", "spend>50 purchases>0", "spend>50 purchases=0 status:active",
          "spend>50 cpr>40 status:active \"founders\" -uk", "campaign:adcamp_7", "title~/^founders us/",
          "(founders | agencies) -status:paused spend>100", "cpr>40", "roas>2 ctr>1% frequency<2", "created<7d",
          "is:delivering budget>10usd", "goal:conversions places:us", "starts:none -interests:any", "zzzz"}) {
        const QString text = QString::fromUtf8(example);
        const std::vector<double> times = typed(model, text, shown.chosen);
        const auto slowest = std::max_element(times.begin(), times.end());
        std::printf("  %-48s %6d rows %6.1f ms%s, at %s\n", example, model.rowCount(), *slowest,
                    *slowest > Goal ? " (late)" : "", qPrintable(text.left(slowest - times.begin() + 1)));
        worst = std::max(worst, *slowest);
    }
    const QByteArray what = QByteArray("a key in the search box, slowest; ") + shown.what;
    std::printf("%-62s %6.1f ms  goal <= %.0f %s\n", what.constData(), worst, Goal, worst <= Goal ? "met" : "MISSED");
    missed = missed || worst > Goal;
    model.setFilter({});
}

void benchSortAndFilter(const QList<AdGroupPtr> &groups)
{
    Pair pair;
    pair.words.append(groups);
    std::printf("fill in one batch, ours            %9.1f ms\n", milliseconds([&] { pair.table.upsert(groups); }));
    pair.plain.setSourceModel(&pair.words);
    pair.sortBoth("sort by spend, first", 0.25, Field::Spend, Qt::DescendingOrder);
    pair.sortBoth("sort by spend, other way", 0.25, Field::Spend, Qt::AscendingOrder);
    pair.sortBoth("sort by purchases, mostly ties", 0.25, Field::Purchases, Qt::DescendingOrder);
    pair.sortBoth("sort by title, first", 0.06, Field::Title, Qt::AscendingOrder);
    pair.sortBoth("sort by title, other way", 0.06, Field::Title, Qt::DescendingOrder);
    pair.sortBoth("sort by campaign", 0.25, Field::AdCampaign, Qt::AscendingOrder);
    pair.sortBoth("sort by spend, titles known", 0.25, Field::Spend, Qt::DescendingOrder);
    pair.filterBoth("filter, 5 % match, first", 0.25, u"founders"_s);
    pair.filterBoth("filter cleared", 0.25, QString());
    pair.filterBoth("filter, 50 % match", 0.25, u"✓"_s);
    pair.filterBoth("filter cleared", 0.25, QString());
    pair.filterBoth("filter, nothing matches", 0.25, u"zzzz"_s);
    pair.filterBoth("filter cleared", 0.25, QString());
    benchExpressions(pair.ours, {"sorted by spend", Field::Spend, {}});
    benchExpressions(pair.ours, {"sorted by status, then by title", Field::Status, {}});
    benchExpressions(pair.ours,
                     {"of the active ones, sorted by spend", Field::Spend, {.statuses = {Word::of(u"active")}}});
}

/// `size` rows at a time with a sort in force. The slowest batch is what a person would feel.
void benchLoading(const QList<AdGroupPtr> &groups, int size, Field field)
{
    double slowest = 0;
    const auto load = [&](const auto &add) {
        return milliseconds([&] {
            slowest = 0;
            for (int from = 0; from < groups.size(); from += size)
                slowest = std::max(slowest, milliseconds([&] { add(groups.mid(from, size)); }));
        });
    };
    const int column = AdGroupTableModel::columnOf(field);
    AdGroupTableModel first;
    AdGroupFilterModel ours(&first);
    ours.setSort(field, Qt::AscendingOrder);
    const double oursTook = load([&first](const auto &batch) { first.upsert(batch); });
    const double oursSlowest = slowest;
    PlainTable words;
    PlainProxy plain;
    plain.setSourceModel(&words);
    plain.sort(column, Qt::AscendingOrder);
    const double plainTook = load([&words](const auto &batch) { words.append(batch); });
    const QByteArray what
        = "load by " + QByteArray::number(size) + (field == Field::Title ? ", by title" : ", by spend");
    report(what.constData(), oursTook, plainTook, 0.5);
    report("  slowest batch", oursSlowest, slowest, 0.5);
}

void benchChanges(const QList<AdGroupPtr> &groups)
{
    Pair pair;
    AdGroupTableModel &table = pair.table;
    table.upsert(groups);
    pair.words.append(groups);
    pair.plain.setSourceModel(&pair.words);
    pair.ours.setSort(Field::Spend, Qt::DescendingOrder);
    pair.plain.sort(AdGroupTableModel::columnOf(Field::Spend), Qt::DescendingOrder);
    const auto rowOf = [](int i) { return i * 17 % Rows; };
    const auto changed = [&groups, rowOf](int count) {
        QList<AdGroupPtr> list;
        for (int i = 0; i < count; ++i) {
            AdGroup group = *groups.at(rowOf(i));
            group.setMoney(Field::Spend, i * 1000);
            list.append(std::make_shared<const AdGroup>(group));
        }
        return list;
    };
    for (const int count : {1, 250, 5000}) {
        const auto list = changed(count);
        const QByteArray what = "change " + QByteArray::number(count) + " rows, sorted by them";
        if (count == 1)
            std::printf("%-34s %9.1f ms\n", what.constData(), milliseconds([&] { table.upsert(list); }));
        else
            pair.compare(
                what.constData(), 0.5, [&] { table.upsert(list); }, [&] { pair.words.change(list, rowOf); });
    }
    QStringList ids;
    for (int i = 0; i < 5000; ++i)
        ids.append(groups.at(i * 13 % Rows)->id);
    std::printf("remove  5000 rows, ours             %9.1f ms\n", milliseconds([&] { table.remove(ids); }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // the C locale collates nothing
    const auto groups = makeGroups();
    std::printf("%-34s %12s %12s\n", "100 000 rows, no view", "ours", "plain");
    benchSortAndFilter(groups);
    for (const int size : {1000, 5000}) {
        benchLoading(groups, size, Field::Spend);
        benchLoading(groups, size, Field::Title);
    }
    benchChanges(groups);
    return missed ? 1 : 0;
}
