// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/sheet/SheetMake.h"
#include "tests/views/sheet/SheetTests.h"
#include "views/sheet/ExportDialog.h"
#include "views/sheet/ImportDialog.h"
#include "views/sheet/ImportModels.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

Q_DECLARE_METATYPE(QList<agm::ProposedEdit>)

namespace agm::test {
namespace {

/// The questions before a table is written and before a sheet becomes drafts.
class SheetDialogsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetWorld> world;

    ImportReview review(const QString &text)
    {
        ImportReview made;
        made.source = QStringLiteral("changes.csv");
        made.report = world->read(text);
        made.formats = world->model.formats();
        for (const ProposedEdit &edit : made.report.edits)
            made.groups.insert(edit.adGroupId, world->table.group(world->table.rowOf(edit.adGroupId)));
        return made;
    }
    static QString said(const QDialog &dialog, const char *name)
    {
        const auto *label = dialog.findChild<QLabel *>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    static QAbstractButton *button(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QAbstractButton *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<SheetWorld>();
        world->fill(3);
    }
    void cleanup() { world.reset(); }

    void saysWhatWouldHappen()
    {
        const ImportReview what
            = review(QStringLiteral("id,spend,title,budget_amount\ng0,1,New,140\ng1,1,Other,\"1.850,00\"\ng2,1,,\n"));
        ImportDialog dialog(what);
        QCOMPARE(said(dialog, "summary"),
                 QStringLiteral("changes.csv: 3 lines read, 1 ad group would change, in 2 values, 1 line is refused"));
        QVERIFY(said(dialog, "passedOver").contains(QLatin1String("spend")));
        const auto *changes = dialog.findChild<QTableView *>(QStringLiteral("changes"));
        QVERIFY(changes);
        QCOMPARE(changes->model()->rowCount(), 2);
        QStringList cells;
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < ImportChangesModel::ColumnCount; ++column)
                cells += changes->model()->index(row, column).data().toString();
        QVERIFY2(cells.contains(QStringLiteral("US$100.00")) && cells.contains(QStringLiteral("US$140.00"))
                     && cells.contains(QStringLiteral("New")),
                 qPrintable(cells.join(u'|')));
        QVERIFY(button(dialog, "copyRefused"));
        button(dialog, "copyRefused")->click();
        const QList<QStringList> copied = parseTsv(QGuiApplication::clipboard()->text());
        QCOMPARE(copied.size(), 2);
        QCOMPARE(copied[1][0], QStringLiteral("3"));
        QCOMPARE(copied[1][1], QStringLiteral("Group 0001"));
        QVERIFY(!copied[1][4].isEmpty());
    }
    /// A reason that is wider than its column goes on in a second line.
    void reasonsAreReadWhole()
    {
        ImportDialog dialog(review(QStringLiteral("id,budget_amount\ng0,140\ng1,\"1.850,00\"\ng2,-3\n")));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto *refused = dialog.findChild<QTableView *>(QStringLiteral("refused"));
        QVERIFY(refused);
        dialog.resize(560, 500);
        int wrapped = 0;
        for (int row = 0; row < refused->model()->rowCount(); ++row) {
            const QModelIndex reason = refused->model()->index(row, ImportRefusalsModel::Reason);
            const QRect whole = refused->fontMetrics().boundingRect(
                QRect(0, 0, refused->columnWidth(ImportRefusalsModel::Reason) - 14, 1000), Qt::TextWordWrap,
                reason.data().toString());
            QTRY_VERIFY(refused->rowHeight(row) >= whole.height());
            wrapped += whole.height() > 2 * refused->fontMetrics().height() - 2 ? 1 : 0;
        }
        QVERIFY(wrapped > 0);
    }
    void returnMakesDraftsAndEscLeaves()
    {
        const ImportReview what = review(QStringLiteral("id,title\ng0,New\n"));
        ImportDialog left(what);
        left.show();
        QSignalSpy none(&left, &ImportDialog::confirmed);
        QTest::keyClick(&left, Qt::Key_Escape);
        QVERIFY(!left.isVisible());
        QCOMPARE(none.count(), 0);

        ImportDialog dialog(what);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy confirmed(&dialog, &ImportDialog::confirmed);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed[0][0].value<QList<ProposedEdit>>().size(), 1);
        QCOMPARE(confirmed[0][1].toString(), QStringLiteral("Import of changes.csv"));
        QVERIFY(!confirmed[0][2].toBool());
    }
    void nothingToDo()
    {
        ImportDialog same(review(QStringLiteral("id,title\ng0,Group 0000\n")));
        QVERIFY(said(same, "summary").contains(QLatin1String("nothing would change")));
        QVERIFY(!button(same, "makeDrafts") && !button(same, "saveRefused"));
        ImportDialog useless(review(QStringLiteral("title_of_something\nx\n")));
        QVERIFY(said(useless, "summary").contains(QLatin1String("cannot be used")));
        QVERIFY(!button(useless, "makeDrafts"));
    }
    void modelsAreSound()
    {
        const ImportReview what = review(QStringLiteral("id,title,budget_amount\ng0,New,140\ng1,,x\n"));
        ImportChangesModel changes(what.report.edits, what.groups, what.formats);
        ImportRefusalsModel refusals(what.report.refused);
        const QAbstractItemModelTester one(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester two(&refusals, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(changes.rowCount(), 2);
        QCOMPARE(refusals.rowCount(), 1);
    }
    void exportAsks()
    {
        SheetExtent extent;
        extent.shown = 12;
        extent.all = 60;
        extent.shownColumns = 9;
        extent.drafted = 2;
        ExportDialog dialog(extent, {});
        QVERIFY(button(dialog, "shownRows")->isChecked());
        QVERIFY(!button(dialog, "selectedRows")->isEnabled());
        QVERIFY(said(dialog, "note").contains(QLatin1String("2 ad groups with drafts")));
        button(dialog, "allRows")->click();
        button(dialog, "everyColumn")->click();
        button(dialog, "shownNames")->click();
        button(dialog, "xlsx")->click();
        QVERIFY(!button(dialog, "mark")->isEnabled());
        const SheetChoice choice = dialog.choice();
        QCOMPARE(choice.rows, SheetChoice::Rows::All);
        QCOMPARE(choice.columns, SheetChoice::Columns::Every);
        QCOMPARE(choice.names, SheetChoice::Names::Shown);
        QCOMPARE(choice.file.form, SheetForm::Xlsx);
    }
    void exportCanBeStopped()
    {
        ExportDialog dialog({12, 0, 60, 9, 0, false}, {});
        dialog.show();
        QSignalSpy stop(&dialog, &ExportDialog::stopRequested);
        dialog.showProgress(3, 12);
        QVERIFY(!button(dialog, "export")->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(stop.count(), 1);
        QVERIFY(dialog.isVisible());
        dialog.showFailure(QStringLiteral("The disk is full."));
        QCOMPARE(said(dialog, "failure"), QStringLiteral("The disk is full."));
        QVERIFY(button(dialog, "export")->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

} // namespace

std::unique_ptr<QObject> makeSheetDialogsTest()
{
    return std::make_unique<SheetDialogsTest>();
}

} // namespace agm::test

#include "DialogsTest.moc"
