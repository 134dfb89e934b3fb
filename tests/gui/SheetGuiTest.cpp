// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/SheetGuiTest.h"

#include "app/sandbox/SandboxServer.h"
#include "domain/AdGroupEdit.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "views/changes/ReviewDialog.h"
#include "views/common/SheetText.h"
#include "views/sheet/ExportDialog.h"
#include "views/sheet/ImportDialog.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace agm {
namespace {

/// Gives a file dialog a name and presses Return. It is not typed: the list of completions would take the Return.
void choose(QFileDialog *dialog, const QString &file)
{
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
}

QString summaryOf(const ImportDialog *dialog)
{
    return dialog->findChild<QLabel *>(QStringLiteral("summary"))->text();
}

/// Every refusal with its reason.
QString refusedIn(const ImportDialog *dialog)
{
    QStringList cells;
    if (const auto *view = dialog->findChild<QTableView *>(QStringLiteral("refused"))) {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells += view->model()->index(row, column).data().toString();
    }
    return cells.join(QStringLiteral(" | "));
}

} // namespace

QString SheetGuiTest::file() const
{
    return m_dir->filePath(QStringLiteral("table.csv"));
}

void SheetGuiTest::write(const QByteArray &text)
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

QByteArray SheetGuiTest::read()
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void SheetGuiTest::exportAll()
{
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().sheets.exportTable->isEnabled(), Long);
    QTest::keyClick(window(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *asked = qobject_cast<ExportDialog *>(dialog());
    QVERIFY(asked);
    asked->findChild<QAbstractButton *>(QStringLiteral("everyColumn"))->click();
    QTest::keyClick(asked, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(asked->findChild<QFileDialog *>(), Long);
    choose(asked->findChild<QFileDialog *>(), file());
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("sheet")), Long);
    QVERIFY2(noticeText(QStringLiteral("sheet")).contains(QLatin1String("table.csv")),
             qPrintable(noticeText(QStringLiteral("sheet"))));
}

bool SheetGuiTest::chooseForImport()
{
    if (!QTest::qWaitFor([this] { return window()->actions().sheets.importChanges->isEnabled(); }, Long))
        return false;
    QApplication::setActiveWindow(window());
    QTest::keyClick(window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QFileDialog *asked = nullptr;
    if (!QTest::qWaitFor([&] { return (asked = qobject_cast<QFileDialog *>(dialog())); }, Long))
        return false;
    choose(asked, file());
    return true;
}

ImportDialog *SheetGuiTest::importFile()
{
    if (!chooseForImport())
        return nullptr;
    ImportDialog *review = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            review = window()->findChild<ImportDialog *>();
            return review && review->isVisible();
        },
        Long);
    return there ? review : nullptr;
}

void SheetGuiTest::whatIsExportedComesBackUnchanged()
{
    openProgram();
    QVERIFY(loaded(60));
    exportAll();
    const QByteArray text = read();
    QCOMPARE(text.count("\r\n"), 61);
    QVERIFY(text.startsWith("title,id,status,"));
    ImportDialog *review = importFile();
    QVERIFY(review);
    QVERIFY2(summaryOf(review).contains(QLatin1String("60 lines read, nothing would change")),
             qPrintable(summaryOf(review)));
    QVERIFY(!summaryOf(review).contains(QLatin1String("refused")));
    QTest::keyClick(review, Qt::Key_Escape);
    QVERIFY(session()->drafts()->isEmpty());
}

