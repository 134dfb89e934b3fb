// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Settings, patches, copies and drafts.
class AdGroupEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditableFieldHasAValue();
    void aPatchedFieldReadsAsWritten_data();
    void aPatchedFieldReadsAsWritten();
    void aPatchOfNullClears_data();
    void aPatchOfNullClears();
    void aPatchLeavesEverythingElse();
    void sharedTargetingStaysAsItIs();
    void keptMembersSurvive();
    void unsuitableValuesAreLeftOut();
    void whatWasNotSentIsNull();
    void sameSettings_data();
    void sameSettings();
    void aNewGroupIsAsItWillBe();
    void aCopyTakesTheSettings();
    void aCopyMakesTheSameAdGroup();
    void draftsSayWhatWouldBeSent();
    void localIdsAreTold();
};

} // namespace agm
