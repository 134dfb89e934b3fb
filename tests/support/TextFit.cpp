// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TextFit.h"

#include "views/common/Theme.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtGui/QImage>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
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

/// A row of buttons may take some of their padding, never a letter. Buttons of ours paint themselves or have a short
/// form; what is not theirs needs its hint.
int buttonNeeds(const QAbstractButton *button)
{
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
    const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    return std::min(button->sizeHint().width(), words + icon + 8);
}

/// A word is never broken, except where a place for it is marked.
int widestWord(const QLabel *label)
{
    static const QRegularExpression between(QStringLiteral("[\\s\\x{200B}\\-–—/]+"));
    int widest = 0;
    for (const QString &word : label->text().split(between, Qt::SkipEmptyParts))
        widest = std::max(widest, label->fontMetrics().horizontalAdvance(word));
    return label->textFormat() == Qt::PlainText ? widest : 0;
}

/// Of a heading's widest line.
int headingNeeds(const QHeaderView *header, int section)
{
    int width = 0;
    const QString text = header->model()->headerData(section, header->orientation()).toString();
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, header->fontMetrics().horizontalAdvance(line));
    return width;
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

void TextFit::needs(const QWidget *widget, const QString &where, const QString &text, int has, int needs)
{
    ++m_seen;
    if (has < needs)
        find(widget, where, QStringLiteral("%1 has %2 of %3 pixels").arg(text).arg(has).arg(needs));
}

void TextFit::look(const QLabel *label, const QString &where)
{
    if (label->text().isEmpty())
        return;
    if (label->wordWrap()) {
        needs(label, where, QStringLiteral("height"), label->height() + 1, label->heightForWidth(label->width()));
        needs(label, where, QStringLiteral("a word"), label->contentsRect().width(), widestWord(label));
    } else if (!saysItElsewhere(label, label->text())) {
        needs(label, where, {}, label->width(), label->sizeHint().width());
    }
}

void TextFit::look(const QWidget *top, const QString &where)
{
    const auto widgets = top->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(top) || widget->window() != top || widget->width() == 0)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            look(label, where);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(widget);
            const bool iconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
            if (!button->text().isEmpty() && !iconOnly && !saysItElsewhere(button, button->text()))
                needs(button, where, {}, button->width(), buttonNeeds(button));
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            const QString text = box->currentText();
            if (!box->isEditable() && !saysItElsewhere(box, text))
                needs(box, where, text, comboRoom(box), box->fontMetrics().horizontalAdvance(text));
        } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            // Forms are as wide as their window: what is to be scrolled sideways is not seen.
            needs(area, where, QStringLiteral("the form"), area->viewport()->width(),
                  area->viewport()->width() + area->horizontalScrollBar()->maximum());
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            // Beside their sort mark; the last column may reach beyond the view.
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
                if (!header->isSectionHidden(i))
                    needs(header, where, header->model()->headerData(i, Qt::Horizontal).toString(),
                          header->sectionSize(i), headingNeeds(header, i));
            }
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i))
                    needs(tabs, where, tabs->tabText(i), tabs->tabRect(i).width(),
                          tabs->fontMetrics().horizontalAdvance(plain(tabs->tabText(i))));
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
