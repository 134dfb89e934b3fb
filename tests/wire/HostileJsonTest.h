// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class HostileJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void truncatedPage();
    void truncatedAdGroup();
    void brokenPages_data();
    void brokenPages();
    void invalidUtf8();
    void controlCharacters();
    void surrogates();
    void escapes();
    void escapedKeys();
    void depth();
    void duplicateKeys();
    void numbers_data();
    void numbers();
    void endOfMemory();
    void everyByteChanged();
    void refusedKeepsItsId();
    void hugeKey();
};
