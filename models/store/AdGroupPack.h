// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"

#include <QtCore/QByteArray>

#include <functional>
#include <vector>

/// How an ad group and a campaign stand in a row of the file with the last known account: everything that the program
/// holds of them, in about 250 bytes instead of 3 000 of JSON, and read ten times as fast. Words and targetings are
/// numbers of rows of their own.
namespace agm::store {

/// The attributes of this program in their order: rows that were packed with other ones cannot be read.
QByteArray packFingerprint();

/// The number of a word's row; 0 for the null word.
using NumberOfWord = std::function<quint64(Word)>;

/// `days` is the number of the row that says which days the figures are of.
QByteArray packAdGroup(const AdGroup &group, quint64 days, quint64 targeting, const NumberOfWord &numberOf);
QByteArray packCampaign(const Campaign &campaign, const NumberOfWord &numberOf);

/// What numbers mean. A null word or targeting is one that is missing or damaged, but for the number 0.
struct PackTables {
    std::vector<Word> words{Word()};
    std::function<TargetingPtr(quint64 number)> targetingOf;
};

struct UnpackedAdGroup {
    std::shared_ptr<AdGroup> group; ///< null when the row is damaged
    quint64 days = 0;
};
UnpackedAdGroup unpackAdGroup(QByteArrayView pack, const PackTables &tables);
/// Null when the row is damaged.
CampaignPtr unpackCampaign(QByteArrayView pack, const PackTables &tables);

} // namespace agm::store
