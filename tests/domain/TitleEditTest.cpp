// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/TitleEditTest.h"

#include "domain/TitleEdit.h"

#include <QtTest/QTest>

namespace agm {
namespace {

const TitleWords someWords{QStringLiteral("never used"), QStringLiteral("Spring \\1 [title]"),
                           QStringLiteral("Germany"),    QStringLiteral("Reach"),
                           QStringLiteral("€20"),        QStringLiteral("1 Jun 2026")};

constexpr bool Plain = false;
constexpr bool Expression = true;

} // namespace

void TitleEditTest::titlesAreReplaced_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replace");
    QTest::addColumn<bool>("expression");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected"); // null: no match
    const auto row = [](const char *name, const char *find, const char *replace, bool expression, bool matchCase,
                        const char *title, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(find) << QString::fromUtf8(replace) << expression << matchCase
                            << QString::fromUtf8(title) << (expected ? QString::fromUtf8(expected) : QString());
    };
    row("every place", "a", "b", Plain, true, "banana", "bbnbnb");
    row("no match", "x", "b", Plain, false, "banana", nullptr);
    row("case differs", "US", "UK", Plain, false, "us founders", "UK founders");
    row("case must match", "US", "UK", Plain, true, "us founders", nullptr);
    row("other scripts fold too", "ÄRZTE", "Doktoren", Plain, false, "ärzte", "Doktoren");
    row("plain text has no expressions", "2 %)", "[3]", Plain, false, "look (2 %)", "look ([3]");
    row("plain text keeps backslashes", "a", "\\1", Plain, false, "a", "\\1");
    row("removed", " old", "", Plain, false, "my old title", "my title");
    row("all of it removed", "title", "", Plain, false, "title", "");
    row("whole title", "", "[country] · [goal]", Plain, false, "old", "Germany · Reach");
    row("whole title keeps the old one", "", "[title] v2", Plain, false, "old", "old v2");
    row("whole title, nothing before", "", "new", Plain, false, "", "new");
    row("words of every kind", "x", "[country]/[goal]/[budget]/[date]", Plain, false, "x",
        "Germany/Reach/€20/1 Jun 2026");
    row("letter case of words", "x", "[Country]", Plain, false, "x", "Germany");
    row("unknown words stay", "x", "[colour]", Plain, false, "x", "[colour]");
    row("a word's text is not read again", "x", "[campaign]", Plain, false, "x", "Spring \\1 [title]");
    row("nor is what was found", "(.*)", "<\\1>", Expression, false, "[goal]", "<[goal]><>");
    row("brackets", "(\\w+) (\\w+)", "\\2 \\1", Expression, false, "two words", "words two");
    row("bracket that took no part", "(a)|(b)", "[\\1\\2]", Expression, false, "ab", "[a][b]");
    row("nothing found at places", "x*", "-", Expression, false, "ab", "-a-b-");
    row("one backslash", "a", "\\\\1", Expression, false, "a", "\\1");
    row("\\0 is no bracket", "a", "\\0", Expression, false, "a", "\\0");
    row("case of an expression", "us\\b", "UK", Expression, true, "US us", "US UK");
    row("expression with words", "^.*$", "[title] [goal]", Expression, false, "old", "old Reach");
}

void TitleEditTest::titlesAreReplaced()
{
    QFETCH(QString, find);
    QFETCH(QString, replace);
    QFETCH(bool, expression);
    QFETCH(bool, matchCase);
    QFETCH(QString, title);
    QFETCH(QString, expected);
    const auto replacer = TitleReplacer::make({find, replace, expression, matchCase});
    QVERIFY2(replacer, qPrintable(replacer ? QString() : replacer.error().message));
    const QString result = replacer->apply(title, someWords);
    QCOMPARE(result, expected);
    QCOMPARE(result.isNull(), expected.isNull());
}

void TitleEditTest::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replace");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *find, const char *replace, const char *where, const char *says) {
        QTest::addRow("%s to %s", find, replace) << QString::fromLatin1(find) << QString::fromLatin1(replace)
                                                 << QString::fromLatin1(where) << QString::fromLatin1(says);
    };
    row("ab(", "x", "find", "character 4");
    row("[z-a]", "x", "find", "character");
    row("", "", "replace", "empty");
    row("", "  ", "replace", "empty");
    row("(a)", "\\2", "replace", "bracket 2");
}

void TitleEditTest::mistakesAreNamed()
{
    QFETCH(QString, find);
    QFETCH(QString, replace);
    QFETCH(QString, where);
    QFETCH(QString, says);
    const auto replacer = TitleReplacer::make({find, replace, true, false});
    QVERIFY(!replacer);
    QCOMPARE(replacer.error().kind, ErrorKind::Invalid);
    QCOMPARE(replacer.error().where, where);
    QVERIFY2(replacer.error().message.contains(says), qPrintable(replacer.error().message));
}

} // namespace agm