void SheetGuiTest::oneCellBecomesOneDraft()
{
    openProgram();
    QVERIFY(loaded(60));
    exportAll();
    QByteArray text = read();
    // One whose title needs no quotation marks; some of the account hold a line break.
    AdGroupPtr group;
    for (const AdGroupPtr &one : session()->repository()->groups()) {
        if (text.contains('\n' + one->title.toUtf8() + ',' + one->id.toUtf8() + ','))
            group = one;
    }
    QVERIFY(group);
    const QByteArray id = ',' + group->id.toUtf8() + ',';
    write(text.replace(group->title.toUtf8() + id, "Renamed in a sheet" + id));

    ImportDialog *review = importFile();
    QVERIFY(review);
    QVERIFY2(summaryOf(review).contains(QLatin1String("1 ad group would change, in 1 value")),
             qPrintable(summaryOf(review) + u'\n' + refusedIn(review)));
    QCOMPARE(review->findChild<QTableView *>(QStringLiteral("changes"))->model()->rowCount(), 1);
    QTest::keyClick(review, Qt::Key_Escape);
    QVERIFY(session()->drafts()->isEmpty());

    QTRY_VERIFY_WITH_TIMEOUT(!window()->findChild<ImportDialog *>(), Long);
    review = importFile();
    QVERIFY(review);
    QTest::keyClick(review, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(session()->drafts()->size(), 1, Long);
    const Draft *draft = session()->drafts()->draft(group->id);
    QVERIFY(draft);
    QCOMPARE(draft->fields.size(), 1);
    QCOMPARE(draft->fields.value(Field::Title).mine, FieldValue(QStringLiteral("Renamed in a sheet")));
    QVERIFY(session()->changes()->jobIds().isEmpty());
    QVERIFY(!onServer(group->id).contains("Renamed in a sheet"));

    // The same file again proposes what is a draft already.
    QTRY_VERIFY_WITH_TIMEOUT(!window()->findChild<ImportDialog *>(), Long);
    review = importFile();
    QVERIFY(review);
    QVERIFY(summaryOf(review).contains(QLatin1String("nothing would change")));
    QTest::keyClick(review, Qt::Key_Escape);

    // One step takes it back.
    QApplication::setActiveWindow(window());
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(session()->drafts()->isEmpty(), Long);
}

void SheetGuiTest::refusedLinesAreNamedAndNothingIsSent()
{
    openProgram();
    QVERIFY(loaded(60));
    const QByteArray id = session()->repository()->groups().front()->id.toUtf8();
    write("id;budget_amount;colour\n" + id + ";\"1.850,00\";red\nadgrp_none;10;\n");
    ImportDialog *review = importFile();
    QVERIFY(review);
    QVERIFY2(summaryOf(review).contains(QLatin1String("2 lines are refused")), qPrintable(summaryOf(review)));
    const auto *refused = review->findChild<QTableView *>(QStringLiteral("refused"));
    QVERIFY(refused);
    QCOMPARE(refused->model()->rowCount(), 3);
    QVERIFY(!review->findChild<QAbstractButton *>(QStringLiteral("makeDrafts")));
    QTest::keyClick(review, Qt::Key_Return);
    QVERIFY(session()->drafts()->isEmpty());
    QVERIFY(session()->changes()->jobIds().isEmpty());
}

void SheetGuiTest::aFileThatIsNoTableIsToldAndTheNextIsRead()
{
    openProgram();
    QVERIFY(loaded(60));
    // One line of twelve million empty cells fits into a file, and into no table.
    write("id,title\n" + QByteArray(MostSheetCells, ','));
    QVERIFY(chooseForImport());
    // It is read on a thread that gives way to all others.
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("sheet")), 4 * Long);
    const QString told = noticeText(QStringLiteral("sheet"));
    QVERIFY2(told.contains(QLatin1String("table.csv")) && told.contains(QLatin1String("more lines or cells")),
             qPrintable(told));
    QVERIFY(session()->drafts()->isEmpty());

    QTRY_VERIFY_WITH_TIMEOUT(!window()->findChild<QFileDialog *>(), Long);
    write("id,title\n" + session()->repository()->groups().front()->id.toUtf8() + ",Renamed in a sheet\n");
    ImportDialog *review = importFile();
    QVERIFY(review);
    QVERIFY2(summaryOf(review).contains(QLatin1String("1 ad group would change")), qPrintable(summaryOf(review)));
    QTest::keyClick(review, Qt::Key_Escape);
}

void SheetGuiTest::aPastedSheetIsReviewed()
{
    openProgram();
    QVERIFY(loaded(60));
    const AdGroupPtr group = session()->repository()->groups().front();
    QGuiApplication::clipboard()->setText(QStringLiteral("id\ttitle\n%1\tFrom a spreadsheet\n").arg(group->id));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<ImportDialog *>(), Long);
    auto *review = window()->findChild<ImportDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(review->isVisible(), Long);
    QVERIFY(summaryOf(review).startsWith(QLatin1String("Clipboard")));
    QTest::mouseClick(review->findChild<QAbstractButton *>(QStringLiteral("makeAndReview")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<ReviewDialog *>(), Long);
    QCOMPARE(session()->drafts()->size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(window()->findChild<ReviewDialog *>()->review().groups, 1, Long);
    QVERIFY(session()->changes()->jobIds().isEmpty());
}

} // namespace agm
