// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/ReviewReport.h"

/// The pieces of a report's document.
namespace agm::report {

ReportCell textCell(const QString &text, bool dimmed = false);
ReportCell moneyCell(const std::optional<Money> &money, const Formats &formats);
/// A number of a metric: money in units of `currency`; `—` for nothing.
ReportCell numberCell(std::optional<double> value, Field field, Currency currency, const Formats &formats);
/// What figures say of a metric, as period::metricText() writes it.
ReportCell metricCell(const MetricFigures &figures, Field field, const Formats &formats);
ReportCell intervalCell(const std::optional<Interval> &interval, Field field, Currency currency,
                        const Formats &formats);
/// The change of a metric: points of a rate, a share of anything else.
ReportCell changeCell(std::optional<double> now, std::optional<double> before, Field field, Currency currency,
                      const Formats &formats);
ReportCell probabilityCell(double p, const Formats &formats);
ReportColumn textColumn(const QString &title);
ReportColumn figureColumn(const QString &title);
/// A column with two ends.
ReportColumn intervalColumn(const QString &title);

ReportSection totalsSection(const ReviewReportInput &input);
ReportSection moversSection(const ReviewReportInput &input);
ReportSection wasteSection(const ReviewReportInput &input);
ReportSection pacingSection(const ReviewReportInput &input);
ReportSection anomaliesSection(const ReviewReportInput &input);
ReportSection issuesSection(const ReviewReportInput &input);
ReportSection groupsSection(const ReviewReportInput &input);
/// Spend, CTR and cost per result of all ad groups of a currency, day by day. A day of which nothing is known is a gap.
QList<ReportTrend> trends(const ReviewReportInput &input);

} // namespace agm::report
