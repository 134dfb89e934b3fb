// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OutlinedStyle.h"

#include "views/common/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace agm {
namespace {

void outline(QPainter *painter, const QRect &rect, const QColor &color, bool round = false, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, width));
    const double half = width / 2;
    const QRectF box = QRectF(rect).adjusted(half, half, -half, -half);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 2, 2);
    painter->restore();
}

bool isEnabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

} // namespace

OutlinedStyle::OutlinedStyle(const QString &base, Density density)
    : QProxyStyle(base), m_outlined(base.compare(QLatin1String("Fusion"), Qt::CaseInsensitive) == 0), m_density(density)
{
}

void OutlinedStyle::drawFlatButton(const QStyleOption *option, QPainter *painter, const Theme &theme) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool pressed = option->state & (State_Sunken | State_On);
    const bool strong = isEnabled(option)
        && (option->state & (State_HasFocus | State_MouseOver)
            || (button && button->features & QStyleOptionButton::DefaultButton));
    const QColor ground = option->palette.color(QPalette::Button);
    painter->fillRect(option->rect.adjusted(1, 1, -1, -1),
                      pressed ? Theme::blend(ground, option->palette.color(QPalette::ButtonText), 0.25) : ground);
    const QColor frame = theme.highContrast ? theme.text : strong ? theme.accent : theme.outline;
    outline(painter, option->rect, isEnabled(option) ? frame : theme.border, false, strong ? 2 : 1);
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const Theme theme(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    // Fusion paints the default button so much lighter than its colour that its text cannot be read.
    if (m_outlined && element == PE_PanelButtonCommand && button
        && button->features & QStyleOptionButton::DefaultButton) {
        drawFlatButton(option, painter, theme);
        return;
    }
    if (m_outlined && theme.highContrast) {
        if (element == PE_PanelButtonCommand || element == PE_PanelButtonTool) {
            drawFlatButton(option, painter, theme);
            return;
        }
        if (element == PE_FrameMenu || element == PE_FrameGroupBox || element == PE_FrameTabWidget) {
            outline(painter, option->rect, theme.border);
            return;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool field = element == PE_FrameLineEdit;
    const bool panel = element == PE_Frame; // of lists and cards: decoration
    const bool round = element == PE_IndicatorRadioButton;
    if (!round && !field && !panel && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    // Light windows have Fusion's own, and a field with the focus has its ring.
    if (!m_outlined || (!theme.dark && !theme.highContrast) || (field && (option->state & State_HasFocus)))
        return;
    outline(painter, option->rect, !panel && isEnabled(option) ? theme.outline : theme.border, round);
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (!m_outlined || (element != CE_TabBarTabShape && element != CE_ProgressBarGroove))
        return;
    const Theme theme(option->palette);
    if (theme.highContrast)
        outline(painter, option->rect, option->state & State_Selected ? theme.text : theme.border);
}

void OutlinedStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget,
                                  const Theme &theme) const
{
    QProxyStyle::drawComplexControl(CC_ScrollBar, option, painter, widget);
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    painter->fillRect(slider.adjusted(2, 2, -2, -2), isEnabled(option) ? theme.outline : theme.border);
    outline(painter, option->rect, theme.border);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    const Theme theme(option->palette);
    if (m_outlined && theme.highContrast && control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget, theme);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!m_outlined || (control != CC_ComboBox && control != CC_SpinBox))
        return;
    if (theme.highContrast)
        outline(painter, option->rect, isEnabled(option) ? theme.text : theme.border, false,
                option->state & State_HasFocus ? 2 : 1);
    else if (theme.dark && !(option->state & State_HasFocus))
        outline(painter, option->rect, isEnabled(option) ? theme.outline : theme.border);
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    if (int(hint) == looks::DensityHint)
        return int(m_density);
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int normal = QProxyStyle::pixelMetric(metric, option, widget);
    if (m_density == Density::Normal || normal <= 0)
        return normal;
    const bool compact = m_density == Density::Compact;
    switch (metric) {
    case PM_LayoutVerticalSpacing: return compact ? std::max(2, normal / 2) : normal * 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return compact ? normal * 2 / 3 : normal * 4 / 3;
    default: return normal;
    }
}

QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
    case CT_HeaderSection:
    case CT_ItemViewItem:
    case CT_LineEdit:
    case CT_MenuItem:
    case CT_PushButton:
    case CT_SpinBox:
    case CT_TabBarTab:
        if (m_density == Density::Roomy)
            made.rheight() += 8;
        else if (m_density == Density::Compact && type != CT_MenuItem)
            made.rheight() = std::max(made.height() - 4, std::min(made.height(), 24)); // a pointer can still hit it
        break;
    default: break;
    }
    return made;
}

} // namespace agm
