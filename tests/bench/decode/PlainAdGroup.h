// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace agm::bench {

/// The peer: what a Qt program usually does with such an answer. All 59 attributes in a plain struct of Qt types.
struct PlainAdGroup {
    struct GeoSet {
        QStringList countries, regions, cities, zips;
    };
    struct Placement {
        QString platform;
        QStringList positions;
    };
    struct Issue {
        QString id, message, resourceId, resourceType;
    };
    QString id, adCampaignId, title, status, budgetType, bidType, optimizationGoal, conversionEvent, conversionLocation,
        resultEvent, resultEventName, spendCurrency, gender;
    QDateTime startsAt, endsAt, createdAt, updatedAt;
    double addedToCarts = 0, clickThroughRate = 0, clicks = 0, completedRegistrations = 0, contacts = 0,
           costPerClick = 0, costPerMille = 0, customConversions = 0, impressions = 0, leads = 0, purchaseValue = 0,
           purchases = 0, reach = 0, returnOnAdSpend = 0, schedules = 0, spend = 0, submittedApplications = 0,
           uniqueClicks = 0, viewedContents = 0;
    std::optional<double> budgetAmount, costPerAddedToCart, costPerCompletedRegistration, costPerContact, costPerLead,
        costPerPurchase, costPerResult, costPerSchedule, costPerSubmittedApplication, costPerViewedContent,
        desiredCostPerResult, frequency, minimumDailySpend, uniqueClickThroughRate;
    std::optional<int> minimumAge, maximumAge, capImpressions, capDays;
    std::optional<bool> automatic;
    bool dynamicCreative = false;
    QStringList audiencesIncluded, audiencesExcluded, devicePlatforms, languages, messageApps;
    GeoSet included, excluded;
    QList<Placement> placements;
    QList<Issue> issues;
};

struct PlainPage {
    QList<PlainAdGroup> groups;
    QString startCursor, endCursor;
    bool hasNextPage = false, hasPreviousPage = false;
};

PlainPage readPlainPage(const QByteArray &json);

} // namespace agm::bench
