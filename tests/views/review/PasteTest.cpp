// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/Groups.h"
#include "tests/views/review/ReviewMake.h"
#include "tests/views/review/ReviewTests.h"
#include "views/common/SheetText.h"
#include "views/table/PasteDialog.h"
#include "views/table/PasteParser.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

Q_DECLARE_METATYPE(QList<agm::ProposedEdit>)

namespace agm::test {
namespace {

class PasteTest final : public QObject {
    Q_OBJECT

    QList<PasteRow> rows;

    PasteTarget target(int firstRow = 0,
                       const QList<Field> &columns = {Field::Title, Field::Status, Field::BudgetAmount, Field::Spend})
    {
        return {int(rows.size()), [this](int row) { return rows[row]; }, firstRow, columns, newYork()};
    }
    static int counted(const PasteReport &report)
    {
        return report.taken + report.same + report.empty + report.refusedCells;
    }

private Q_SLOTS:
    void init()
    {
        rows.clear();
        for (int i = 0; i < 3; ++i)
            rows.append({shared(fullGroup(QStringLiteral("g%1").arg(i), QStringLiteral("Group %1").arg(i))),
                         campaign(QStringLiteral("adcamp_spring"), QStringLiteral("Spring")),
                         nullptr,
                         {}});
    }
    void tsv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        using L = QStringList;
        QTest::newRow("nothing") << QString() << QList<L>{};
        QTest::newRow("one") << QStringLiteral("a") << QList<L>{{QStringLiteral("a")}};
        QTest::newRow("windows") << QStringLiteral("a\tb\r\nc\td\r\n")
                                 << QList<L>{{QStringLiteral("a"), QStringLiteral("b")},
                                             {QStringLiteral("c"), QStringLiteral("d")}};
        QTest::newRow("quoted") << QStringLiteral("\"a\tb\n\"\"c\"\"\"\td\n")
                                << QList<L>{{QStringLiteral("a\tb\n\"c\""), QStringLiteral("d")}};
        QTest::newRow("inch") << QStringLiteral("17\" screens\tx")
                              << QList<L>{{QStringLiteral("17\" screens"), QStringLiteral("x")}};
        QTest::newRow("empty line within")
            << QStringLiteral("a\n\nb\n") << QList<L>{{QStringLiteral("a")}, {QString()}, {QStringLiteral("b")}};
        QTest::newRow("last cell empty") << QStringLiteral("a\t") << QList<L>{{QStringLiteral("a"), QString()}};
    }
    void tsv()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, cells);
        QCOMPARE(parseTsv(text), cells);
    }
    /// What a spreadsheet would run is text on its way there and the same title on its way back.
    void formulasStayText()
    {
        const QStringList titles{QStringLiteral("=1+1"),    QStringLiteral("+x"),      QStringLiteral("-5 %"),
                                 QStringLiteral("@home"),   QStringLiteral("\uFF1D1"), QStringLiteral("'=1"),
                                 QStringLiteral("\"a\" b"), QStringLiteral("a\tb\nc"), QStringLiteral("'plain"),
                                 QStringLiteral("\t=1"),    QStringLiteral("'"),       QStringLiteral("a;'=1;'b;")};
        for (const QString &title : titles) {
            const QString cell = toSheetCell(title);
            QVERIFY2(!QStringLiteral("=+-@\uFF1D").contains(cell.front()), qPrintable(cell));
            QCOMPARE(fromSheetCell(cell), title);
            QCOMPARE(parseTsv(toTsv({{cell, QStringLiteral("x")}})), (QList<QStringList>{{cell, QStringLiteral("x")}}));
        }
        QCOMPARE(toSheetCell(QStringLiteral("'plain")), QStringLiteral("'plain"));
        QCOMPARE(toSheetCell(QStringLiteral("; a;b - c; -1")), QStringLiteral("; a;b - c; -1"));
        const PasteReport report = readPaste(toSheetCell(QStringLiteral("-20 % spring")) + u'\n', target());
        QCOMPARE(report.edits.size(), 1);
        QCOMPARE(report.edits[0].patch.value(Field::Title), FieldValue(QStringLiteral("-20 % spring")));
    }
    /// A file of nothing but line breaks or separators would take a hundred times its size.
    void aTableHasAnEnd()
    {
        const QString text = QStringLiteral("id,title\ng1,\"a,b\"\n");
        QCOMPARE(parseCsv(text, u',', 6).value_or(QList<QStringList>()).size(), 2);
        QVERIFY(!parseCsv(text, u',', 5));
        for (const QChar sign : {u',', u'\n', u';'}) {
            const QString many = QStringLiteral("id,title\n") + QString(100'000, sign) + u'x';
            QCOMPARE(parseCsv(many, u',', 90'000).has_value(), sign == u';');
            QVERIFY(parseCsv(many, u','));
        }
        QCOMPARE(csvSeparator(QString(100'000, u',') + u'\n', [](const QString &) { return true; }), QChar(u','));
    }
    /// Where numbers have a decimal comma, Excel parts CSV at semicolons; then quotation marks within a line wrap
    /// nothing. Whatever it takes for a cell or a line of its own must be text.
    void noSeparatorMakesAFormula()
    {
        for (const char *title : {"US;=1+1", "US;=HYPERLINK(\"x\");b", "US\t@SUM(1)", "US\n+1", "US\r\n-1;x", "a;'=1",
                                  "US;\xEF\xBC\x9D\x31", ";=1", "a;b;;=1"}) {
            const QString text = QString::fromUtf8(title);
            const QString line = QStringLiteral("g1,") + toCsvCell(text) + QStringLiteral(",5");
            static const QRegularExpression anySeparator(QStringLiteral("[;\t\r\n]"));
            for (const QString &cell : line.split(anySeparator))
                QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\uFF1D").contains(cell.front()), qPrintable(line));
            // Calc parts at all of them, and knows what stands in quotation marks.
            const QList<QStringList> read = parseCsv(line, u',').value_or(QList<QStringList>());
            QCOMPARE(read, (QList<QStringList>{{QStringLiteral("g1"), toSheetCell(text), QStringLiteral("5")}}));
            QCOMPARE(fromSheetCell(read[0][1]), text);
            QVERIFY2(line.section(u',', 1).startsWith(u'"'), qPrintable(line));
        }
    }
    void placedCellByCell()
    {
        const PasteReport report = readPaste(QStringLiteral("New\tPaused\t140\n\t\tUS$ 1850/day\n"), target(1));
        QCOMPARE(report.edits.size(), 2);
        QCOMPARE(report.edits[0].adGroupId, QStringLiteral("g1"));
        QCOMPARE(report.edits[0].patch,
                 (AdGroupPatch{{Field::Title, QStringLiteral("New")},
                               {Field::Status, QStringLiteral("paused")},
                               {Field::BudgetAmount, usd(140)}}));
        QCOMPARE(report.edits[1].patch, (AdGroupPatch{{Field::BudgetAmount, usd(1850)}}));
        QCOMPARE(report.taken, 4);
        QCOMPARE(report.empty, 2);
        QCOMPARE(counted(report), report.cells);
    }
    void eachCellIsCheckedAndNoneIsDropped()
    {
        const PasteReport report
            = readPaste(QStringLiteral("Group 0\tgone\t1.000\t5\t6\n\tactive\t-5\n\tpaused\t1e9\nlast"), target());
        QVERIFY(report.edits.size() == 1); // the third ad group is paused
        QCOMPARE(report.same, 2);
        QCOMPARE(counted(report), report.cells);
        QCOMPARE(report.refused.size(), 7);
        for (const PasteRefusal &one : report.refused)
            QVERIFY(!one.reason.isEmpty() && one.line > 0);
    }
    void namedByIdOrTitle()
    {
        const PasteReport byId
            = readPaste(QStringLiteral("id\ttitle\tBudget, USD\tspend\nadg\tx\t1\t\ng2\tRenamed\t150\t9\n"), target());
        QCOMPARE(byId.edits.size(), 1);
        QCOMPARE(byId.edits[0].adGroupId, QStringLiteral("g2"));
        QCOMPARE(byId.edits[0].patch.value(Field::Title), FieldValue(QStringLiteral("Renamed")));
        QCOMPARE(byId.edits[0].patch.value(Field::BudgetAmount), FieldValue(usd(150)));
        QCOMPARE(byId.refused.size(), 2); // the column spend and the unknown id
        QCOMPARE(counted(byId), byId.cells);

        rows[2].group = shared(fullGroup(QStringLiteral("g2"), QStringLiteral("Group 1")));
        const PasteReport byTitle
            = readPaste(QStringLiteral("budget_amount\tTitle\n150\tGroup 0\n160\tGroup 1\n"), target());
        QCOMPARE(byTitle.edits.size(), 1);
        QCOMPARE(byTitle.edits[0].adGroupId, QStringLiteral("g0"));
        QCOMPARE(byTitle.refused.size(), 1); // two ad groups have this title
        QCOMPARE(counted(byTitle), byTitle.cells);
    }
    void oneAdGroupTwice()
    {
        const PasteReport report
            = readPaste(QStringLiteral("id\tbudget_amount\ng0\t150\ng0\t150\ng0\t160\n"), target());
        QCOMPARE(report.taken, 1);
        QCOMPARE(report.same, 1);
        QCOMPARE(report.refused.size(), 1);
    }
    void bracketsClearWhatCanBeCleared()
    {
        const QList<Field> columns{Field::MinimumDailySpend, Field::BudgetAmount};
        const PasteReport report = readPaste(QStringLiteral("[]\t[]"), target(0, columns));
        QCOMPARE(report.edits.size(), 1);
        QCOMPARE(report.edits[0].patch, (AdGroupPatch{{Field::MinimumDailySpend, FieldValue()}}));
        QCOMPARE(report.refused.size(), 1);
    }
    void aCampaignBudgetIsRefused()
    {
        AdGroup group = fullGroup(QStringLiteral("g0"));
        group.campaignId = Word::of(u"adcamp_cbo");
        rows[0]
            = {shared(group), campaign(QStringLiteral("adcamp_cbo"), QStringLiteral("Brand reach"), true), nullptr, {}};
        const PasteReport report = readPaste(QStringLiteral("150"), target(0, {Field::BudgetAmount}));
        QVERIFY(report.edits.isEmpty());
        QCOMPARE(report.refused.size(), 1);
        QVERIFY(report.refused[0].reason.contains(QStringLiteral("Brand reach")));
    }
    void theDialogAsksFirst()
    {
        const PasteReport report = readPaste(QStringLiteral("New\tgone"), target());
        PasteDialog dialog(report);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(PasteDialog::summary(report), QStringLiteral("Paste 2 cells: 1 becomes a draft, 1 refused"));
        QVERIFY(dialog.findChild<QPlainTextEdit *>(QStringLiteral("refused"))
                    ->toPlainText()
                    .contains(QStringLiteral("Line 1")));
        QSignalSpy confirmed(&dialog, &PasteDialog::confirmed);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed[0][0].value<QList<ProposedEdit>>().size(), 1);

        PasteDialog escaped(report);
        escaped.show();
        QVERIFY(QTest::qWaitForWindowExposed(&escaped));
        QSignalSpy none(&escaped, &PasteDialog::confirmed);
        QTest::keyClick(&escaped, Qt::Key_Escape);
        QCOMPARE(none.count(), 0);

        PasteDialog refused(readPaste(QStringLiteral("\tgone"), target()));
        QVERIFY(!refused.findChild<QPushButton *>(QStringLiteral("makeDrafts")));
    }
};

} // namespace

Maker makePasteTest()
{
    return maker<PasteTest>();
}

} // namespace agm::test

#include "PasteTest.moc"
