// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"
#include "views/shell/NoticeBar.h"
#include "views/shell/NoticeRow.h"
#include "views/shell/NoticeWords.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace agm::test {
namespace {

Notice simple(const QString &key, NoticeLevel level)
{
    return {key, level, QStringLiteral("text of %1").arg(key), {}, {}, true};
}

QStringList actionIds(const Notice &notice)
{
    QStringList ids;
    for (const NoticeAction &action : notice.actions)
        ids += action.id;
    return ids;
}

QList<NoticeRow *> shownRows(const NoticeBar &bar)
{
    QList<NoticeRow *> rows;
    for (NoticeRow *row : bar.findChildren<NoticeRow *>()) {
        if (row->isVisible())
            rows += row;
    }
    return rows;
}

class NoticeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySoManyAreKept()
    {
        NoticeBar bar;
        bar.post(simple(QStringLiteral("error"), NoticeLevel::Error));
        Notice stays = simple(QStringLiteral("stays"), NoticeLevel::Info);
        stays.dismissible = false;
        bar.post(stays);
        for (int i = 0; i < 60; ++i)
            bar.post(simple(QString::number(i), NoticeLevel::Success));
        QCOMPARE(bar.notices().size(), 50);
        QVERIFY(bar.has(QStringLiteral("error")) && bar.has(QStringLiteral("stays")));
        QVERIFY(bar.has(QString::number(59)) && !bar.has(QString::number(11)));
        // The new one is shown, however unimportant.
        bar.post(simple(QStringLiteral("new"), NoticeLevel::Info));
        QVERIFY(bar.has(QStringLiteral("new")));
        QCOMPARE(bar.notices().size(), 50);
    }

