// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Each rule on an ad group: broken gives its finding, kept gives none, and only what was touched is complained about.
class DraftChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brokenRulesAreFound_data();
    void brokenRulesAreFound();
    void keptRulesAreSilent_data();
    void keptRulesAreSilent();
    void newGroupsAreChecked();
    void nothingIsClaimedOfUnloadedCampaigns();
    void onlyTouchedFieldsAreComplainedAbout();
    void knownToTheServerOnlyWarns();
    void argumentsNameWhatIsWrong();
    void draftsKnowConflictsAndWhatIsAlreadySo();
    void findingsFollowTheRegistry();
    void knownWordsAreOffered();
    void heaviestOfNothingIsNothing();
};

} // namespace agm
