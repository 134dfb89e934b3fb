// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterAssist.h"
#include "tests/items/FilterMake.h"
#include "tests/views/filter/FilterTests.h"
#include "views/shell/SearchField.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm::test {
namespace {

/// A window with the search field and a button to go to, the filter read at each change as the program does.
struct Fixture {
    QWidget window;
    SearchField *field = new SearchField;
    QPushButton *next = new QPushButton;

    Fixture()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(next);
        layout->addStretch();
        window.resize(700, 500);
        QObject::connect(field, &QLineEdit::textChanged, field, [this](const QString &text) {
            assist()->setProblem(parseFilter(text, filterContext()).problem);
        });
        assist()->setVocabulary([](Field what) {
            return what == Field::AdCampaign ? QStringList{QStringLiteral("Spring launch"), QStringLiteral("a,b")}
                                             : QStringList{QStringLiteral("in_review")};
        });
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
    }
    FilterAssist *assist() const { return field->assist(); }
    FilterPopup *popup() const { return field->assist()->popup(); }
    void type(const QString &text) const { QTest::keyClicks(field, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(field, key, modifiers); }
    QStringList offered() const
    {
        QStringList labels;
        const QAbstractItemModel *model = popup()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            labels.append(model->index(row, 0).data().toString());
        return labels;
    }
};

class FilterAssistTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAWholeFilterWithTab()
    {
        Fixture f;
        QTRY_VERIFY(f.field->hasFocus());
        f.type(QStringLiteral("stat"));
        QVERIFY(f.popup()->offers());
        QCOMPARE(f.offered().constFirst(), QStringLiteral("status"));
        f.press(Qt::Key_Tab);
        QCOMPARE(f.field->text(), QStringLiteral("status:"));
        // The words of the API and, behind them, those of the account.
        QVERIFY(f.offered().startsWith(QStringLiteral("active")));
        QVERIFY(f.offered().contains(QStringLiteral("in_review")));
        f.type(QStringLiteral("pau"));
        f.press(Qt::Key_Tab);
        QCOMPARE(f.field->text(), QStringLiteral("status:paused "));
        f.type(QStringLiteral("-camp"));
        f.press(Qt::Key_Tab);
        f.type(QStringLiteral("spr"));
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Return);
        QCOMPARE(f.field->text(), QStringLiteral("status:paused -campaign:\"Spring launch\" "));
        QVERIFY(!f.assist()->problem());
        QVERIFY(f.field->hasFocus());
    }

    void aTitleWithACommaIsQuoted()
    {
        Fixture f;
        f.type(QStringLiteral("campaign:a,"));
        f.field->setText(QString());
        f.type(QStringLiteral("campaign:a"));
        const qsizetype at = f.offered().indexOf(QStringLiteral("a,b"));
        QVERIFY(at >= 0);
        for (qsizetype i = 0; i <= at; ++i)
            f.press(Qt::Key_Down);
        f.press(Qt::Key_Return);
        QCOMPARE(f.field->text(), QStringLiteral("campaign:\"a,b\" "));
    }

    void offersOperatorsBehindANumber()
    {
        Fixture f;
        f.type(QStringLiteral("spend"));
        QVERIFY(f.offered().contains(QStringLiteral("spend>=")));
        f.press(Qt::Key_Up); // the last one
        f.press(Qt::Key_Return);
        QCOMPARE(f.field->text(), QStringLiteral("spend:none "));
    }

    void keysKeepTheirMeaningWithoutAnOffer()
    {
        Fixture f;
        QTRY_VERIFY(f.field->hasFocus());
        const QSignalSpy left(f.field, &SearchField::left);
        f.type(QStringLiteral("zzz"));
        QVERIFY(!f.popup()->offers());
        f.press(Qt::Key_Down);
        QCOMPARE(left.size(), 1);
        f.press(Qt::Key_Return);
        QCOMPARE(left.size(), 2);
        f.press(Qt::Key_Escape);
        QVERIFY(f.field->text().isEmpty());
        f.press(Qt::Key_Tab);
        QTRY_VERIFY(f.next->hasFocus());
    }

    void escapeClosesFirst()
    {
        Fixture f;
        f.type(QStringLiteral("sp"));
        QVERIFY(f.popup()->isVisible());
        f.press(Qt::Key_Escape);
        QVERIFY(!f.popup()->isVisible());
        QCOMPARE(f.field->text(), QStringLiteral("sp"));
        f.press(Qt::Key_Escape);
        QVERIFY(f.field->text().isEmpty());
    }

    void enterWithoutAChoiceLeaves()
    {
        Fixture f;
        const QSignalSpy left(f.field, &SearchField::left);
        f.type(QStringLiteral("sp"));
        f.press(Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QCOMPARE(f.field->text(), QStringLiteral("sp"));
        QVERIFY(!f.popup()->isVisible());
    }

    void ctrlSpaceAsksForEverything()
    {
        Fixture f;
        f.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(f.popup()->offers());
        QVERIFY(f.offered().contains(QStringLiteral("status")));
        QVERIFY(f.field->text().isEmpty());
    }

    void saysWhatIsWrong()
    {
        Fixture f;
        QTRY_VERIFY(f.field->hasFocus());
        const QSignalSpy left(f.field, &SearchField::left);
        f.type(QStringLiteral("a spent>5"));
        QVERIFY(!f.popup()->offers());
        QVERIFY(f.popup()->isVisible());
        QVERIFY(f.popup()->message().contains(QStringLiteral("Did you mean “spend”?")));
        QVERIFY(f.field->accessibleDescription().startsWith(QStringLiteral("Character 3: ")));
        // Nobody leaves in the belief that it works.
        f.press(Qt::Key_Return);
        QCOMPARE(left.size(), 0);
        QVERIFY(f.popup()->isVisible());
        f.field->setText(QStringLiteral("a spend>5"));
        QVERIFY(!f.popup()->isVisible());
        QVERIFY(f.assist()->problemText().isEmpty());
    }

    void goesAwayWithTheFocus()
    {
        Fixture f;
        f.type(QStringLiteral("sp"));
        QVERIFY(f.popup()->isVisible());
        f.next->setFocus();
        QVERIFY(!f.popup()->isVisible());
    }

    void aTextSetByTheProgramOffersNothing()
    {
        Fixture f;
        f.next->setFocus();
        f.field->setText(QStringLiteral("spe"));
        QVERIFY(!f.popup()->isVisible());
    }

    void theWindowMayDieFirst()
    {
        auto window = std::make_unique<QWidget>();
        auto *field = new SearchField(window.get());
        window->show();
        QApplication::setActiveWindow(window.get());
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("sp"));
        QVERIFY(field->assist()->popup()->isVisible());
        window.reset();
    }
};

} // namespace

std::unique_ptr<QObject> makeFilterAssistTest()
{
    return std::make_unique<FilterAssistTest>();
}

} // namespace agm::test

#include "FilterAssistTest.moc"
