// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartPicture.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

void paintOn(QPaintDevice *device, const QSize &size, const QColor &background, const PicturePainter &paint)
{
    QPainter painter(device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF area(0, 0, size.width(), size.height());
    painter.fillRect(area, background);
    paint(&painter, area);
}

QByteArray png(const QSize &size, const QColor &background, const PicturePainter &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(size, 2, background, paint).save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const QString &title, const QSize &size, const QColor &background, const PicturePainter &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    paintOn(&generator, size, background, paint);
    return bytes;
}

QByteArray pdf(const QString &title, const QSize &size, const QColor &background, const PicturePainter &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    // One logical pixel is 1/96 inch, so that text has the size it has on screen.
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(size) * 72 / 96, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    paintOn(&writer, size, background, paint);
    return bytes;
}

} // namespace

QImage chartImage(const QSize &size, qreal scale, const QColor &background, const PicturePainter &paint)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    if (!image.isNull())
        paintOn(&image, size, background, paint);
    return image;
}

Result<void> saveChartPicture(const QString &file, const QString &title, const QSize &size, const QColor &background,
                              const PicturePainter &paint)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = png(size, background, paint);
    else if (ending == QLatin1String("svg"))
        bytes = svg(title, size, background, paint);
    else if (ending == QLatin1String("pdf"))
        bytes = pdf(title, size, background, paint);
    else
        return fail(ErrorKind::Invalid, Tr::tr("A picture is written as .png, .svg or .pdf."), file);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return fail(ErrorKind::Storage, Tr::tr("The picture could not be written: %1").arg(target.errorString()), file);
    return {};
}

} // namespace agm
