// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class NumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void micros_data();
    void micros();
    void moneyOutOfRange();
    void decimalText();
    void doubles_data();
    void doubles();
    void plainAsOthers();
    void instants_data();
    void instants();
    void badInstants_data();
    void badInstants();
    void instantTexts();
};
