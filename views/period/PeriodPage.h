// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/period/PeriodEntries.h"

#include <QtWidgets/QWidget>

class QAbstractItemView;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QTabBar;

namespace agm {

class CardColumns;
class PeriodCard;
class PeriodLineCard;
class PeriodTotalsModel;
class PeriodTotalsView;

/// The review of the period: where the money went, what works, what changed, what should be stopped. It shows values
/// and chooses ad groups; it asks nobody and changes nothing.
class PeriodPage final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodPage(QWidget *parent = nullptr);

    /// Language and display zone of all texts; what is shown is written anew.
    void setFormats(const Formats &formats);
    /// `scope`: of the review and the ad groups it was made of, so that a total or a campaign can select its own.
    void setReview(const PeriodReview &review, const period::Facts &facts, const PeriodScope &scope);
    /// Until there is a review it takes the page's place; later it stands above the one shown. `soFar` ad groups have
    /// come; negative: not known. setReview() ends it.
    void showLoading(int soFar = -1);
    /// The same for an error; `advice` may be empty.
    void showError(const QString &message, const QString &advice);
    /// Forgets the review: another account.
    void clear();

    Field moverField() const;
    void setMoverField(Field field);
    /// The card of a part; never null.
    PeriodCard *card(period::Part part) const;
    /// The main sentence shown in the place of a review or above it; empty: neither.
    QString message() const;

Q_SIGNALS:
    /// Select these in the table; never empty.
    void adGroupsChosen(const QStringList &ids);
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildCards();
    void dim();
    void write();
    void writeTotals();
    void writeLines(period::Part part);
    void writeLeftOut();
    void say(const QString &title, const QString &text, bool retry);
    /// From one list to the next one that has lines.
    void goOn(const QWidget *from, bool down);
    void reveal(QWidget *list, const QRect &rect);
    QList<QAbstractItemView *> lists() const;

    Formats m_formats;
    PeriodReview m_review;
    period::Facts m_facts;
    PeriodScope m_scope;
    bool m_has = false;
    bool m_allTotals = false;

    QStackedLayout *m_stack;
    QLabel *m_title;
    QLabel *m_factsLine;
    QWidget *m_notice; ///< above a review that is not the newest
    QLabel *m_noticeText;
    QPushButton *m_noticeRetry;
    QLabel *m_messageTitle;
    QLabel *m_messageText;
    QPushButton *m_messageRetry;
    QScrollArea *m_scroll;
    CardColumns *m_columns;
    PeriodCard *m_totalsCard;
    PeriodTotalsModel *m_totals;
    PeriodTotalsView *m_totalsView;
    QTabBar *m_moverTabs;
    QHash<int, PeriodLineCard *> m_lineCards; ///< by int of period::Part
    PeriodCard *m_leftOutCard;
    QLabel *m_leftOut;
};

} // namespace agm
