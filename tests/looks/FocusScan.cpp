// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/looks/FocusScan.h"

#include "views/common/Theme.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

namespace agm::test {
namespace {

/// More than any window has.
constexpr int Steps = 300;
/// More than any text has links.
constexpr int Links = 150;
/// A frame around a control may be drawn by its parent.
constexpr int Around = 3;
/// More than the cursor of a field has: it blinks.
constexpr int Enough = 24;
constexpr double Ratio = 3;

/// The control alone: the whole window would take a hundred times as long.
QImage picture(const QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    return parent->grab(widget->geometry().adjusted(-Around, -Around, Around, Around)).toImage();
}

QString called(QWidget *widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                         spoken ? spoken->text(QAccessible::Name) : widget->objectName());
}

} // namespace

int FocusScan::changed(const QImage &with, const QImage &without)
{
    if (with.size() != without.size())
        return with.width() * with.height();
    int pixels = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QRgb now = with.pixel(x, y);
            const QRgb before = without.pixel(x, y);
            if (now != before && Theme::contrast(QColor(now), QColor(before)) >= Ratio)
                ++pixels;
        }
    }
    return pixels;
}

void FocusScan::look(QWidget *top, const QString &where)
{
    QSet<QWidget *> met;
    for (int step = 0; step < Steps; ++step) {
        const QPointer<QWidget> now(top->focusWidget());
        if (!now || now == top || met.contains(now))
            return;
        met.insert(now);
        const QImage with = picture(now);
        // Tab goes through the links of a text before it leaves it.
        for (int press = 0; now && top->focusWidget() == now && press < Links; ++press)
            QTest::keyClick(now.data(), Qt::Key_Tab);
        if (!now || top->focusWidget() == now)
            return; // the only one
        ++m_seen;
        if (const int pixels = changed(with, picture(now)); pixels < Enough)
            m_findings.append(
                QStringLiteral("%1: %2 shows the focus with %3 pixels").arg(where, called(now)).arg(pixels));
    }
}

} // namespace agm::test
