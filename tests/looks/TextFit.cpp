// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/looks/TextFit.h"

#include "views/common/Theme.h"

#include <QtCore/QHash>
#include <QtGui/QImage>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace agm::test {
namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(QChar(0x2026)).simplified();
}

bool saysItElsewhere(const QWidget *widget, const QString &text)
{
    return plain(widget->toolTip()).contains(plain(text)) && !plain(text).isEmpty();
}

int comboRoom(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    option.frame = box->hasFrame();
    return box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
}

/// The text of a widget that has one text in the palette's colour; empty for others.
QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace

void TextFit::find(const QWidget *widget, const QString &where, const QString &what)
{
    m_findings.append(QStringLiteral("%1: %2 “%3”: %4")
                          .arg(where, QLatin1String(widget->metaObject()->className()), textOf(widget), what));
}

void TextFit::look(const QWidget *top, const QString &where)
{
    const auto tooNarrow = [](int has, int needs) { return QStringLiteral("%1 of %2 pixels").arg(has).arg(needs); };
    const auto widgets = top->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(top) || widget->window() != top)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            ++m_seen;
            if (label->wordWrap()) {
                const int needs = label->heightForWidth(label->width());
                if (label->height() + 1 < needs)
                    find(widget, where, QStringLiteral("height ") + tooNarrow(label->height(), needs));
            } else if (label->width() < label->sizeHint().width() && !saysItElsewhere(label, label->text())) {
                find(widget, where, tooNarrow(label->width(), label->sizeHint().width()));
            }
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(widget);
            const bool iconOnly
                = tool && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly ? !tool->icon().isNull() : false);
            if (button->text().isEmpty() || iconOnly)
                continue;
            ++m_seen;
            // Buttons of ours paint themselves or have a short form; what is not theirs needs its hint.
            const int needs = std::min(button->sizeHint().width(),
                                       button->fontMetrics().horizontalAdvance(plain(button->text())) + 4);
            if (button->width() < needs && !saysItElsewhere(button, button->text()))
                find(widget, where, tooNarrow(button->width(), needs));
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            ++m_seen;
            const int needs = box->fontMetrics().horizontalAdvance(box->currentText());
            if (!box->isEditable() && comboRoom(box) < needs && !saysItElsewhere(box, box->currentText()))
                find(widget, where, box->currentText() + u' ' + tooNarrow(comboRoom(box), needs));
        } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            // Forms are as wide as their window: what is to be scrolled sideways is not seen.
            if (area->horizontalScrollBar()->maximum() > 0)
                find(widget, where, QStringLiteral("scrolls by %1").arg(area->horizontalScrollBar()->maximum()));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                ++m_seen;
                const int needs = tabs->fontMetrics().horizontalAdvance(plain(tabs->tabText(i)));
                if (tabs->isTabVisible(i) && tabs->tabRect(i).width() < needs)
                    find(widget, where, tabs->tabText(i) + u' ' + tooNarrow(tabs->tabRect(i).width(), needs));
            }
        }
    }
}

void TextFit::lookAtContrast(QWidget *top, const QString &where, double least)
{
    const QImage image = top->grab().toImage();
    const auto widgets = top->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(top) || widget->window() != top || !widget->isEnabled()
            || textOf(widget).trimmed().isEmpty())
            continue;
        // A ring of the focus or a frame is no ground of a text.
        const int frame = qobject_cast<const QAbstractButton *>(widget) ? 3 : 0;
        const QRect place = QRect(widget->mapTo(top, QPoint()), widget->size()).adjusted(frame, frame, -frame, -frame)
            & image.rect()
            & widget->parentWidget()->visibleRegion().boundingRect().translated(
                widget->parentWidget()->mapTo(top, QPoint()));
        if (place.width() < 4 || place.height() < 4)
            continue;
        QHash<QRgb, int> painted;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                ++painted[image.pixel(x, y)];
        }
        const auto most = std::max_element(painted.cbegin(), painted.cend());
        const QColor ground = QColor::fromRgb(most.key());
        const QColor text = widget->palette().color(widget->foregroundRole());
        ++m_seen;
        const double ratio = Theme::contrast(text, ground);
        if (ratio < least)
            find(widget, where, QStringLiteral("%1 on %2 has %3").arg(text.name(), ground.name()).arg(ratio));
    }
}

} // namespace agm::test
