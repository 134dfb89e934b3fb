// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/PaintedIcon.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmap>
#include <QtSvg/QSvgRenderer>

#include <utility>

namespace agm {
namespace {

constexpr double DisabledOpacity = 0.4;
constexpr double SvgUnit = 16; ///< of the drawings in resources/icons/actions

class PaintedEngine final : public QIconEngine {
public:
    PaintedEngine(double unit, std::function<void(QPainter &)> draw) : m_unit(unit), m_draw(std::move(draw)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * DisabledOpacity);
        painter->translate(QRectF(rect).center() - QPointF(side, side) / 2);
        painter->scale(side / m_unit, side / m_unit);
        m_draw(*painter);
        painter->restore();
    }

    /// `size` is in pixels of the screen: QIcon has multiplied it by the scale.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new PaintedEngine(*this); }

private:
    double m_unit;
    std::function<void(QPainter &)> m_draw;
};

} // namespace

QIcon paintedIcon(double unit, std::function<void(QPainter &)> draw)
{
    return QIcon(new PaintedEngine(unit, std::move(draw)));
}

QIcon bundledIcon(const QString &name)
{
    QFile file(QStringLiteral(":/agm/actions/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return paintedIcon(SvgUnit, [drawing = file.readAll()](QPainter &painter) {
        // The colour is that of the moment: a theme may change while a window is open.
        const QColor color = QGuiApplication::palette().color(QPalette::Active, QPalette::WindowText);
        QSvgRenderer renderer(QByteArray(drawing).replace("#000", color.name().toLatin1()));
        renderer.render(&painter, QRectF(0, 0, SvgUnit, SvgUnit));
    });
}

QIcon namedIcon(const QString &name)
{
    return QIcon::fromTheme(name, bundledIcon(name));
}

} // namespace agm
