// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/targeting/TargetingFixture.h"
#include "tests/views/targeting/TargetingTests.h"
#include "views/editors/TargetingDraft.h"
#include "views/editors/TargetingEntryList.h"
#include "views/editors/TargetingPage.h"
#include "views/editors/TargetingSearchField.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace agm::test {
namespace {

using Page = TargetingDialog::Page;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

template <class T>
T value(OpenDialog &open, Field field)
{
    const auto edits = open.dialog().edits();
    return edits.size() == 1 && edits[0].patch.contains(field) ? std::get<T>(edits[0].patch.value(field)) : T();
}

} // namespace

void TargetingKeysTest::addsACountryByNameAndCode()
{
    OpenDialog open({plainGroup()});
    open.goTo(Page::Places);
    QVERIFY(open.tabTo(text("Included places")));
    open.type(text("us"));
    QVERIFY(open.list(TargetingList::PlacesIncluded)->search()->isOpen());
    open.press(Qt::Key_Return);
    open.type(text("United Ki"));
    open.press(Qt::Key_Down); // one row alone: stays on it
    open.press(Qt::Key_Enter);
    QCOMPARE(value<Regions>(open, Field::Regions).include.countries, (QStringList{text("DE"), text("US"), text("GB")}));
    const QListWidget *view = open.list(TargetingList::PlacesIncluded)->view();
    QCOMPARE(view->item(2)->text(), QStringLiteral("United Kingdom · Country · GB"));
    // The same once more changes nothing.
    open.type(text("US"));
    open.press(Qt::Key_Return);
    QCOMPARE(view->count(), 3);
    QCOMPARE(open.dialog().edits().size(), 1);
    QCOMPARE(open.dialog().edits()[0].patch.size(), 1);
}

void TargetingKeysTest::excludesAStateByCode()
{
    OpenDialog open({plainGroup([](Targeting &t) { t.regions.include.countries = {text("US")}; })});
    open.goTo(Page::Places);
    QVERIFY(open.tabTo(text("Not these places (excluded)")));
    open.type(text("us-ca"));
    open.press(Qt::Key_Return);
    QCOMPARE(value<Regions>(open, Field::Regions).exclude.regions, QStringList{text("US-CA")});
    QVERIFY(open.list(TargetingList::PlacesExcluded)->view()->item(0)->text().startsWith(text("not ")));
    QVERIFY(open.list(TargetingList::PlacesExcluded)->view()->item(0)->text().endsWith(text("US-CA")));
}

void TargetingKeysTest::deleteTakesEntriesOut()
{
    OpenDialog open({plainGroup([](Targeting &t) { t.languages = {text("en"), text("es"), text("fr")}; })});
    open.goTo(Page::Languages);
    QVERIFY(open.tabTo(text("Languages: chosen")));
    open.press(Qt::Key_Home);
    open.press(Qt::Key_Delete);
    open.press(Qt::Key_Delete);
    QCOMPARE(value<QStringList>(open, Field::Languages), QStringList{text("fr")});
    open.press(Qt::Key_Delete);
    QCOMPARE(open.list(TargetingList::Languages)->view()->item(0)->text(), text("All languages"));
    open.press(Qt::Key_Delete); // nothing is left to take out
    QVERIFY(open.dialog().edits()[0].patch.contains(Field::Languages));
}

void TargetingKeysTest::swappedAges()
{
    OpenDialog open({plainGroup()});
    open.goTo(Page::People);
    QVERIFY(open.tabTo(text("Youngest age")));
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.type(text("60"));
    QVERIFY2(open.messages(Page::People, Field::Demographics).contains(QStringLiteral("✖")),
             qPrintable(open.messages(Page::People, Field::Demographics)));
    QVERIFY(open.dialog().pageList()->item(int(Page::People))->text().contains(QStringLiteral("✖")));
    QVERIFY(open.tabTo(text("Oldest age")));
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.type(text("65"));
    QVERIFY(!open.messages(Page::People, Field::Demographics).contains(QStringLiteral("✖")));
    // Below what the network takes.
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.type(text("9"));
    QVERIFY(open.messages(Page::People, Field::Demographics).contains(QStringLiteral("✖")));
}

void TargetingKeysTest::emptyAgeKeeps()
{
    OpenDialog open({plainGroup()});
    open.goTo(Page::People);
    QVERIFY(open.tabTo(text("Youngest age")));
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.type(text("30"));
    QCOMPARE(value<Demographics>(open, Field::Demographics).minimumAge, std::optional(30));
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.press(Qt::Key_Backspace);
    QVERIFY(open.dialog().edits().isEmpty());
    open.type(text("ab"));
    QVERIFY(open.dialog().edits().isEmpty());
}

