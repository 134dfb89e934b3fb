// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/NoticeBar.h"

#include "views/shell/NoticeRow.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

/// Beyond these the oldest of the least important ones go: a window that stays open for weeks collects them.
constexpr qsizetype Most = 50;

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_more(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setContentsMargins(12, 2, 12, 2);
    m_layout->addWidget(m_more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Messages"));
    m_more->hide();
    hide();
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::rememberFocus);
}

NoticeBar::~NoticeBar()
{
    // The keyboard leaves it while it goes, and only a widget is left of it then.
    if (qApp)
        qApp->disconnect(this);
}

bool NoticeBar::has(const QString &key) const
{
    return std::any_of(m_notices.cbegin(), m_notices.cend(), [&](const Notice &notice) { return notice.key == key; });
}

void NoticeBar::post(const Notice &notice)
{
    if (m_notices.contains(notice))
        return;
    m_notices.removeIf([&](const Notice &old) { return old.key == notice.key; });
    m_notices.prepend(notice);
    std::stable_sort(m_notices.begin(), m_notices.end(),
                     [](const Notice &a, const Notice &b) { return a.level > b.level; });
    while (m_notices.size() > Most) {
        const auto last = std::find_if(m_notices.crbegin(), m_notices.crend(),
                                       [&](const Notice &one) { return one.dismissible && one.key != notice.key; });
        if (last == m_notices.crend())
            break;
        m_notices.removeAt(m_notices.crend() - last - 1);
    }
    showRows();
}

void NoticeBar::withdraw(const QString &key)
{
    if (m_notices.removeIf([&](const Notice &notice) { return notice.key == key; }) > 0)
        showRows();
}

void NoticeBar::clear()
{
    m_notices.removeIf([](const Notice &notice) { return !notice.stays; });
    showRows();
}

NoticeRow *NoticeBar::makeRow(const Notice &notice)
{
    auto *row = new NoticeRow(notice, this);
    connect(row, &NoticeRow::actionTriggered, this,
            [this, key = notice.key](const QString &actionId) { Q_EMIT actionTriggered(key, actionId); });
    connect(row, &NoticeRow::dismissed, this, [this, key = notice.key] {
        withdraw(key);
        Q_EMIT dismissed(key);
    });
    return row;
}

void NoticeBar::rememberFocus(QWidget *before, QWidget *now)
{
    if (before && now && isAncestorOf(now) && !isAncestorOf(before) && before->window() == window())
        m_focusBefore = before;
}

void NoticeBar::showRows()
{
    const qsizetype shown = std::min<qsizetype>(m_notices.size(), MaxRows);
    QList<NoticeRow *> rows;
    QList<NoticeRow *> fresh;
    for (const Notice &notice : std::as_const(m_notices).first(shown)) {
        // A row that stays keeps its focus and its open details.
        const auto old
            = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](NoticeRow *row) { return row->notice() == notice; });
        rows += old != m_rows.cend() ? *old : makeRow(notice);
        if (old == m_rows.cend())
            fresh += rows.constLast();
    }
    // Of the window, which may be behind a dialog.
    const QWidget *focus = window()->focusWidget();
    for (NoticeRow *row : std::as_const(m_rows)) {
        if (rows.contains(row))
            continue;
        // Left to itself it would go to whatever is next, which may be far away.
        if (focus && row->isAncestorOf(focus) && m_focusBefore && m_focusBefore->isVisible())
            m_focusBefore->setFocus();
        // It may be the sender of the signal that led here.
        row->hide();
        m_layout->removeWidget(row);
        row->deleteLater();
    }
    m_rows = rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_layout->removeWidget(rows[i]);
        m_layout->insertWidget(int(i), rows[i]);
        rows[i]->show();
    }
    const int hidden = int(m_notices.size() - shown);
    m_more->setText(hidden == 1 ? tr("1 more message") : tr("%Ln more messages", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    setVisible(!rows.isEmpty());
    for (NoticeRow *row : std::as_const(fresh)) {
        row->announce();
        Q_EMIT announced(row->accessibleName());
    }
}

} // namespace agm
