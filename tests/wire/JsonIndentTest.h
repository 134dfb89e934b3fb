// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class JsonIndentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreOurs_data();
    void linesAreOurs();
    void onlyWhiteSpaceChanges();
    void brokenTextIsRefused();
};
