// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/World.h"

class QSqlQuery;

/// How ad groups and facts stand in the database's rows: the order of columns in resources/sandbox/schema.sql.
namespace agm::sandbox {

/// The measures' columns, in the order of Measure, and their sums with the number of rows.
inline const char *const factColumns
    = "spend, impressions, reach, clicks, unique_clicks, link_clicks, purchases, leads, "
      "schedules, applications, contacts, registrations, views, carts, customs, purchase_value";
inline const char *const sumColumns
    = "sum(spend), sum(impressions), sum(reach), sum(clicks), sum(unique_clicks), "
      "sum(link_clicks), sum(purchases), sum(leads), sum(schedules), sum(applications), "
      "sum(contacts), sum(registrations), sum(views), sum(carts), sum(customs), "
      "sum(purchase_value), count(*)";
/// Columns of ad_groups.
inline constexpr int groupColumns = 18;

/// Binds all columns of ad_groups.
void bindGroup(QSqlQuery &query, const AdGroup &group);
/// Reads a row of SELECT * FROM ad_groups; what follows from the settings is not filled yet.
AdGroup readGroup(const QSqlQuery &query);
/// Binds ad_group, day, start, stop and the measures.
void bindFacts(QSqlQuery &query, int num, const Stretch &stretch);
/// Reads ad_group, day, start, stop and the measures.
Stretch readStretch(const QSqlQuery &query);

} // namespace agm::sandbox
