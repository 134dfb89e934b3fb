// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/targeting/TargetingFixture.h"
#include "tests/views/targeting/TargetingTests.h"
#include "views/editors/TargetingDraft.h"
#include "views/editors/TargetingEntryList.h"
#include "views/editors/TargetingPage.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace agm::test {
namespace {

using Page = TargetingDialog::Page;

/// Three ad groups, each with unknown members of its own.
struct Strange {
    QList<QJsonObject> json{strangeGroup(1), strangeGroup(2), strangeGroup(3)};
    OpenDialog open{{groupOf(json[0]), groupOf(json[1]), groupOf(json[2])}};

    /// Whether the update of each ad group is its own object with `change` made to it.
    bool sends(Field field, const std::function<void(QJsonObject &)> &change)
    {
        const QString key = QLatin1String(fieldInfo(field).key);
        const QList<ProposedEdit> edits = open.dialog().edits();
        if (edits.size() != json.size()) {
            qWarning("%d ad groups change", int(edits.size()));
            return false;
        }
        for (int i = 0; i < json.size(); ++i) {
            QJsonObject expected = json[i].value(key).toObject();
            change(expected);
            const QJsonValue sent = sentValue(edits[i], field);
            if (sent != QJsonValue(expected)) {
                qWarning() << "sent" << sent << "expected" << expected;
                return false;
            }
        }
        return true;
    }
};

/// Changes the member of an object that stands at `path`.
void at(QJsonObject &object, QStringList path, const std::function<QJsonValue(const QJsonValue &)> &change)
{
    const QString key = path.takeFirst();
    if (path.isEmpty()) {
        object.insert(key, change(object.value(key)));
        return;
    }
    QJsonObject inner = object.value(key).toObject();
    at(inner, path, change);
    object.insert(key, inner);
}

std::function<QJsonValue(const QJsonValue &)> plus(const QJsonValue &value)
{
    return [value](const QJsonValue &list) {
        QJsonArray array = list.toArray();
        array.append(value);
        return QJsonValue(array);
    };
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QStringList path(const char *members)
{
    return text(members).split(QLatin1Char('.'));
}

void addTyped(OpenDialog &open, const QString &field, const QString &typed)
{
    QVERIFY2(open.tabTo(field), qPrintable(field));
    open.type(typed);
    open.press(Qt::Key_Return);
}

} // namespace

void TargetingRoundTripTest::places()
{
    Strange strange;
    strange.open.goTo(Page::Places);
    addTyped(strange.open, text("Included places"), text("GB"));
    addTyped(strange.open, text("Not these places (excluded)"), text("US-TX"));
    addTyped(strange.open, text("Not these places (excluded)"), text("US:99999"));
    QVERIFY(strange.sends(Field::Regions, [](QJsonObject &regions) {
        at(regions, path("include.countries"), plus(text("GB")));
        at(regions, path("exclude.regions"), plus(text("US-TX")));
        at(regions, path("exclude.zips"), plus(text("US:99999")));
    }));
}

void TargetingRoundTripTest::placesReplacedInAll()
{
    Strange strange;
    strange.open.goTo(Page::Places);
    TargetingEntryList *list = strange.open.list(TargetingList::PlacesIncluded);
    QVERIFY(strange.open.tabTo(text("Included places: chosen")));
    // Country, state, city, two postal codes: the city alone stays.
    strange.open.press(Qt::Key_Home);
    strange.open.press(Qt::Key_Down);
    strange.open.press(Qt::Key_Down);
    for (int i = 0; i < 3; ++i)
        strange.open.press(Qt::Key_Tab);
    auto *replace = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(replace);
    QCOMPARE(replace->text(), text("Replace in all"));
    strange.open.press(Qt::Key_Space);
    QCOMPARE(list->codes(), QStringList{text("2418779")});
    QVERIFY(strange.sends(Field::Regions, [](QJsonObject &regions) {
        const auto none = [](const QJsonValue &) { return QJsonValue(QJsonArray()); };
        for (const char *emptied : {"include.countries", "include.regions", "include.zips"})
            at(regions, path(emptied), none);
    }));
}

void TargetingRoundTripTest::removedAndAddedAgain()
{
    Strange strange;
    strange.open.goTo(Page::Places);
    QVERIFY(strange.open.tabTo(text("Included places: chosen")));
    strange.open.press(Qt::Key_End); // the postal code with a member of its own
    strange.open.press(Qt::Key_Delete);
    QCOMPARE(strange.open.dialog().edits().size(), 3);
    strange.open.goTo(Page::Places);
    addTyped(strange.open, text("Included places"), text("US:94103"));
    QVERIFY(strange.open.dialog().edits().isEmpty());
}

void TargetingRoundTripTest::people()
{
    Strange strange;
    strange.open.goTo(Page::People);
    QVERIFY(strange.open.tabTo(text("Gender")));
    strange.open.press(Qt::Key_End); // all genders, men, women
    QVERIFY(strange.sends(Field::Demographics, [](QJsonObject &people) {
        people.insert(text("gender"), text("female")); // each keeps its own ages: 21, 22, 23
    }));
    QVERIFY(strange.open.tabTo(text("Oldest age")));
    strange.open.press(Qt::Key_A, Qt::ControlModifier);
    strange.open.type(text("50"));
    QVERIFY(strange.sends(Field::Demographics, [](QJsonObject &people) {
        people.insert(text("gender"), text("female"));
        people.insert(text("maximum_age"), 50);
    }));
}

void TargetingRoundTripTest::audiences()
{
    Strange strange;
    strange.open.goTo(Page::Audiences);
    addTyped(strange.open, text("Included audiences"), text("aud_new"));
    QVERIFY(strange.sends(Field::Audiences,
                          [](QJsonObject &audiences) { at(audiences, path("include"), plus(text("aud_new"))); }));
}

void TargetingRoundTripTest::languages()
{
    Strange strange;
    strange.open.goTo(Page::Languages);
    addTyped(strange.open, text("Languages"), text("de"));
    for (const ProposedEdit &edit : strange.open.dialog().edits())
        QCOMPARE(sentValue(edit, Field::Languages), QJsonValue(QJsonArray{text("en"), text("de")}));
}

void TargetingRoundTripTest::devices()
{
    Strange strange;
    strange.open.goTo(Page::Devices);
    auto *page = strange.open.dialog().page(Page::Devices);
    for (TargetingTick *tick : page->findChildren<TargetingTick *>()) {
        if (tick->text() == text("Desktop"))
            QTest::keyClick(tick, Qt::Key_Space);
    }
    QVERIFY(strange.open.tabTo(text("iOS, from version")));
    strange.open.press(Qt::Key_A, Qt::ControlModifier);
    strange.open.type(text("18.1"));
    QVERIFY(strange.sends(Field::Devices, [](QJsonObject &devices) {
        at(devices, path("platforms"), plus(text("desktop")));
        at(devices, path("operating_systems"), [](const QJsonValue &systems) {
            QJsonArray array = systems.toArray();
            QJsonObject ios = array[0].toObject();
            ios.insert(text("minimum_version"), text("18.1"));
            array[0] = ios;
            return QJsonValue(array);
        });
    }));
}

void TargetingRoundTripTest::placements()
{
    Strange strange;
    strange.open.goTo(Page::Placements);
    QVERIFY(strange.open.tabTo(text("Platforms and positions")));
    strange.open.press(Qt::Key_Home); // Facebook, all of it
    strange.open.press(Qt::Key_Space);
    strange.open.press(Qt::Key_Down); // without its first position, so that the others are named
    strange.open.press(Qt::Key_Space);
    const QList<ProposedEdit> edits = strange.open.dialog().edits();
    QCOMPARE(edits.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QJsonArray expected = strange.json[i].value(text("placements")).toArray();
        const QJsonArray sent = sentValue(edits[i], Field::Placements).toArray();
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent[0], expected[0]);
        QCOMPARE(sent[1], expected[1]);
        QCOMPARE(sent[2][QLatin1String("platform")].toString(), text("facebook"));
        QCOMPARE(sent[2][QLatin1String("positions")].toArray().size(), 10);
    }
}

