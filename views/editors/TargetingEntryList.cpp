// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingEntryList.h"

#include "views/common/Looks.h"
#include "views/common/SafeText.h"
#include "views/editors/EditorParts.h"
#include "views/editors/TargetingSearchField.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {
namespace {

bool excludes(TargetingList list)
{
    return list == TargetingList::PlacesExcluded || list == TargetingList::AudiencesExcluded;
}

} // namespace

TargetingEntryList::TargetingEntryList(TargetingDraft *draft, TargetingList list, const QString &title,
                                       const QString &empty, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_list(list), m_title(title), m_empty(empty)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    layout->addWidget(heading);
    m_search = new TargetingSearchField(this);
    m_search->setLabel(title);
    heading->setBuddy(m_search->edit());
    layout->addWidget(m_search);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    editorparts::makeDim(m_hint);
    m_hint->hide();
    layout->addWidget(m_hint);
    m_view = new QListWidget(this);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setAlternatingRowColors(true);
    m_view->setUniformItemSizes(true);
    m_view->setAccessibleName(tr("%1: chosen").arg(title));
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);

    auto *buttons = new QHBoxLayout;
    const bool several = draft->groupCount() > 1;
    m_give = new QPushButton(tr("Add to all"), this);
    m_give->setToolTip(tr("Gives the chosen entries to every ad group that does not have them."));
    m_remove = new QPushButton(several ? tr("Remove from all") : tr("Remove"), this);
    m_remove->setToolTip(tr("Delete"));
    m_replace = new QPushButton(tr("Replace in all"), this);
    m_replace->setToolTip(tr("Every ad group gets exactly the chosen entries."));
    m_give->setVisible(several);
    m_replace->setVisible(several);
    for (QPushButton *button : {m_give, m_remove, m_replace}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);

    connect(m_search, &TargetingSearchField::chosen, this, &TargetingEntryList::add);
    connect(m_give, &QPushButton::clicked, this, &TargetingEntryList::giveToAll);
    connect(m_remove, &QPushButton::clicked, this, &TargetingEntryList::removeFromAll);
    connect(m_replace, &QPushButton::clicked, this, &TargetingEntryList::replaceInAll);
    connect(m_view, &QListWidget::itemSelectionChanged, this, &TargetingEntryList::updateButtons);
    connect(draft, &TargetingDraft::changed, this, [this](Field field) {
        if (field == fieldOf(m_list))
            rebuild();
    });
    rebuild();
}

void TargetingEntryList::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    rebuild();
}

void TargetingEntryList::setAddingOff(const QString &why)
{
    m_search->setEnabled(why.isEmpty());
    m_search->setToolTip(why);
    m_search->edit()->setAccessibleDescription(why);
    m_hint->setText(why);
    m_hint->setVisible(!why.isEmpty());
}

QStringList TargetingEntryList::codes() const
{
    QStringList codes;
    for (const auto &counted : m_entries)
        codes.append(counted.entry.code);
    return codes;
}

QString TargetingEntryList::textOf(const TargetingDraft::Counted &counted) const
{
    QHash<QString, QString> names = m_given;
    names.insert(m_names);
    QString text = entryText(counted.entry, names);
    if (excludes(m_list))
        text = tr("not %1").arg(text);
    if (counted.groups < m_draft->groupCount())
        text = tr("%1 — in %2 of %3 ad groups").arg(text).arg(counted.groups).arg(m_draft->groupCount());
    return text;
}

void TargetingEntryList::rebuild()
{
    const int was = m_view->currentRow();
    const bool focused = m_view->hasFocus();
    m_entries = m_draft->entries(m_list);
    const QSignalBlocker quiet(m_view);
    m_view->clear();
    for (const auto &counted : m_entries) {
        const QString text = textOf(counted);
        auto *item = new QListWidgetItem(text, m_view);
        item->setToolTip(plainTooltip({text}));
        item->setSizeHint(QSize(0, looks::rowHeight(m_view)));
        if (counted.groups < m_draft->groupCount()) {
            QFont mixed = m_view->font();
            mixed.setItalic(true);
            item->setFont(mixed);
        }
    }
    if (m_entries.isEmpty()) {
        auto *item = new QListWidgetItem(m_empty, m_view);
        item->setSizeHint(QSize(0, looks::rowHeight(m_view)));
        item->setFlags(Qt::NoItemFlags);
    } else if (was >= 0) {
        m_view->setCurrentRow(std::min(was, int(m_entries.size()) - 1));
    } else if (focused) {
        m_view->setCurrentRow(0);
    }
    updateButtons();
}

void TargetingEntryList::updateButtons()
{
    const bool any = !chosen().isEmpty();
    for (QPushButton *button : {m_give, m_remove, m_replace})
        button->setEnabled(any);
}

QList<TargetingEntry> TargetingEntryList::chosen() const
{
    QList<TargetingEntry> all;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_view->item(row)->isSelected())
            all.append(m_entries[row].entry);
    }
    return all;
}

void TargetingEntryList::add(const TargetingEntry &entry)
{
    if (!entry.name.isEmpty())
        m_given.insert(entry.code, entry.name);
    m_draft->change(fieldOf(m_list), [&](TargetingValues &now, const TargetingValues &before) {
        addEntry(now, m_list, asItWas(before, m_list, entry));
    });
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].entry.sameAs(entry))
            m_view->setCurrentRow(row);
    }
}

void TargetingEntryList::giveToAll()
{
    const QList<TargetingEntry> entries = chosen();
    m_draft->change(fieldOf(m_list), [&](TargetingValues &now, const TargetingValues &before) {
        for (const TargetingEntry &entry : entries)
            addEntry(now, m_list, asItWas(before, m_list, entry));
    });
}

void TargetingEntryList::removeFromAll()
{
    const QList<TargetingEntry> entries = chosen();
    m_draft->change(fieldOf(m_list), [&](TargetingValues &now, const TargetingValues &) {
        for (const TargetingEntry &entry : entries)
            removeEntry(now, m_list, entry);
    });
    // The button that was pressed may be off now: the hand stays on the list.
    if (!m_entries.isEmpty())
        m_view->setFocus();
    else
        m_search->setFocus();
}

void TargetingEntryList::replaceInAll()
{
    const QList<TargetingEntry> entries = chosen();
    m_draft->change(fieldOf(m_list), [&](TargetingValues &now, const TargetingValues &before) {
        QList<TargetingEntry> wanted;
        for (const TargetingEntry &entry : entries)
            wanted.append(asItWas(before, m_list, entry));
        replaceEntries(now, m_list, wanted);
    });
}

bool TargetingEntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Delete && press->modifiers() == Qt::NoModifier) {
            if (!chosen().isEmpty())
                removeFromAll();
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::FocusIn && m_view->currentRow() < 0 && !m_entries.isEmpty())
        m_view->setCurrentRow(0);
    return QWidget::eventFilter(watched, event);
}

} // namespace agm
