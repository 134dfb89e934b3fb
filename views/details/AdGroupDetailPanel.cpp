// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/AdGroupDetailPanel.h"

#include "domain/FieldRegistry.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace agm {

AdGroupDetailPanel::AdGroupDetailPanel(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain); // the ring of the focus alone
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the selected ad group"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(280);
    rebuild();
}

void AdGroupDetailPanel::setFormats(const Formats &formats)
{
    m_formats = formats;
    rebuild();
}

void AdGroupDetailPanel::showGroup(const AdGroupPtr &group, const CampaignPtr &campaign, DisplayState state,
                                   const Pending &pending, const DraftPtr &draft, const InsightPtr &insight)
{
    const bool same = m_group && group && m_group->id == group->id;
    if (same && m_group == group && m_campaign == campaign && m_state == state && m_pending == pending
        && m_draft == draft && m_insight == insight)
        return;
    m_group = group;
    m_campaign = campaign;
    m_state = state;
    m_pending = pending;
    m_draft = draft;
    m_insight = insight;
    m_count = 0;
    m_totals.reset();
    const int place = same ? verticalScrollBar()->value() : 0;
    bool sameAttributes = !m_places.isEmpty();
    for (const FieldInfo &info : columnRegistry())
        sameAttributes = sameAttributes && m_places.contains(info.field) == isShown(info.field);
    if (sameAttributes)
        refill();
    else
        rebuild();
    verticalScrollBar()->setValue(place);
}

void AdGroupDetailPanel::showSeveral(int count, const std::optional<Totals> &totals)
{
    // A label in which somebody reads or selects is not made anew for nothing.
    if (m_count == count && m_totals == totals)
        return;
    const int place = m_count ? verticalScrollBar()->value() : 0;
    forget();
    m_count = count;
    m_totals = totals;
    rebuild();
    verticalScrollBar()->setValue(place);
}

void AdGroupDetailPanel::showNothing()
{
    if (!m_group && !m_count && widget())
        return;
    forget();
    rebuild();
}

void AdGroupDetailPanel::forget()
{
    m_group.reset();
    m_campaign.reset();
    m_draft.reset();
    m_insight.reset();
    m_count = 0;
    m_totals.reset();
}

void AdGroupDetailPanel::rebuild()
{
    m_places.clear();
    m_top = nullptr;
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    if (m_group) {
        makeTop();
        layout->addWidget(m_top);
        addSections(layout);
    } else if (m_count) {
        addTotals(layout);
    } else {
        addHint(layout);
    }
    layout->addStretch(1);
    setWidget(content); // deletes the old one
    settle();
}

void AdGroupDetailPanel::refill()
{
    QWidget *old = m_top;
    makeTop();
    delete widget()->layout()->replaceWidget(old, m_top);
    delete old;
    m_top->show();
    // Assistive technology reads children in their order, and the new one came last.
    m_top->lower();
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        it->card->setLine(it->line, lineOf(it.key()));
    settle();
}

/// The heights of wrapped labels are known only after layout; without this the scroll place of a refresh is lost.
void AdGroupDetailPanel::settle()
{
    widget()->setMinimumHeight(0);
    widget()->setMinimumHeight(widget()->layout()->heightForWidth(viewport()->width()));
}

void AdGroupDetailPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        settle();
}

void AdGroupDetailPanel::makeTop()
{
    m_top = new QWidget;
    auto *layout = new QVBoxLayout(m_top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    addHeading(layout);
    addIssues(layout);
}

void AdGroupDetailPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange)
        rebuild();
}

void AdGroupDetailPanel::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home: bar->setValue(bar->minimum()); break;
    case Qt::Key_End: bar->setValue(bar->maximum()); break;
    case Qt::Key_Space: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
    default: QScrollArea::keyPressEvent(event); return;
    }
    event->accept();
}

} // namespace agm
