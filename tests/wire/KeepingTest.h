// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

/// Settings and drafts as they are kept: what is written is read again, whatever the server sent.
class KeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenAs_data();
    void writtenAs();
    void everyEditableFieldComesBack();
    void nullAndEmptyDiffer();
    void plainPostalCodesStayPlain();
    void unsuitableValuesAreNotWritten();
    void brokenValuesAreRefused_data();
    void brokenValuesAreRefused();
    void journalTextOfAStatusIsTheBareWord();
    void draftsComeBack();
    void laterMembersOfADraftArePassedOver();
    void brokenDraftsAreRefused_data();
    void brokenDraftsAreRefused();
};
