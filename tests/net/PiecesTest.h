// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// The small parts, each alone.
class PiecesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void retryTable_data();
    void retryTable();
    void backoff();
    void retryHint_data();
    void retryHint();
    void redactor_data();
    void redactor();
    void shortKeysDoNotTearWords();
    void tidyLine();
    void account_data();
    void account();
    void path_data();
    void path();
    void queryIsPercentEncoded();
    void headers();
    void pacerWindow();
    void pacerLearnsAndRecovers();
    void queueOrder();
    void logRing();
};

} // namespace agm::test
