// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "views/editors/EditorContext.h"
#include "views/shell/Notice.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace agm {

class AccountSession;

/// The editors of the ad group dialogs.
enum class Editor { Targeting, Budget, Schedule, Rename };

/// From a selection to drafts: opens the editors, and turns what they, the cells and pasted blocks propose into drafts.
/// Nothing is sent from here. Main thread.
class EditController final : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    explicit EditController(QWidget *window);

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);

    /// Why these ad groups cannot be edited now; empty when they can.
    QString whyNot(const QStringList &selection) const;
    void open(Editor editor, const QStringList &selection);
    /// From scratch, or as a copy of `sourceId`.
    void create(const QString &sourceId = {});
    /// Asks how (with its ads by the server, or as paused copies), then does it.
    void duplicate(const QStringList &selection);
    /// One step of drafts.
    void propose(const QList<ProposedEdit> &edits, const QString &what);
    /// Deletions as drafts, to be reviewed with the rest; a new ad group that is only drafted is dropped.
    void draftDeletion(const QStringList &selection);
    /// What an editor of these ad groups works on.
    EditorContext context(const QStringList &selection) const;

Q_SIGNALS:
    void noticePosted(const agm::Notice &notice);
    /// A person wants to go on to the review.
    void reviewRequested();
    void campaignChosen(const QString &campaignId);
    /// A job was begun (duplicates by the server).
    void jobStarted(const agm::Result<QString> &job);

private:
    void opened(class EditorDialog *dialog);

    QWidget *m_window;
    QPointer<AccountSession> m_session;
    QPointer<QWidget> m_dialog; ///< the editor that is open
};

} // namespace agm
