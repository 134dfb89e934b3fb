// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/JournalSource.h"
#include "sync/JournalUndo.h"
#include "views/common/Formats.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace agm {

class JournalModel;

/// What was posted from this computer, newest first, with undo of a job, of ad groups, of a field; search, filters and
/// export. Keys in the list: Right opens a job, Return shows the ad group, Ctrl+Z takes back, Ctrl+Shift+Z does again,
/// Ctrl+C copies. Opened with open() or show().
class JournalDialog final : public QDialog {
    Q_OBJECT

public:
    /// The source is not owned and must outlive this. An empty account id: all accounts.
    JournalDialog(JournalSource *source, const QString &accountId, const Formats &formats, QWidget *parent = nullptr);

    /// Only what concerns this ad group; an empty id: everything. `title` may be empty.
    void setAdGroup(const QString &adGroupId, const QString &title);
    /// Nothing can be changed now ("This account is read-only…", "A job is running…"); empty: it can.
    void setNotChanging(const QString &reason);
    /// A job was posted or has ended: reads anew and keeps the place.
    void refresh();
    /// Writes what is listed; JSON for a name that ends in ".json", else CSV. Says in the window what became of it.
    void exportTo(const QString &file);
    /// Opens this job and goes there, when it is listed.
    void showJob(const QString &jobId);

    JournalModel *model() const { return m_model; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /// The owner plans it with planUndo() and starts it. The window stays.
    void undoRequested(const QString &jobId, const agm::UndoScope &scope);
    /// The undo `jobId` is to be taken back.
    void redoRequested(const QString &jobId);
    /// A paused copy of what this job deleted.
    void copyRequested(const QString &jobId, const QString &adGroupId);
    /// Show this ad group. The window has closed.
    void adGroupChosen(const QString &adGroupId);

private:
    void buildFilters(QWidget *into);
    void buildTree();
    void buildButtons(QWidget *into);
    void ask();
    void showState();
    void showButtons();
    void showMenu(const QPoint &at);
    void keepPlace();
    void restorePlace();
    void chooseFile();
    void copy();
    void undoJob();
    void undoGroups();
    void undoField();
    void redo();
    void makeCopy();
    void showGroup();
    /// Ad groups of the selected rows that belong to the current job, as the journal names them.
    QStringList selectedGroups() const;
    QString whyNotUndoJob() const;
    QString whyNotUndoRow() const;
    QString whyNotRedo() const;
    QString undoToRedo() const;

    JournalSource *m_source;
    QString m_accountId;
    Formats m_formats;
    JournalModel *m_model;
    QString m_adGroupId;
    QString m_notChanging;
    QString m_currentJob; ///< to come back to after a refresh
    QStringList m_openJobs;
    bool m_answered = false; ///< the list was shown once
    int m_currentRow = -1; ///< within the job; -1: the job itself
    QTimer m_typing;
    QLineEdit *m_search = nullptr;
    QComboBox *m_action = nullptr;
    QComboBox *m_days = nullptr;
    QToolButton *m_adGroup = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_undoJob = nullptr;
    QPushButton *m_undoRow = nullptr;
    QPushButton *m_undoField = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace agm
