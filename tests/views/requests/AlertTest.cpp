// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/FilterMake.h"
#include "tests/views/requests/RequestTests.h"
#include "views/alerts/AlertEditor.h"
#include "views/alerts/AlertsDialog.h"
#include "views/filter/FilterAssist.h"
#include "views/filter/FilterPopup.h"
#include "views/shell/SearchField.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;

AdGroupPtr group(const QString &id, double spend)
{
    auto made = std::make_shared<AdGroup>();
    made->id = id;
    made->title = u"Title of "_s + id;
    made->spendCurrency = Currency::of(u"USD");
    made->setMoney(Field::Spend, qint64(spend * double(Money::Micro)));
    made->sent.set();
    return made;
}

AlertRule rule(const QString &id, const QString &filter)
{
    return {id, u"Rule "_s + id, filter, true, {}};
}

/// A table and what looks through it.
struct World {
    AdGroupTableModel table;
    AlertWatch watch{&table, [] { return filterContext().stored(); }};
    QSignalSpy fired{&watch, &AlertWatch::fired};

    bool look()
    {
        QSignalSpy done(&watch, &AlertWatch::evaluated);
        watch.evaluate();
        return done.wait(5000);
    }
};

} // namespace

void AlertTest::rulesAreKeptAsTheyAre()
{
    const QByteArray later = R"({"version":1,"alerts":[{"id":"a","name":"A","filter":"spend>100","on":false},)"
                             R"({"id":"b","name":"B","when":{"spend":100}},7]})";
    const auto rules = AlertRules::fromBytes(later);
    QVERIFY(rules.has_value());
    QCOMPARE(rules->size(), 3);
    QVERIFY(rules->at(0).isReadable() && !rules->at(0).on);
    QVERIFY(!rules->at(1).isReadable());
    QCOMPARE(rules->at(1).name, u"B"_s); // named, so that it can be spoken of
    QVERIFY(!rules->at(2).isReadable());
    const auto again = AlertRules::fromBytes(AlertRules::toBytes(*rules));
    QCOMPARE(again, rules);
    QCOMPARE(again->at(1).unreadable, QByteArray(R"({"id":"b","name":"B","when":{"spend":100}})"));
    QVERIFY(!AlertRules::fromBytes(R"({"version":2,"alerts":[]})"));
    QVERIFY(!AlertRules::fromBytes("broken"));
}

void AlertTest::matchesAreKept()
{
    AlertMatches matches;
    matches[u"a"_s] = {u"adgrp_1"_s, u"adgrp_2"_s};
    matches[u"none"_s] = {};
    QCOMPARE(AlertRules::matchesFromBytes(AlertRules::matchesToBytes(matches)), matches);
    for (int i = 0; i <= AlertRules::MostKept; ++i)
        matches[u"many"_s].insert(QString::number(i));
    QVERIFY(!AlertRules::matchesFromBytes(AlertRules::matchesToBytes(matches)).contains(u"many"_s));
    QVERIFY(AlertRules::matchesFromBytes("broken").isEmpty());
}

void AlertTest::aRuleFiresOnceForNewRows()
{
    World world;
    world.table.upsert({group(u"a"_s, 50), group(u"b"_s, 150)});
    world.watch.setRules({rule(u"r"_s, u"spend>100"_s)}, {{u"r"_s, {}}});
    QVERIFY(world.look());
    QCOMPARE(world.fired.size(), 1);
    QCOMPARE(world.fired[0][1].toInt(), 1);
    QCOMPARE(world.watch.matches().value(u"r"_s), QSet<QString>{u"b"_s});
    QVERIFY(world.look());
    QCOMPARE(world.fired.size(), 1); // the same is not told again
    world.table.upsert({group(u"a"_s, 160)});
    QVERIFY(world.look());
    QCOMPARE(world.fired.size(), 2);
    QCOMPARE(world.fired[1][1].toInt(), 1);
    QCOMPARE(world.fired[1][2].toInt(), 2);
    // What no longer matches and comes back is new again.
    world.table.upsert({group(u"b"_s, 1)});
    QVERIFY(world.look());
    QCOMPARE(world.fired.size(), 2);
    world.table.upsert({group(u"b"_s, 500)});
    QVERIFY(world.look());
    QCOMPARE(world.fired.size(), 3);
}

