// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class AdGroupDecodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pageExample();
    void pageExampleNested();
    void everyKeyMarkedSent();
    void laterShape();
    void laterTargeting();
    void bothAgeSpellings();
    void bothRegionSpellings();
    void automaticPlacements();
    void everythingNull_data();
    void everythingNull();
    void onlyRequiredKeys();
    void requiredKeys_data();
    void requiredKeys();
    void titles();
    void unknownWords();
    void pages();
    void pageInfo();
    void equalTargetingsShare();
    void manyTargetings();
    void deleted();
    void copies();
};
