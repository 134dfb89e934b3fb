// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoundTripTest.h"

#include "RandomValues.h"
#include "WireData.h"
#include "wire/Decimal.h"
#include "wire/Iso8601.h"
#include "wire/PatchCodec.h"

#include <QtTest/QTest>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

namespace {

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
