// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

/// Cells of files, and the table as XLSX.
class SheetFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotThereIsEmpty();
    void settingsAreReadAsTheyWereWritten();
    void timesOfSpreadsheets_data();
    void timesOfSpreadsheets();
    void bracketsMeanNothing();
    void xlsxHasTheTable();
    void xlsxEndsWhenAsked();
};
