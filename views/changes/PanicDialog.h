// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "views/common/Formats.h"

#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace agm {

/// What a panic stop would do.
struct PanicQuestion {
    struct Line {
        QString title; ///< foreign text
        std::optional<Money> perDay; ///< nothing: not known
    };
    int groups = 0; ///< that would be paused
    int unknown = 0; ///< of these, without a known amount per day
    QList<Money> perHour; ///< by currency
    QList<Money> perDay;
    QList<Line> first; ///< the most expensive, in order; fewer than `groups`
    QString notPossible; ///< why nothing can be stopped ("This account is read-only…"); empty: it can
};

/// How far it has come.
struct PanicProgress {
    int total = 0;
    int done = 0;
    int failed = 0;
    int unknown = 0; ///< their outcome is not known
    int notSent = 0; ///< cancelled
    QList<Money> perHour; ///< what still runs, by currency
    int unknownLeft = 0; ///< ad groups that still run, without a known amount
    QStringList reasons; ///< why some failed, each once
    bool cancelling = false;
    bool finished = false;
    bool canRestore = false;
};

/// Stop everything that spends: what it is, one big button, then what still runs, counting down. Closing the window
/// while it works stops nothing of it. Opened with open() or show().
class PanicDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PanicDialog(const Formats &formats, QWidget *parent = nullptr);

    /// Shows the question, unless it works already.
    void setQuestion(const PanicQuestion &question);
    /// Shows the progress from now on.
    void setProgress(const PanicProgress &progress);

public Q_SLOTS:
    void done(int result) override;

Q_SIGNALS:
    void stopRequested();
    /// What is on its way is waited for, the rest stays as it is.
    void cancelRequested();
    /// The person wants to see the stages of the restore. The dialog has closed.
    void restoreRequested();
    void closed();

private:
    QWidget *buildQuestion();
    QWidget *buildProgress();

    Formats m_formats;
    QStackedWidget *m_pages;
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    QTableWidget *m_list = nullptr;
    QLabel *m_more = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_leave = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_reasons = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_close = nullptr;
    bool m_working = false;
};

} // namespace agm