void TargetingRoundTripTest::automaticPlacements()
{
    Strange strange;
    strange.open.goTo(Page::Placements);
    QTest::keyClick(strange.open.dialog().page(Page::Placements)->findChildren<QAbstractButton *>().first(),
                    Qt::Key_Space);
    QCOMPARE(strange.open.dialog().edits().size(), 3);
    for (const ProposedEdit &edit : strange.open.dialog().edits())
        QCOMPARE(sentValue(edit, Field::Placements), QJsonValue(text("automatic")));
    // Back to chosen: as each had them.
    QTest::keyClick(strange.open.dialog().page(Page::Placements)->findChildren<QAbstractButton *>().at(1),
                    Qt::Key_Space);
    QVERIFY(strange.open.dialog().edits().isEmpty());
}

void TargetingRoundTripTest::interests()
{
    Strange strange;
    strange.open.goTo(Page::Interests);
    addTyped(strange.open, text("Interests"), text("6004"));
    QVERIFY(strange.sends(Field::DetailedTargeting, [](QJsonObject &detailed) {
        at(detailed, path("interests"), plus(QJsonObject{{text("id"), text("6004")}}));
    }));
}

void TargetingRoundTripTest::goal()
{
    Strange strange;
    strange.open.goTo(Page::Goal);
    QVERIFY(strange.open.tabTo(text("Conversion event")));
    strange.open.press(Qt::Key_Home); // none
    for (const ProposedEdit &edit : strange.open.dialog().edits())
        QCOMPARE(sentValue(edit, Field::ConversionEvent), QJsonValue(QJsonValue::Null));
    QCOMPARE(strange.open.dialog().edits().size(), 3);
}

