// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"
#include "views/period/PeriodLineModel.h"

#include <QtGui/QFont>
#include <QtGui/QPainter>

/// What the delegates of the review draw alike.
namespace agm::periodpaint {

/// A font smaller or larger by a factor, however its size is given.
QFont scaled(QFont font, double factor);
/// ● good, ◆ bad, nothing when neutral: two shapes, so that nobody depends on the colour. Side of the mark: `size`.
void mark(QPainter &painter, QPointF center, double size, period::Tone tone, const Theme &theme);
/// Spend (filled), forecast (line) with its interval (band) and the budget (a tick over the whole height), from 0 to
/// the largest of them. Mirrored from right to left.
void bar(QPainter &painter, const QRect &rect, const PacingBar &values, const Theme &theme, bool mirrored);
/// The text on at most `most` lines of `width` pixels, the last one cut with "…" when it must be.
QStringList wrapped(const QString &text, const QFont &font, int width, int most);

} // namespace agm::periodpaint
