// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Delivery.h"
#include "domain/Error.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <atomic>
#include <deque>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <utility>
#include <vector>

namespace agm::sandbox {

enum class GroupStatus { Active, Paused, Rejected, Duplicating };
const char *toWord(GroupStatus status);

/// A reason why an enabled ad group is in a special delivery state. Given to some ad groups when the world is made.
enum class Quirk { None, AllAdsRejected, Draft, NoAds, Processing, Issues, AdsOff, LearningLimited, Learning };

/// A campaign. `settings` holds what only the answer needs, as JSON members without the braces.
struct Campaign {
    int num = 0;
    QByteArray id;
    QString title;
    QByteArray status; ///< active, paused, draft, payment_failed
    bool ownsBudget = false; ///< CBO: the ad groups have no budget of their own
    QByteArray objective;
    QByteArray currency; ///< ISO 4217, lower case
    qint64 created = 0; ///< milliseconds, UTC
    qint64 updated = 0;
    QByteArray settings; ///< budget_amount, budget_type, bid_type, optimization_goal, special_ad_categories, issues
    bool specialCategory = false;
    bool delivers() const { return status == "active"; }
};

/// An ad group as the server keeps it. Its settings are one JSON text: what a client sent is returned as it came,
/// members the server does not know included.
struct AdGroup {
    int num = 0; ///< place in World::groups(), never reused
    QByteArray id;
    int campaign = 0;
    QByteArray settings; ///< a JSON object: every editable key
    QString title; ///< null when there is none; repeated from the settings
    QString searchKey; ///< lower-case title and id
    GroupStatus status = GroupStatus::Active;
    Quirk quirk = Quirk::None;
    bool deleted = false;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 startsAt = std::numeric_limits<qint64>::min(); ///< milliseconds; the minimum: none
    qint64 endsAt = std::numeric_limits<qint64>::max(); ///< the maximum: none
    QByteArray issues = "[]";
    int resultEvent = -1; ///< Event, or -1: the goal is nothing the pixel attributes
    QByteArray resultEventName; ///< only with Event::Custom
    Plan plan;
    double fixedSpend = 0; ///< micro-units a day when the campaign owns the budget
    qint64 openFrom = -1; ///< delivery from this instant on is not stored yet; -1: does not deliver
    Sums total; ///< all stored delivery
    qint64 storedFrom = std::numeric_limits<qint64>::max(); ///< first and last instant of the stored delivery
    qint64 storedTo = std::numeric_limits<qint64>::min();
    int copyOf = -1; ///< while duplicating: the source
    qint64 readyAt = 0; ///< while duplicating: when the copy is done
    GroupStatus finalStatus = GroupStatus::Paused;
};

/// Whether the ad group spends money as soon as its schedule allows.
bool delivers(const AdGroup &group, const Campaign &campaign);

struct Audience {
    QByteArray id;
    QByteArray type; ///< custom or lookalike
    QByteArray members; ///< the rest of the answer, JSON members without braces
    qint64 created = 0;
};

/// A stats window [from, to), milliseconds UTC. The extremes mean all time and now.
struct Window {
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
    friend bool operator==(const Window &, const Window &) = default;
};

/// A stretch of delivery with the number of its ad group.
using Facts = std::vector<std::pair<int, Stretch>>;

class WorldStore;

/// The state of the simulated account: settings and totals in memory, daily facts in SQLite.
///
/// Threads: take `mutex()` shared to read and exclusively to change; sums() must be called under it.
/// `refresh()` brings delivery up to a new day and ends duplications; call it before taking the lock to read.
class World {
public:
    /// `clock` gives milliseconds since 1970; tests move it.
    World(WorldStore &store, std::function<qint64()> clock);
    ~World();

    std::shared_mutex &mutex() { return m_mutex; }
    qint64 now() const { return m_clock(); }
    const QByteArray &accountId() const { return m_accountId; }

    std::deque<AdGroup> &groups() { return m_groups; }
    const std::deque<AdGroup> &groups() const { return m_groups; }
    std::vector<Campaign> &campaigns() { return m_campaigns; }
    const std::vector<Campaign> &campaigns() const { return m_campaigns; }
    const std::vector<Audience> &audiences() const { return m_audiences; }
    /// The living ad group of this id, or null.
    AdGroup *find(const QByteArray &id);
    const AdGroup *find(const QByteArray &id) const;
    const Campaign *findCampaign(const QByteArray &id) const;
    /// Living ad groups of a campaign.
    int groupCount(int campaign) const;

    /// Why the ad group is or is not delivering, in the API's words.
    const char *deliveryStatus(const AdGroup &group, qint64 at) const;
    const char *deliveryStatus(const Campaign &campaign) const;
    /// What was counted in the window. Stored days come from SQLite (cached), the running day from the plan.
    Sums sums(const AdGroup &group, const Window &window);
    /// Prepares sums() for all these ad groups with one query instead of one each.
    void prepare(const std::vector<int> &nums, const Window &window);
    /// The stretches that touch the window, cut to it, ascending.
    std::vector<Stretch> stretches(const AdGroup &group, const Window &window);

    void refresh();
    /// Stores what was delivered so far; to be called (exclusively locked) before anything changes that delivery
    /// depends on. `reopen` afterwards starts delivery again if the ad group now delivers.
    void close(AdGroup &group, Facts &facts);
    void reopen(AdGroup &group) const;
    /// Commits the ad groups and facts in one transaction. False: nothing was stored.
    bool commit(const std::vector<int> &nums, const Facts &facts);
    /// Appends a new ad group and returns it; its number, id and search key are set here.
    AdGroup &append(AdGroup group);
    /// Reads plan.spendPerDay, schedule, title and result event again from the settings.
    static void applySettings(AdGroup &group);

    /// Fills the members from the store. Called once, before other threads see the world.
    Result<void> load();

private:
    struct WindowSums;
    WindowSums &windowSums(const Window &window);
    void fill(WindowSums &cache, const std::vector<int> &nums);
    void forget(int num);
    void storeUpTo(AdGroup &group, qint64 instant, Facts &facts);
    void noteDuplicating();
    /// The stretch of running delivery inside the window; empty when from >= to.
    Window openPart(const AdGroup &group, const Window &window) const;

    WorldStore &m_store;
    std::function<qint64()> m_clock;
    std::shared_mutex m_mutex;
    QByteArray m_accountId;
    quint64 m_seed = 0;
    std::vector<Campaign> m_campaigns;
    std::deque<AdGroup> m_groups;
    std::vector<Audience> m_audiences;
    QHash<QByteArray, int> m_byId;
    std::atomic<qint64> m_day = 0; ///< the day up to whose start everything is stored
    std::atomic<qint64> m_nextReady = std::numeric_limits<qint64>::max(); ///< when the next copy is done
    std::mutex m_windowsMutex;
    std::vector<std::unique_ptr<WindowSums>> m_windows; ///< last used first
};

} // namespace agm::sandbox
