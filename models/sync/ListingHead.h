// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimeWindow.h"
#include "sync/AdGroupReader.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace agm {

class AdGroupRepository;

/// What a listing of an account that is known already asks before everything else: the ad groups in sight, with their
/// figures, one by one, and what was changed since, by `order=updated_at` until it meets what is known. It is a head
/// start only: the whole listing comes behind it, so that an error here is nobody's business. Main thread.
class ListingHead final : public QObject {
    Q_OBJECT

public:
    /// At most so many ad groups in sight are asked for.
    static constexpr int MostInSight = 40;

    /// Nothing is owned; both must outlive this. Answers enter the generation that the repository has now.
    ListingHead(const AdGroupReader *reader, AdGroupRepository *repository, TimeWindow window,
                QObject *parent = nullptr);
    /// Takes back what is on its way.
    ~ListingHead() override;

    /// Asks. Ids the repository does not have are left out.
    void start(const QStringList &inSight);
    /// Ids that were answered: they exist, also when they were created after the listing passed their place.
    const QSet<QString> &seen() const { return m_seen; }

private:
    void askChanged(const QString &cursor, int page);
    void take(const QList<AdGroupPtr> &groups, quint64 askedAt);
    void deliver();

    const AdGroupReader *m_reader;
    AdGroupRepository *m_repository;
    TimeWindow m_window;
    quint64 m_generation;
    qint64 m_newest = 0; ///< of all known updated_at, milliseconds since 1970
    QList<ApiFuture> m_calls;
    QSet<QString> m_seen;
    QList<AdGroupPtr> m_gathered;
    quint64 m_gatheredAskedAt = 0;
    QTimer m_gather;
};

} // namespace agm
