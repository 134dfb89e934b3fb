// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/ItemsTests.h"

#include "items/SearchFold.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace agm::test {

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("null") << QString() << u""_s;
        QTest::newRow("ascii") << u"Founders #7"_s << u"founders #7"_s;
        QTest::newRow("accent") << u"Café CRÈME"_s << u"cafe creme"_s;
        QTest::newRow("combining accent") << u"Cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("sharp s") << u"Straße GROẞ"_s << u"strasse gross"_s;
        QTest::newRow("strokes") << u"Øresund Łódź đ æ œ ħ"_s << u"oresund lodz d ae oe h"_s;
        QTest::newRow("turkish") << u"İSTANBUL ısı"_s << u"istanbul isi"_s;
        QTest::newRow("greek") << u"Ελλάς ΆΛΦΑ"_s << u"ελλασ αλφα"_s;
        QTest::newRow("cyrillic") << u"Ёлка"_s << u"елка"_s;
        QTest::newRow("ligature, full width") << u"ﬁt ＡＢＣ１"_s << u"fit abc1"_s;
        QTest::newRow("hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("arabic harakat") << u"مَرْحَبًا"_s << u"مرحبا"_s;
        QTest::newRow("bidi marks") << u"\u202Bשלום\u202C\u200F"_s << u"שלום"_s;
        QTest::newRow("kana keep their voicing") << u"が"_s << u"が"_s;
        QTest::newRow("half width kana") << u"ｶﾞ"_s << u"ガ"_s;
        QTest::newRow("hangul stay whole") << u"각"_s << u"각"_s;
        QTest::newRow("hindi keeps its vowel signs") << u"हिन्दी"_s << u"हिन्दी"_s;
        QTest::newRow("variation selector") << u"❤\uFE0F"_s << u"❤"_s;
        QTest::newRow("beyond 16 bits") << u"🚀 𝐁old"_s << u"🚀 bold"_s;
        QTest::newRow("no-break space") << u"a\u00A0b"_s << u"a b"_s;
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromUtf8(searchFold(text)), folded);
        QCOMPARE(searchFold(folded), searchFold(text));
    }

    void survivesHalfASurrogatePair()
    {
        const QString half = QString(QChar(0xD83D)) + u"x"_s;
        QVERIFY(searchFold(half).endsWith('x'));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing asked") << u"  "_s << u"cafe rocket hebrew null kana"_s;
        QTest::newRow("folded") << u"cafe"_s << u"cafe"_s;
        QTest::newRow("accents in the question") << u"CÀFÉ"_s << u"cafe"_s;
        QTest::newRow("all words, any order") << u"berlin café"_s << u"cafe"_s;
        QTest::newRow("one word is missing") << u"café paris"_s << QString();
        QTest::newRow("tab and wide space") << u"berlin\t　café"_s << u"cafe"_s;
        QTest::newRow("emoji") << u"🚀"_s << u"rocket"_s;
        QTest::newRow("right to left") << u"שלום"_s << u"hebrew"_s;
        QTest::newRow("id") << u"NULL"_s << u"null"_s;
        QTest::newRow("campaign title") << u"élan"_s << u"rocket null"_s;
        QTest::newRow("campaign id") << u"adcamp_2"_s << u"hebrew"_s;
        QTest::newRow("word of the title, word of the campaign") << u"🚀 elan"_s << u"rocket"_s;
        QTest::newRow("never across title and id") << u"launchrocket"_s << QString();
        QTest::newRow("another letter") << u"か"_s << QString();
        QTest::newRow("special signs are plain") << u".*"_s << QString();
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        table.upsert(adGroups({{.id = u"cafe"_s, .title = u"Café Berlin"_s},
                               {.id = u"rocket"_s, .title = u"🚀 launch"_s, .campaign = u"adcamp_1"_s},
                               {.id = u"hebrew"_s, .title = u"\u200Fשָׁלוֹם 2"_s, .campaign = u"adcamp_2"_s},
                               {.id = u"null"_s, .campaign = u"adcamp_1"_s},
                               {.id = u"kana"_s, .title = u"が"_s}}));
        table.setCampaigns(campaignsOf({{u"adcamp_1"_s, u"Élan vital"_s}}));
        model.setFilter({.text = text});
        QCOMPARE(drawn(model), found);
    }

    void keepsUpWithTitlesAndCampaigns()
    {
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        model.setFilter({.text = u"summer"_s});
        table.upsert(
            adGroups({{.id = u"1"_s, .title = u"Summer"_s}, {.id = u"2"_s, .title = u"Winter"_s, .campaign = u"c"_s}}));
        QCOMPARE(drawn(model), u"1"_s);
        table.upsert(adGroups({{.id = u"1"_s, .title = u"Autumn"_s}}));
        QCOMPARE(drawn(model), QString());
        table.setCampaigns(campaignsOf({{u"c"_s, u"SUMMER sale"_s}}));
        QCOMPARE(drawn(model), u"2"_s);
        table.setCampaigns(campaignsOf({{u"c"_s, u"sale"_s}}));
        QCOMPARE(drawn(model), QString());
        model.setFilter({.text = u"sale"_s});
        QCOMPARE(drawn(model), u"2"_s);
        table.clear();
        table.setCampaigns(campaignsOf({{u"c"_s, u"gone"_s}}));
        table.upsert(adGroups({{.id = u"3"_s, .campaign = u"c"_s}}));
        QCOMPARE(drawn(model), QString());
    }
};

std::unique_ptr<QObject> makeSearchTest()
{
    return std::make_unique<SearchTest>();
}

} // namespace agm::test

#include "SearchTest.moc"
