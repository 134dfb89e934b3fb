// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/FilterMake.h"
#include "tests/items/ItemsTests.h"

#include "items/FilterTerm.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace agm::test {
namespace {

AdGroupFilter filterOf(const QString &text)
{
    const FilterParse parse = parseFilter(text, filterContext());
    if (parse.problem)
        qFatal("%s: %s", qPrintable(text), qPrintable(parse.problem->message));
    AdGroupFilter filter;
    filter.expression = parse.root;
    return filter;
}

Instant at(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

QList<AdGroupPtr> account()
{
    QList<AdGroupPtr> groups;
    const auto add = [&groups](const QString &id, auto fill) {
        AdGroup group;
        group.id = id;
        group.status = Word::of(u"active");
        group.spendCurrency = Currency::usd();
        group.sent.set();
        fill(group);
        groups.append(std::make_shared<const AdGroup>(group));
    };
    add(u"good"_s, [](AdGroup &g) {
        g.title = u"US Founders, Café 2 %"_s;
        g.campaignId = Word::of(u"camp_1");
        g.optimizationGoal = Word::of(u"link_clicks");
        g.setMoney(Field::Spend, 60'000'000);
        g.setNumber(Field::Impressions, 1000);
        g.setNumber(Field::Clicks, 30);
        g.setNumber(Field::ClickThroughRate, 0.03);
        g.setMoney(Field::CostPerClick, 2'000'000);
        g.resultEvent = Word::of(u"purchase");
        g.setNumber(Field::Purchases, 1);
        g.setMoney(Field::CostPerResult, 60'000'000);
        g.startsAt = at("2026-11-01T12:00:00Z");
        g.createdAt = at("2026-11-27T12:00:00Z");
        auto targeting = std::make_shared<Targeting>();
        targeting->languages = {u"en"_s, u"es"_s};
        targeting->regions.include.countries = {u"US"_s};
        targeting->regions.exclude.countries = {u"CA"_s};
        targeting->regions.include.cities = {{u"777"_s, u"Springfield"_s, {}, false}};
        targeting->placements = {{u"instagram"_s, {u"story"_s}, {}}};
        g.targeting = targeting;
        g.dynamicCreative = true;
    });
    add(u"euro"_s, [](AdGroup &g) {
        g.title = u"UK creators"_s;
        g.campaignId = Word::of(u"camp_2");
        g.spendCurrency = Currency::of(u"EUR");
        g.setMoney(Field::Spend, 80'000'000);
        g.setNumber(Field::Impressions, 500);
        g.setNumber(Field::Clicks, 0);
        g.setNumber(Field::ClickThroughRate, 0);
        g.setMoney(Field::CostPerClick, 0); // undefined: there is no click
        g.resultEvent = Word::of(u"purchase");
        g.setNumber(Field::Purchases, 0);
        g.setMoney(Field::CostPerResult, 0); // at least 80 / 3.69 = 21.69
        g.createdAt = at("2026-10-01T12:00:00Z");
        g.endsAt = at("2026-12-01T12:00:00Z");
        g.issues.append({u"i1"_s, u"The audience is too narrow."_s, {}, {}});
    });
    add(u"off"_s, [](AdGroup &g) {
        g.title = u"test: (retarget)"_s;
        g.campaignId = Word::of(u"camp_1");
        g.status = Word::of(u"paused");
        g.setMoney(Field::Spend, 0);
        g.setNumber(Field::Impressions, 0);
        g.createdAt = at("2026-11-28T16:00:00Z");
        g.endsAt = at("2026-11-20T12:00:00Z");
    });
    add(u"new"_s, [](AdGroup &g) {
        g.metricsLoading = true;
        g.status = Word();
        g.startsAt = at("2026-11-02T04:30:00Z"); // 1 Nov, 23:30 in New York
    });
    return groups;
}

} // namespace

class FilterProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row
            = [](const QString &text, const QString &found) { QTest::newRow(qPrintable(text)) << text << found; };
        row(u"cafe"_s, u"good"_s);
        row(u"\"founders, cafe\""_s, u"good"_s);
        row(u"\"cafe founders\""_s, u""_s);
        row(u"spring"_s, u"good off"_s);
        row(u"camp_2"_s, u"euro"_s);
        row(u"-spring"_s, u"euro new"_s);
        row(u"spring -test"_s, u"good"_s);
        row(u"creators OR retarget"_s, u"euro off"_s);
        row(u"(creators OR cafe) -status:paused spend>70"_s, u"euro"_s);
        row(u"spend>50"_s, u"good euro"_s);
        row(u"spend>50usd"_s, u"good"_s);
        row(u"spend!=60"_s, u"euro off"_s);
        row(u"spend!=60usd"_s, u"off"_s);
        row(u"spend=0"_s, u"off"_s);
        row(u"spend<=60"_s, u"good off"_s);
        row(u"spend:any"_s, u"good euro off"_s);
        row(u"spend:none"_s, u""_s); // what is loading is not known to be nothing
        row(u"ctr>2%"_s, u"good"_s);
        row(u"ctr=3%"_s, u"good"_s);
        row(u"ctr<1%"_s, u"euro"_s);
        row(u"ctr:none"_s, u"off"_s);
        row(u"cpc<1"_s, u""_s); // no click is not free
        row(u"cpc:none"_s, u"euro off"_s);
        row(u"-cpc<1"_s, u"good euro off new"_s);
        row(u"cpr>20"_s, u"good euro"_s); // "> 21.69" is surely above 20
        row(u"cpr>30"_s, u"good"_s); // but not surely above 30
        row(u"cpr<30"_s, u""_s); // nor surely below
        row(u"cpr!=20"_s, u"good euro"_s);
        row(u"results=0"_s, u"euro"_s);
        row(u"spend>0 results=0"_s, u"euro"_s);
        row(u"status:active"_s, u"good euro"_s);
        row(u"status:PAUSED,rejected"_s, u"off"_s);
        row(u"status!=active"_s, u"off"_s); // no status is no other status
        row(u"-status:active"_s, u"off new"_s);
        row(u"status:none"_s, u"new"_s);
        row(u"status~/^act/"_s, u"good euro"_s);
        row(u"goal:\"Link clicks\""_s, u"good"_s);
        row(u"currency:eur"_s, u"euro"_s);
        row(u"title:cafe,creators"_s, u"good euro"_s);
        row(u"title=\"uk creators\""_s, u"euro"_s);
        row(u"title!=\"uk creators\""_s, u"good off"_s);
        row(u"title~/^u[sk]/"_s, u"good euro"_s);
        row(u"title~/^u[sk]/c"_s, u""_s);
        row(u"title~/caf.,?/"_s, u"good"_s);
        row(u"title:none"_s, u"new"_s);
        row(u"id:goo"_s, u"good"_s);
        row(u"campaign:spring"_s, u"good off"_s);
        row(u"campaign=\"spring launch\",camp_2"_s, u"good euro off"_s);
        row(u"campaign!=\"spring launch\""_s, u"euro"_s);
        row(u"campaign~/launch$/"_s, u"good off"_s);
        row(u"campaign:none"_s, u"new"_s);
        row(u"languages:es"_s, u"good"_s);
        row(u"languages:none"_s, u"euro off new"_s);
        row(u"places:us"_s, u"good"_s);
        row(u"places:ca"_s, u""_s); // excluded
        row(u"places:springf"_s, u"good"_s);
        row(u"placements:instagram"_s, u"good"_s);
        row(u"placements:story"_s, u"good"_s);
        row(u"issues:narrow"_s, u"euro"_s);
        row(u"issues=1"_s, u"euro"_s);
        row(u"issues:none"_s, u"good off new"_s);
        row(u"dynamic:yes"_s, u"good"_s);
        row(u"dynamic:no"_s, u"euro off new"_s);
        row(u"is:issues"_s, u"euro"_s);
        row(u"is:delivering"_s, u"good euro"_s);
        row(u"is:drafted"_s, u""_s);
        // A day is one of the zone's days.
        row(u"starts=2026-11-01"_s, u"good new"_s);
        row(u"starts>2026-11-01"_s, u""_s);
        row(u"starts>=2026-11-01"_s, u"good new"_s);
        row(u"starts<2026-11-02"_s, u"good new"_s);
        row(u"starts!=2026-11-02"_s, u"good new"_s);
        row(u"starts>2026-11-01T12:00"_s, u"new"_s);
        row(u"created<7d"_s, u"good off"_s);
        row(u"created>7d"_s, u"euro"_s);
        row(u"created=today"_s, u"off"_s);
        row(u"created<today"_s, u"good euro"_s);
        row(u"ends<7d"_s, u"euro"_s); // within a week; what is over does not end
        row(u"ends<now"_s, u"off"_s);
        row(u"ends>-30d"_s, u"euro off"_s);
        row(u"ends:none"_s, u"good new"_s);
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        table.upsert(account());
        table.setCampaigns(campaignsOf({{u"camp_1"_s, u"Spring launch"_s}, {u"camp_2"_s, u"Autumn"_s}}));
        model.setFilter(filterOf(text));
        QCOMPARE(drawn(model), found);
        QCOMPARE(model.countMatches(filterOf(text)), int(found.split(u' ', Qt::SkipEmptyParts).size()));
    }

    void followsDraftsCampaignsAndRows()
    {
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        const QAbstractItemModelTester tester(&model);
        table.upsert(account());
        model.setFilter(filterOf(u"is:drafted OR campaign:sale"_s));
        QCOMPARE(drawn(model), QString());
        const Draft draft;
        table.updateDrafts({u"off"_s}, {{u"off"_s, draft}});
        QCOMPARE(drawn(model), u"off"_s);
        table.setCampaigns(campaignsOf({{u"camp_2"_s, u"Sale"_s}}));
        QCOMPARE(drawn(model), u"euro off"_s);
        table.updateDrafts({u"off"_s}, {});
        QCOMPARE(drawn(model), u"euro"_s);
        model.setFilter(filterOf(u"spend>70"_s));
        table.upsert(adGroups({{.id = u"late"_s, .spend = 90}, {.id = u"euro"_s, .spend = 5}}));
        QCOMPARE(drawn(model), u"late"_s);
    }

    void derivedColumnsFollowTheirInsights()
    {
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        const QAbstractItemModelTester tester(&model);
        table.upsert(account());
        model.setFilter(filterOf(u"spend_change>20%"_s));
        QCOMPARE(drawn(model), QString());
        const auto insight = [](double change, double p, double estimate) {
            Insight made;
            made.spendChange = change;
            made.target.kind = TargetKind::Own;
            made.againstTarget = Comparison{estimate, {}, p};
            return std::make_shared<const Insight>(made);
        };
        table.setInsights({{u"good"_s, insight(0.25, 0.0001, 2)}, {u"euro"_s, insight(-0.5, 0.5, 2)}});
        QCOMPARE(drawn(model), u"good"_s);
        const auto finds = [&](const QString &text) {
            model.setFilter(filterOf(text));
            return drawn(model);
        };
        QCOMPARE(finds(u"spend_change<-20%"_s), u"euro"_s);
        QCOMPARE(finds(u"spend_change=25%"_s), u"good"_s);
        QCOMPARE(finds(u"spend_change:none"_s), u"off new"_s);
        QCOMPARE(finds(u"verdict:clearly_above"_s), u"good"_s);
        QCOMPARE(finds(u"against_target:\"too early\",clearly-below"_s), u"euro"_s);
        QCOMPARE(finds(u"verdict!=clearly_above"_s), u"euro"_s);
        QCOMPARE(finds(u"verdict:any -verdict~/above$/"_s), u"euro"_s);
        table.setInsights({});
        QCOMPARE(drawn(model), QString());
    }

    void combinesWithTheSideBar()
    {
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        table.upsert(account());
        AdGroupFilter filter = filterOf(u"spend>=0"_s);
        filter.statuses = {Word::of(u"active")};
        filter.hasIssues = true;
        model.setFilter(filter);
        QCOMPARE(drawn(model), u"euro"_s);
    }

    /// A negation is the rest, and "or" and "and" are unions and intersections: on random expressions.
    void obeysLogic()
    {
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        table.upsert(account());
        table.setCampaigns(campaignsOf({{u"camp_1"_s, u"Spring launch"_s}}));
        const auto shown = [&](const FilterNode &node) {
            AdGroupFilter filter;
            filter.expression = node;
            model.setFilter(filter);
            const QStringList ids = drawn(model).split(u' ', Qt::SkipEmptyParts);
            return QSet<QString>(ids.begin(), ids.end());
        };
        const QSet<QString> all = shown({});
        QCOMPARE(all.size(), 4);
        RandomFilters filters(3);
        int some = 0;
        for (int i = 0; i < 500; ++i) {
            const FilterNode a = filters.next();
            const FilterNode b = filters.next();
            const auto ofA = shown(a);
            const auto ofB = shown(b);
            some += !ofA.isEmpty() && ofA != all;
            QCOMPARE(shown(FilterNode::negated(a)), all - ofA);
            QCOMPARE(shown(FilterNode::allOf({a, b})), ofA & ofB);
            QCOMPARE(shown(FilterNode::anyOf({a, b})), ofA | ofB);
        }
        QVERIFY2(some > 50, "the expressions must tell some rows from others");
    }

    /// On random ad groups, against the reading that cells show.
    void agreesWithTheReading()
    {
        QRandomGenerator random(5);
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 300; ++i) {
            AdGroup group;
            group.id = QString::number(i);
            group.spendCurrency = Currency::of(random.bounded(2) ? u"USD" : u"EUR");
            group.metricsLoading = random.bounded(10) == 0;
            for (const FieldInfo &info : fieldRegistry()) {
                group.sent[std::size_t(info.field)] = random.bounded(8) > 0;
                if (!isNumeric(info.field) || random.bounded(4) == 0)
                    continue;
                if (isMoney(info.field))
                    group.setMoney(info.field, random.bounded(3) * 1'000'000);
                else
                    group.setNumber(info.field, random.bounded(3));
            }
            groups.append(std::make_shared<const AdGroup>(group));
        }
        table.upsert(groups);
        for (const FieldInfo &info : fieldRegistry()) {
            if (!isNumeric(info.field))
                continue;
            const auto shown = [&](FilterOp op, double bound = 0) {
                FilterValue value(bound);
                if (isMoney(info.field))
                    value = Money{qint64(bound * 1e6), Currency()};
                AdGroupFilter filter;
                filter.expression = FilterNode::on(info.field, op, value);
                return model.countMatches(filter);
            };
            const double unit = filterKind(info.field) == FilterKind::Rate ? 100 : 1;
            int any = 0;
            int none = 0;
            int above = 0;
            int equal = 0;
            for (const AdGroupPtr &group : groups) {
                const Reading reading = readField(*group, info.field);
                const auto number = sortNumber(*group, info.field);
                any += number.has_value();
                none += !number && reading.presence != Presence::Loading;
                above += number && *number > 1;
                equal += number && *number == 1 && reading.presence == Presence::Value;
            }
            QCOMPARE(shown(FilterOp::Any), any);
            QCOMPARE(shown(FilterOp::None), none);
            QVERIFY2(shown(FilterOp::Greater, unit) == above, info.key);
            QVERIFY2(shown(FilterOp::Equal, unit) == equal, info.key);
        }
    }

    void knowsWhatAPatternNeeds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("literal");
        QTest::newRow("anchored") << u"^US founders$"_s << QByteArray("us founders");
        QTest::newRow("gap") << u"US.*2026"_s << QByteArray("2026");
        QTest::newRow("optional") << u"colou?rs"_s << QByteArray("colo");
        QTest::newRow("repeated") << u"ab+c*"_s << QByteArray("ab");
        QTest::newRow("lazy") << u"a+?bcd??e"_s << QByteArray("bc");
        QTest::newRow("accents") << u"café noir"_s << QByteArray(" noir");
        QTest::newRow("alternatives") << u"abc|d"_s << QByteArray();
        QTest::newRow("group") << u"(abc)?"_s << QByteArray();
        QTest::newRow("class") << u"[abc]def"_s << QByteArray();
        QTest::newRow("escape") << u"\\dabc"_s << QByteArray();
        QTest::newRow("count") << u"abc{0}"_s << QByteArray();
    }
    void knowsWhatAPatternNeeds()
    {
        QFETCH(QString, pattern);
        QFETCH(QByteArray, literal);
        QCOMPARE(literalOf(pattern), literal);
    }
    /// The look before must never change what a pattern finds.
    void theLookBeforeChangesNothing()
    {
        QRandomGenerator random(31);
        const QString letters = u"aAsSkK \u017F\u212Aé.\u0301"_s;
        const QString signs = letters + u"+*?^$.|()"_s;
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 200; ++i) {
            QString title = u""_s; // empty, not null: no title at all matches nothing
            for (int n = random.bounded(8); n > 0; --n)
                title += letters[random.bounded(int(letters.size()))];
            groups.append(adGroup({.id = QString::number(i), .title = title}));
        }
        table.upsert(groups);
        int found = 0;
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (int n = 1 + random.bounded(5); n > 0; --n)
                text += signs[random.bounded(int(signs.size()))];
            const QRegularExpression plain(
                text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            if (!plain.isValid())
                continue;
            AdGroupFilter filter;
            filter.expression = FilterNode::on(Field::Title, FilterOp::Matches, FilterPattern{text, false});
            const auto wanted = std::count_if(groups.begin(), groups.end(), [&plain](const AdGroupPtr &group) {
                return plain.match(group->title).hasMatch();
            });
            QVERIFY2(model.countMatches(filter) == wanted, qPrintable(text));
            found += wanted > 0;
        }
        QVERIFY(found > 200);
    }

    void aPatternThatNeverEndsIsGivenUp()
    {
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 5000; ++i)
            groups.append(adGroup({.id = QString::number(i), .title = QString(200, u'a') + u'!'}));
        table.upsert(groups);
        QElapsedTimer clock;
        clock.start();
        model.setFilter(filterOf(u"title~/(a+)+$/"_s));
        QVERIFY2(clock.elapsed() < 5000, "without a limit this takes longer than a life");
        QVERIFY(model.filterGaveUp());
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(filterOf(u"-title~/(a+)+$/"_s));
        QVERIFY(model.filterGaveUp());
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(filterOf(u"title~/a!$/"_s));
        QVERIFY(!model.filterGaveUp());
        QCOMPARE(model.rowCount(), 5000);
    }
    /// A pattern may not lift the limit itself.
    void aPatternCannotLiftItsLimit()
    {
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 50; ++i)
            groups.append(adGroup({.id = QString::number(i), .title = QString(200, u'a') + u'!'}));
        table.upsert(groups);
        model.setFilter(filterOf(u"title~/(*LIMIT_MATCH=2000000000)(a+)+$/"_s));
        QVERIFY(model.filterGaveUp() || model.rowCount() == 0);
    }
};

std::unique_ptr<QObject> makeFilterProgramTest()
{
    return std::make_unique<FilterProgramTest>();
}

} // namespace agm::test

#include "FilterProgramTest.moc"
