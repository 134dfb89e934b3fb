// SPDX-License-Identifier: GPL-3.0-or-later
// The same dialog with several ad groups, and what only whole dialogs have: the buttons and Escape.
#include "tests/views/targeting/TargetingFixture.h"
#include "tests/views/targeting/TargetingTests.h"
#include "views/editors/TargetingDraft.h"
#include "views/editors/TargetingEntryList.h"
#include "views/editors/TargetingPage.h"
#include "views/editors/TargetingPlacementsPage.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

namespace agm::test {
namespace {

using Page = TargetingDialog::Page;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QList<AdGroupPtr> two(const std::function<void(Targeting &)> &first, const std::function<void(Targeting &)> &second)
{
    return {plainGroup(first, text("adgrp_1")), plainGroup(second, text("adgrp_2"))};
}

TargetingTick *tick(OpenDialog &open, Page page, const char *words)
{
    for (TargetingTick *one : open.dialog().page(page)->findChildren<TargetingTick *>()) {
        if (one->text().startsWith(text(words)))
            return one;
    }
    return nullptr;
}

} // namespace

void TargetingKeysTest::badVersionHoldsBack()
{
    OpenDialog open({plainGroup([](Targeting &t) { t.devices.systems = {{text("ios"), text("16.0"), {}}}; })});
    open.goTo(Page::Devices);
    QVERIFY(open.tabTo(text("iOS, from version")));
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.type(text("17.x"));
    QVERIFY(open.dialog().edits().isEmpty());
    QVERIFY(!open.dialog().reviewButton()->isEnabled());
    QVERIFY(open.dialog().pageList()->item(int(Page::Devices))->text().contains(QStringLiteral("✖")));
    open.press(Qt::Key_Backspace);
    open.type(text("2"));
    QCOMPARE(open.dialog().edits().size(), 1);
    QCOMPARE(std::get<Devices>(open.dialog().edits()[0].patch.value(Field::Devices)).systems[0].minimumVersion,
             text("17.2"));
    // An emptied field takes the version away.
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.press(Qt::Key_Delete);
    QVERIFY(std::get<Devices>(open.dialog().edits()[0].patch.value(Field::Devices)).systems[0].minimumVersion.isNull());
}

void TargetingKeysTest::lastPositionTakesThePlatform()
{
    QList<Placement> placements{{text("instagram"), {text("stream")}, "\"k\":1"}, {text("facebook"), {}, {}}};
    const QList<Placement> before = placements;
    setPosition(placements, before, text("instagram"), text("stream"), false);
    QCOMPARE(placements.size(), 1); // no positions would have meant all of them
    setPosition(placements, before, text("instagram"), text("story"), true);
    QCOMPARE(placements.last(), (Placement{text("instagram"), {text("story")}, "\"k\":1"}));
}

void TargetingKeysTest::allPositionsBecomeNamed()
{
    QList<Placement> placements{{text("messenger"), {}, {}}, {text("facebook"), {}, "\"k\":1"}};
    setPosition(placements, {}, text("facebook"), text("feed"), false);
    QCOMPARE(placements[1].positions.size(), 10);
    QVERIFY(!placements[1].positions.contains(text("feed")));
    QCOMPARE(placements[1].kept, QByteArray("\"k\":1"));
    setPosition(placements, {}, text("messenger"), text("story"), false);
    QCOMPARE(placements.size(), 1);
}

void TargetingKeysTest::mixedIsShownAndGivenToAll()
{
    OpenDialog open(two(
        [](Targeting &t) {
            t.regions.include.countries = {text("US"), text("DE")};
        },
        [](Targeting &t) {
            t.regions.include.countries = {text("DE")};
            t.demographics.minimumAge = 30;
        }));
    const QListWidget *view = open.list(TargetingList::PlacesIncluded)->view();
    QCOMPARE(view->item(0)->text(), QStringLiteral("United States · Country · US — in 1 of 2 ad groups"));
    QCOMPARE(view->item(1)->text(), QStringLiteral("Germany · Country · DE"));
    open.goTo(Page::Places);
    QVERIFY(open.tabTo(text("Included places: chosen")));
    open.press(Qt::Key_Home);
    open.press(Qt::Key_Tab);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), text("Add to all"));
    open.press(Qt::Key_Space);
    QList<ProposedEdit> edits = open.dialog().edits();
    QCOMPARE(edits.size(), 1); // the first has it already
    QCOMPARE(edits[0].adGroupId, text("adgrp_2"));
    QCOMPARE(std::get<Regions>(edits[0].patch.value(Field::Regions)).include.countries,
             (QStringList{text("DE"), text("US")}));
    // The ages are mixed, and an untouched field says so.
    open.goTo(Page::People);
    QVERIFY(open.tabTo(text("Youngest age")));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->placeholderText(), text("mixed"));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().isEmpty());
}

