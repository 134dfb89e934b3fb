// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/PeriodTotals.h"

#include "domain/Listed.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/period/PeriodPaint.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <numeric>
#include <utility>

namespace agm {
namespace {

constexpr int PadX = 12;
constexpr int PadY = 7;
constexpr int MarkSize = 9;
constexpr int MarkRoom = MarkSize + 5;
/// The name wraps at this width when the figures need the room.
constexpr int NameWidth = 128;

QFont largeOf(const QFont &font)
{
    QFont large = periodpaint::scaled(font, 1.2);
    large.setWeight(QFont::DemiBold);
    return large;
}

QFont smallOf(const QFont &font)
{
    return periodpaint::scaled(font, 0.92);
}

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

struct Below {
    QString text;
    bool quiet = false; ///< for whoever wants to know more
    bool marked = false;
};

/// The lines below the figure.
QList<Below> belowOf(const period::Figure &figure, bool merged)
{
    QList<Below> below;
    const bool marked = figure.tone != period::Tone::Neutral;
    const bool change = !figure.change.isEmpty();
    const bool word = !figure.word.isEmpty();
    if (change && word && merged) {
        below.append({QStringLiteral("%1 · %2").arg(figure.change, figure.word), false, marked});
    } else {
        if (change)
            below.append({figure.change, false, marked && !word});
        if (word)
            below.append({figure.word, false, marked});
    }
    // Twice "—" says nothing more than once.
    if (!figure.before.isEmpty() && (change || word || figure.before != figure.now.text))
        below.append({PeriodTotalsView::tr("before %1").arg(figure.before), true, false});
    if (!figure.interval.isEmpty())
        below.append({figure.interval, true, false});
    return below;
}

QStringList nameLines(const QModelIndex &index, const QFont &font, int width)
{
    return periodpaint::wrapped(index.data().toString(), boldOf(font), width, 2);
}

/// A quiet heading that stands in line with the figures below.
class TotalsHeader final : public QHeaderView {
public:
    explicit TotalsHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(40);
    }
    QSize sizeHint() const override { return {0, QFontMetrics(smallOf(font())).height() + 8}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme theme(palette());
        painter->fillRect(rect, theme.base);
        painter->setFont(smallOf(font()));
        painter->setPen(theme.secondary);
        const Qt::Alignment side(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        painter->drawText(rect.adjusted(PadX, 0, -PadX, 0), int(QStyle::visualAlignment(layoutDirection(), side)),
                          model()->headerData(section, Qt::Horizontal).toString());
    }
};

} // namespace

void PeriodTotalsModel::setLines(const QList<period::TotalLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int PeriodTotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PeriodTotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(std::size(period::Figures));
}

QVariant PeriodTotalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const period::TotalLine &line = m_lines[index.row()];
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole: return line.title;
        case Qt::ToolTipRole: return plainTooltip({line.title, line.detail, line.caution});
        case Qt::AccessibleTextRole: {
            QStringList parts{line.title, line.detail, line.caution};
            parts.removeAll(QString());
            return listed(parts);
        }
        case DetailRole: return line.detail;
        case CautionRole: return line.caution;
        default: return {};
        }
    }
    const period::Figure &figure = line.figures[index.column() - 1];
    switch (role) {
    case Qt::DisplayRole: return figure.now.text;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(line.title, figure.spoken());
    case Qt::AccessibleDescriptionRole: return figure.why.join(QLatin1Char(' '));
    case Qt::ToolTipRole: return plainTooltip(figure.why);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignTop);
    case FigureRole: return QVariant::fromValue(figure);
    default: return {};
    }
}

QVariant PeriodTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Currency and result") : words::fieldTitle(period::Figures[section - 1]);
    if (role == Qt::ToolTipRole && section > 0)
        return plainTooltip({words::fieldDefinition(period::Figures[section - 1])});
    return {};
}

QSize PeriodTotalsDelegate::needed(const QModelIndex &index, const QFont &font, bool merged)
{
    const QFontMetrics small(smallOf(font));
    if (index.column() == 0) {
        const auto lines = nameLines(index, font, NameWidth);
        return {NameWidth + PadX + PadX / 2,
                2 * PadY + int(lines.size()) * QFontMetrics(boldOf(font)).height() + 2 * small.height()};
    }
    const auto figure = index.data(PeriodTotalsModel::FigureRole).value<period::Figure>();
    const QFontMetrics large(largeOf(font));
    int width = large.horizontalAdvance(figure.now.text);
    const auto below = belowOf(figure, merged);
    for (const Below &line : below)
        width = std::max(width, small.horizontalAdvance(line.text) + (line.marked ? MarkRoom : 0));
    return {width + PadX + PadX / 2 + 2, 2 * PadY + large.height() + int(below.size()) * small.height()};
}

QSize PeriodTotalsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return needed(index, option.font, m_merged);
}

void PeriodTotalsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette);
    painter->save();
    painter->fillRect(option.rect, theme.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.border);
    const bool first = index.column() == 0;
    // The leading column is padded on its leading side as the figures are on their trailing one.
    QRect box = option.rect.adjusted(first ? PadX : PadX / 2, PadY, -(first ? PadX / 2 : PadX), -PadY);
    if (option.direction == Qt::RightToLeft)
        box.translate(first ? -PadX / 2 : PadX / 2, 0);
    const int side
        = int(QStyle::visualAlignment(option.direction, first ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter)
        | Qt::TextSingleLine;
    int y = box.top();
    const auto draw = [&](const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        const QRect rect(box.left(), y, box.width(), metrics.height());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(rect, side, metrics.elidedText(text, Qt::ElideRight, rect.width()));
        y += metrics.height();
        return std::pair(rect, std::min(metrics.horizontalAdvance(text), rect.width()));
    };
    const QFont small = smallOf(option.font);
    if (first) {
        for (const QString &text : nameLines(index, option.font, box.width()))
            draw(text, boldOf(option.font), theme.text);
        draw(index.data(PeriodTotalsModel::DetailRole).toString(), small, theme.secondary);
        draw(index.data(PeriodTotalsModel::CautionRole).toString(), small, theme.secondary);
    } else {
        const auto figure = index.data(PeriodTotalsModel::FigureRole).value<period::Figure>();
        draw(figure.now.text, largeOf(option.font), figure.now.dimmed ? theme.secondary : theme.text);
        for (const Below &line : belowOf(figure, m_merged)) {
            const auto [rect, width] = draw(line.text, small, line.quiet ? theme.secondary : theme.text);
            if (!line.marked)
                continue;
            const QRect mark(rect.right() + 1 - width - MarkRoom, rect.top(), MarkSize, rect.height());
            periodpaint::mark(*painter, QRectF(QStyle::visualRect(option.direction, rect, mark)).center(), MarkSize,
                              figure.tone, theme);
        }
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(2, 2, -2, -2));
    }
    painter->restore();
}

PeriodTotalsView::PeriodTotalsView(PeriodTotalsModel *model, QWidget *parent)
    : QTableView(parent), m_delegate(new PeriodTotalsDelegate(this))
{
    setHorizontalHeader(new TotalsHeader(this));
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &PeriodTotalsView::fit);
    fit();
}

PeriodTotalsView::Measure PeriodTotalsView::measured(int width) const
{
    Measure measure;
    const int columns = model()->columnCount();
    int sum = 0;
    // Change and word side by side when there is room for it, else below each other.
    for (const bool merged : {true, false}) {
        measure.merged = merged;
        measure.columns = QList<int>(columns, 0);
        measure.rows = QList<int>(model()->rowCount(), 0);
        for (int column = 0; column < columns; ++column) {
            const QString title = model()->headerData(column, Qt::Horizontal).toString();
            int widest = QFontMetrics(smallOf(font())).horizontalAdvance(title) + 2 * PadX;
            for (int row = 0; row < measure.rows.size(); ++row) {
                const QSize needed = PeriodTotalsDelegate::needed(model()->index(row, column), font(), merged);
                widest = std::max(widest, needed.width());
                measure.rows[row] = std::max(measure.rows[row], needed.height());
            }
            measure.columns[column] = widest;
        }
        sum = std::accumulate(measure.columns.cbegin(), measure.columns.cend(), 0);
        if (sum <= width)
            break;
    }
    measure.scrolls = sum > width;
    for (int column = 0; column < columns && sum < width; ++column) {
        const int more = (width - sum) / (columns - column);
        measure.columns[column] += more;
        sum += more;
    }
    measure.header = horizontalHeader()->sizeHint().height();
    return measure;
}

void PeriodTotalsView::fit()
{
    const Measure measure = measured(viewport()->width());
    m_delegate->setMerged(measure.merged);
    for (int column = 0; column < measure.columns.size(); ++column)
        horizontalHeader()->resizeSection(column, measure.columns[column]);
    for (int row = 0; row < measure.rows.size(); ++row)
        verticalHeader()->resizeSection(row, measure.rows[row]);
    updateGeometry();
    viewport()->update();
}

int PeriodTotalsView::heightForWidth(int width) const
{
    const Measure measure = measured(width);
    return measure.header + std::accumulate(measure.rows.cbegin(), measure.rows.cend(), 0)
        + (measure.scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize PeriodTotalsView::sizeHint() const
{
    return {700, heightForWidth(std::max(200, width()))};
}

QSize PeriodTotalsView::minimumSizeHint() const
{
    return {200, 0};
}

void PeriodTotalsView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    const int row = currentIndex().row();
    const bool down = event->key() == Qt::Key_Down && row + 1 >= model()->rowCount();
    const bool up = event->key() == Qt::Key_Up && row <= 0;
    const bool choose
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (plain && choose && row >= 0)
        Q_EMIT chosen(row);
    else if (plain && (down || up))
        Q_EMIT leftAtEnd(down);
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

void PeriodTotalsView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        Q_EMIT currentAt(visualRect(currentIndex()));
}

void PeriodTotalsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT currentAt(visualRect(current));
}

void PeriodTotalsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void PeriodTotalsView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void PeriodTotalsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace agm
