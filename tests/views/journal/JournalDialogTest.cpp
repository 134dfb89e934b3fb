// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/JournalDialog.h"
#include "tests/views/journal/JournalMake.h"
#include "tests/views/journal/JournalViewTests.h"
#include "views/changes/JournalModel.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

Q_DECLARE_METATYPE(agm::UndoScope)

namespace agm::test {
namespace {

/// A shown dialog over the filled journal.
struct Shown {
    explicit Shown(bool filled = true)
    {
        if (filled)
            fill(source);
        dialog = std::make_unique<JournalDialog>(&source, QString(), formats());
        tree = dialog->findChild<QTreeView *>();
        ok = present(*dialog)
            && QTest::qWaitFor([this] { return dialog->model()->state() != JournalModel::State::Loading; });
    }
    /// Goes to a job, or to one of its rows, as a person does: opens it and waits for its rows.
    bool go(const char *job, int row = -1)
    {
        const QModelIndex at = dialog->model()->indexOf(QString::fromLatin1(job));
        tree->setFocus();
        tree->setCurrentIndex(at);
        if (row < 0)
            return at.isValid();
        QTest::keyClick(tree, Qt::Key_Right);
        if (!QTest::qWaitFor([&] { return dialog->model()->rowCount(at) > row; }))
            return false;
        for (int i = 0; i <= row; ++i)
            QTest::keyClick(tree, Qt::Key_Down);
        return tree->currentIndex() == dialog->model()->index(row, 0, at);
    }
    QString label(const char *name) const { return dialog->findChild<QLabel *>(QLatin1String(name))->text(); }

    FakeSource source;
    std::unique_ptr<JournalDialog> dialog;
    QTreeView *tree = nullptr;
    bool ok = false;
};

class JournalDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<UndoScope>("agm::UndoScope"); }

    void emptyAndBrokenJournalsSaySo()
    {
        Shown empty(false);
        QVERIFY(empty.ok);
        QCOMPARE(empty.label("message"), QStringLiteral("Nothing has been posted from this computer yet."));
        QVERIFY(!empty.tree->isVisible());
        QVERIFY(!button(*empty.dialog, "export")->isEnabled());
        empty.source.failing = QStringLiteral("The disk is gone.");
        empty.dialog->refresh();
        QTRY_VERIFY(empty.label("message").contains(QLatin1String("The disk is gone.")));
        empty.source.failing.clear();
        fill(empty.source);
        empty.dialog->refresh();
        QTRY_VERIFY(empty.tree->isVisible());
    }

