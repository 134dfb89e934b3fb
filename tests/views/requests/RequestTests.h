// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// The request log and the JSON of an ad group on the screen, the meter in words.
class RequestLogViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelFollowsTheLog();
    void partsAndSearch();
    void theWindowShowsExportsAndCopies();
    void aLogThatIsGoneIsEmpty();
    void theJsonDialog();
    void theMeter_data();
    void theMeter();
};

/// Rules, what they match, and the dialogs around them.
class AlertTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesAreKeptAsTheyAre();
    void matchesAreKept();
    void aRuleFiresOnceForNewRows();
    void aNewRuleSaysWhatIsSoAlready();
    void whatCannotBeReadIsSaid();
    void rowsThatLeaveBeginAgain();
    void aScanTakesNoFrame();
    void theList();
    void theEditor();
    void theEditorsKeys();
};

} // namespace agm::test
