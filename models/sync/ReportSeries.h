// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/SeriesBook.h"
#include "sync/SeriesNeeds.h"

#include <functional>
#include <memory>

namespace agm {

class AdGroupReader;
class AdGroupRepository;
class MetricStore;

/// Figures of single days and hours, out of the store first, then from the server: GET /ad_reports for what is missing
/// or may have changed (SeriesNeeds), at most 100 ad groups a call and six calls side by side. All that comes is kept
/// in the store, and what the store makes of it is handed on.
///
/// Days are those of the account's reporting zone, as the reports name them; they are kept as UTC days, since no
/// endpoint tells that zone.
///
/// An account that refuses the reports (403, 404, 410; remembered until the session ends) is listed with a stats window
/// of one day instead, at most 31 days, the newest first; that gives days only. A refused call that names a deleted ad
/// group, or that a known ad group alone does not meet, costs that ad group only.
///
/// Requests that want the same days of the same ad groups share the calls. A call that fails leaves a SeriesGap.
class ReportSeries : public SeriesBook {
public:
    /// Nothing is owned; everything must outlive this. `accountId` is AccountConfig::id. `clock` gives the present
    /// time; empty: the system's.
    ReportSeries(AdGroupReader *reader, AdGroupRepository *repository, MetricStore *store, QString accountId,
                 std::function<QDateTime()> clock = {}, QObject *parent = nullptr);
    /// Requests that are still running are finished as they are, without a signal.
    ~ReportSeries() override;

    SeriesRequest *request(const SeriesQuery &query, QObject *parent) override;

    /// Why the reports are not used in this session; nothing while they are.
    const std::optional<Error> &refusal() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace agm
