// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CommittedSpend.h"
#include "sync/Job.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace agm {

class FittingRow;

/// The bottom line: what is shown and selected, the committed daily spend, what runs now, as-of time and quota. When
/// it gets narrow, the least important parts shorten and then leave; what runs now and its Cancel never do.
class JobBar final : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);
    ~JobBar() override;

    void setShown(int shown, int total);
    /// How many are selected, and what stands behind "3 selected": forms of a text, the longest first.
    void setSelection(int count, const QStringList &statistic, const QString &tip);
    void setCommitted(const CommittedSpend &committed);
    /// Nothing is known yet: neither an amount nor "nothing".
    void clearCommitted();
    /// `msLeft` -1: not known yet.
    void setJob(const Job &job, qint64 msLeft);
    void clearJob();
    /// "Loading… 1,200 ad groups"; -1: nothing is being loaded. A running job is shown instead.
    void setLoading(int loaded);
    /// When the shown figures were asked for, written in the stats window's zone; invalid: not yet.
    void setAsOf(const QDateTime &asOf, const QTimeZone &zone);
    /// What is shown is not the server's yet: forms of a text, the longest first, in place of the as-of time.
    void setKnown(const QStringList &forms, const QString &tip);
    /// What is left of the requests of a minute: forms of a text, the longest first; none: nothing is known.
    void setQuota(const QStringList &forms, const QString &tip);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cancelRequested(const QString &jobId);
    /// The person wants to see the running job item by item.
    void detailsRequested(const QString &jobId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFixed(bool job);

    FittingRow *m_row;
    QLabel *m_counts;
    QLabel *m_selection;
    QLabel *m_committed;
    QLabel *m_work;
    QProgressBar *m_progress;
    QLabel *m_left;
    QPushButton *m_cancel;
    QPushButton *m_details;
    QLabel *m_asOf;
    QLabel *m_quota;
    QString m_jobId;
    int m_loading = -1;
};

} // namespace agm
