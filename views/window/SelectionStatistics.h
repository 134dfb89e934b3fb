// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Totals.h"

#include <QtCore/QObject>

namespace agm {

class AdGroupDetailPanel;
class AdGroupTablePanel;
class Formats;
class JobBar;

/// What is selected, in figures. For the bottom line: count, sum and average in one column, that of the current cell if
/// it is a figure, else the sorted one, else spend. For the detail panel, of several: their main totals. Both as the
/// totals row has counted them, in its slices: a whole account is not gone through once more. By the rules of totals:
/// currencies are never added, ratios are recomputed from sums and have no sum of their own. Owns nothing; everything
/// must outlive it.
class SelectionStatistics final : public QObject {
    Q_OBJECT

public:
    SelectionStatistics(AdGroupTablePanel *panel, AdGroupDetailPanel *details, JobBar *jobs, QObject *parent);

    /// The column that is told about now.
    Field field() const;
    /// The forms of the text, the longest first: "Spend US$1,204.10, average US$401.37", "Spend US$1,204.10".
    static QStringList forms(const Totals &totals, Field field, const Formats &formats);

private:
    /// Of the selection, when it has several ad groups and they have been counted; else null.
    const Totals *counted() const;
    void refresh();

    AdGroupTablePanel *m_panel;
    AdGroupDetailPanel *m_details;
    JobBar *m_jobs;
};

} // namespace agm
