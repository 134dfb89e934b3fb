// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "views/common/Formats.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace agm {

/// One stage of a restore.
struct RestoreStage {
    enum class State { Waiting, Running, Done };
    QStringList ids; ///< what it would bring back; without what is skipped
    QList<Money> perDay; ///< by currency
    int unknown = 0; ///< ad groups without a known amount per day
    State state = State::Waiting;
    int restored = 0;
    int failed = 0;
};

/// An ad group that stays as it is.
struct RestoreSkipped {
    QString title; ///< foreign text
    QString why; ///< "Its budget was changed since." or the server's words
};

struct RestoreView {
    QDateTime stoppedAt; ///< when everything was stopped
    QList<RestoreStage> stages; ///< the cheapest first
    QList<RestoreSkipped> skipped;
    QString notPossible; ///< why nothing can be restored now; empty: it can
};

/// Brings back what a panic stop paused, stage by stage: the person sees what a stage adds before it goes. Closing the
/// window while a stage works stops nothing of it. Opened with open() or show().
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RestoreDialog(const Formats &formats, QWidget *parent = nullptr);

    void setView(const RestoreView &view);

public Q_SLOTS:
    void done(int result) override;

Q_SIGNALS:
    /// Resume exactly these.
    void restoreRequested(const QStringList &adGroupIds);
    /// What is on its way is waited for, the rest of the stage stays paused.
    void cancelRequested();
    void closed();

private:
    void showStages();
    void showSkipped();
    void showButtons();
    int nextStage() const;

    Formats m_formats;
    RestoreView m_view;
    QLabel *m_heading;
    QLabel *m_text;
    QTableWidget *m_stages;
    QLabel *m_skippedTitle;
    QTableWidget *m_skipped;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QPushButton *m_restore;
};

} // namespace agm
