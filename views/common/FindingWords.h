// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AmountInput.h"
#include "domain/Finding.h"
#include "views/common/Formats.h"

namespace agm {

/// One plain sentence, or two: what is wrong and what a person can do. Inert; never empty, also without arguments.
QString findingText(const Finding &finding, const Formats &formats);
/// The sign before it: ✖ is not posted, ▲ is, ℹ informs.
QString severityGlyph(Severity severity);
/// Sign and sentences of all findings, the heaviest first, one a line.
QStringList findingLines(const QList<Finding> &findings, const Formats &formats);

/// What is wrong with a typed amount and what to type instead; empty for a good one.
QString amountProblemText(const AmountReading &reading, const QString &typed, const QLocale &locale);

} // namespace agm
