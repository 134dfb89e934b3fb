// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/FilterMake.h"
#include "tests/items/ItemsTests.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace agm::test {

class FilterGrammarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What is read, written back: shows how the text was understood.
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const QString &text, const QString &printed) {
            QTest::newRow(name) << text << printed;
        };
        row("nothing", u"  \t "_s, u""_s);
        row("the example", u"spend>50 cpr>40 status:active \"retarget\" -test title~/^US/"_s,
            u"spend>50 cpr>40 status:active retarget -test title~/^US/"_s);
        row("blanks around operators", u"spend >= 50   ctr < 2 %"_s, u"spend>=50 ctr<2%"_s);
        row("signs of mathematics", u"spend≥50 clicks≤3 reach≠4"_s, u"spend>=50 clicks<=3 reach!=4"_s);
        row("registry keys", u"COST_PER_RESULT>4 optimization_goal:reach"_s, u"cpr>4 goal:reach"_s);
        row("a list of words", u"status=active,\"in review\""_s, u"status:active,\"in review\""_s);
        row("or binds weaker", u"a b OR c | d"_s, u"a b OR c OR d"_s);
        row("groups", u"a (b OR c) -(d e)"_s, u"a (b OR c) -(d e)"_s);
        row("needless groups", u"((a)) (b c)"_s, u"a b c"_s);
        row("turned twice", u"--a NOT b"_s, u"a -b"_s);
        row("and", u"a AND b"_s, u"a b"_s);
        row("small or is a word", u"or and"_s, u"or and"_s);
        row("a minus alone is a word", u"US - CA"_s, u"US \"-\" CA"_s);
        row("a minus inside", u"2-3"_s, u"2-3"_s);
        row("a field's name alone is a word", u"spend status"_s, u"spend status"_s);
        row("present", u"cpr:none budget:any"_s, u"cpr:none budget:any"_s);
        row("the word none", u"goal:\"none\""_s, u"goal:\"none\""_s);
        row("currency", u"spend>50usd spend<US$7 spend>€5 spend=9EUR"_s,
            u"spend>50usd spend<7usd spend>5eur spend=9eur"_s);
        row("exact amounts", u"cpc>0.004512"_s, u"cpc>0.004512"_s);
        row("three digits are never written", u"cpc>1.1250"_s, u"cpc>1.1250"_s);
        row("groups of digits", u"spend>1,234,567.50"_s, u"spend>1234567.5"_s);
        row("thousands", u"impressions>10k reach<1.5M budget>2k"_s, u"impressions>10000 reach<1500000 budget>2000"_s);
        row("multiple", u"roas>=2.5x"_s, u"roas>=2.5"_s);
        row("rate without its sign", u"ctr>2"_s, u"ctr>2%"_s);
        row("a colon is equal", u"clicks:5 created:today"_s, u"clicks=5 created=today"_s);
        row("times", u"starts>2026-11-01 created<7d ends<=2026-12-01T14:30z"_s,
            u"starts>2026-11-01 created<7d ends<=2026-12-01T14:30Z"_s);
        row("flag", u"dynamic=true -dynamic_creative:no"_s, u"dynamic:yes -dynamic:no"_s);
        row("state", u"is:Drafted -is:issues"_s, u"is:drafted -is:issues"_s);
        row("pattern with a slash", u"title~/a\\/b (x) \\d/c"_s, u"title~/a\\/b (x) \\d/c"_s);
        row("a quotation mark inside", u"\"say \\\"hi\\\" \\\\\""_s, u"\"say \\\"hi\\\" \\\\\""_s);
        row("issues by count and by text", u"issues>1 issues:review"_s, u"issues>1 issues:review"_s);
        row("exclamation", u"Sale! now"_s, u"Sale! now"_s);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const FilterParse parse = parseFilter(text, filterContext());
        QVERIFY2(!parse.problem, qPrintable(parse.problem ? parse.problem->message : QString()));
        QCOMPARE(filterText(parse.root, filterContext().locale), printed);
        QVERIFY(parseFilter(printed, filterContext()).root == parse.root);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); ///< the marked part; empty: something is missing at `at`
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("unfinished");
        const auto row
            = [](const char *name, const QString &text, const QString &marked, int at, const QString &says,
                 bool unfinished = false) { QTest::newRow(name) << text << marked << at << says << unfinished; };
        row("unknown field", u"a spent>5"_s, u"spent"_s, 2, u"Did you mean “spend”?"_s);
        row("nothing like it", u"10:30"_s, u"10"_s, 0, u"There is no field “10”. To search for the text"_s);
        row("no field", u">5"_s, u">"_s, 0, u"stands the name of a field"_s);
        row("value missing", u"spend>"_s, u""_s, 6, u"a value is missing"_s, true);
        row("value missing inside", u"(spend>) a"_s, u""_s, 7, u"spend>50"_s);
        row("no amount", u"spend>lots"_s, u"lots"_s, 6, u"does not name one currency"_s);
        row("dollar of whom", u"spend>$5"_s, u"$5"_s, 6, u"Write its code: spend>50usd"_s);
        row("ambiguous", u"spend>1,000"_s, u"1,000"_s, 6, u"Write 1 or 1000."_s);
        row("ambiguous, a point", u"clicks>1.250"_s, u"1.250"_s, 7, u"Write 1.25 or 1250."_s);
        row("another language's sign", u"spend>1.850,00"_s, u"1.850,00"_s, 6, u"Write 1850."_s);
        row("how much a change is", u"spend_change>2"_s, u"2"_s, 13, u"spend_change>2%"_s);
        row("rate or fraction", u"ctr>0.5"_s, u"0.5"_s, 4, u"Is “0.5” 0.5 % or 50 %? Write the sign: ctr>0.5%."_s);
        row("words have no order", u"status>active"_s, u"status>"_s, 0, u"status:"_s);
        row("numbers have no pattern", u"spend~/5/"_s, u"spend~"_s, 0, u"spend>"_s);
        row("no time", u"starts>soon"_s, u"soon"_s, 7, u"starts>2026-11-01"_s);
        row("no such day", u"starts>2026-02-30"_s, u"2026-02-30"_s, 7, u"is no time"_s);
        row("equal to a length", u"created=7d"_s, u"7d"_s, 8, u"created<7d"_s);
        row("no flag", u"dynamic:maybe"_s, u"maybe"_s, 8, u"neither yes nor no"_s);
        row("no state", u"is:happy"_s, u"is:happy"_s, 0, u"is:drafted, is:issues or is:delivering"_s);
        row("state missing", u"is:"_s, u""_s, 3, u"is:drafted"_s, true);
        row("open quotation mark", u"a \"b c"_s, u"\""_s, 2, u"is not closed"_s, true);
        row("nothing in quotation marks", u"\"\""_s, u"\"\""_s, 0, u"nothing to search for"_s);
        row("open group", u"a (b OR c"_s, u"("_s, 2, u"is not closed"_s, true);
        row("closed too often", u"a) b"_s, u")"_s, 1, u"no “("_s);
        row("empty group", u"a () b"_s, u""_s, 3, u"A term is missing"_s);
        row("or at the end", u"a OR"_s, u""_s, 4, u"A term is missing"_s, true);
        row("or at the start", u"| a"_s, u""_s, 0, u"A term is missing"_s);
        row("minus before nothing", u"a -)"_s, u""_s, 3, u"After “-”"_s);
        row("pattern without slashes", u"title~\"US\""_s, u""_s, 6, u"title~/^US/"_s);
        row("open pattern", u"title~/^US"_s, u"/"_s, 6, u"is not closed"_s, true);
        row("bad pattern", u"title~/a(b/"_s, u"/"_s, 10, u"no valid pattern"_s);
        row("no pattern", u"title~//"_s, u"//"_s, 6, u"no pattern"_s);
        row("unknown letter behind a pattern", u"title~/a/xz"_s, u"xz"_s, 9, u"may stand c"_s);
        row("comma at the end", u"status:active,"_s, u""_s, 14, u"a word is missing"_s, true);
        row("too deep", QString(60, u'(') + u"a"_s, u"("_s, 40, u"too many parentheses"_s);
        row("too long", QString(4010, u'a'), QString(10, u'a'), 4000, u"longer than 4000"_s);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, marked);
        QFETCH(int, at);
        QFETCH(QString, says);
        QFETCH(bool, unfinished);
        const FilterParse parse = parseFilter(text, filterContext());
        QVERIFY(parse.problem);
        QVERIFY(parse.root.isEmpty());
        QVERIFY2(parse.problem->message.contains(says), qPrintable(parse.problem->message));
        QCOMPARE(parse.problem->from, at);
        QCOMPARE(text.mid(parse.problem->from, parse.problem->length), marked);
        QCOMPARE(parse.problem->unfinished, unfinished);
    }

    void theLocaleDecides()
    {
        const FilterContext german = filterContext(QLocale(QLocale::German));
        const FilterParse parse = parseFilter(u"cpc>0,5 spend<1.234.567,25 ctr>2,5 %"_s, german);
        QVERIFY(!parse.problem);
        QCOMPARE(filterText(parse.root, german.locale), u"cpc>0,5 spend<1234567,25 ctr>2,5%"_s);
        // As it is stored, whatever the language.
        QCOMPARE(filterText(parse.root, german.stored().locale), u"cpc>0.5 spend<1234567.25 ctr>2.5%"_s);
        QVERIFY(parseFilter(u"cpc>0.5 spend<1234567.25 ctr>2.5%"_s, german.stored()).root == parse.root);
        QVERIFY(parseFilter(u"cpc>0.50"_s, german).problem);
    }

    void everyFieldHasItsNames()
    {
        for (const FieldInfo &info : columnRegistry()) {
            QCOMPARE(filterField(QString::fromLatin1(info.key)), info.field);
            QCOMPARE(filterField(filterName(info.field)), info.field);
            const FilterParse parse = parseFilter(filterExample(info.field), filterContext());
            QVERIFY2(!parse.problem, info.key);
        }
        for (const auto &[name, field] :
             {std::pair(u"cpr", Field::CostPerResult), std::pair(u"roas", Field::ReturnOnAdSpend),
              std::pair(u"budget", Field::BudgetAmount), std::pair(u"campaign", Field::AdCampaign),
              std::pair(u"goal", Field::OptimizationGoal), std::pair(u"name", Field::Title)})
            QCOMPARE(filterField(QStringView(name)), field);
        QVERIFY(!filterField(u"is"));
    }

    void aPrintedFilterReadsBack()
    {
        for (const QLocale &locale : {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German),
                                      QLocale(QLocale::Arabic, QLocale::Egypt), QLocale::c()}) {
            RandomFilters filters(7);
            for (int i = 0; i < 1000; ++i) {
                const FilterNode node = filters.next();
                const QString text = filterText(node, locale);
                const FilterParse parse = parseFilter(text, filterContext(locale));
                QVERIFY2(!parse.problem,
                         qPrintable(text + u" — "_s + (parse.problem ? parse.problem->message : QString())));
                QVERIFY2(parse.root == node, qPrintable(text + u" — "_s + filterText(parse.root, locale)));
            }
        }
    }

    void anyTextIsReadOrRefused()
    {
        QRandomGenerator random(11);
        const QString alphabet = u"spend>status:active\"\"()|-!~/=<,. \\%ORANDNOTis:any01,5kd\0🚀é\n"_s;
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = random.bounded(40); n > 0; --n)
                text += random.bounded(10) ? alphabet[random.bounded(int(alphabet.size()))]
                                           : QChar(char16_t(random.bounded(0x10000)));
            checkText(text);
        }
    }
    void brokenFiltersAreReadOrRefused()
    {
        QRandomGenerator random(13);
        RandomFilters filters(17);
        for (int i = 0; i < 5000; ++i) {
            QString text = filterText(filters.next(), filterContext().locale);
            for (int n = 1 + random.bounded(3); n > 0 && !text.isEmpty(); --n)
                text.remove(random.bounded(int(text.size())), 1 + random.bounded(3));
            checkText(text);
        }
    }

    void knowsWhatFollowsTheClock()
    {
        QVERIFY(parseFilter(u"created<7d"_s, filterContext()).followsClock);
        QVERIFY(parseFilter(u"a OR -starts=today"_s, filterContext()).followsClock);
        QVERIFY(!parseFilter(u"starts>2026-11-01 spend>7"_s, filterContext()).followsClock);
    }

private:
    static void checkText(const QString &text)
    {
        const FilterParse parse = parseFilter(text, filterContext());
        if (parse.problem) {
            QVERIFY2(parse.problem->from >= 0 && parse.problem->length >= 0
                         && parse.problem->from + parse.problem->length <= text.size(),
                     qPrintable(text));
            QVERIFY(!parse.problem->message.isEmpty());
            QVERIFY(parse.root.isEmpty());
            return;
        }
        const QString printed = filterText(parse.root, filterContext().locale);
        const FilterParse again = parseFilter(printed, filterContext());
        QVERIFY2(!again.problem && again.root == parse.root, qPrintable(text + u" → "_s + printed));
    }
};

std::unique_ptr<QObject> makeFilterGrammarTest()
{
    return std::make_unique<FilterGrammarTest>();
}

} // namespace agm::test

#include "FilterGrammarTest.moc"