    void searchAndFiltersNarrow()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QTest::keyClick(shown.tree, Qt::Key_F, Qt::ControlModifier);
        auto *search = shown.dialog->findChild<QLineEdit *>();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("black fri"));
        QTRY_COMPARE(shown.dialog->model()->rowCount(), 1);
        QCOMPARE(shown.source.queries.last().text, QStringLiteral("black fri"));
        search->setText(QStringLiteral("nowhere"));
        QTRY_VERIFY(shown.label("message").startsWith(QLatin1String("Nothing in the journal matches.")));
        search->clear();
        QTRY_COMPARE(shown.dialog->model()->rowCount(), 5);
        const auto combos = shown.dialog->findChildren<QComboBox *>();
        combos[0]->setCurrentIndex(combos[0]->findData(int(BulkAction::Delete)));
        QTRY_COMPARE(shown.dialog->model()->rowCount(), 1);
        combos[0]->setCurrentIndex(0);
        const QDate before = QDateTime::currentDateTimeUtc().date();
        combos[1]->setCurrentIndex(2);
        const QDate after = QDateTime::currentDateTimeUtc().date(); // another day at midnight
        const QDateTime from = shown.source.queries.last().from;
        QCOMPARE(from.time(), QTime(0, 0));
        QVERIFY(from.date().daysTo(before) == 6 || from.date().daysTo(after) == 6);
    }

    void undoOfAJobByKeyboard()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QSignalSpy undone(shown.dialog.get(), &JournalDialog::undoRequested);
        QVERIFY(shown.go("job-5"));
        QTest::keyClick(shown.tree, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 1);
        QCOMPARE(undone[0][0].toString(), QStringLiteral("job-5"));
        QVERIFY(undone[0][1].value<UndoScope>().adGroupIds.isEmpty());
        QVERIFY(shown.dialog->isVisible());
    }

    void undoOfARowAndOfAField()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QSignalSpy undone(shown.dialog.get(), &JournalDialog::undoRequested);
        QVERIFY(shown.go("job-1", 1)); // the title of adgrp_a
        auto *undoField = button(*shown.dialog, "undoField");
        undoField->setFocus();
        QTest::keyClick(undoField, Qt::Key_Space);
        auto *undoRow = button(*shown.dialog, "undoRow");
        undoRow->setFocus();
        QTest::keyClick(undoRow, Qt::Key_Space);
        QCOMPARE(undone.count(), 2);
        const auto field = undone[0][1].value<UndoScope>();
        QCOMPARE(field.adGroupIds, QStringList{QStringLiteral("adgrp_a")});
        QVERIFY(field.field == Field::Title);
        const auto row = undone[1][1].value<UndoScope>();
        QCOMPARE(row.adGroupIds, QStringList{QStringLiteral("adgrp_a")});
        QVERIFY(!row.field);
        // Two ad groups at once.
        QVERIFY(shown.go("job-5", 0));
        QTest::keyClick(shown.tree, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(undoRow->text(), QStringLiteral("Undo 2 ad groups"));
        undoRow->click();
        QCOMPARE(undone[2][1].value<UndoScope>().adGroupIds.size(), 2);
        QCOMPARE(undoField->toolTip(), QStringLiteral("Choose one field."));
    }

    void whatIsOffSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<int>("row");
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("why");
        QTest::newRow("undo of an undo") << QByteArray("job-2") << -1 << QByteArray("undoJob")
                                         << QStringLiteral("Redo");
        QTest::newRow("undo of a deletion")
            << QByteArray("job-3") << -1 << QByteArray("undoJob") << QStringLiteral("cannot come back");
        QTest::newRow("row of a deletion")
            << QByteArray("job-3") << 0 << QByteArray("undoRow") << QStringLiteral("cannot come back");
        QTest::newRow("no row") << QByteArray("job-5") << -1 << QByteArray("undoRow")
                                << QStringLiteral("Open a change");
        QTest::newRow("failed row") << QByteArray("job-1") << 2 << QByteArray("undoRow")
                                    << QStringLiteral("not changed");
        QTest::newRow("field of a created one")
            << QByteArray("job-4") << 0 << QByteArray("undoField") << QStringLiteral("as a whole");
        QTest::newRow("redo") << QByteArray("job-5") << -1 << QByteArray("redo") << QStringLiteral("not taken back");
        QTest::newRow("copy") << QByteArray("job-5") << 0 << QByteArray("makeCopy") << QStringLiteral("was deleted");
        QTest::newRow("show") << QByteArray("job-3") << 0 << QByteArray("showGroup")
                              << QStringLiteral("It was deleted");
    }
    void whatIsOffSaysWhy()
    {
        QFETCH(QByteArray, job);
        QFETCH(int, row);
        QFETCH(QByteArray, button);
        QFETCH(QString, why);
        Shown shown;
        QVERIFY(shown.ok);
        QVERIFY(shown.go(job.constData(), row));
        const QPushButton *off = test::button(*shown.dialog, button.constData());
        QVERIFY(!off->isEnabled());
        QVERIFY2(off->toolTip().contains(why), qPrintable(off->toolTip()));
    }

    void aReadOnlyAccountChangesNothing()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QSignalSpy undone(shown.dialog.get(), &JournalDialog::undoRequested);
        QVERIFY(shown.go("job-5", 0));
        const QString reason = QStringLiteral("This account is read-only.");
        shown.dialog->setNotChanging(reason);
        for (const char *name : {"undoJob", "undoRow", "undoField"})
            QCOMPARE(button(*shown.dialog, name)->toolTip(), reason);
        QTest::keyClick(shown.tree, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 0);
        QVERIFY(button(*shown.dialog, "showGroup")->isEnabled());
    }

    void redoTakesTheUndoBack()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QSignalSpy redone(shown.dialog.get(), &JournalDialog::redoRequested);
        QVERIFY(shown.go("job-1"));
        QTest::keyClick(shown.tree, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shown.go("job-2"));
        button(*shown.dialog, "redo")->click();
        QCOMPARE(redone.count(), 2);
        QCOMPARE(redone[0][0].toString(), QStringLiteral("job-2"));
        QCOMPARE(redone[1][0].toString(), QStringLiteral("job-2"));
    }

    void copyOfADeletedOne()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QSignalSpy copied(shown.dialog.get(), &JournalDialog::copyRequested);
        QVERIFY(shown.go("job-3", 1));
        button(*shown.dialog, "makeCopy")->click();
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied[0][0].toString(), QStringLiteral("job-3"));
        QCOMPARE(copied[0][1].toString(), QStringLiteral("adgrp_b"));
    }

    void returnOpensAJobAndShowsAnAdGroup()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QSignalSpy chosen(shown.dialog.get(), &JournalDialog::adGroupChosen);
        QVERIFY(shown.go("job-4"));
        QTest::keyClick(shown.tree, Qt::Key_Return);
        QVERIFY(shown.tree->isExpanded(shown.tree->currentIndex()));
        QVERIFY(shown.dialog->isVisible());
        QVERIFY(shown.go("job-4", 0));
        QTest::keyClick(shown.tree, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("adgrp_new")); // not the local id
        QVERIFY(!shown.dialog->isVisible());
    }

    void escapeLeaves()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QTest::keyClick(shown.tree, Qt::Key_Escape);
        QVERIFY(!shown.dialog->isVisible());
        QCOMPARE(shown.dialog->result(), int(QDialog::Rejected));
    }

    void historyOfOneAdGroup()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QVERIFY(shown.go("job-3", 0));
        Q_EMIT shown.tree->customContextMenuRequested(QPoint(5, 5));
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = shown.dialog->findChild<QMenu *>()) != nullptr && menu->isVisible());
        menu->findChild<QAction *>(QStringLiteral("history"))->trigger();
        menu->close();
        QTRY_COMPARE(shown.dialog->model()->rowCount(), 3);
        auto *only = shown.dialog->findChild<QToolButton *>(QStringLiteral("adGroup"));
        QVERIFY(only->isVisible() && only->text().contains(QLatin1String("Title of adgrp_b")));
        only->click();
        QTRY_COMPARE(shown.dialog->model()->rowCount(), 5);
        QVERIFY(!only->isVisible());
    }

    void aRefreshKeepsThePlace()
    {
        Shown shown;
        QVERIFY(shown.ok);
        QVERIFY(shown.go("job-1", 1));
        shown.source.add(
            QStringLiteral("job-6"), BulkAction::Pause,
            {row(QStringLiteral("adgrp_z"), Field::Status, QStringLiteral("active"), QStringLiteral("paused"))});
        shown.dialog->refresh();
        QTRY_COMPARE(shown.dialog->model()->rowCount(), 6);
        const QModelIndex job = shown.dialog->model()->indexOf(QStringLiteral("job-1"));
        QTRY_COMPARE(shown.tree->currentIndex(), shown.dialog->model()->index(1, 0, job));
        QVERIFY(shown.tree->isExpanded(job));
    }

    void copiesAndExports()
    {
        const QTemporaryDir dir;
        Shown shown;
        QVERIFY(shown.ok);
        QVERIFY(shown.go("job-1", 0));
        QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].contains(QLatin1String("US$100.00\tUS$140.00")));
        const QString path = dir.filePath(QStringLiteral("out.csv"));
        shown.dialog->exportTo(path);
        QTRY_COMPARE(shown.label("status"), QStringLiteral("Wrote out.csv: 5 changes with 9 rows."));
        QVERIFY(QFile::exists(path));
        shown.dialog->exportTo(dir.filePath(QStringLiteral("no/folder/out.json")));
        QTRY_VERIFY(shown.label("status").contains(QLatin1String("could not be written")));
    }
};

} // namespace

std::unique_ptr<QObject> makeJournalDialogTest()
{
    return std::make_unique<JournalDialogTest>();
}

} // namespace agm::test

#include "JournalDialogTest.moc"
