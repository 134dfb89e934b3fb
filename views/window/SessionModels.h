// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/AccountTally.h"
#include "items/AdGroupFilterModel.h"
#include "items/AdGroupTableModel.h"
#include "items/CampaignListModel.h"
#include "views/table/AdGroupPresentationModel.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

namespace agm {

class AccountSession;

/// The item models of the open account, fed by its repository. They outlive sessions, so that the table keeps its
/// columns; another account empties them. Main thread.
class SessionModels final : public QObject {
    Q_OBJECT

public:
    explicit SessionModels(QObject *parent = nullptr);

    /// Null: no account is open. Not owned; must be detached or replaced before it dies.
    void attach(AccountSession *session);

    AdGroupTableModel *table() { return &m_table; }
    AdGroupFilterModel *rows() { return &m_rows; }
    AdGroupPresentationModel *presentation() { return &m_presentation; }
    CampaignListModel *campaigns() { return &m_campaigns; }
    const FacetCounts &counts() const { return m_counts; }
    /// What is committed per day, as of the last count.
    const CommittedSpend &committed() const { return m_committed; }

Q_SIGNALS:
    /// Facets and money of the account may have changed; gathered.
    void accountChanged();
    /// Another account is open, or none (null); its rows are still to come.
    void attached(agm::AccountSession *session);

private:
    void marksChanged(const QStringList &ids);
    void recountSoon();
    void recount();
    void countSlice();

    AdGroupTableModel m_table;
    AdGroupFilterModel m_rows;
    AdGroupPresentationModel m_presentation;
    CampaignListModel m_campaigns;
    FacetCounts m_counts;
    CommittedSpend m_committed;
    QTimer m_recount;
    QTimer m_slice;
    std::unique_ptr<AccountTally> m_tally; ///< while it counts
    qint64 m_work = 0; ///< milliseconds of it
    bool m_again = false; ///< something changed while it counted
    QPointer<AccountSession> m_session;
};

} // namespace agm
