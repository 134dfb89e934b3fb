// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftReview.h"
#include "views/common/Formats.h"

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace agm {

class GuardQuestion;
class ReviewCards;
class ReviewFilter;
class ReviewModel;

/// How a review stands on the screen.
struct ReviewFrame {
    QString title; ///< "Plan of 22 Nov"; empty: "Review changes"
    QString note; ///< foreign text, shown as it is; empty: none
    bool mayChoose = true; ///< rows can be left out and discarded, conflicts decided; false for a plan file
    bool mayPost = true; ///< the button that posts is there at all
    QString notPosting; ///< why posting is off ("This account is read-only…"); empty: it is not
    Formats formats;
    double worstDayFactor = DefaultWorstDayFactor;
    int requestsPerMinute = 600;
};

/// Every draft before it is posted: ad group, field, now, after, money, checks. The owner recomputes on
/// choiceChanged() and hands over with setReview() and setGuard(). Keys in the table: Space takes rows in and out,
/// Delete discards, M and T decide a conflict, Return shows the ad group; Ctrl+Return posts. Opened with open().
class ReviewDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ReviewDialog(const ReviewFrame &frame, QWidget *parent = nullptr);

    void setReview(const DraftReview &review);
    void setGuard(const GuardReport &guard);
    /// Posting is off from now on, or on again (empty).
    void setNotPosting(const QString &reason);
    const DraftReview &review() const;
    ReviewModel *model() const { return m_model; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /// A person left something out or took it in: count anew.
    void choiceChanged(const agm::ReviewChoice &choice);
    /// The person agreed. `typedTotal` is the answer when the guard asks. The dialog has closed.
    void postRequested(const agm::ReviewChoice &choice, const std::optional<agm::Money> &typedTotal);
    void savePlanRequested();
    void keepMine(const QString &adGroupId, agm::Field field);
    void keepTheirs(const QString &adGroupId, agm::Field field);
    /// Nothing of these drafts is to be sent.
    void discardRequested(const QStringList &adGroupIds);
    /// One field of a draft that has more.
    void discardFieldRequested(const QString &adGroupId, agm::Field field);
    /// The change as a curl command, to the clipboard.
    void copyRequested(const QString &adGroupId);
    /// Show this ad group. The dialog has closed.
    void adGroupChosen(const QString &adGroupId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *into);
    void buildFilters(QVBoxLayout *into);
    void buildTable();
    void buildFooter(QVBoxLayout *into);
    bool keyInTable(int key, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &at);
    void toggleSelected();
    void includeShown(bool included);
    void discardSelected();
    void decide(int sourceRow, bool mine);
    void decideSelected(bool mine);
    void choose();
    void post();
    void refresh();
    void fitRows();
    /// Rows of the model that are selected; the current one when none is.
    QList<int> selectedRows() const;
    QString whyNotPosting() const;

    ReviewFrame m_frame;
    ReviewModel *m_model;
    ReviewFilter *m_filter;
    QLabel *m_heading = nullptr;
    ReviewCards *m_cards = nullptr;
    GuardQuestion *m_guard = nullptr;
    QButtonGroup *m_parts = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_footer = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_post = nullptr;
};

} // namespace agm
