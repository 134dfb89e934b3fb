// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingDialog.h"

#include "views/editors/EditorParts.h"
#include "views/editors/EffectCard.h"
#include "views/editors/TargetingDevicesPage.h"
#include "views/editors/TargetingDraft.h"
#include "views/editors/TargetingPages.h"
#include "views/editors/TargetingPlacementsPage.h"
#include "views/editors/TargetingReach.h"
#include "views/editors/TargetingSearch.h"

#include <QtGui/QIcon>
#include <QtGui/QPixmap>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace agm {

TargetingDialog::TargetingDialog(EditorContext editing, QWidget *parent)
    : EditorDialog(std::move(editing), tr("Targeting"), parent)
{
    m_targeting = new TargetingDraft(context().groups, this);
    auto *search = new TargetingSearch(context().lookup, m_targeting, this);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    m_list = new QListWidget(content);
    m_list->setAccessibleName(tr("Parts of the targeting"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(170);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    line->addWidget(m_list);
    m_stack = new QStackedWidget(content);
    line->addWidget(m_stack, 1);
    rows->addLayout(line, 1);

    addPage(new TargetingPlacesPage(m_targeting, search), tr("Places"));
    addPage(new TargetingPeoplePage(m_targeting), tr("People"));
    addPage(new TargetingAudiencesPage(m_targeting, search), tr("Audiences"));
    addPage(new TargetingLanguagesPage(m_targeting, search), tr("Languages"));
    addPage(new TargetingDevicesPage(m_targeting), tr("Devices"));
    addPage(new TargetingPlacementsPage(m_targeting), tr("Placements"));
    addPage(new TargetingInterestsPage(m_targeting, search), tr("Interests"));
    addPage(new TargetingGoalPage(m_targeting), tr("Goal"));

    auto *below = new QHBoxLayout;
    below->setContentsMargins(20, 4, 20, 4);
    m_reach = new TargetingReach(m_targeting, context().lookup, context().formats, content);
    below->addWidget(m_reach);
    rows->addLayout(below);
    setContent(content);
    effectCard()->hide(); // the targeting does not change what is committed
    connect(m_targeting, &TargetingDraft::changed, this, &TargetingDialog::inputChanged);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    resize(900, 700);
    finish();
    m_list->setFocus();
}

void TargetingDialog::addPage(TargetingPage *page, const QString &title)
{
    m_pages.append(page);
    m_titles.append(title);
    m_stack->addWidget(page);
    auto *item = new QListWidgetItem(title, m_list);
    item->setSizeHint(QSize(0, 32));
    QPixmap margin(12, 1); // the words would touch the edge
    margin.fill(Qt::transparent);
    QIcon space(margin);
    space.addPixmap(margin, QIcon::Selected); // or the style would tint it
    item->setIcon(space);
    connect(page, &TargetingPage::problemChanged, this, &TargetingDialog::inputChanged);
}

void TargetingDialog::showPage(Page page)
{
    m_list->setCurrentRow(int(page));
}

QSet<Field> TargetingDialog::touched() const
{
    return m_targeting->touched();
}

AdGroupPatch TargetingDialog::patchFor(const AdGroup &group) const
{
    return m_targeting->patchOf(group.id);
}

QString TargetingDialog::unreadable() const
{
    for (const TargetingPage *page : m_pages) {
        if (const QString problem = page->problem(); !problem.isEmpty())
            return tr("%1: %2").arg(m_titles.at(int(m_pages.indexOf(page))), problem);
    }
    return {};
}

void TargetingDialog::showFindings(const QList<FindingSummary> &findings)
{
    QHash<Field, QList<TargetingMessage>> messages;
    QHash<Field, Severity> heaviest;
    QList<FindingSummary> others;
    const int selected = int(context().groups.size());
    for (const FindingSummary &summary : findings) {
        const auto field = summary.finding.field;
        if (summary.finding.code == FindingCode::KeptMembers)
            continue; // each page has its line for them
        if (!field || !TargetingDraft::fields().contains(*field)) {
            others.append(summary);
            continue;
        }
        const Severity severity = summary.finding.severity;
        messages[*field].append({severity, summaryText(summary, selected, context().formats)});
        heaviest.insert(*field, std::max(severity, heaviest.value(*field, Severity::Note)));
    }
    for (TargetingPage *page : std::as_const(m_pages)) {
        for (const Field field : page->fields())
            page->setMessages(field, messages.value(field));
    }
    markPages(heaviest);
    EditorDialog::showFindings(others);
}

void TargetingDialog::markPages(const QHash<Field, Severity> &heaviest)
{
    const QSet<Field> fields = touched();
    for (int i = 0; i < m_pages.size(); ++i) {
        const TargetingPage *page = m_pages[i];
        bool changed = false;
        bool fault = !page->problem().isEmpty();
        for (const Field field : page->fields()) {
            changed = changed || fields.contains(field);
            fault = fault || heaviest.value(field, Severity::Note) == Severity::Blocked;
        }
        const QString mark = fault ? QStringLiteral(" ✖") : changed ? QStringLiteral(" Δ") : QString();
        const QString words = fault ? tr("%1: something is wrong") : changed ? tr("%1: changed") : tr("%1");
        QListWidgetItem *item = m_list->item(i);
        item->setText(m_titles[i] + mark);
        item->setData(Qt::AccessibleTextRole, words.arg(m_titles[i]));
        item->setToolTip(mark.isEmpty() ? QString() : words.arg(m_titles[i]));
    }
}

} // namespace agm