    void theKeyboardGoesBackWhereItCameFrom()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QToolButton; // what is next to the messages
        auto *bar = new NoticeBar;
        auto *table = new QPlainTextEdit;
        first->setFocusPolicy(Qt::StrongFocus);
        for (QWidget *one : std::initializer_list<QWidget *>{first, bar, table})
            layout->addWidget(one);
        Notice done = simple(QStringLiteral("done"), NoticeLevel::Success);
        done.actions = {{QStringLiteral("undo"), QStringLiteral("Undo")}};
        bar->post(done);
        connect(bar, &NoticeBar::actionTriggered, bar, &NoticeBar::withdraw);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table->setFocus();
        auto *undo = bar->findChild<QPushButton *>(QStringLiteral("undo"));
        undo->setFocus(Qt::TabFocusReason);
        QVERIFY(undo->hasFocus());
        QTest::keyClick(undo, Qt::Key_Space);
        QVERIFY(!bar->has(QStringLiteral("done")));
        QVERIFY(table->hasFocus());
        // One that goes while the keyboard is elsewhere leaves it there.
        bar->post(done);
        first->setFocus();
        bar->withdraw(QStringLiteral("done"));
        QVERIFY(first->hasFocus());
    }

    void theWorstStandsFirstAndTheRestWaits()
    {
        NoticeBar bar;
        bar.post(simple(QStringLiteral("a"), NoticeLevel::Info));
        bar.post(simple(QStringLiteral("b"), NoticeLevel::Error));
        bar.post(simple(QStringLiteral("c"), NoticeLevel::Success));
        bar.post(simple(QStringLiteral("d"), NoticeLevel::Success));
        bar.show();
        QStringList keys;
        for (const Notice &notice : bar.notices())
            keys += notice.key;
        QCOMPARE(keys.join(QString()), QStringLiteral("bdca"));
        QCOMPARE(shownRows(bar).size(), NoticeBar::MaxRows);
        bar.withdraw(QStringLiteral("b"));
        QCOMPARE(shownRows(bar).size(), 3);
        QVERIFY(!bar.has(QStringLiteral("b")) && bar.has(QStringLiteral("a")));
        bar.clear();
        QVERIFY(!bar.isVisible());
    }

    void oneKeyIsReplaced()
    {
        NoticeBar bar;
        bar.post(simple(QStringLiteral("job"), NoticeLevel::Warning));
        Notice second = simple(QStringLiteral("job"), NoticeLevel::Success);
        second.text = QStringLiteral("better now");
        bar.post(second);
        QCOMPARE(bar.notices().size(), 1);
        QCOMPARE(bar.notices().constFirst().text, QStringLiteral("better now"));
    }

    void isAnnouncedOnce()
    {
        NoticeBar bar;
        bar.show();
        QStringList said;
        connect(&bar, &NoticeBar::announced, this, [&said](const QString &text) { said += text; });
        bar.post(simple(QStringLiteral("x"), NoticeLevel::Error));
        bar.post(simple(QStringLiteral("x"), NoticeLevel::Error));
        bar.post(simple(QStringLiteral("y"), NoticeLevel::Info));
        QCOMPARE(said, QStringList({QStringLiteral("Error: text of x"), QStringLiteral("Note: text of y")}));
    }

    void aRowThatStaysKeepsItsFocusAndDetails()
    {
        NoticeBar bar;
        Notice notice = simple(QStringLiteral("x"), NoticeLevel::Warning);
        notice.details = {QStringLiteral("line one"), QStringLiteral("line two")};
        bar.post(notice);
        QVERIFY(present(bar));
        auto *more = bar.findChild<QToolButton *>(QStringLiteral("more"));
        auto *details = bar.findChild<QPlainTextEdit *>();
        QVERIFY(!details->isVisible());
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(details->isVisible());
        QCOMPARE(details->toPlainText(), QStringLiteral("line one\nline two"));
        bar.post(simple(QStringLiteral("worse"), NoticeLevel::Error));
        QVERIFY(details->isVisible() && more->hasFocus());
    }

    void buttonsAndDismiss()
    {
        NoticeBar bar;
        Notice notice = simple(QStringLiteral("listing"), NoticeLevel::Error);
        notice.actions = {{notice::Retry, QStringLiteral("Retry")}};
        bar.post(notice);
        QVERIFY(present(bar));
        QSignalSpy triggered(&bar, &NoticeBar::actionTriggered);
        QSignalSpy dismissed(&bar, &NoticeBar::dismissed);
        auto *retry = bar.findChild<QPushButton *>(notice::Retry);
        retry->setFocus();
        QTest::keyClick(retry, Qt::Key_Space);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(triggered[0], QVariantList({QStringLiteral("listing"), notice::Retry}));
        QTest::keyClick(retry, Qt::Key_Escape);
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(bar.notices().isEmpty());
        notice.dismissible = false;
        bar.post(notice);
        auto *row = shownRows(bar).constFirst();
        QVERIFY(!row->findChild<QToolButton *>(QStringLiteral("dismiss")));
        QTest::keyClick(row, Qt::Key_Escape);
        QVERIFY(bar.has(QStringLiteral("listing")));
    }

    void serverTextStaysText()
    {
        NoticeBar bar;
        const Error error{ErrorKind::Refused, QStringLiteral("data[3]"), QStringLiteral("<b>bold</b>\u202Eevil"), 422,
                          -1};
        const Notice notice = notices::listingFailed(error, 0);
        QVERIFY(!notice.text.contains(QChar(0x202E)));
        bar.post(notice);
        bar.show();
        QLabel *label = shownRows(bar).constFirst()->findChild<QLabel *>();
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->text().contains(QStringLiteral("<b>bold</b>")));
    }

    void listingErrors()
    {
        const Error wrongKey{
            ErrorKind::Unauthorized, {}, QStringLiteral("The server did not accept the key."), 401, -1};
        const Notice notice = notices::listingFailed(wrongKey, 0);
        QCOMPARE(notice.text, QStringLiteral("The server did not accept the key."));
        QCOMPARE(actionIds(notice), QStringList({notice::Retry, notice::Accounts}));
        QVERIFY(notice.details.contains(QStringLiteral("HTTP status: 401")));
        const Error busy{ErrorKind::RateLimited, {}, QStringLiteral("Too many requests."), 429, 7};
        QCOMPARE(actionIds(notices::listingFailed(busy, 0)), QStringList({notice::Retry}));
        QVERIFY(notices::listingFailed(busy, 248).text.contains(QLatin1String("The 248 ad groups shown")));
        QVERIFY(!notices::listingFailed(Error(), 0).text.isEmpty());
    }

    void refusedAdGroupsNameTheirPlaces()
    {
        const Error first{ErrorKind::Malformed, QStringLiteral("data[17].budget_amount"),
                          QStringLiteral("should be a whole number"), 0, -1};
        const Error second{ErrorKind::Malformed, QStringLiteral("data[19].id"), QStringLiteral("is missing"), 0, -1};
        const Error nowhere{ErrorKind::Malformed, QStringLiteral("data[20]"), QStringLiteral("should be an object"), 0,
                            -1};
        const Notice one = notices::refused({{QStringLiteral("adgrp_1"), first}});
        QCOMPARE(
            one.text,
            QStringLiteral("1 ad group could not be read and is not shown: budget_amount should be a whole number"));
        QCOMPARE(notices::refused({{QString(), nowhere}}).text,
                 QStringLiteral("1 ad group could not be read and is not shown: data[20] should be an object"));
        const Notice two = notices::refused({{QStringLiteral("adgrp_1"), first}, {QString(), second}});
        QVERIFY(two.text.startsWith(QLatin1String("2 ad groups could not be read and are not shown: ")));
        QVERIFY(two.text.endsWith(QLatin1String("(and other reasons)")));
        QCOMPARE(two.details.size(), 2);
        QCOMPARE(two.details[0], QStringLiteral("adgrp_1 — data[17].budget_amount should be a whole number"));
        Error later = first;
        later.where = QStringLiteral("data[18].budget_amount");
        QVERIFY(notices::refused({{QStringLiteral("adgrp_1"), first}, {QStringLiteral("adgrp_2"), later}})
                    .text.endsWith(QLatin1String("budget_amount should be a whole number")));
        QList<RefusedAdGroup> many(350, {QStringLiteral("adgrp_x"), first});
        QCOMPARE(notices::refused(many).details.constLast(), QStringLiteral("and 150 more"));
    }

    void jobResults()
    {
        const Notice partly = notices::jobFinished(makeJob(BulkAction::Pause, 12, 2), true, {money(-620)});
        QCOMPARE(partly.text, QStringLiteral("Paused 12 ad groups (−US$620/day). 2 failed."));
        QCOMPARE(partly.level, NoticeLevel::Warning);
        QCOMPARE(actionIds(partly), QStringList({notice::Undo, notice::RetryFailed, notice::Details}));
        const Notice good = notices::jobFinished(makeJob(BulkAction::Delete, 1), false, {});
        QCOMPARE(good.level, NoticeLevel::Success);
        QCOMPARE(actionIds(good), QStringList({notice::Details}));
        const Error locked{ErrorKind::Locked, {}, QStringLiteral("The account is read-only."), 0, -1};
        QCOMPARE(actionIds(notices::notStarted(locked)), QStringList({notice::Unlock}));
    }
};

} // namespace

std::unique_ptr<QObject> makeNoticeTest()
{
    return std::make_unique<NoticeTest>();
}

} // namespace agm::test

#include "NoticeTest.moc"
