// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/targeting/TargetingFixture.h"

#include "tests/views/Groups.h"
#include "views/editors/TargetingEntryList.h"
#include "views/editors/TargetingPage.h"
#include "wire/AdGroupCodec.h"
#include "wire/PatchCodec.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>

namespace agm::test {

QJsonObject strangeGroup(int n)
{
    const QByteArray text = R"({
"id": "adgrp_%", "ad_campaign": {"id": "adcamp_spring"}, "title": "Group %", "status": "active",
"budget_amount": 100, "budget_type": "daily", "bid_type": "minimum_cost", "optimization_goal": "conversions",
"conversion_location": "website", "conversion_event": "purchase", "message_apps": [],
"audiences": {"include": ["aud_%"], "exclude": ["aud_out"], "x_aud": {"n": %}},
"demographics": {"automatic": false, "minimum_age": 2%, "maximum_age": 45, "gender": "all", "x_demo": [1, "%"]},
"regions": {
  "include": {
    "countries": ["US"], "regions": ["US-CA"],
    "cities": [{"key": "2418779", "name": "New York", "radius": 1%, "distance_unit": "mile"}],
    "zips": ["US:10001", {"key": "US:94103", "x_zip": "%"}],
    "country_groups": ["worldwide"], "custom_locations": [{"latitude": 1.5, "radius": %}]},
  "exclude": {
    "countries": [], "regions": ["US-AK"], "cities": [{"key": "1", "x_city": %}],
    "zips": [{"key": "US:99501", "x_zip_out": %}], "x_out": "%"},
  "x_regions": %},
"devices": {"platforms": ["mobile"],
  "operating_systems": [{"os": "ios", "minimum_version": "17.%", "x_os": "%"}, {"os": "kaios", "x_kai": %}],
  "x_devices": {"a": [%]}},
"languages": ["en"],
"placements": [{"platform": "instagram", "positions": ["stream", "x_spot"], "x_place": %},
               {"platform": "x_net", "positions": ["a"], "x_net": %}],
"detailed_targeting": {"interests": [{"id": "6003", "name": "Music", "x_int": %}],
  "behaviors": [{"id": "7", "x_beh": %}], "demographics": [{"id": "8", "type": "income", "x_cat": %}],
  "x_detail": "%"}})";
    return QJsonDocument::fromJson(QByteArray(text).replace('%', QByteArray::number(n))).object();
}

AdGroupPtr groupOf(const QJsonObject &json)
{
    const auto group = decodeAdGroup(QJsonDocument(json).toJson());
    return group ? *group : nullptr;
}

AdGroupPtr plainGroup(const std::function<void(Targeting &)> &change, const QString &id)
{
    AdGroup group = fullGroup(id);
    auto targeting = std::make_shared<Targeting>();
    targeting->regions.include.countries = {QStringLiteral("DE")};
    targeting->demographics.minimumAge = 21;
    targeting->demographics.maximumAge = 45;
    targeting->demographics.gender = QStringLiteral("all");
    if (change)
        change(*targeting);
    group.targeting = targeting;
    return shared(std::move(group));
}

QJsonValue sentValue(const ProposedEdit &edit, Field field)
{
    if (edit.patch.keys() != QList<Field>{field})
        return QStringLiteral("other fields are proposed too, or none");
    const auto bytes = encodePatch(edit.patch);
    if (!bytes)
        return bytes.error().message;
    return QJsonDocument::fromJson(*bytes).object().value(QLatin1String(fieldInfo(field).key));
}

EditorContext contextOf(const QList<AdGroupPtr> &groups, TargetingLookup *lookup)
{
    EditorContext context;
    context.groups = groups;
    for (const AdGroupPtr &group : groups)
        context.onServer.insert(group->id, group);
    context.formats = Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York"));
    context.money.now = now();
    context.money.zone = QTimeZone("America/New_York");
    context.campaigns.insert(Word::of(u"adcamp_spring"),
                             campaign(QStringLiteral("adcamp_spring"), QStringLiteral("Spring launch")));
    context.lookup = lookup;
    return context;
}

OpenDialog::OpenDialog(const QList<AdGroupPtr> &groups, TargetingLookup *lookup)
    : m_dialog(std::make_unique<TargetingDialog>(contextOf(groups, lookup)))
{
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog.get());
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        qWarning("the dialog does not become active");
}

void OpenDialog::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_dialog.get();
    QTest::keyClick(target, key, modifiers);
}

void OpenDialog::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void OpenDialog::goTo(TargetingDialog::Page page)
{
    m_dialog->pageList()->setFocus();
    press(Qt::Key_Home);
    for (int i = 0; i < int(page); ++i)
        press(Qt::Key_Down);
}

bool OpenDialog::tabTo(const QString &name)
{
    for (int i = 0; i < 60; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

TargetingEntryList *OpenDialog::list(TargetingList which)
{
    for (TargetingEntryList *list : m_dialog->findChildren<TargetingEntryList *>()) {
        if (list->list() == which)
            return list;
    }
    return nullptr;
}

QString OpenDialog::messages(TargetingDialog::Page page, Field field)
{
    m_dialog->flush();
    return m_dialog->page(page)->messages(field);
}

} // namespace agm::test
