// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"

#include <QtCore/QObject>

#include <memory>

namespace agm {

class AdGroupRepository;
class Listing;
class MetricStore;

/// Keeps in the store what each complete listing of exactly one day says: all metrics of all ad groups. Main thread.
class ListingRecorder : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive this. `accountId` is AccountConfig::id.
    ListingRecorder(Listing *listing, AdGroupRepository *repository, MetricStore *store, QString accountId,
                    QObject *parent = nullptr);
    ~ListingRecorder() override;

private:
    struct Run;
    void listingChanged();
    /// A part at a time, so that changes, which the same thread writes down before they are sent, need not wait.
    void recordSome(const std::shared_ptr<Run> &run);

    Listing *m_listing;
    AdGroupRepository *m_repository;
    MetricStore *m_store;
    QString m_accountId;
    QDateTime m_recorded; ///< the listing's asOf() of the last one
    std::shared_ptr<Run> m_run;
};

} // namespace agm
