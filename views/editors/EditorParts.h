// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"

#include <QtGui/QColor>
#include <QtGui/QPalette>

class QWidget;

/// Small things that all editors do the same way.
namespace agm::editorparts {

/// The wheel scrolls the form and never changes a value under the pointer.
void ignoreWheel(QWidget *widget);
/// Text of a note, a warning and a fault, readable on the palette's base.
QColor textColor(Severity severity, const QPalette &palette);
/// The frame around a control whose value is wrong; 3:1 on base.
QColor frameColor(Severity severity, const QPalette &palette);
/// ▲ or ✖ and a space; empty for a note.
QString mark(Severity severity);
/// A label whose text is dim, whatever the theme.
void makeDim(QWidget *label);

} // namespace agm::editorparts
