// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/FilterMake.h"
#include "tests/items/ItemsTests.h"

#include "items/FilterCompletion.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace agm::test {

class FilterCompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// `|` in the text is the cursor, `[` and `]` stand around what a choice replaces.
    void knowsThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("typed");
        using What = FilterPlace::What;
        const auto row = [](const char *name, const QString &text, const QString &replaced, What what,
                            const QString &typed) { QTest::newRow(name) << text << replaced << int(what) << typed; };
        row("empty", u"|"_s, u"[]"_s, What::Name, QString());
        row("a name begins", u"sp|"_s, u"[sp]"_s, What::Name, u"sp"_s);
        row("behind a term", u"a b|"_s, u"a [b]"_s, What::Name, u"b"_s);
        row("turned round", u"-sta|"_s, u"-[sta]"_s, What::Name, u"sta"_s);
        row("in a group", u"(x OR cp|)"_s, u"(x OR [cp])"_s, What::Name, u"cp"_s);
        row("inside a word", u"sp|end>5"_s, u"[spend]>5"_s, What::Name, u"sp"_s);
        row("a whole name", u"spend|"_s, u"[spend]"_s, What::Operator, u"spend"_s);
        row("a whole name with its operator", u"spend|>5"_s, u"[spend]>5"_s, What::Operator, u"spend"_s);
        row("value", u"status:|"_s, u"status:[]"_s, What::Value, QString());
        row("value begun", u"a status:act|"_s, u"a status:[act]"_s, What::Value, u"act"_s);
        row("second of a list", u"status:active,p|"_s, u"status:active,[p]"_s, What::Value, u"p"_s);
        row("first of a list", u"status:ac|,paused"_s, u"status:[ac],paused"_s, What::Value, u"ac"_s);
        row("blanks around the operator", u"spend > |"_s, u"spend > []"_s, What::Value, QString());
        row("in quotation marks", u"campaign:\"Spr|"_s, u"campaign:[\"Spr]"_s, What::Value, u"Spr"_s);
        row("in closed quotation marks", u"campaign:\"Spr| x\" b"_s, u"campaign:[\"Spr x\"] b"_s, What::Value,
            u"Spr"_s);
        row("behind them", u"campaign:\"Spr\"|"_s, u""_s, What::Nothing, u"\"Spr\""_s);
        row("phrase", u"\"two wo|"_s, u""_s, What::Nothing, QString());
        row("pattern", u"title~/a b|"_s, u""_s, What::Nothing, QString());
        row("behind a phrase", u"\"two words\" sp|"_s, u"\"two words\" [sp]"_s, What::Name, u"sp"_s);
        row("state", u"is:dr|"_s, u"is:[dr]"_s, What::State, u"dr"_s);
        row("unknown field", u"foo:b|"_s, u""_s, What::Nothing, QString());
    }
    void knowsThePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, replaced);
        QFETCH(int, what);
        QFETCH(QString, typed);
        const int cursor = int(text.indexOf(u'|'));
        text.remove(cursor, 1);
        const FilterPlace place = filterPlaceAt(text, cursor);
        QCOMPARE(int(place.what), what);
        if (place.what == FilterPlace::What::Nothing)
            return;
        QCOMPARE(place.typed, typed);
        QString shown = text;
        shown.insert(place.from + place.length, u']');
        shown.insert(place.from, u'[');
        QCOMPARE(shown, replaced);
    }

    void anyCursorIsAPlace()
    {
        RandomFilters filters(23);
        for (int i = 0; i < 500; ++i) {
            const QString text = filterText(filters.next(), filterContext().locale);
            for (int cursor = -1; cursor <= text.size() + 1; ++cursor) {
                const FilterPlace place = filterPlaceAt(text, cursor);
                QVERIFY(place.from >= 0 && place.length >= 0 && place.from + place.length <= text.size());
            }
        }
    }

    void offersFields()
    {
        QCOMPARE(filterFieldsFor(u"cpr").constFirst(), Field::CostPerResult);
        QVERIFY(filterFieldsFor(u"sp").contains(Field::Spend));
        QCOMPARE(filterFieldsFor(u"Spend").constFirst(), Field::Spend);
        QVERIFY(filterFieldsFor(u"amount").contains(Field::BudgetAmount));
        QVERIFY(filterFieldsFor(u"xyz").isEmpty());
        QCOMPARE(filterFieldsFor(u"").size(), qsizetype(TableColumnCount));
    }
};

std::unique_ptr<QObject> makeFilterCompletionTest()
{
    return std::make_unique<FilterCompletionTest>();
}

} // namespace agm::test

#include "FilterCompletionTest.moc"
