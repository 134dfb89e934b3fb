// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/AlertRules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

namespace agm {
namespace {

using namespace Qt::StringLiterals;

QByteArray compact(const QJsonValue &value)
{
    // In a list, because a document holds no bare text or number.
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.mid(1, listed.size() - 2);
}

AlertRule ruleFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    AlertRule rule;
    rule.id = object["id"_L1].toString();
    rule.name = object["name"_L1].toString();
    rule.filter = object["filter"_L1].toString();
    rule.on = object["on"_L1].toBool();
    if (rule.id.isEmpty() || rule.name.isEmpty() || rule.filter.isEmpty() || !object["on"_L1].isBool())
        rule.unreadable = compact(value);
    return rule;
}

QJsonValue toValue(const AlertRule &rule)
{
    if (!rule.isReadable())
        return QJsonDocument::fromJson('[' + rule.unreadable + ']').array().at(0);
    return QJsonObject{{u"id"_s, rule.id}, {u"name"_s, rule.name}, {u"filter"_s, rule.filter}, {u"on"_s, rule.on}};
}

} // namespace

QByteArray AlertRules::toBytes(const QList<AlertRule> &rules)
{
    QJsonArray list;
    for (const AlertRule &rule : rules)
        list.append(toValue(rule));
    return QJsonDocument(QJsonObject{{u"version"_s, Version}, {u"alerts"_s, list}}).toJson(QJsonDocument::Compact);
}

std::optional<QList<AlertRule>> AlertRules::fromBytes(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonValue list = root["alerts"_L1];
    if (root["version"_L1].toInt() != Version || !list.isArray())
        return std::nullopt;
    QList<AlertRule> rules;
    for (const auto &value : list.toArray())
        rules.append(ruleFrom(value));
    return rules;
}

QByteArray AlertRules::matchesToBytes(const AlertMatches &matches)
{
    QJsonObject object;
    for (auto it = matches.cbegin(); it != matches.cend(); ++it) {
        if (it->size() > MostKept)
            continue;
        QStringList ids(it->cbegin(), it->cend());
        ids.sort();
        object.insert(it.key(), QJsonArray::fromStringList(ids));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AlertMatches AlertRules::matchesFromBytes(const QByteArray &bytes)
{
    AlertMatches matches;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isArray())
            continue;
        QSet<QString> &ids = matches[it.key()];
        for (const auto &id : it->toArray())
            ids.insert(id.toString());
    }
    return matches;
}

QString AlertRules::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace agm
