// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartLegend.h"

#include "views/common/Languages.h"
#include "views/common/Looks.h"
#include "views/common/SafeText.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QStyleOptionFocusRect>

#include <algorithm>
#include <functional>

namespace agm {
namespace {

constexpr int Sample = 26; ///< width of the stroke or box
constexpr int Gap = 6;
constexpr int Padding = 6;
constexpr int Least = 64;

void drawSample(QPainter *painter, const QRectF &area, const LegendEntry &entry, const ChartPalette &palette)
{
    const SeriesStyle style = palette.series(entry.style);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.line) {
        painter->setPen(style.pen(2));
        const qreal y = area.center().y();
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        drawMarker(painter, area.center(), style, 8, palette.background());
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(style.fill);
        painter->drawRect(QRectF(area.center().x() - 6, area.center().y() - 6, 12, 12));
    }
    painter->restore();
}

class EntryButton final : public QAbstractButton {
public:
    EntryButton(const LegendEntry &entry, ChartLegend *legend)
        : QAbstractButton(legend), m_entry(entry), m_words(inertLine(entry.text))
    {
        setAccessibleName(m_words);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
    }
    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return {Sample + Gap + QFontMetrics(bold).horizontalAdvance(m_words) + 2 * Padding + 2,
                looks::rowHeight(this, 6)};
    }
    void setCurrent(bool current)
    {
        m_current = current;
        update();
    }
    std::function<void(bool)> onHover;
    std::function<void()> onActivate;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ChartPalette colours(palette());
        const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
        if (isChecked())
            drawSample(&painter, QRectF(inner.left(), 0, Sample, height()), m_entry, colours);
        QFont words = font();
        words.setWeight(m_current ? QFont::DemiBold : QFont::Normal);
        words.setStrikeOut(!isChecked());
        painter.setFont(words);
        painter.setPen(isChecked() ? colours.text() : colours.label());
        const QRect place = inner.adjusted(Sample + Gap, 0, 0, 0);
        const QString shown = QFontMetrics(words).elidedText(m_words, Qt::ElideRight, place.width());
        painter.drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                         languages::inOwnOrder(shown, layoutDirection()));
        if (hasFocus()) {
            painter.setPen(QPen(colours.selected(), 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        onHover(true);
    }
    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        onHover(false);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusInEvent(event);
        onHover(true);
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusOutEvent(event);
        onHover(false);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override { onActivate(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            onActivate();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    LegendEntry m_entry;
    QString m_words; ///< not the button's text, in which an ampersand would become a key
    bool m_current = false;
};

EntryButton *entryButton(QWidget *widget)
{
    return static_cast<EntryButton *>(widget);
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

void ChartLegend::setEntries(const QList<LegendEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    // An entry may be the one whose click brought other entries.
    for (QWidget *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const LegendEntry &entry : entries) {
        auto *button = new EntryButton(entry, this);
        button->setChecked(isOn(entry.key));
        button->setCurrent(entry.key == m_current);
        const QString key = entry.key;
        connect(button, &QAbstractButton::toggled, this, [this, key](bool on) { setOn(key, on); });
        button->onHover = [this, key](bool over) { Q_EMIT hovered(over ? key : QString()); };
        button->onActivate = [this, key] { Q_EMIT activated(key); };
        button->show();
        m_buttons.append(button);
    }
    updateGeometry();
    place();
}

void ChartLegend::setOn(const QString &key, bool on)
{
    if (on == isOn(key))
        return;
    if (on)
        m_off.removeAll(key);
    else
        m_off.append(key);
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).key == key)
            entryButton(m_buttons.at(i))->setChecked(on);
    }
    Q_EMIT toggled(key, on);
}

void ChartLegend::setCurrent(const QString &key)
{
    m_current = key;
    for (int i = 0; i < m_entries.size(); ++i)
        entryButton(m_buttons.at(i))->setCurrent(!key.isEmpty() && m_entries.at(i).key == key);
}

QSize ChartLegend::sizeHint() const
{
    QSize size(0, m_buttons.isEmpty() ? 24 : m_buttons.first()->sizeHint().height());
    for (const QWidget *button : m_buttons)
        size.rwidth() += button->sizeHint().width();
    return size;
}

QSize ChartLegend::minimumSizeHint() const
{
    return {std::min(Least, sizeHint().width()), sizeHint().height()};
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChartLegend::place()
{
    // The longest titles give way first: a common limit that just fits.
    QList<int> widths;
    int total = 0;
    for (const QWidget *button : std::as_const(m_buttons)) {
        widths.append(button->sizeHint().width());
        total += widths.last();
    }
    int limit = widths.isEmpty() ? 0 : *std::max_element(widths.cbegin(), widths.cend());
    while (total > width() && limit > Sample + 2 * Padding) {
        --limit;
        total = 0;
        for (const int wanted : std::as_const(widths))
            total += std::min(wanted, limit);
    }
    int x = 0;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const int wide = std::min(widths.at(i), limit);
        QRect place(x, 0, wide, height());
        if (layoutDirection() == Qt::RightToLeft)
            place.moveRight(width() - 1 - x);
        m_buttons.at(i)->setGeometry(place);
        m_buttons.at(i)->setToolTip(wide < widths.at(i) ? plainTooltip({m_entries.at(i).text}) : QString());
        x += wide;
    }
}

int ChartLegend::heightFor(int width, const QFont &font) const
{
    const QFontMetrics metrics(font);
    int rows = 0;
    int x = width;
    for (const LegendEntry &entry : m_entries) {
        if (!isOn(entry.key))
            continue;
        const int wide = Sample + 3 * Gap + metrics.horizontalAdvance(inertLine(entry.text));
        if (x > 0 && x + wide > width) {
            ++rows;
            x = 0;
        }
        x += wide;
    }
    return rows * (metrics.height() + 4);
}

void ChartLegend::paintInto(QPainter *painter, const QRectF &area, const ChartPalette &palette, const QFont &font) const
{
    const QFontMetrics metrics(font);
    const int row = metrics.height() + 4;
    painter->setFont(font);
    qreal x = 0;
    qreal y = 0;
    for (const LegendEntry &entry : m_entries) {
        if (!isOn(entry.key))
            continue;
        const QString text = inertLine(entry.text);
        const int wide = Sample + 3 * Gap + metrics.horizontalAdvance(text);
        if (x > 0 && x + wide > area.width()) {
            x = 0;
            y += row;
        }
        const QRectF place(area.left() + x, area.top() + y, std::min<qreal>(wide, area.width()), row);
        drawSample(painter, QRectF(place.left(), place.top(), Sample, row), entry, palette);
        painter->setPen(palette.text());
        const QRectF words = place.adjusted(Sample + Gap, 0, 0, 0);
        painter->drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                          metrics.elidedText(text, Qt::ElideRight, int(words.width())));
        x += wide;
    }
}

} // namespace agm
