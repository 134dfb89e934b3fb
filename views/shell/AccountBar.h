// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountConfig.h"
#include "views/shell/WindowButton.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace agm {

class EnvironmentBadge;
class FilterAssist;
class SearchField;

/// What Pause or Resume would do to the selection.
struct BulkOffer {
    int count = 0; ///< ad groups that would take part
    QString reason; ///< why nothing can be done; shown when `count` is 0 or `blocked`
    bool blocked = false; ///< nothing may be sent although ad groups are selected (read-only account)
    friend bool operator==(const BulkOffer &, const BulkOffer &) = default;
};

/// The top of the window: account and its world, stats window, refresh, search, Pause and Resume. It knows no account,
/// network or model: it shows what it is given and says what a person asked for. Main thread.
class AccountBar final : public QWidget {
    Q_OBJECT

public:
    /// `clock` goes to the stats window's button.
    explicit AccountBar(QWidget *parent = nullptr, WindowButton::Clock clock = nullptr);

    /// The menu's accounts; `currentId` names the open one (empty: none is open).
    void setAccounts(const QList<AccountConfig> &accounts, const QString &currentId);
    /// "14 of 248" beside the search text; nothing while `total` is negative.
    void setMatches(int shown, int total);
    void setOffers(const BulkOffer &pause, const BulkOffer &resume);
    /// The menu behind "Edit"; not owned. Without one there is no such button.
    void setEditMenu(QMenu *menu);
    /// "Review 12 (+US$120/day)" while there are drafts, `brief` where there is no room; empty: there are none. `tip`
    /// says it at length.
    void setReview(const QString &text, const QString &brief, const QString &tip);
    /// The refresh button becomes "Stop" while a listing runs.
    void setLoading(bool loading);
    /// A sentence about the next refresh for the tip of the refresh button; empty: none.
    void setRefreshHint(const QString &hint);
    /// Names the keys in the tooltips anew, after one was changed.
    void showKeys();

    WindowButton *windowButton() const { return m_window; }
    QLineEdit *searchField() const;
    /// Helps with the filter in the search field.
    FilterAssist *filterAssist() const;
    EnvironmentBadge *badge() const { return m_badge; }
    QString searchText() const;

public Q_SLOTS:
    /// Ctrl+F: into the search field, its text selected.
    void focusSearch();
    void clearSearch();

Q_SIGNALS:
    void accountChosen(const QString &accountId);
    void manageAccountsRequested();
    void unlockRequested();
    void lockRequested();
    void windowChosen(const agm::TimeWindow &window);
    void refreshRequested();
    void stopRequested();
    /// At each key; the receiver may wait a moment.
    void searchChanged(const QString &text);
    /// Down, Return or a second Esc in the search field: on to the table.
    void searchLeft();
    void pauseRequested();
    void resumeRequested();
    void reviewRequested();
    /// The button beside the search: the filter is to be built from rows.
    void builderRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showOffer(QPushButton *button, const QString &verb, const BulkOffer &offer);
    void showAccount(const AccountConfig *account);
    void showRefresh();
    void showIcons();
    /// With every part in its present form and little room for the search.
    int neededWidth() const;
    void fitWidth();

    QToolButton *m_account;
    EnvironmentBadge *m_badge;
    QPushButton *m_unlock;
    WindowButton *m_window;
    QToolButton *m_refresh;
    SearchField *m_search;
    QToolButton *m_builder;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QToolButton *m_edit;
    QPushButton *m_review;
    QString m_reviewText;
    QString m_reviewBrief;
    QString m_refreshHint;
    bool m_loading = false;
};

} // namespace agm
