// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdReport.h"
#include "domain/Error.h"

#include <QtCore/QByteArrayView>

namespace agm {

/// The answer of `GET /ad_reports`. Needs `summary`, and `bucket_start` in each bucket; a bucket or a row that cannot
/// be read fails the report, because a series with a hole would look like a day without spend. Reentrant, any thread.
Result<AdReport> decodeAdReport(QByteArrayView json);

} // namespace agm
