// SPDX-License-Identifier: GPL-3.0-or-later
// Reach estimates and the search for targeting options.
#include "app/sandbox/Answers.h"
#include "app/sandbox/Api.h"
#include "app/sandbox/GroupSettings.h"
#include "app/sandbox/Json.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace agm::sandbox {

namespace {

constexpr const char *kinds = "interests,behaviors,life_events,industries,income,family_statuses,languages,locations";

/// Rough shares of a country's adults; only their proportions matter.
double people(const QJsonObject &body)
{
    const QJsonValue regions = body.value(QLatin1String("regions"));
    const QJsonValue include
        = regions[QLatin1String("include")].isObject() ? regions[QLatin1String("include")] : regions;
    double sum = 0;
    for (const QJsonValue &country : include[QLatin1String("countries")].toArray())
        sum += 4e6 + 1e6 * static_cast<double>(qHash(country.toString(), 7) % 190);
    sum += 5e6 * static_cast<double>(include[QLatin1String("regions")].toArray().size());
    sum += 8e5 * static_cast<double>(include[QLatin1String("cities")].toArray().size());
    sum += 2e4 * static_cast<double>(include[QLatin1String("zips")].toArray().size());
    if (sum == 0)
        sum = 1.9e9;
    const QJsonValue demographics = body.value(QLatin1String("demographics"));
    const double low
        = demographics[QLatin1String("minimum_age")].toDouble(demographics[QLatin1String("age_min")].toDouble(18));
    const double high
        = demographics[QLatin1String("maximum_age")].toDouble(demographics[QLatin1String("age_max")].toDouble(65));
    sum *= (high - low + 1) / 48.0;
    const QString gender = demographics[QLatin1String("gender")].toString();
    if (gender == QLatin1String("male") || gender == QLatin1String("female"))
        sum *= 0.5;
    if (!body.value(QLatin1String("audiences"))[QLatin1String("include")].toArray().isEmpty())
        sum *= 0.01;
    for (const char *section : {"interests", "behaviors", "demographics"}) {
        if (!body.value(QLatin1String("detailed_targeting"))[QLatin1String(section)].toArray().isEmpty())
            sum *= 0.3;
    }
    if (!body.value(QLatin1String("languages")).toArray().isEmpty())
        sum *= 0.6;
    return sum;
}

const QJsonArray &taxonomy()
{
    static const QJsonArray all = [] {
        QFile file(QStringLiteral(":/agm/sandbox/targeting.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    }();
    return all;
}

} // namespace

ApiReply Api::estimateReach(const ApiRequest &request)
{
    const auto body = readBody(request, false);
    if (!body)
        return body.error();
    if (body->value(QLatin1String("platform")).toString() != QLatin1String("meta"))
        return badRequest(QStringLiteral("platform is required and must be meta"));
    const QJsonValue account = body->value(QLatin1String("account_id"));
    if (!account.isUndefined() && account.toString().toUtf8() != m_world.accountId())
        return errorReply(403,
                          QStringLiteral("account_id: this key has no access to account %1.").arg(account.toString()));
    for (const char *key : {"audiences", "demographics", "detailed_targeting", "devices", "languages", "regions"}) {
        const QJsonValue value = body->value(QLatin1String(key));
        if (value.isUndefined())
            continue;
        if (const QString why = checkValue(QString::fromLatin1(key), value); !why.isEmpty())
            return badRequest(why);
    }
    const QJsonValue audiences = body->value(QLatin1String("audiences"));
    if (body->value(QLatin1String("demographics"))[QLatin1String("automatic")].toBool()
        && (!audiences[QLatin1String("include")].toArray().isEmpty()
            || !audiences[QLatin1String("exclude")].toArray().isEmpty()))
        return badRequest(QStringLiteral("audiences can't be combined with demographics.automatic"));
    const double all = people(*body);
    ApiReply reply;
    // Too few people: the network gives no estimate.
    if (all < 1000) {
        reply.body = R"({"users_lower_bound":null,"users_upper_bound":null})";
        return reply;
    }
    const auto rounded = [](double n) { return qRound64(n / 100.0) * 100; };
    reply.body = "{\"users_lower_bound\":" + QByteArray::number(rounded(all * 0.85))
        + ",\"users_upper_bound\":" + QByteArray::number(rounded(all)) + '}';
    return reply;
}

ApiReply Api::targetingOptions(const ApiRequest &request)
{
    const Query &query = request.query;
    const auto platform = readWord(query, "platform", {"meta"}, "");
    if (!platform)
        return platform.error();
    if (platform->isEmpty())
        return badRequest(QStringLiteral("platform is required"));
    if (const auto foreign = checkAccount(query, "account_id", m_world))
        return *foreign;
    const QStringList known = QString::fromLatin1(kinds).split(QLatin1Char(','));
    QStringList types = query.values("types");
    for (const QString &type : types) {
        if (!known.contains(type))
            return badRequest(QStringLiteral("types must be among %1").arg(known.join(QStringLiteral(", "))));
    }
    if (types.isEmpty())
        types = known;
    const QStringList places = query.values("location_types");
    for (const QString &place : places) {
        if (!QStringList{QStringLiteral("country"), QStringLiteral("region"), QStringLiteral("city"),
                         QStringLiteral("zip")}
                 .contains(place))
            return badRequest(QStringLiteral("location_types must be among country, region, city, zip"));
    }
    const QString country = query.value("country").toUpper();
    if ((!places.isEmpty() || !country.isEmpty()) && !types.contains(QStringLiteral("locations")))
        return badRequest(QStringLiteral("location_types and country need locations in types"));
    int limit = 25;
    if (query.has("limit")) {
        bool number = false;
        limit = query.value("limit").toInt(&number);
        if (!number || limit < 1 || limit > 500)
            return badRequest(QStringLiteral("limit must be a whole number from 1 to 500"));
    }
    const QString search = query.value("query");
    QJsonArray data;
    QHash<QString, int> found;
    for (const QJsonValue &option : taxonomy()) {
        const QString type = option[QLatin1String("type")].toString();
        // Without a term only the small fixed lists are shown.
        const bool needsTerm = type == QLatin1String("interests") || type == QLatin1String("locations");
        if (!types.contains(type) || found.value(type) >= limit || (search.isEmpty() && needsTerm))
            continue;
        const QString code = option[QLatin1String("code")].toString();
        if (!option[QLatin1String("name")].toString().contains(search, Qt::CaseInsensitive)
            && code.compare(search, Qt::CaseInsensitive) != 0)
            continue;
        if (type == QLatin1String("locations")
            && ((!places.isEmpty() && !places.contains(option[QLatin1String("location_type")].toString()))
                || (!country.isEmpty() && option[QLatin1String("country_code")].toString() != country)))
            continue;
        ++found[type];
        data.append(option);
    }
    ApiReply reply;
    reply.body = "{\"data\":" + QJsonDocument(data).toJson(QJsonDocument::Compact) + '}';
    return reply;
}

} // namespace agm::sandbox