void TargetingKeysTest::mixedTickGoesBack()
{
    OpenDialog open(two([](Targeting &t) { t.devices.platforms = {text("mobile")}; }, {}));
    open.goTo(Page::Devices);
    TargetingTick *mobile = tick(open, Page::Devices, "Mobile");
    QVERIFY(mobile);
    QCOMPARE(mobile->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(mobile, Qt::Key_Space);
    QCOMPARE(mobile->checkState(), Qt::Checked);
    QCOMPARE(open.dialog().edits().size(), 1);
    QTest::keyClick(mobile, Qt::Key_Space);
    QCOMPARE(mobile->checkState(), Qt::Unchecked);
    QTest::keyClick(mobile, Qt::Key_Space);
    QCOMPARE(mobile->checkState(), Qt::PartiallyChecked);
    QVERIFY(open.dialog().edits().isEmpty());
}

void TargetingKeysTest::automaticGroupsStayAutomatic()
{
    OpenDialog open(two([](Targeting &t) { t.placements = {{text("instagram"), {text("stream")}, {}}}; }, {}));
    open.goTo(Page::Placements);
    QVERIFY(open.tabTo(text("Platforms and positions")));
    open.press(Qt::Key_Home);
    open.press(Qt::Key_Space); // Facebook
    const QList<ProposedEdit> edits = open.dialog().edits();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits[0].adGroupId, text("adgrp_1"));
    QCOMPARE(std::get<QList<Placement>>(edits[0].patch.value(Field::Placements)).size(), 2);
}

void TargetingKeysTest::wheelChangesNothing()
{
    OpenDialog open({plainGroup()});
    open.goTo(Page::Goal);
    for (QComboBox *box : open.dialog().findChildren<QComboBox *>()) {
        const QPointF middle = QRectF(box->rect()).center();
        QWheelEvent turn(middle, box->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turn);
    }
    QVERIFY(open.dialog().edits().isEmpty());
}

void TargetingKeysTest::reviewAndEscape()
{
    qRegisterMetaType<QList<ProposedEdit>>();
    {
        OpenDialog open({plainGroup()});
        QSignalSpy proposed(&open.dialog(), &EditorDialog::proposed);
        open.goTo(Page::Places);
        QVERIFY(open.tabTo(text("Included places")));
        open.type(text("fr"));
        // The first Escape closes the list, not the dialog.
        open.press(Qt::Key_Escape);
        QVERIFY(open.dialog().isVisible());
        open.type(text("a")); // opens it again: "fra"
        open.press(Qt::Key_Return);
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(proposed.size(), 1);
        QVERIFY(proposed[0][2].toBool());
        QVERIFY(!open.dialog().isVisible());
    }
    OpenDialog open({plainGroup()});
    open.goTo(Page::Languages);
    QVERIFY(open.tabTo(text("Languages")));
    open.type(text("en"));
    open.press(Qt::Key_Return);
    open.press(Qt::Key_Escape);
    QTRY_VERIFY(open.dialog().findChild<QMessageBox *>(text("discardQuestion")));
    QVERIFY(open.dialog().isVisible());
    QTest::keyClick(open.dialog().findChild<QMessageBox *>(text("discardQuestion")), Qt::Key_Escape);
    QTRY_VERIFY(!open.dialog().findChild<QMessageBox *>(text("discardQuestion")));
    QCOMPARE(open.dialog().edits().size(), 1);
    OpenDialog untouched({plainGroup()});
    untouched.press(Qt::Key_Escape);
    QVERIFY(!untouched.dialog().isVisible());
}

void TargetingKeysTest::everyControlIsNamed()
{
    OpenDialog open({plainGroup()});
    for (const QWidget *one : open.dialog().findChildren<QWidget *>()) {
        if (one->focusPolicy() == Qt::NoFocus || one->objectName().startsWith(text("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        const auto *label = qobject_cast<const QLabel *>(one);
        if (label || (button && !button->text().isEmpty()) || one->focusProxy())
            continue;
        QVERIFY2(!one->accessibleName().isEmpty(), one->metaObject()->className());
    }
}

void TargetingKeysTest::sharedTargetingIsChangedOnce()
{
    // A thousand ad groups that share few targetings stay few.
    QList<AdGroupPtr> groups;
    const AdGroupPtr first = plainGroup();
    for (int i = 0; i < 1000; ++i) {
        AdGroup group = *first;
        group.id = text("adgrp_%1").arg(i);
        groups.append(std::make_shared<const AdGroup>(group));
    }
    const TargetingDraft draft(groups);
    QCOMPARE(draft.groupCount(), 1000);
    QCOMPARE(draft.different().size(), 1);
}

} // namespace agm::test
