// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/AccountStore.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>
#include <span>

namespace agm {

class AdGroupRepository;
class Listing;

/// What is shown until the server has answered: rows of this computer.
struct KnownRows {
    QDateTime asOf;
    bool isComplete = false; ///< false: no listing ever came to its end, so ad groups may be missing
    TimeWindow days; ///< the figures' days, fixed
    bool figures = false; ///< the figures are of the chosen window; otherwise they are not shown
    int unreadable = 0; ///< rows that were damaged and are left out
};

/// Keeps the last known state of the open account in the store, and gives it to the repository before the first
/// request. What comes into the repository is written from the store's thread, a moment's worth at a time. Main thread.
class AccountKeeper final : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive this. `accountId` is AccountConfig::id.
    AccountKeeper(AccountStore *store, Listing *listing, AdGroupRepository *repository, QString accountId,
                  QObject *parent = nullptr);
    /// Hands the rest to the store.
    ~AccountKeeper() override;

    /// Reads what is known and hands it on in parts; once. restored() follows, also when nothing is known. `begun` is a
    /// load() of this account for the listing's window that was asked for earlier.
    void restore(const std::optional<QFuture<Result<KnownAccount>>> &begun = std::nullopt);
    /// restored() was said.
    bool isRestored() const { return m_restored; }
    /// While rows of this computer are shown because no listing has come to its end yet.
    const std::optional<KnownRows> &shown() const { return m_shown; }
    /// Why what was kept could not be read; nothing when it could.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// All rows that are known are in the repository.
    void restored();
    /// shown() or error() changed.
    void changed();

private:
    void load(const QFuture<Result<KnownAccount>> &part);
    void take(const KnownAccount &known);
    void dropUnknown(std::span<const AdGroupPtr> known);
    void handOn();
    void finishRestoring();
    void windowChanged();
    void listingChanged();
    void note(const QList<AdGroupPtr> &groups);
    void flush();

    AccountStore *m_store;
    Listing *m_listing;
    AdGroupRepository *m_repository;
    QString m_accountId;
    std::vector<AdGroupPtr> m_known; ///< still to be handed on, from m_next
    std::size_t m_next = 0;
    bool m_loading = false; ///< another part is on its way
    bool m_asked = false;
    bool m_restored = false;
    TimeWindow m_wanted; ///< when the rows were asked for
    bool m_handingOn = false;
    bool m_older = false; ///< the known figures are of other days than the window means now
    std::optional<KnownRows> m_shown;
    std::optional<Error> m_error;
    QList<AdGroupPtr> m_fresh; ///< to be written
    std::optional<KnownDays> m_freshDays;
    QTimer m_gather;
    QTimer m_part;
    QDateTime m_completed; ///< the listing's asOf() of the last one that was noted
};

} // namespace agm
