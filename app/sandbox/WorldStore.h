// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/World.h"

#include <memory>
#include <optional>

namespace agm::sandbox {

/// What a world's database holds apart from the daily facts.
struct StoredWorld {
    QByteArray accountId;
    quint64 seed = 0;
    std::vector<Campaign> campaigns;
    std::vector<Audience> audiences;
    std::deque<AdGroup> groups;
};

/// A remembered answer to a POST with an Idempotency-Key. status 0: the request was begun and never finished.
struct StoredAnswer {
    QByteArray fingerprint;
    int status = 0;
    QByteArray body;
    qint64 at = 0;
};

/// The SQLite file of a world, through Qt SQL in WAL mode.
///
/// Every thread gets a connection of its own, made at its first call; a thread that ends calls closeThread() first.
/// Writes are one at a time (an own mutex); errors are logged with qWarning and told by the return value.
class WorldStore {
public:
    WorldStore();
    ~WorldStore();
    WorldStore(const WorldStore &) = delete;
    WorldStore &operator=(const WorldStore &) = delete;

    /// Opens or creates the file. The value tells whether a world is in it. Errors name the file.
    /// A file that ends with the server (`keep` false) is not synchronised with the disk.
    Result<bool> open(const QString &file, bool keep = true);
    /// Writes a new world in one transaction. `next` is called until it returns false; it fills one ad group and its
    /// facts, so that a big world never stands in memory as a whole.
    /// `cancelled` is looked at once more before the commit.
    Result<void> create(const StoredWorld &world, const std::function<bool(AdGroup &, std::vector<Stretch> &)> &next,
                        const std::atomic<bool> &cancelled);
    Result<StoredWorld> load();

    bool save(const std::vector<const AdGroup *> &groups, const Facts &facts);

    using AddSums = std::function<void(int, const Sums &)>;
    using AddStretch = std::function<void(int, const Stretch &)>;
    /// Sums of the whole days first … last for these ad groups, or for all of them when `nums` is null.
    void sumDays(const std::vector<int> *nums, qint64 first, qint64 last, const AddSums &add);
    void readDay(const std::vector<int> *nums, qint64 day, const AddStretch &add);
    void readDays(int num, qint64 first, qint64 last, const std::function<void(const Stretch &)> &add);

    std::optional<StoredAnswer> answer(const QByteArray &key);
    bool rememberAnswer(const QByteArray &key, const StoredAnswer &answer);
    void forgetAnswer(const QByteArray &key);
    void forgetAnswersBefore(qint64 at);

    void closeThread();
    /// "adgrp_" and 14 letters and digits that follow from the seed and the number.
    static QByteArray makeId(const char *prefix, quint64 seed, int num);

private:
    struct Connection;
    Connection &connection();

    QString m_file;
    bool m_keep = true;
    std::mutex m_writer;
    std::mutex m_connectionsMutex;
    std::vector<std::pair<Qt::HANDLE, std::unique_ptr<Connection>>> m_connections;
};

} // namespace agm::sandbox
