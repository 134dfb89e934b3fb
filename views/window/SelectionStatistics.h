// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Totals.h"

#include <QtCore/QObject>

namespace agm {

class AdGroupTablePanel;
class Formats;
class JobBar;

/// Count, sum and average of the selection in one column, for the bottom line: that of the current cell if it is a
/// figure, else the sorted one, else spend. By the rules of totals: currencies are never added, ratios are recomputed
/// from sums and have no sum of their own. Owns nothing; everything must outlive it.
class SelectionStatistics final : public QObject {
    Q_OBJECT

public:
    SelectionStatistics(AdGroupTablePanel *panel, JobBar *jobs, QObject *parent);

    /// The column that is told about now.
    Field field() const;
    /// The forms of the text, the longest first: "Spend US$1,204.10, average US$401.37", "Spend US$1,204.10".
    static QStringList forms(const Totals &totals, Field field, const Formats &formats);

private:
    void refresh();

    AdGroupTablePanel *m_panel;
    JobBar *m_jobs;
};

} // namespace agm