void AlertTest::aNewRuleSaysWhatIsSoAlready()
{
    World world;
    world.table.upsert({group(u"a"_s, 150)});
    world.watch.changeRules({rule(u"r"_s, u"spend>100"_s)});
    QVERIFY(world.look());
    QCOMPARE(world.fired.size(), 0);
    QCOMPARE(world.watch.state(u"r"_s).matches, 1);
    AlertRule off = rule(u"r"_s, u"spend>100"_s);
    off.on = false;
    world.watch.changeRules({off});
    world.table.upsert({group(u"c"_s, 300)});
    QVERIFY(world.look());
    QCOMPARE(world.watch.state(u"r"_s).matches, -1);
    QCOMPARE(world.fired.size(), 0);
    world.watch.changeRules({rule(u"r"_s, u"spend>10"_s)}); // another filter
    QVERIFY(world.look());
    QCOMPARE(world.fired.size(), 0);
    QCOMPARE(world.watch.state(u"r"_s).matches, 2);
}

void AlertTest::whatCannotBeReadIsSaid()
{
    World world;
    world.table.upsert({group(u"a"_s, 150)});
    AlertRule broken = rule(u"x"_s, u"y"_s);
    broken.unreadable = "{}";
    world.watch.setRules({broken, rule(u"bad"_s, u"nofield>3"_s), rule(u"good"_s, u"spend>100"_s)}, {{u"good"_s, {}}});
    QVERIFY(world.look());
    QVERIFY(world.watch.state(u"bad"_s).problem.has_value());
    QVERIFY(!world.watch.state(u"good"_s).problem.has_value());
    QCOMPARE(world.fired.size(), 1); // the others go on
}

