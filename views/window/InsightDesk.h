// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CostTargets.h"
#include "domain/PeriodReview.h"
#include "sync/OwnChanges.h"
#include "sync/SeriesBook.h"
#include "views/period/PeriodEntries.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <memory>

namespace agm {

class AccountSession;
class PeriodPage;
class SessionModels;
class ViewMemory;

/// Everything the program concludes from the account's figures: asks for the period before and for the daily figures
/// once the listing is complete, works the conclusions out on another thread, and gives them to the table and to the
/// review. Main thread.
class InsightDesk final : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned; all must outlive this.
    InsightDesk(SessionModels *models, PeriodPage *page, ViewMemory *memory, QObject *parent = nullptr);

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);

    const QHash<QString, InsightPtr> &insights() const { return m_insights; }
    /// What is known of single days, by ad group.
    const QHash<QString, MetricSeries> &days() const { return m_days; }
    /// What this program changed within the days that are looked at, oldest first.
    const QList<OwnChange> &ownChanges() const { return m_ownChanges; }
    const PeriodReview &review() const { return m_review; }
    /// What could not be read of the daily figures, a sentence each.
    QStringList notes() const;
    /// The person's own cost targets of the open account, by currency.
    const QHash<Currency, Money> &targets() const { return m_targets; }
    void setTargets(const QHash<Currency, Money> &targets);
    /// Everything that was asked for the last complete listing has come, and is worked out.
    bool isSettled() const;

Q_SIGNALS:
    /// Other conclusions, or other figures that they are made of.
    void changed();
    /// isSettled() became true.
    void settled();

private:
    struct Made;
    struct Former;
    void listingChanged();
    void askAnew();
    void askDays();
    void askOwnChanges();
    void makeSoon();
    void make();
    void take(quint64 number, const Made &made);
    void showState();
    QString targetsName() const;

    SessionModels *m_models;
    PeriodPage *m_page;
    ViewMemory *m_memory;
    QPointer<AccountSession> m_session;
    std::unique_ptr<SeriesRequest> m_request;
    SeriesQuery m_asked; ///< the query of the request
    QDateTime m_listedAt; ///< the listing whose days were asked for
    QHash<QString, MetricSeries> m_days;
    QHash<QString, InsightPtr> m_insights;
    QList<OwnChange> m_ownChanges;
    QHash<Currency, Money> m_targets;
    PeriodReview m_review;
    PeriodScope m_scope; ///< of the review
    QTimer m_gather; ///< figures come in many pieces
    quint64 m_number = 0; ///< of the last work begun: a slower one of before is dropped
    bool m_working = false;
    bool m_again = false;
};

} // namespace agm
