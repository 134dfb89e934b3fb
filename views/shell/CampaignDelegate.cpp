// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/CampaignPresentation.h"

#include "items/CampaignListModel.h"
#include "views/common/Languages.h"
#include "views/common/Looks.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Theme.h"

#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace agm {
namespace {

constexpr int Margin = 10;
constexpr int Indent = 12;
constexpr int Gap = 8;
constexpr int Glyph = 12;

QFont fontOf(QFont font, bool all)
{
    font.setBold(all);
    return font;
}

/// The title in at most two lines, the second elided.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const int end = line.isValid() ? line.textLength() : int(text.size());
    layout.endLayout();
    return {text.left(end).trimmed(), metrics.elidedText(text.mid(end).trimmed(), Qt::ElideRight, width)};
}

} // namespace

struct CampaignDelegate::Place {
    QFont font;
    QStringList lines;
    QString count;
    std::optional<DisplayState> glyph;
    QRect text;
    QRect glyphRect;
    QRect countRect;
};

CampaignDelegate::CampaignDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view) { }

CampaignDelegate::Place CampaignDelegate::place(const QRect &row, const QModelIndex &index) const
{
    const bool all = index.row() == CampaignListModel::AllRow;
    Place place;
    place.font = fontOf(m_view->font(), all);
    const QFontMetrics metrics(place.font);
    place.count = m_view->locale().toString(index.data(CountRole).toInt());
    const int countWidth = metrics.horizontalAdvance(place.count);
    if (const auto campaign = index.data(CampaignRole).value<CampaignPtr>())
        place.glyph = CampaignPresentation::glyphOf(*campaign);
    QRect rest = row.adjusted(all ? Margin : Margin + Indent, 0, -Margin, 0);
    place.countRect = QRect(rest.right() - countWidth + 1, rest.top(), countWidth, rest.height());
    rest.setRight(place.countRect.left() - Gap);
    if (place.glyph) {
        place.glyphRect = QRect(rest.right() - Glyph + 1, rest.center().y() - Glyph / 2, Glyph, Glyph);
        rest.setRight(place.glyphRect.left() - Gap);
    }
    place.text = rest;
    place.lines = wrapped(index.data(Qt::DisplayRole).toString(), place.font, std::max(rest.width(), 20));
    for (QRect *part : {&place.text, &place.glyphRect, &place.countRect})
        *part = QStyle::visualRect(m_view->layoutDirection(), row, *part);
    return place;
}

QSize CampaignDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    // As high as the other lists of the side bar; a second line is added.
    const int row = looks::rowHeight(m_view, 8);
    const Place where = place(QRect(0, 0, width, row), index);
    return QSize(width, row + int(where.lines.size() - 1) * QFontMetrics(where.font).height());
}

void CampaignDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const Place where = place(option.rect, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    // The bar says "chosen" without colour; the frame says where the keyboard is.
    if (selected)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
                          theme.accent);
    painter->setFont(where.font);
    painter->setPen(theme.text);
    const int lineHeight = QFontMetrics(where.font).height();
    int y = where.text.center().y() - int(where.lines.size()) * lineHeight / 2 + 1;
    for (const QString &line : where.lines) {
        painter->drawText(QRect(where.text.left(), y, where.text.width(), lineHeight),
                          Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                          languages::inOwnOrder(line, option.direction));
        y += lineHeight;
    }
    if (where.glyph)
        glyphs::paint(*painter, where.glyphRect, *where.glyph, theme.outline);
    painter->setPen(index.row() == CampaignListModel::AllRow ? theme.text : theme.secondary);
    painter->drawText(where.countRect, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, where.count);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.outline, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

CampaignListView::CampaignListView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

QSize CampaignListView::sizeHint() const
{
    return QSize(200, std::max(contentsSize().height(), 48));
}

QSize CampaignListView::minimumSizeHint() const
{
    return QSize(80, std::min(std::max(contentsSize().height(), 48), 120));
}

void CampaignListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // A list that goes down measures its rows again for another height only; these have more lines where it is narrow.
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void CampaignListView::updateGeometries()
{
    QListView::updateGeometries();
    const int height = std::max(contentsSize().height(), 48);
    if (maximumHeight() != height) {
        setMaximumHeight(height);
        updateGeometry();
    }
}

} // namespace agm
