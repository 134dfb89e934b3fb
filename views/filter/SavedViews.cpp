// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/SavedViews.h"

#include "domain/PresetWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

QByteArray compact(const QJsonValue &value)
{
    // In a list, because a document holds no bare text or number.
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.mid(1, listed.size() - 2);
}

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

SavedView viewFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue filter = object.value(QLatin1String("filter"));
    const QJsonValue columns = object.value(QLatin1String("columns"));
    const QJsonValue window = object.value(QLatin1String("window"));
    SavedView view;
    view.name = object.value(QLatin1String("name")).toString();
    view.filter = filter.toString();
    if (columns.isObject())
        view.columns = QJsonDocument(columns.toObject()).toJson(QJsonDocument::Compact);
    view.window = presetOfWord(window.toString());
    if (view.window == WindowPreset::Custom) // a view keeps no days of its own
        view.window.reset();
    const bool good = !view.name.isEmpty() && filter.isString() && (columns.isObject() || columns.isUndefined())
        && (view.window || window.isUndefined());
    if (!good)
        view.unreadable = compact(value);
    return view;
}

QJsonValue toValue(const SavedView &view)
{
    if (!view.isReadable())
        return valueOf(view.unreadable);
    QJsonObject object{{QStringLiteral("name"), view.name}, {QStringLiteral("filter"), view.filter}};
    if (!view.columns.isEmpty())
        object.insert(QStringLiteral("columns"), QJsonDocument::fromJson(view.columns).object());
    if (view.window && view.window != WindowPreset::Custom)
        object.insert(QStringLiteral("window"), QString(presetWord(*view.window)));
    return object;
}

} // namespace

QByteArray SavedViews::toBytes(const QList<SavedView> &views)
{
    QJsonArray list;
    for (const SavedView &view : views)
        list.append(toValue(view));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), Version}, {QStringLiteral("views"), list}})
        .toJson(QJsonDocument::Compact);
}

std::optional<QList<SavedView>> SavedViews::fromBytes(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonValue list = root.value(QLatin1String("views"));
    if (root.value(QLatin1String("version")).toInt() != Version || !list.isArray())
        return std::nullopt;
    QList<SavedView> views;
    for (const auto &value : list.toArray())
        views.append(viewFrom(value));
    return views;
}

QList<SavedView> SavedViews::builtIn()
{
    return {{Tr::tr("Expensive and clear"), QStringLiteral("verdict:clearly_above"), {}, {}, {}},
            {Tr::tr("No results this week"), QStringLiteral("spend>0 results=0"), {}, WindowPreset::Last7Days, {}},
            {Tr::tr("With issues"), QStringLiteral("is:issues"), {}, {}, {}},
            {Tr::tr("Drafts"), QStringLiteral("is:drafted"), {}, {}, {}}};
}

} // namespace agm
