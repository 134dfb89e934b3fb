// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QSize>
#include <QtGui/QImage>

#include <functional>

class QPainter;

namespace agm {

/// Draws the picture into [0, 0, size]; called once for each picture.
using PicturePainter = std::function<void(QPainter *, const QRectF &)>;

/// A picture of `size` logical pixels, `scale` device pixels each, on an opaque `background`.
QImage chartImage(const QSize &size, qreal scale, const QColor &background, const PicturePainter &paint);

/// Writes PNG (at twice the size), SVG or PDF (both as vectors), whichever the file's ending says. The file is whole or
/// not there. Errors: Invalid for another ending, Storage.
Result<void> saveChartPicture(const QString &file, const QString &title, const QSize &size, const QColor &background,
                              const PicturePainter &paint);

} // namespace agm
