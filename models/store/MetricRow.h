// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MetricFigures.h"

#include <QtCore/QByteArray>

/// How figures stand in a row of the tables `metric` and `metric_before`.
namespace agm::store {

/// The metrics that have no column of their own, packed; null when there is none.
QByteArray packRest(const MetricFigures &figures);
/// Adds what packRest() wrote. Metrics of a newer program are passed over; a cut text ends the reading.
void unpackRest(const QByteArray &rest, MetricFigures &figures);

} // namespace agm::store
