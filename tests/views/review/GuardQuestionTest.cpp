// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/GuardQuestion.h"
#include "tests/support/TestMain.h"
#include "tests/views/review/ReviewMake.h"
#include "tests/views/review/ReviewTests.h"
#include "views/changes/BulkConfirmDialog.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

Q_DECLARE_METATYPE(agm::BulkPlan)

namespace agm::test {
namespace {

class GuardQuestionTest final : public QObject {
    Q_OBJECT

    static BulkPlan resume()
    {
        BulkPlan plan;
        plan.action = BulkAction::Resume;
        plan.ids = {QStringLiteral("g1"), QStringLiteral("g2")};
        plan.before.dailyMicros[Currency::usd()] = usd(100).micros;
        plan.after.dailyMicros[Currency::usd()] = usd(8540).micros;
        return plan;
    }

private Q_SLOTS:
    void nothingAskedIsAnswered()
    {
        GuardQuestion question;
        question.setReport({}, {}, newYork());
        QVERIFY(question.isAnswered());
        QVERIFY(!question.typed());
        QVERIFY(question.isHidden());
    }
    void onlyTheTotalAnswers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("answers");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("other") << QStringLiteral("8541") << false;
        QTest::newRow("tenth") << QStringLiteral("854") << false;
        QTest::newRow("ambiguous") << QStringLiteral("8,540") << false;
        QTest::newRow("word") << QStringLiteral("ok") << false;
        QTest::newRow("exponent") << QStringLiteral("8.54e3") << false;
        QTest::newRow("other currency") << QStringLiteral("€8540") << false;
        QTest::newRow("plain") << QStringLiteral("8540") << true;
        QTest::newRow("whole") << QStringLiteral("US$8,540.00/day") << true;
    }
    void onlyTheTotalAnswers()
    {
        QFETCH(QString, typed);
        QFETCH(bool, answers);
        GuardQuestion question;
        question.setReport(askingGuard(), {}, newYork());
        question.field()->setText(typed);
        QCOMPARE(question.isAnswered(), answers);
        QCOMPARE(question.typed().has_value(), answers);
        QCOMPARE(question.reason().isEmpty(), answers);
        const auto *echo = question.findChild<QLabel *>(QStringLiteral("guardEcho"));
        QCOMPARE(echo->text().isEmpty(), typed.isEmpty());
    }
    void anotherTotalTakesTheAnswerAway()
    {
        GuardQuestion question;
        question.setReport(askingGuard(), {}, newYork());
        question.field()->setText(QStringLiteral("8540"));
        QVERIFY(question.isAnswered());
        GuardReport more = askingGuard();
        more.total = usd(9000);
        question.setReport(more, {}, newYork());
        QVERIFY(!question.isAnswered());
        QCOMPARE(question.field()->text(), QStringLiteral("8540"));
    }
    void manyHitsAreCounted()
    {
        GuardQuestion question;
        question.setReport(askingGuard(9), {{QStringLiteral("g1"), QStringLiteral("UK creators")}}, newYork());
        QString all;
        for (const QLabel *label : question.findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        QVERIFY(all.contains(QStringLiteral("UK creators")));
        QVERIFY(all.contains(QStringLiteral("and 4 more")));
        QVERIFY(all.contains(QStringLiteral("US$8,540.00/day")));
    }
    void aResumeIsAskedInItsDialog()
    {
        BulkConfirmDialog dialog(resume(), askingGuard());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *go = dialog.findChild<QPushButton *>(QStringLiteral("confirm"));
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("guardTotal"));
        QSignalSpy confirmed(&dialog, &BulkConfirmDialog::confirmed);
        QVERIFY(!go->isEnabled());
        QVERIFY(!go->toolTip().isEmpty());
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("100"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(dialog.isVisible());
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("8540"));
        QVERIFY(go->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed[0][1].value<std::optional<Money>>(), std::optional(usd(8540)));
    }
    void withoutAQuestionEnterConfirms()
    {
        BulkConfirmDialog dialog(resume());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy confirmed(&dialog, &BulkConfirmDialog::confirmed);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QVERIFY(!confirmed[0][1].value<std::optional<Money>>());
    }
};

} // namespace

Maker makeGuardQuestionTest()
{
    return maker<GuardQuestionTest>();
}

} // namespace agm::test

#include "GuardQuestionTest.moc"
