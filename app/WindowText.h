// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimeWindow.h"

#include <QtCore/QString>

namespace agm {

/// The stats window that a person names on the command line: `today`, `7d`, `14d`, `30d`, `all` or two days with two
/// dots between them, both included, such as `2026-06-01..2026-06-07`. Invalid for anything else, with a sentence.
Result<TimeWindow> windowOfText(const QString &text, const QTimeZone &zone);

} // namespace agm
