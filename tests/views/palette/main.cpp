// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/CommandModel.h"
#include "views/palette/CommandPalette.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

namespace agm::test {

using namespace Qt::StringLiterals;

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranks()
    {
        QCOMPARE(commandRank(u"Pause…"_s, QString()), 0);
        QCOMPARE(commandRank(u"Pause…"_s, u"PAU"_s), 0);
        QCOMPARE(commandRank(u"Save this view…"_s, u"view save"_s), 1);
        QCOMPARE(commandRank(u"Resume…"_s, u"sum"_s), 2);
        QCOMPARE(commandRank(u"Größe ändern"_s, u"grosse andern"_s).has_value(), true);
        QVERIFY(!commandRank(u"Pause…"_s, u"pause x"_s));
    }

    void titlesLoseTheirMnemonic()
    {
        QCOMPARE(commandTitle(u"&Pause…"_s), u"Pause…"_s);
        QCOMPARE(commandTitle(u"Campaigns && filters"_s), u"Campaigns & filters"_s);
        QCOMPARE(commandTitle(u"&"_s), QString());
    }

    void typesWalksAndRuns()
    {
        QString ran;
        QWidget window;
        window.resize(1000, 700);
        window.show();
        CommandPalette palette(
            [&ran](const QString &typed) {
                QList<Command> found;
                for (const QString &title : {u"Pause…"_s, u"Refresh"_s, u"Resume…"_s}) {
                    if (commandRank(title, typed))
                        found.append({title, title == u"Refresh"_s ? u"F5"_s : u"Select ad groups first."_s,
                                      title == u"Refresh"_s, [&ran, title] { ran = title; }});
                }
                return found;
            },
            &window);
        const QAbstractItemModelTester tester(palette.model());
        palette.open();
        QTRY_VERIFY(palette.field()->hasFocus() || !palette.isActiveWindow());
        QCOMPARE(palette.model()->rowCount(), 3);
        // One that is off says why and does not run.
        QCOMPARE(palette.reason(), u"Select ad groups first."_s);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QVERIFY(ran.isEmpty());
        QVERIFY(palette.isVisible());
        QTest::keyClick(palette.field(), Qt::Key_Down);
        QCOMPARE(palette.list()->currentIndex().row(), 1);
        QVERIFY(palette.reason().isEmpty());
        QCOMPARE(palette.list()->currentIndex().data(Qt::AccessibleTextRole).toString(), u"Refresh, key F5"_s);
        QTest::keyClicks(palette.field(), u"zzz"_s);
        QCOMPARE(palette.model()->rowCount(), 0);
        QVERIFY(!palette.reason().isEmpty());
        QTest::keyClick(palette.field(), Qt::Key_Return);
        palette.field()->setText(u"ref"_s);
        QSignalSpy closed(&palette, &QDialog::finished);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QCOMPARE(ran, u"Refresh"_s);
        QCOMPARE(closed.count(), 1);
    }

    void escapeLeaves()
    {
        QWidget window;
        CommandPalette palette([](const QString &) { return QList<Command>(); }, &window);
        palette.open();
        QTest::keyClick(palette.field(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }
};

} // namespace agm::test

QTEST_MAIN(agm::test::PaletteTest)
#include "main.moc"
