// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointF>

namespace agm {

/// Thins a line to about `budget` points that look the same: largest-triangle-three-buckets (Steinarsson 2013).
/// `points` ascend in x; one that is not finite is a gap. Each stretch between gaps is thinned by itself, so that no
/// line is ever drawn across a gap, keeps its first and last point, its highest and its lowest, and shares the budget
/// by its length; each gap stays as one point. Fewer points than the budget come back as they are; more than the budget
/// come back only when gaps, ends and extremes alone are more. Linear; any thread.
QList<QPointF> lttb(const QList<QPointF> &points, int budget);

} // namespace agm