void TargetingKeysTest::zipOfUnknownCountry()
{
    OpenDialog open({plainGroup()});
    open.goTo(Page::Places);
    QVERIFY(open.tabTo(text("Included places")));
    open.type(text("QQ:12345"));
    open.press(Qt::Key_Return);
    QVERIFY2(open.messages(Page::Places, Field::Regions).contains(QStringLiteral("✖")),
             qPrintable(open.messages(Page::Places, Field::Regions)));
    // With digits alone the included country is proposed.
    QVERIFY(open.tabTo(text("Included places: chosen")));
    open.press(Qt::Key_End);
    open.press(Qt::Key_Delete);
    QVERIFY(open.tabTo(text("Included places")));
    open.type(text("10115"));
    open.press(Qt::Key_Return);
    const Regions regions = value<Regions>(open, Field::Regions);
    QCOMPARE(regions.include.zips.size(), 1);
    QCOMPARE(regions.include.zips[0].key, text("DE:10115"));
    QVERIFY(regions.include.zips[0].plainText);
    QVERIFY(!open.messages(Page::Places, Field::Regions).contains(QStringLiteral("✖")));
}

void TargetingKeysTest::noPlaceLeft()
{
    OpenDialog open({plainGroup()});
    open.goTo(Page::Places);
    QVERIFY(open.tabTo(text("Included places: chosen")));
    // A pointer can hit a row.
    const auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
    QVERIFY(list && list->visualItemRect(list->item(0)).height() >= 24);
    open.press(Qt::Key_Home);
    open.press(Qt::Key_Delete);
    QVERIFY(open.messages(Page::Places, Field::Regions).contains(QStringLiteral("✖")));
}

void TargetingKeysTest::automaticWithAudiences()
{
    OpenDialog open({plainGroup([](Targeting &t) { t.audiences.include = {text("aud_1")}; })});
    open.goTo(Page::People);
    QVERIFY(open.tabTo(text("Automatic audience")));
    open.press(Qt::Key_Space);
    QCOMPARE(value<Demographics>(open, Field::Demographics).automatic, std::optional(true));
    const QString said
        = open.messages(Page::People, Field::Demographics) + open.messages(Page::Audiences, Field::Audiences);
    QVERIFY2(said.contains(QStringLiteral("✖")), qPrintable(said));
    // The audience can still be taken out, and then all is well.
    open.goTo(Page::Audiences);
    QVERIFY(open.tabTo(text("Included audiences: chosen")));
    open.press(Qt::Key_Home);
    open.press(Qt::Key_Delete);
    QVERIFY(!open.messages(Page::People, Field::Demographics).contains(QStringLiteral("✖")));
    QVERIFY(!open.messages(Page::Audiences, Field::Audiences).contains(QStringLiteral("✖")));
}

void TargetingKeysTest::automaticTurnsPartsOff()
{
    OpenDialog open({plainGroup([](Targeting &t) { t.detailed = DetailedTargeting(); })});
    open.goTo(Page::People);
    QVERIFY(open.tabTo(text("Automatic audience")));
    open.press(Qt::Key_Space);
    QVERIFY(!open.tabTo(text("Youngest age")));
    QVERIFY(!open.tabTo(text("Gender")));
    const QComboBox *gender = open.dialog().page(Page::People)->findChild<QComboBox *>();
    QVERIFY(gender->accessibleDescription().contains(text("automatic")));
    for (const TargetingList which : {TargetingList::AudiencesIncluded, TargetingList::Interests}) {
        QVERIFY(!open.list(which)->search()->isEnabled());
        QVERIFY(open.list(which)->search()->edit()->accessibleDescription().startsWith(text("Off: ")));
    }
    open.goTo(Page::People);
    QVERIFY(open.tabTo(text("Automatic audience")));
    open.press(Qt::Key_Space);
    QVERIFY(open.list(TargetingList::Interests)->search()->isEnabled());
    QVERIFY(open.dialog().edits().isEmpty());
}

void TargetingKeysTest::messageApps()
{
    OpenDialog open({plainGroup()});
    open.goTo(Page::Goal);
    QVERIFY(open.tabTo(text("Conversion location")));
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(box);
    while (box->currentData().toString() != text("messaging") && box->currentIndex() < box->count() - 1)
        open.press(Qt::Key_Down);
    QCOMPARE(value<QString>(open, Field::ConversionLocation), text("messaging"));
    const QString before
        = open.messages(Page::Goal, Field::MessageApps) + open.messages(Page::Goal, Field::ConversionLocation);
    QVERIFY2(before.contains(QStringLiteral("✖")), qPrintable(before));
    TargetingTick *messenger = nullptr;
    for (TargetingTick *tick : open.dialog().page(Page::Goal)->findChildren<TargetingTick *>()) {
        if (tick->text() == text("Messenger"))
            messenger = tick;
    }
    QVERIFY(messenger && messenger->isEnabled());
    QTest::keyClick(messenger, Qt::Key_Space);
    QCOMPARE(value<QStringList>(open, Field::MessageApps), QStringList{text("messenger")});
    QVERIFY(!open.messages(Page::Goal, Field::MessageApps).contains(QStringLiteral("✖")));
}

void TargetingKeysTest::customEvent()
{
    OpenDialog open({plainGroup()});
    open.goTo(Page::Goal);
    QVERIFY(open.tabTo(text("Conversion event")));
    open.press(Qt::Key_End); // another event
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), text("Name of the event"));
    QVERIFY(open.dialog().edits().isEmpty()); // no name yet
    open.type(text("checkout_done"));
    QCOMPARE(value<QString>(open, Field::ConversionEvent), text("checkout_done"));
}

} // namespace agm::test
