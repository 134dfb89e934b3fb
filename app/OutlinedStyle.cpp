// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OutlinedStyle.h"

#include "views/common/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

namespace agm {

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    const bool field = element == PE_FrameLineEdit;
    const bool panel = element == PE_Frame; // of lists and cards: decoration
    if (!round && !field && !panel && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    const Theme theme(option->palette);
    // Light windows have Fusion's own, and a field with the focus has its ring.
    if (!theme.dark || (field && (option->state & State_HasFocus)))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(!panel && (option->state & State_Enabled) ? theme.outline : theme.border);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 2, 2);
    painter->restore();
}

} // namespace agm
