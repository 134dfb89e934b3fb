// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoundTripTest.h"

#include "WireData.h"
#include "wire/Decimal.h"
#include "wire/Iso8601.h"
#include "wire/PatchCodec.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

namespace {

/// Random values from a fixed seed: a failure can be repeated.
class Random {
public:
    explicit Random(quint32 seed) : m_random(seed) { }
    int below(int limit) { return m_random.bounded(limit); }
    bool coin() { return below(2) == 0; }
    quint64 bits() { return m_random.generate64(); }
    QString text()
    {
        static const QStringList parts{u"a"_s, u"Ä"_s, u"\""_s, u"\\"_s,     u"\n"_s, u"\U0001F600"_s,
                                       u"{"_s, u"]"_s, u","_s,  u"\u0001"_s, u"/"_s,  u"東"_s};
        QString value = u""_s;
        for (int i = below(6); i > 0; --i)
            value += parts[below(int(parts.size()))];
        return value;
    }
    QString textOrNull() { return coin() ? text() : QString(); }
    QStringList texts()
    {
        QStringList list;
        for (int i = below(4); i > 0; --i)
            list.append(text());
        return list;
    }
    Kept kept()
    {
        static const QList<Kept> some{{},          {}, {}, R"("k1":1.50)", R"("k1":{"a" : [ 1e2 ]},"k2":"\u0041")",
                                      R"("":null)"};
        return some[below(int(some.size()))];
    }
    template <class T, class Make>
    QList<T> list(Make make)
    {
        QList<T> values;
        for (int i = below(3); i > 0; --i)
            values.append(make());
        return values;
    }
    GeoPlace place()
    {
        if (coin())
            return {text(), {}, {}, true};
        return {text(), textOrNull(), kept(), false};
    }
    GeoSet geoSet()
    {
        const auto make = [this] { return place(); };
        GeoSet set{texts(), texts(), {}, {}, kept()};
        set.cities = list<GeoPlace>(make);
        set.zips = list<GeoPlace>(make);
        return set;
    }
    std::optional<int> number() { return coin() ? std::optional(below(100)) : std::nullopt; }
    TargetingCategory category() { return {text(), textOrNull(), textOrNull(), kept()}; }
    Targeting targeting()
    {
        Targeting t;
        t.audiences = {texts(), texts(), kept()};
        t.demographics = {coin() ? std::optional(coin()) : std::nullopt, number(), number(), textOrNull(), kept()};
        t.regions = {geoSet(), geoSet(), kept()};
        t.devices = {texts(), list<OperatingSystem>([this] {
                         return OperatingSystem{text(), textOrNull(), kept()};
                     }),
                     kept()};
        t.languages = texts();
        t.placements = list<Placement>([this] { return Placement{text(), texts(), kept()}; });
        t.messageApps = texts();
        if (coin())
            t.frequencyCap = FrequencyCap{below(50), number(), kept()};
        if (coin()) {
            const auto make = [this] { return category(); };
            t.detailed = DetailedTargeting{list<TargetingCategory>(make), list<TargetingCategory>(make),
                                           list<TargetingCategory>(make), kept()};
        }
        return t;
    }

private:
    QRandomGenerator m_random;
};

/// What was written, read again as an ad group.
AdGroupPtr rewritten(const AdGroupPatch &patch)
{
    const auto body = encodePatch(patch);
    if (!body)
        return nullptr;
    QByteArray json = *body;
    json.chop(1);
    return decoded(json + (patch.isEmpty() ? "" : ",") + R"("id":"a","status":"x","ad_campaign":{"id":"c"}})");
}

} // namespace

void RoundTripTest::targetings()
{
    Random random(20260601);
    for (int i = 0; i < 2000; ++i) {
        const Targeting t = random.targeting();
        const AdGroupPtr g
            = rewritten({{Field::Audiences, t.audiences},
                         {Field::Demographics, t.demographics},
                         {Field::Regions, t.regions},
                         {Field::Devices, t.devices},
                         {Field::Languages, t.languages},
                         {Field::Placements, t.placements},
                         {Field::MessageApps, t.messageApps},
                         {Field::FrequencyCap, t.frequencyCap ? FieldValue(*t.frequencyCap) : FieldValue()},
                         {Field::DetailedTargeting, t.detailed ? FieldValue(*t.detailed) : FieldValue()}});
        QVERIFY(g);
        QVERIFY2(*g->targeting == t, qPrintable(QString::number(i)));
    }
}

void RoundTripTest::money()
{
    Random random(7);
    for (int i = 0; i < 20'000; ++i) {
        const auto micros = qint64(random.bits()) >> random.below(64);
        qint64 again = 0;
        const DecimalStatus status = microsFromDecimal(decimalFromMicros(micros), again);
        if (micros == std::numeric_limits<qint64>::min())
            continue; // one beyond what is read
        QCOMPARE(status, DecimalStatus::Ok);
        QCOMPARE(again, micros);
    }
    const AdGroupPtr g = rewritten({{Field::BudgetAmount, Money{18'499'999, Currency::usd()}}});
    QVERIFY(g);
    QCOMPARE(g->money(Field::BudgetAmount)->micros, 18'499'999);
}

void RoundTripTest::instants()
{
    Random random(8);
    for (int i = 0; i < 20'000; ++i) {
        // Years 1 to 9999, every millisecond possible.
        const qint64 msecs = qint64(random.bits() % 315'537'897'600'000) - 62'135'596'800'000;
        const auto again = parseInstant(instantText(Instant(msecs)));
        QVERIFY(again.has_value());
        QCOMPARE(again->msecs(), msecs);
    }
}

void RoundTripTest::texts()
{
    Random random(9);
    for (int i = 0; i < 2000; ++i) {
        const QString title = random.text();
        const AdGroupPtr g = rewritten({{Field::Title, title}});
        QVERIFY(g);
        QCOMPARE(g->title, title);
    }
}
