// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

/// The report as HTML and XLSX: what stands in the document stands in the file, whatever the text is.
class ReportFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlIsWellFormed();
    void htmlFetchesNothing();
    void htmlShowsHostileTextAsText();
    void htmlDrawsGapsAsGaps();
    void xlsxHasNumbersAsNumbers();
    void xlsxHasTextAsText();
    void xlsxSheetNames();
    void xlsxOfAnEmptyReport();
    void sameBytesAgain();
};
