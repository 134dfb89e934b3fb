// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OutlinedStyle.h"

#include "views/common/PaintedIcon.h"
#include "views/common/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
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

bool hasFocus(const QStyleOption *option)
{
    return isEnabled(option) && option->state & QStyle::State_HasFocus;
}

/// Lists, tables and texts: their frames are wide enough for a ring that can be seen.
bool isScrolled(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget);
}

constexpr int Ring = 2;
constexpr int ButtonSides = 20; ///< pixels beside the words of a button, together: a ring inside must not touch them
constexpr int CellSide = 6; ///< pixels on each side of a cell's words; Fusion has 3, and figures touch the next column
constexpr int HeadingSide = 3; ///< pixels more than Fusion's, so that headings stand above their cells
constexpr int DockButtonMargin = 4; ///< around 16 pixels: 24 can be hit
constexpr int ArrowSide = 12; ///< pixels of a scroll bar's arrow, with its margin
constexpr double GrooveShade = 0.04; ///< of the text's colour in the ground a scroll bar's slider moves on
constexpr double HeldShade = 0.15; ///< of the text's colour in a button under the pointer
/// WCAG 2.2, 1.4.11.
constexpr double Visible = 3;

/// The accent, so that it can be seen on fields, on the window and on Fusion's shades of a button, the lightest of
/// which is the line inside its frame.
QColor ringColor(const QPalette &palette)
{
    const Theme theme(palette);
    const QColor button = QApplication::palette().color(QPalette::Button);
    const QColor lightest = theme.highContrast ? button : Theme::blend(button.lighter(124), Qt::white, 0.12);
    return Theme::readable(theme.accent, theme.text, {theme.base, theme.window, button, lightest}, Visible);
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

void OutlinedStyle::drawFocus(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
    const QColor ground
        = focus && isScrolled(widget) ? focus->backgroundColor : option->palette.color(QPalette::Window);
    QColor color = ringColor(option->palette);
    // A selected row has the accent's own colour: there a line inside its edge is seen.
    const bool selected = Theme::contrast(color, ground) < Visible;
    for (const QPalette::ColorRole role : {QPalette::HighlightedText, QPalette::WindowText}) {
        if (Theme::contrast(color, ground) < Visible)
            color = option->palette.color(role);
    }
    const int inside = selected ? 1 : 0;
    outline(painter, option->rect.adjusted(inside, inside, -inside, -inside), color, false,
            isScrolled(widget) && !selected ? Ring : 1);
}

void OutlinedStyle::drawButtonFocus(const QStyleOption *option, QPainter *painter) const
{
    const QColor ground = option->palette.color(QPalette::Button);
    QColor ring = ringColor(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    // The button of the main step has a frame of its own, or the accent's colour: there the ring stands inside.
    const bool primary = button && button->features & QStyleOptionButton::DefaultButton;
    const bool seen = Theme::contrast(ring, ground) >= Visible;
    if (!primary && seen)
        outline(painter, option->rect, ring, false, Ring);
    else
        outline(painter, option->rect.adjusted(3, 3, -3, -3),
                seen ? ring : option->palette.color(QPalette::ButtonText));
}

void OutlinedStyle::drawPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget,
                              const Theme &theme) const
{
    if (hasFocus(option)) {
        outline(painter, option->rect, ringColor(option->palette), false, Ring);
        return;
    }
    if (!(option->state & (State_Sunken | State_Raised)))
        return; // a plain one: nothing but the ring
    outline(painter, option->rect.adjusted(1, 1, -1, -1), widget->palette().color(QPalette::Base));
    outline(painter, option->rect, theme.border);
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const Theme theme(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (m_outlined && element == PE_FrameFocusRect) {
        drawFocus(option, painter, widget);
        return;
    }
    if (m_outlined && element == PE_Frame && isScrolled(widget)) {
        drawPanel(option, painter, widget, theme);
        return;
    }
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
    if (!m_outlined)
        return;
    if (field && hasFocus(option)) {
        outline(painter, option->rect, ringColor(option->palette), false, Ring);
        return;
    }
    // Light windows have Fusion's own.
    if (!theme.dark && !theme.highContrast)
        return;
    outline(painter, option->rect, !panel && isEnabled(option) ? theme.outline : theme.border, round);
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option);
        m_outlined && heading && element == CE_HeaderLabel) {
        QStyleOptionHeader inside(*heading);
        inside.rect.adjust(HeadingSide, 0, -HeadingSide, 0);
        QProxyStyle::drawControl(element, &inside, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (m_outlined && hasFocus(option)) {
        if (element == CE_PushButton)
            drawButtonFocus(option, painter);
        else if (element == CE_TabBarTabLabel)
            outline(painter, option->rect.adjusted(3, 3, -3, -3), ringColor(option->palette));
    }
    if (!m_outlined || (element != CE_TabBarTabShape && element != CE_ProgressBarGroove))
        return;
    const Theme theme(option->palette);
    if (theme.highContrast)
        outline(painter, option->rect, option->state & State_Selected ? theme.text : theme.border);
}

void OutlinedStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget,
                                  const Theme &theme) const
{
    const bool upright = option->orientation == Qt::Vertical;
    const auto part = [this, option, widget](SubControl control) {
        return proxy()->subControlRect(CC_ScrollBar, option, control, widget);
    };
    const auto isHeld = [option](SubControl control) {
        return isEnabled(option) && option->activeSubControls & control
            && option->state & (State_Sunken | State_MouseOver);
    };
    const QRect whole = option->rect;
    painter->fillRect(whole, Theme::blend(theme.window, theme.text, theme.highContrast ? 0 : GrooveShade));
    // The line between the bar and what it scrolls.
    painter->fillRect(upright ? QRect(option->direction == Qt::RightToLeft ? whole.right() : whole.left(), whole.top(),
                                      1, whole.height())
                              : QRect(whole.left(), whole.top(), whole.width(), 1),
                      theme.border);

    struct Button {
        SubControl control;
        PrimitiveElement arrow;
    };
    const bool mirrored = option->direction == Qt::RightToLeft;
    const Button buttons[] = {
        {SC_ScrollBarSubLine,
         upright        ? PE_IndicatorArrowUp
             : mirrored ? PE_IndicatorArrowRight
                        : PE_IndicatorArrowLeft},
        {SC_ScrollBarAddLine,
         upright        ? PE_IndicatorArrowDown
             : mirrored ? PE_IndicatorArrowLeft
                        : PE_IndicatorArrowRight},
    };
    for (const Button &button : buttons) {
        const QRect rect = part(button.control);
        if (rect.isEmpty())
            continue;
        if (isHeld(button.control))
            painter->fillRect(rect.adjusted(upright ? 1 : 0, upright ? 0 : 1, 0, 0),
                              Theme::blend(theme.window, theme.text, HeldShade));
        QStyleOption arrow(*option);
        const int side = std::min({rect.width(), rect.height(), ArrowSide});
        arrow.rect = QRect(0, 0, side, side);
        arrow.rect.moveCenter(rect.center());
        proxy()->drawPrimitive(button.arrow, &arrow, painter, widget);
    }

    const QRect slider
        = part(SC_ScrollBarSlider).adjusted(upright ? 3 : 1, upright ? 1 : 3, upright ? -2 : -1, upright ? -1 : -2);
    if (slider.isEmpty() || !isEnabled(option))
        return;
    const QColor color = isHeld(SC_ScrollBarSlider) ? Theme::blend(theme.outline, theme.text, 0.4) : theme.outline;
    // Two rectangles make it look rounded.
    painter->fillRect(slider.adjusted(1, 0, -1, 0), color);
    painter->fillRect(slider.adjusted(0, 1, 0, -1), color);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    const Theme theme(option->palette);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        m_outlined && bar && control == CC_ScrollBar) {
        drawScrollBar(bar, painter, widget, theme);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        m_outlined && tool && hasFocus(option)) {
        // Its own would stand on the picture.
        QStyleOptionToolButton plain(*tool);
        plain.state &= ~State_HasFocus;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        drawButtonFocus(option, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!m_outlined || (control != CC_ComboBox && control != CC_SpinBox))
        return;
    if (hasFocus(option))
        outline(painter, option->rect, ringColor(option->palette), false, Ring);
    else if (theme.highContrast)
        outline(painter, option->rect, isEnabled(option) ? theme.text : theme.border);
    else if (theme.dark)
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
    if (m_outlined && metric == PM_DefaultFrameWidth && isScrolled(widget))
        return Ring;
    if (m_outlined && metric == PM_FocusFrameHMargin && isScrolled(widget))
        return CellSide - 1; // the style adds one
    // A button adds it on both sides, the dock to both together.
    if (m_outlined && metric == PM_DockWidgetTitleBarButtonMargin)
        return qobject_cast<const QDockWidget *>(widget) ? 2 * DockButtonMargin : DockButtonMargin;
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

QRect OutlinedStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // Around the text alone the ring would touch its first letter.
    if (m_outlined && element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon OutlinedStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_TitleBarCloseButton: return bundledIcon(QStringLiteral("window-close"));
    case SP_TitleBarNormalButton: return bundledIcon(QStringLiteral("window-restore"));
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (m_outlined && type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !button->text.isEmpty() && !(button->features & QStyleOptionButton::Flat))
            made.setWidth(std::max(made.width(), size.width() + ButtonSides));
    }
    if (m_outlined && type == CT_HeaderSection)
        made.rwidth() += 2 * HeadingSide;
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
        // Menus and cells have nothing to spare: their words would be cut.
        else if (m_density == Density::Compact && type != CT_MenuItem && type != CT_ItemViewItem)
            made.rheight() = std::max(made.height() - 4, std::min(made.height(), 24)); // a pointer can still hit it
        break;
    default: break;
    }
    return made;
}

} // namespace agm