void AlertTest::rowsThatLeaveBeginAgain()
{
    World world;
    QList<AdGroupPtr> groups;
    for (int i = 0; i < 20'000; ++i)
        groups.append(group(u"adgrp_%1"_s.arg(i), 150));
    world.table.upsert(groups);
    world.watch.setRules({rule(u"r"_s, u"spend>100"_s)}, {});
    QSignalSpy done(&world.watch, &AlertWatch::evaluated);
    world.watch.evaluate();
    world.table.remove({u"adgrp_0"_s, u"adgrp_7"_s}); // while it looks
    QVERIFY(world.watch.isRunning());
    QVERIFY(done.wait(10'000));
    QCOMPARE(world.watch.state(u"r"_s).matches, 19'998);
    QVERIFY(!world.watch.isRunning());
}

void AlertTest::aScanTakesNoFrame()
{
    AdGroupTableModel table;
    QList<AdGroupPtr> groups;
    for (int i = 0; i < 30'000; ++i)
        groups.append(group(u"adgrp_%1"_s.arg(i), i));
    table.upsert(groups);
    MatchScan scan(&table, parseFilter(u"spend>=20000 title"_s, filterContext()).root);
    int steps = 1;
    while (!scan.step(1000))
        ++steps;
    QVERIFY2(steps > 3, qPrintable(QString::number(steps))); // it does give the turn back
    QCOMPARE(scan.matches().size(), 10'000);
}

void AlertTest::theList()
{
    AlertsDialog dialog;
    const QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(dialog.findChild<QLabel *>(u"hint"_s)->text().contains(u"no alert yet"_s));
    AlertRule broken;
    broken.name = u"Later"_s;
    broken.unreadable = R"({"name":"Later"})";
    const AlertRule good = rule(u"r"_s, u"spend>100"_s);
    dialog.model()->setRules({good, broken});
    dialog.model()->setStates({{12, {}}, {}});
    const auto text = [&](int row, int column) { return dialog.model()->index(row, column).data().toString(); };
    QVERIFY(text(0, AlertModel::Matches).startsWith(u"12"_s));
    QCOMPARE(text(1, AlertModel::Matches), u"cannot be read"_s);
    const auto button = [&](const QString &name) { return dialog.findChild<QPushButton *>(name); };
    QVERIFY(!button(u"show"_s)->isEnabled());
    dialog.table()->setCurrentIndex(dialog.model()->index(1, 0));
    QVERIFY(!button(u"edit"_s)->isEnabled() && button(u"delete"_s)->isEnabled());
    dialog.table()->setCurrentIndex(dialog.model()->index(0, 0));
    QSignalSpy changed(&dialog, &AlertsDialog::rulesChanged);
    QVERIFY(dialog.model()->setData(dialog.model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!changed[0][0].value<QList<AlertRule>>()[0].on);
    QVERIFY(!dialog.model()->setData(dialog.model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QSignalSpy shown(&dialog, &AlertsDialog::showRequested);
    button(u"show"_s)->click();
    QCOMPARE(shown.size(), 1);
    dialog.table()->setCurrentIndex(dialog.model()->index(1, 0));
    button(u"delete"_s)->click();
    QCOMPARE(changed.last()[0].value<QList<AlertRule>>().size(), 1);
}

void AlertTest::theEditor()
{
    AlertEditor editor({}, filterContext(QLocale(QLocale::German, QLocale::Germany)));
    editor.setCounter([](const FilterNode &) { return 7; });
    editor.show();
    auto *save = editor.findChild<QPushButton *>(u"save"_s);
    auto *message = editor.findChild<QLabel *>(u"message"_s);
    QVERIFY(!save->isEnabled());
    editor.nameField()->setText(u"  Waste  "_s);
    editor.filterField()->setText(u"spend>100 nofield>3"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(editor.filterField()->assist()->problem().has_value());
    QCOMPARE(editor.filterField()->assist()->problem()->from, 10);
    QCOMPARE(message->text(), editor.filterField()->assist()->problemText());
    editor.filterField()->setText(u"spend>100,5 results=0"_s);
    QVERIFY(save->isEnabled());
    QTRY_VERIFY2(message->text().contains(u"7"_s), qPrintable(message->text()));
    QSignalSpy saved(&editor, &AlertEditor::saved);
    save->click();
    QCOMPARE(saved.size(), 1);
    const auto made = saved[0][0].value<AlertRule>();
    QCOMPARE(made.name, u"Waste"_s);
    QCOMPARE(made.filter, u"spend>100.5 results=0"_s); // as it is stored, whatever the language
    QVERIFY(!made.id.isEmpty() && made.on);
    AlertEditor again(made, filterContext(QLocale(QLocale::German, QLocale::Germany)));
    QCOMPARE(again.filterField()->text(), u"spend>100,5 results=0"_s);
}

/// What is offered goes first, then the dialog; Return is the dialog's when nothing is offered.
void AlertTest::theEditorsKeys()
{
    AlertEditor editor({}, filterContext(QLocale(QLocale::English, QLocale::UnitedStates)));
    editor.nameField()->setText(u"Waste"_s);
    editor.show();
    QApplication::setActiveWindow(&editor);
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    SearchField *field = editor.filterField();
    const FilterPopup *popup = field->assist()->popup();
    field->setFocus();
    QTest::keyClicks(field, u"sp"_s);
    QVERIFY(popup->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!popup->isVisible() && editor.isVisible());
    QCOMPARE(field->text(), u"sp"_s);
    QSignalSpy saved(&editor, &AlertEditor::saved);
    field->clear();
    QTest::keyClicks(field, u"spend>100 "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!editor.isVisible());
    editor.show();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!editor.isVisible());
    QCOMPARE(saved.size(), 1);
}

} // namespace agm::test
