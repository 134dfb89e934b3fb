// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/DeliveryFilters.h"

#include "views/common/Looks.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Theme.h"
#include "views/common/Words.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int Margin = 10;
constexpr int Glyph = 12;

DisplayState glyphFor(Word status)
{
    if (status == QLatin1String("active"))
        return DisplayState::Active;
    if (status == QLatin1String("paused"))
        return DisplayState::Paused;
    if (status == QLatin1String("rejected"))
        return DisplayState::Rejected;
    if (status == QLatin1String("duplicating"))
        return DisplayState::Duplicating;
    return DisplayState::Unknown;
}

} // namespace

FacetButton::FacetButton(DisplayState glyph, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_glyph(glyph)
{
    setUp(label);
}

FacetButton::FacetButton(const QString &sign, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_glyph(DisplayState::Unknown), m_sign(sign)
{
    setUp(label);
}

void FacetButton::setUp(const QString &label)
{
    setCheckable(true);
    setText(label);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCount(0);
}

void FacetButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count == 1 ? tr("1 ad group") : tr("%Ln ad groups", nullptr, count));
    update();
}

QSize FacetButton::sizeHint() const
{
    return QSize(160, looks::rowHeight(this, 8));
}

QSize FacetButton::minimumSizeHint() const
{
    return QSize(80, sizeHint().height());
}

void FacetButton::enterEvent(QEnterEvent *)
{
    update();
}

void FacetButton::leaveEvent(QEvent *)
{
    update();
}

void FacetButton::paintSign(QPainter &painter, const QRect &place) const
{
    const Theme theme(palette());
    painter.save();
    if (m_sign.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        glyphs::paint(painter, place, m_glyph, theme.outline);
    } else {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(place.adjusted(-2, -4, 2, 4), Qt::AlignCenter, m_sign);
    }
    painter.restore();
}

void FacetButton::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), isChecked() ? theme.selection : theme.hover);
    if (isChecked())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), theme.accent);
    QRect rest = rect().adjusted(Margin, 0, -Margin, 0);
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintSign(painter, placed(QRect(rest.left(), rest.center().y() - Glyph / 2, Glyph, Glyph)));
    QFont bold = font();
    bold.setBold(isChecked());
    painter.setFont(bold);
    const QString count = locale().toString(m_count);
    painter.setPen(isChecked() ? theme.text : theme.secondary);
    painter.drawText(rest, Qt::AlignTrailing | Qt::AlignVCenter, count);
    rest.adjust(Glyph + 8, 0, -painter.fontMetrics().horizontalAdvance(count) - 8, 0);
    painter.setPen(theme.text);
    painter.drawText(placed(rest), Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
    if (hasFocus()) {
        painter.setPen(theme.outline);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

DeliveryFilters::DeliveryFilters(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (const auto word : {u"active", u"paused", u"rejected"})
        statusButton(Word::of(word));
    m_issues = addButton(new FacetButton(DisplayState::Issues, tr("With issues"), this));
    m_noDelivery = addButton(new FacetButton(DisplayState::CampaignPaused, tr("No delivery"), this));
    m_noDelivery->setToolTip(tr("No impression in the stats window."));
    m_drafts = addButton(new FacetButton(QStringLiteral("Δ"), tr("Drafts"), this));
    m_drafts->setToolTip(tr("Prepared changes that have not been posted."));
    showDrafts();
}

FacetButton *DeliveryFilters::addButton(FacetButton *button)
{
    m_layout->addWidget(button);
    connect(button, &QAbstractButton::toggled, this, [this] {
        m_otherIssues.reset();
        m_otherDelivery.reset();
        showDrafts();
        Q_EMIT changed();
    });
    return button;
}

FacetButton *DeliveryFilters::statusButton(Word status)
{
    FacetButton *&button = m_statuses[status];
    if (!button) {
        button = addButton(new FacetButton(glyphFor(status), words::fieldWord(Field::Status, status.text()), this));
        // Unknown words stand before "With issues", the first of the last three.
        if (m_statuses.size() > 3) {
            m_layout->removeWidget(button);
            m_layout->insertWidget(m_layout->count() - 3, button);
        }
    }
    return button;
}

void DeliveryFilters::setCounts(const FacetCounts &counts)
{
    m_counts = counts;
    m_issues->setCount(counts.withIssues);
    m_noDelivery->setCount(counts.withoutDelivery);
    for (auto it = counts.byStatus.cbegin(); it != counts.byStatus.cend(); ++it) {
        if (!it.key().isNull())
            statusButton(it.key());
    }
    m_drafts->setCount(counts.drafted);
    showDrafts();
    showOddStatuses();
}

void DeliveryFilters::showDrafts()
{
    m_drafts->setVisible(m_counts.drafted > 0 || m_drafts->isChecked());
}

void DeliveryFilters::showOddStatuses()
{
    for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it) {
        const int count = m_counts.byStatus.value(it.key());
        it.value()->setCount(count);
        const bool documented
            = glyphFor(it.key()) != DisplayState::Unknown && glyphFor(it.key()) != DisplayState::Duplicating;
        it.value()->setVisible(documented || count > 0 || it.value()->isChecked());
    }
}

void DeliveryFilters::writeTo(AdGroupFilter &filter) const
{
    filter.statuses.clear();
    for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it) {
        if (it.value()->isChecked())
            filter.statuses.insert(it.key());
    }
    filter.hasIssues = m_issues->isChecked() ? std::optional(true) : m_otherIssues;
    filter.drafted = m_drafts->isChecked();
    filter.delivering = m_noDelivery->isChecked() ? std::optional(false) : m_otherDelivery;
}

void DeliveryFilters::show(const AdGroupFilter &filter)
{
    const QSignalBlocker quiet(this);
    for (const Word status : filter.statuses)
        statusButton(status);
    for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it)
        it.value()->setChecked(filter.statuses.contains(it.key()));
    m_issues->setChecked(filter.hasIssues == true);
    m_noDelivery->setChecked(filter.delivering == false);
    m_drafts->setChecked(filter.drafted);
    showDrafts();
    m_otherIssues = filter.hasIssues == false ? filter.hasIssues : std::nullopt;
    m_otherDelivery = filter.delivering == true ? filter.delivering : std::nullopt;
    showOddStatuses();
}

bool DeliveryFilters::isAnyChosen() const
{
    AdGroupFilter filter;
    writeTo(filter);
    return !filter.isEmpty();
}

} // namespace agm
