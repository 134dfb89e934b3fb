// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// The review: which rows there are, what posts, and what it does to the daily spend.
class DraftReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreOrdered();
    void blockedFieldsBlockTheirAdGroup();
    void leftOutGroupsDoNotPost();
    void limitsBecomeWarnings();
    void moneyIsOfWhatPosts();
    void campaignBudgetsRedistribute();
    void deletesAndNewGroupsCount();
    void findingsWithoutARowStandOnTheFirst();
    void amountsAreThoseThatPost();
    void choicesNeverPostMore();
};

} // namespace agm
