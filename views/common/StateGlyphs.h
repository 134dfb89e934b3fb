// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DerivedFields.h"
#include "domain/DisplayState.h"

#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPainter>

namespace agm {

/// The shape of a state. Each state has another shape, so that nobody depends on colour; the outline carries the
/// contrast, the fill (Okabe–Ito) is the second sign.
namespace glyphs {

/// Invalid for states without a fill.
QColor fill(DisplayState state);
/// Draws into the largest centred square of `rect`. `outline` must have 3:1 against the background.
void paint(QPainter &painter, const QRectF &rect, DisplayState state, const QColor &outline);
/// The turning arrow of a change that is being sent.
void paintPending(QPainter &painter, const QRectF &rect, const QColor &outline);
/// A triangle with a mark: issues and failures.
void paintWarning(QPainter &painter, const QRectF &rect, const QColor &outline);
/// Where a figure stands against its measure: a triangle up (above, vermillion), a disc (about, grey), a triangle
/// down (below, bluish green).
void paintLean(QPainter &painter, const QRectF &rect, Lean lean, const QColor &outline);
/// For lists and menus; `outline` as in paint().
QIcon icon(DisplayState state, const QColor &outline);
/// Two sheets: "copy". Painted, because an icon theme is not always there.
QIcon copyIcon(const QColor &color);
/// A character that stands for the state in plain text.
QString character(DisplayState state);

} // namespace glyphs
} // namespace agm
