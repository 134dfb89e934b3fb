// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/JobBar.h"

#include "views/changes/BulkSentence.h"
#include "views/common/Formats.h"
#include "views/common/SafeText.h"
#include "views/common/Theme.h"
#include "views/shell/FittingRow.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {
namespace {

/// What stays longest when it gets narrow.
enum Importance { Quota, AsOf, Left, Counts, Selection, Committed, Work };

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent), m_row(new FittingRow(this)), m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))), m_details(new QPushButton(tr("Show…")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->addWidget(m_row);
    m_counts = m_row->addText(Counts);
    m_selection = m_row->addText(Selection);
    m_committed = m_row->addText(Committed);
    m_work = m_row->addText(Work);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(90, 12);
    m_progress->setAccessibleName(tr("Progress"));
    m_row->addFixed(m_progress);
    m_left = m_row->addText(Left);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_details->setObjectName(QStringLiteral("showJob"));
    for (QPushButton *button : {m_cancel, m_details}) {
        // Narrower than the style's common width: the row is short of room.
        button->setFixedSize(button->fontMetrics().horizontalAdvance(button->text()) + 20,
                             std::max(24, button->fontMetrics().height() + 6));
        m_row->addFixed(button);
    }
    m_row->addStretch();
    m_asOf = m_row->addText(AsOf);
    m_quota = m_row->addText(Quota);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Status"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested(m_jobId);
    });
    connect(m_details, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(m_jobId); });
}

JobBar::~JobBar() = default;

QSize JobBar::minimumSizeHint() const
{
    return m_row->minimumSizeHint();
}

void JobBar::setShown(int shown, int total)
{
    const QString all = bulk::adGroups(total);
    const QString number = locale().toString(shown);
    m_row->setForms(m_counts,
                    shown == total ? QStringList{all}
                                   : QStringList{tr("%1 of %2").arg(number, all),
                                                 tr("%1 of %2").arg(number, locale().toString(total))});
}

void JobBar::setSelection(int count, const QStringList &statistic, const QString &tip)
{
    m_row->setTip(m_selection, count > 0 ? tip : QString());
    if (count == 0) {
        m_row->setForms(m_selection, {});
        return;
    }
    const QString selected = tr("%Ln selected", nullptr, count);
    QStringList forms;
    for (const QString &form : statistic)
        forms += tr("%1: %2", "3 selected: spend").arg(selected, form);
    m_row->setForms(m_selection, forms + QStringList{selected});
}

void JobBar::setCommitted(const CommittedSpend &committed)
{
    const QString amount = bulk::committed(committed);
    const QString head = tr("Committed %1").arg(amount);
    const int unknown = committed.unknown.groups + committed.unknown.campaigns;
    const QString detail = bulk::unknown(committed.unknown);
    QStringList forms;
    if (unknown > 0 && !committed.amounts().isEmpty())
        forms += tr("%1 + %Ln unknown", nullptr, unknown).arg(head);
    forms += head;
    m_row->setForms(m_committed, forms);
    m_row->setTip(m_committed, tr("What the ad groups that are on may spend in a day.") + QLatin1Char(' ') + detail);
}

void JobBar::clearCommitted()
{
    m_row->setForms(m_committed, {});
    m_row->setTip(m_committed, {});
}

void JobBar::setJob(const Job &job, qint64 msLeft)
{
    m_jobId = job.id;
    m_progress->setRange(0, std::max(1, int(job.items.size())));
    m_progress->setValue(job.settled());
    m_row->setForms(m_work, {bulk::running(job), bulk::runningShort(job)});
    const QString left = job.cancelling ? QString() : bulk::timeLeft(msLeft);
    m_row->setForms(m_left, left.isEmpty() ? QStringList() : QStringList{left});
    m_cancel->setEnabled(!job.cancelling);
    m_cancel->setToolTip(tr("What is done stays done; the rest is not sent."));
    showFixed(true);
}

void JobBar::clearJob()
{
    m_jobId.clear();
    m_row->setForms(m_left, {});
    showFixed(false);
    setLoading(m_loading);
}

void JobBar::setLoading(int loaded)
{
    m_loading = loaded;
    if (!m_jobId.isEmpty())
        return;
    if (loaded < 0) {
        m_row->setForms(m_work, {});
        m_row->setWanted(m_progress, false);
        return;
    }
    m_row->setForms(m_work,
                    {loaded == 0 ? tr("Loading…") : tr("Loading… %1").arg(bulk::adGroups(loaded)), tr("Loading…")});
    m_progress->setRange(0, 0);
    m_row->setWanted(m_progress, true);
}

void JobBar::showFixed(bool job)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_cancel)})
        m_row->setWanted(widget, job);
}

void JobBar::setAsOf(const QDateTime &asOf, const QTimeZone &zone)
{
    if (!asOf.isValid()) {
        m_row->setForms(m_asOf, {});
        m_row->setTip(m_asOf, {});
        return;
    }
    const Formats formats(locale(), zone);
    const QString time = locale().toString(asOf.toTimeZone(zone).time(), QStringLiteral("HH:mm:ss"));
    m_row->setForms(m_asOf,
                    {tr("As of %1 · %2", "time, zone").arg(time, formats.zoneName(zone, asOf)),
                     tr("As of %1").arg(formats.clock(asOf))});
    m_row->setTip(m_asOf, formats.instantUtc(Instant::of(asOf)));
}

void JobBar::setKnown(const QStringList &forms, const QString &tip)
{
    m_row->setForms(m_asOf, forms);
    m_row->setTip(m_asOf, tip);
}

void JobBar::setQuota(const QStringList &forms, const QString &tip)
{
    m_row->setForms(m_quota, forms);
    m_row->setTip(m_quota, tip);
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme(palette()).border);
}

} // namespace agm