void TargetingRoundTripTest::takenBackLeavesNothing()
{
    Strange strange;
    TargetingDraft *draft = strange.open.dialog().draft();
    draft->change(Field::Demographics, [](TargetingValues &now, const TargetingValues &) {
        now.targeting.demographics.gender = text("male");
    });
    draft->change(Field::Languages,
                  [](TargetingValues &now, const TargetingValues &) { now.targeting.languages.append(text("fr")); });
    QCOMPARE(draft->touched(), (QSet<Field>{Field::Languages, Field::Demographics}));
    for (const Field field : {Field::Demographics, Field::Languages})
        draft->change(field, [](TargetingValues &now, const TargetingValues &before) { now = before; });
    QVERIFY(draft->touched().isEmpty());
    QVERIFY(strange.open.dialog().edits().isEmpty());
}

void TargetingRoundTripTest::keepsAreNamed()
{
    Strange strange;
    const auto kept = [&](Field field) {
        QStringList names = strange.open.dialog().draft()->kept(field);
        names.sort();
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(kept(Field::Regions),
             text("country_groups custom_locations distance_unit radius x_city x_out x_regions x_zip x_zip_out"));
    QCOMPARE(kept(Field::Demographics), text("x_demo"));
    QCOMPARE(kept(Field::Audiences), text("x_aud"));
    QCOMPARE(kept(Field::Devices), text("x_devices x_kai x_os"));
    QCOMPARE(kept(Field::Placements), text("x_net x_place"));
    QCOMPARE(kept(Field::DetailedTargeting), text("x_beh x_cat x_detail x_int"));
    bool shown = false;
    for (const QLabel *label : strange.open.dialog().page(Page::Places)->findChildren<QLabel *>())
        shown = shown || label->text().startsWith(text("Kept as they are: country_groups, custom_locations"));
    QVERIFY(shown);
}

void TargetingRoundTripTest::untouchedProposesNothing()
{
    Strange strange;
    for (int page = 0; page <= int(Page::Goal); ++page)
        strange.open.goTo(Page(page));
    QVERIFY(strange.open.dialog().edits().isEmpty());
    QVERIFY(!strange.open.dialog().reviewButton()->isEnabled());
}

} // namespace agm::test
