// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/DialogWalkTest.h"

#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "views/charts/ChartTabs.h"
#include "views/editors/TargetingDialog.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {
namespace {

/// More than stand over one another.
constexpr int Most = 5;
/// Milliseconds; nothing waits this long when all is well.
constexpr int Leaving = 5000;

QString classOf(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className()).remove(QStringLiteral("agm::"));
}

/// Another dialog stands over it, such as its question whether what was typed may be lost.
bool isCovered(const QDialog *dialog)
{
    const auto over = dialog->findChildren<QDialog *>();
    return std::any_of(over.begin(), over.end(), [](const QDialog *one) { return one->isVisible(); });
}

} // namespace

void DialogWalkTest::init()
{
    GuiFixture::init();
    m_scan = AccessScan();
    openProgram();
    QVERIFY(loaded(60));
}

void DialogWalkTest::cleanup()
{
    GuiFixture::cleanup();
}

/// A dialog that somebody adds has to be walked, too.
void DialogWalkTest::everyDialogHasItsWalk()
{
    QSet<QString> written;
    static const QRegularExpression form(
        QStringLiteral("class (\\w+)(?: final)? : public (?:QDialog|EditorDialog)\\b"));
    QDirIterator headers(QStringLiteral(AGM_SOURCE_DIR "/views"), {QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto found = form.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            written.insert(found.next().captured(1));
    }
    written.remove(QStringLiteral("EditorDialog")); // the others' ground
    QVERIFY(written.size() > 30);
    QSet<QString> walked;
    for (const auto &ways : {waysOfTheWindow(), waysOfASelection(), waysOfDrafts(), waysOfWhatWasPosted()}) {
        for (const Way &way : ways)
            walked.insert(QString::fromLatin1(way.dialog));
    }
    const QStringList missing = (written - walked).values();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QStringList DialogWalkTest::ids(int rows) const
{
    // All that an editor can offer is offered for these; the first can be paused.
    QStringList ids;
    QStringList others;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        const auto budget = group->money(Field::BudgetAmount);
        if (budget && budget->currency == Currency::usd() && group->budgetType == QLatin1String("daily"))
            (group->status == QLatin1String("active") ? ids : others).append(group->id);
    }
    ids += others;
    return ids.mid(0, rows);
}

void DialogWalkTest::select(int rows)
{
    QApplication::setActiveWindow(window());
    window()->actions().figures.adGroups->trigger();
    table()->setFocus();
    const QStringList wanted = ids(rows);
    const QStringList before = table()->selectedIds();
    // The commands hear of a selection once in a turn of the loop.
    QSignalSpy gathered(table(), &AdGroupTableView::selectionChangedGathered);
    table()->selectIds(wanted, true);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), rows, Long);
    QTRY_VERIFY_WITH_TIMEOUT(
        !gathered.isEmpty() || QSet(before.begin(), before.end()) == QSet(wanted.begin(), wanted.end()), Long);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().change.rename->isEnabled(), Long);
}

void DialogWalkTest::press(QWidget *parent, const QString &words)
{
    QVERIFY(parent);
    QPushButton *button = buttonWith(parent, words);
    QVERIFY2(button && button->isEnabled(), qPrintable(words));
    button->click();
}

QDialog *DialogWalkTest::opened(const Way &way)
{
    way.open();
    if (QTest::currentTestFailed())
        return nullptr;
    // Only what was asked for: lists of completions come and go on their own.
    const auto find = [&]() -> QDialog * {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && classOf(top) == QLatin1String(way.dialog))
                return qobject_cast<QDialog *>(top);
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return find() != nullptr; }, Long))
        return nullptr;
    QDialog *dialog = find();
    QApplication::setActiveWindow(dialog);
    return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

void DialogWalkTest::leave(QDialog *dialog, const QString &from)
{
    const QPointer<QDialog> held(dialog);
    const bool deleted = dialog->testAttribute(Qt::WA_DeleteOnClose);
    QWidget *focus = dialog->focusWidget() ? dialog->focusWidget() : dialog;
    QTest::keyClick(focus, Qt::Key_Escape);
    // The same command opens another one only when this one is gone.
    const auto gone = [&] { return !held || (!deleted && !held->isVisible()) || isCovered(held); };
    const bool left = QTest::qWaitFor(gone, Leaving);
    QVERIFY2(left, qPrintable(from + QStringLiteral(": Escape does not leave it")));
}

