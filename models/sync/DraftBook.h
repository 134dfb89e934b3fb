// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/EditPlan.h"
#include "domain/Error.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <memory>

namespace agm {

class AdGroupRepository;
class ChangeRunner;
class DraftStore;

/// The drafts of the open account: what people prepared and have not posted. Every change goes to the store at once,
/// so that a crash, a refresh and a quit lose nothing. A refresh never changes a draft: where the server moved on, the
/// field is a conflict until a person chooses. Posting a field through the ChangeRunner takes it out of its draft; what
/// failed stays with its error. Main thread.
class DraftBook : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned; all must outlive the book.
    DraftBook(QString accountId, AdGroupRepository *repository, ChangeRunner *changes, DraftStore *store,
              QObject *parent = nullptr);
    ~DraftBook() override;

    /// Reads the drafts of the account; resolves to their number. Drafts that cannot be read stay in the store and are
    /// an error that names them.
    QFuture<Result<int>> load();

    /// New ad groups of an earlier run that turned out to exist, and edits that are carried out: their drafts are done,
    /// also when they are still to be loaded.
    void settle(const QStringList &localIds);

    int size() const;
    bool isEmpty() const { return size() == 0; }
    const QHash<QString, Draft> &drafts() const;
    /// In the order in which they were begun.
    QList<Draft> all() const;
    /// Null when the ad group has none.
    const Draft *draft(const QString &adGroupId) const;
    /// The ad group with its draft applied; the ad group itself without one; a new one from its draft. Null when it is
    /// neither loaded nor new.
    AdGroupPtr preview(const QString &adGroupId) const;
    /// Drafts whose fields changed on the server.
    QStringList conflicts() const;

    /// One step of undo. Fields that would be as the server has them leave the draft; a draft without fields goes.
    /// `what` names the step ("+10 % on 12 ad groups").
    void propose(const QList<ProposedEdit> &edits, const QString &what);
    /// Returns the local id.
    QString create(const NewAdGroup &group, const QString &copyOf, const QString &what);
    /// Drafts a deletion; the fields of an edit draft go. A local ad group's draft is dropped.
    void remove(const QStringList &adGroupIds, const QString &what);
    /// Takes drafts away: nothing of them is sent.
    void discard(const QStringList &adGroupIds, const QString &what);
    void discardField(const QString &adGroupId, Field field);
    void discardAll();
    /// Replaces or adds whole drafts (a plan file); one step.
    void adopt(const QList<Draft> &drafts, const QString &what);
    /// The answer to a conflict: post mine over theirs (theirs becomes the base), or drop mine.
    void keepMine(const QString &adGroupId, Field field);
    void keepTheirs(const QString &adGroupId, Field field);

    bool canUndo() const;
    bool canRedo() const;
    /// What undo() would take back; empty when nothing.
    QString undoText() const;
    QString redoText() const;
    /// When the step that undo() would take back was done, UTC; null without one.
    QDateTime lastStepAt() const;
    void undo();
    void redo();

Q_SIGNALS:
    /// These drafts came, changed or went.
    void changed(const QStringList &adGroupIds);
    /// The store could not keep a change: the drafts are in memory only.
    void storeFailed(const agm::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace agm
