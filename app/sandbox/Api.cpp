// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Api.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace agm::sandbox {

namespace {

/// JSON can escape half of a surrogate pair, but it cannot be answered as UTF-8: strict readers, ours too, would refuse
/// every list with such an ad group in it.
bool isUnicode(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isValidUtf16();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) { return isUnicode(entry); });
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.key().isValidUtf16() || !isUnicode(member.value()))
            return false;
    }
    return true;
}

} // namespace

const std::array<Api::Route, 15> &Api::routes()
{
    // Fixed words stand before {id}, or targeting_options would be read as an id.
    static const std::array<Route, 15> all{{
        {"GET", "/ad_groups", "list_ad_groups", "ad_campaign:basic:read", &Api::listAdGroups},
        {"POST", "/ad_groups", "create_ad_group", "ad_campaign:create", &Api::createAdGroup},
        {"POST", "/ad_groups/estimate_reach", "estimate_reach", "ad_campaign:basic:read", &Api::estimateReach},
        {"GET", "/ad_groups/targeting_options", "targeting_options", "ad_campaign:basic:read", &Api::targetingOptions},
        {"GET", "/ad_groups/{id}", "retrieve_ad_group", "ad_campaign:basic:read", &Api::retrieveAdGroup},
        {"PATCH", "/ad_groups/{id}", "update_ad_group", "ad_campaign:update", &Api::updateAdGroup},
        {"DELETE", "/ad_groups/{id}", "delete_ad_group", "ad_campaign:update", &Api::deleteAdGroup},
        {"POST", "/ad_groups/{id}/pause", "pause_ad_group", "ad_campaign:update", &Api::pauseAdGroup},
        {"POST", "/ad_groups/{id}/unpause", "unpause_ad_group", "ad_campaign:update", &Api::unpauseAdGroup},
        {"POST", "/ad_groups/{id}/duplicate", "duplicate_ad_group", "ad_campaign:create", &Api::duplicateAdGroup},
        {"GET", "/ad_campaigns", "list_ad_campaigns", "ad_campaign:basic:read", &Api::listAdCampaigns},
        {"GET", "/ad_campaigns/{id}", "retrieve_ad_campaign", "ad_campaign:basic:read", &Api::retrieveAdCampaign},
        {"GET", "/ads", "list_ads", "ad_campaign:basic:read", &Api::listAds},
        {"GET", "/audiences", "list_audiences", "audience:basic:read", &Api::listAudiences},
        {"GET", "/ad_reports", "retrieve_ad_report", "ad_campaign:stats:read", &Api::adReport},
    }};
    return all;
}

Answer<std::pair<const Api::Route *, QByteArray>> Api::route(const QByteArray &method, const QByteArray &path)
{
    const QList<QByteArray> parts = path.split('/');
    QByteArray allowed;
    bool fixedWord = false;
    for (const Route &route : routes()) {
        const QList<QByteArray> pattern = QByteArray(route.path).split('/');
        if (pattern.size() != parts.size())
            continue;
        QByteArray id;
        bool same = true;
        bool variable = false;
        for (qsizetype i = 0; same && i < pattern.size(); ++i) {
            if (pattern[i] == "{id}") {
                id = parts[i];
                variable = true;
                same = !id.isEmpty();
            } else {
                same = pattern[i] == parts[i];
            }
        }
        if (!same || (variable && fixedWord && pattern.size() == 3))
            continue;
        fixedWord = fixedWord || !variable;
        if (method == route.method)
            return std::pair{&route, id};
        allowed += (allowed.isEmpty() ? "" : ", ") + QByteArray(route.method);
    }
    if (allowed.isEmpty())
        return Refused(errorReply(404, QStringLiteral("There is nothing at %1.").arg(QString::fromUtf8(path))));
    ApiReply reply = errorReply(405,
                                QStringLiteral("%1 is not allowed here; use %2.")
                                    .arg(QString::fromLatin1(method), QString::fromLatin1(allowed)));
    reply.headers.emplace_back("Allow", allowed);
    return Refused(reply);
}

ApiReply Api::call(const Route &route, const ApiRequest &request)
{
    m_world.refresh();
    return (this->*route.handler)(request);
}

Answer<QJsonObject> readBody(const ApiRequest &request, bool optional)
{
    if (optional && request.body.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return Refused(badRequest(
            QStringLiteral("The body is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset)));
    if (!document.isObject())
        return Refused(badRequest(QStringLiteral("The body must be a JSON object.")));
    if (!isUnicode(document.object()))
        return Refused(badRequest(QStringLiteral("The body holds half of a surrogate pair, which is no character.")));
    return document.object();
}

ApiReply notStored()
{
    return errorReply(500, QStringLiteral("The sandbox could not write its database. Is the disk full?"));
}

} // namespace agm::sandbox
