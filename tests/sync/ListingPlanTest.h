// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// How an account is divided, against made-up servers: whatever the creation times, the answers' order in time, the
/// foreign changes meanwhile and the server's habits, nothing is lost, and honest servers are listed side by side.
class ListingPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
    void roundsAreFew_data();
    void roundsAreFew();
    void oneInstantBesideOthersTakesFewPages();
    void liarsAreListedPlainly_data();
    void liarsAreListedPlainly();
    void smallAccountsAreListedPlainly();
    void aWindowTheServerRefusesEndsTheWindows();
    void aCircleEndsTheWindows();
    void whatWasCreatedMeanwhileIsCaughtUpWith();
    void dividesAtTheShare();
};

} // namespace agm