void DialogWalkTest::leaveAll(const QString &from)
{
    // The one that no other stands over.
    const auto next = []() -> QDialog * {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(top);
            if (dialog && dialog->isVisible() && !isCovered(dialog))
                return dialog;
        }
        return nullptr;
    };
    for (int i = 0; i < Most && next(); ++i) {
        QDialog *dialog = next();
        QApplication::setActiveWindow(dialog);
        // What was typed is asked about, and Escape would go on typing.
        if (QPushButton *discard = buttonWith(dialog, QStringLiteral("Discard")); discard && i > 0)
            discard->click();
        else
            leave(dialog, from);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(!next(), qPrintable(from));
    // The keyboard is where it was.
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    const QWidget *focus = window()->focusWidget();
    QVERIFY2(focus == table(),
             qPrintable(from + QStringLiteral(" leaves the focus at ") + (focus ? classOf(focus) : QString())));
    QTRY_VERIFY_WITH_TIMEOUT(table()->hasFocus(), Long);
}

void DialogWalkTest::walk(const Way &way)
{
    const QString where = QString::fromLatin1(way.dialog);
    QSet<QString> left; // kinds of controls that Escape was pressed in
    QDialog *dialog = opened(way);
    QVERIFY2(dialog, qPrintable(where));
    QVERIFY2(dialog->focusWidget(), qPrintable(where + QStringLiteral(" opens without a focus")));
    const QPointer<QWidget> first(dialog->focusWidget());
    m_scan.look(dialog, where);
    QVERIFY2(first, qPrintable(where));
    first->setFocus();
    left.insert(classOf(first));
    leaveAll(where);
    // Escape belongs to some controls: a list that is open, a key that is being chosen. None keeps it for ever.
    for (bool another = true; another && !QTest::currentTestFailed();) {
        another = false;
        dialog = opened(way);
        QVERIFY2(dialog, qPrintable(where));
        for (QWidget *stop : AccessScan::stops(dialog)) {
            if (left.contains(classOf(stop)))
                continue;
            left.insert(classOf(stop));
            stop->setFocus();
            another = true;
            break;
        }
        leaveAll(where + u'/' + (dialog->focusWidget() ? classOf(dialog->focusWidget()) : QString()));
    }
}

void DialogWalkTest::walk(const QList<Way> &ways)
{
    for (const Way &way : ways) {
        walk(way);
        if (QTest::currentTestFailed())
            return;
    }
    report();
}

void DialogWalkTest::report()
{
    // One by one: the words of a failure are cut short.
    for (const QString &finding : m_scan.findings())
        qWarning().noquote() << finding;
    QVERIFY2(m_scan.findings().isEmpty(), "see the lines above");
    QVERIFY(m_scan.reached() > 10);
}

void DialogWalkTest::dialogsOfTheWindow()
{
    select(3);
    walk(waysOfTheWindow());
}

void DialogWalkTest::dialogsOfASelection()
{
    select(3);
    walk(waysOfASelection());
}

void DialogWalkTest::dialogsOfDrafts()
{
    select(3);
    walk(waysOfDrafts());
}

void DialogWalkTest::dialogsOfWhatWasPosted()
{
    select(3);
    walk(waysOfWhatWasPosted());
}

void DialogWalkTest::pagesOfTargeting()
{
    select(3);
    const Way way{"TargetingDialog", [this] { window()->actions().change.targeting->trigger(); }};
    auto *dialog = qobject_cast<TargetingDialog *>(opened(way));
    QVERIFY(dialog);
    for (int page = 0; page < dialog->pageList()->count(); ++page) {
        dialog->showPage(TargetingDialog::Page(page));
        dialog->pageList()->setFocus();
        m_scan.look(dialog, dialog->pageList()->item(page)->text());
    }
    leaveAll(QStringLiteral("targeting"));
    report();
}

void DialogWalkTest::everyPaneOfTheWindow()
{
    select(1);
    window()->actions().showSideBar->setChecked(true);
    window()->actions().showDetails->setChecked(true);
    window()->actions().figures.charts->setChecked(true);
    auto *tabs = window()->findChild<ChartTabs *>();
    QVERIFY(tabs);
    for (const char *key : {"trend", "compare", "scatter", "mix", "funnel"}) {
        tabs->setCurrentKey(QString::fromLatin1(key));
        table()->setFocus();
        m_scan.look(window(), QString::fromLatin1(key));
    }
    QVERIFY2(m_scan.reached() > 100, qPrintable(QString::number(m_scan.reached())));
    report();
}

} // namespace agm
