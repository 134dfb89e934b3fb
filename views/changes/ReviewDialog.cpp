// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ReviewDialog.h"

#include "views/changes/DialogParts.h"
#include "views/changes/GuardQuestion.h"
#include "views/changes/ReviewCards.h"
#include "views/changes/ReviewDelegate.h"
#include "views/changes/ReviewModel.h"
#include "views/changes/ReviewSentence.h"
#include "views/common/SafeText.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {

ReviewDialog::ReviewDialog(const ReviewFrame &frame, QWidget *parent)
    : QDialog(parent), m_frame(frame), m_model(new ReviewModel(this)), m_filter(new ReviewFilter(m_model, this))
{
    setWindowTitle(frame.title.isEmpty() ? tr("Review changes") : inertLine(frame.title));
    setModal(true);
    m_model->setFormats(frame.formats);
    m_model->setChoosable(frame.mayChoose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    buildHead(layout);
    buildTable();
    buildFilters(layout);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_guard);
    buildFooter(layout);
    auto *postKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(postKey, &QShortcut::activated, m_post, &QPushButton::click);
    connect(m_model, &ReviewModel::choiceChanged, this, [this] { Q_EMIT choiceChanged(m_model->choice()); });
    connect(m_guard, &GuardQuestion::answerChanged, this, &ReviewDialog::refresh);
    resize(880, 640);
    refresh();
    m_table->setFocus();
}

void ReviewDialog::buildHead(QVBoxLayout *into)
{
    auto *title = dialogparts::text(windowTitle(), this);
    QFont large = dialogparts::scaled(font(), 1.15);
    large.setBold(true);
    title->setFont(large);
    m_heading = dialogparts::text({}, this);
    m_heading->setObjectName(QStringLiteral("heading"));
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(title);
    head->addWidget(m_heading);
    if (!m_frame.note.isEmpty()) {
        QLabel *note = dialogparts::text(tr("Note: %1").arg(inertLines(m_frame.note)), this);
        note->setObjectName(QStringLiteral("note"));
        head->addWidget(note);
    }
    into->addLayout(head);
    m_cards = new ReviewCards(this);
    into->addWidget(m_cards);
    m_guard = new GuardQuestion(this);
}

void ReviewDialog::buildFilters(QVBoxLayout *into)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_parts = new QButtonGroup(this);
    for (const ReviewFilter::Part part :
         {ReviewFilter::All, ReviewFilter::Blocked, ReviewFilter::Warned, ReviewFilter::Conflicts}) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumHeight(24);
        button->setChecked(part == ReviewFilter::All);
        m_parts->addButton(button, part);
        row->addWidget(button);
    }
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int part) {
        m_filter->setPart(ReviewFilter::Part(part));
        fitRows();
    });
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find an ad group or a field"));
    m_search->setAccessibleName(tr("Find an ad group or a field"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(24);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        fitRows();
    });
    row->addWidget(m_search, 1);
    if (m_frame.mayChoose) {
        for (const bool all : {true, false}) {
            auto *button = new QPushButton(all ? tr("Select all") : tr("Select none"), this);
            button->setObjectName(all ? QStringLiteral("selectAll") : QStringLiteral("selectNone"));
            button->setToolTip(all ? tr("Takes every row that is shown in.")
                                   : tr("Leaves every row that is shown out."));
            button->setAutoDefault(false);
            button->setMinimumHeight(24);
            connect(button, &QPushButton::clicked, this, [this, all] { includeShown(all); });
            row->addWidget(button);
        }
    }
    into->addLayout(row);
}

void ReviewDialog::buildFooter(QVBoxLayout *into)
{
    auto *row = new QHBoxLayout;
    m_footer = dialogparts::text({}, this);
    m_footer->setObjectName(QStringLiteral("footer"));
    row->addWidget(m_footer, 1);
    m_save = new QPushButton(tr("Save as plan…"), this);
    m_save->setObjectName(QStringLiteral("savePlan"));
    m_save->setAutoDefault(false);
    m_save->setVisible(m_frame.mayChoose);
    connect(m_save, &QPushButton::clicked, this, &ReviewDialog::savePlanRequested);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_post = new QPushButton(this);
    m_post->setObjectName(QStringLiteral("post"));
    connect(m_post, &QPushButton::clicked, this, &ReviewDialog::post);
    row->addWidget(m_save);
    row->addWidget(close);
    row->addWidget(m_post);
    m_post->setVisible(m_frame.mayPost);
    if (m_frame.mayPost)
        dialogparts::makePrimary(m_post);
    into->addLayout(row);
}

void ReviewDialog::setReview(const DraftReview &review)
{
    const bool first = m_model->rowCount() != int(review.rows.size());
    m_model->setReview(review);
    m_cards->setImpact(review.impact, m_frame.worstDayFactor, m_frame.formats);
    refresh();
    if (!first)
        return;
    fitRows();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, ReviewModel::Title));
}

void ReviewDialog::setGuard(const GuardReport &guard)
{
    QHash<QString, QString> titles;
    for (const ReviewRow &row : m_model->review().rows)
        titles.insert(row.adGroupId, row.title);
    m_guard->setReport(guard, titles, m_frame.formats);
}

void ReviewDialog::setNotPosting(const QString &reason)
{
    m_frame.notPosting = reason;
    refresh();
}

const DraftReview &ReviewDialog::review() const
{
    return m_model->review();
}

QString ReviewDialog::whyNotPosting() const
{
    if (!m_frame.notPosting.isEmpty())
        return m_frame.notPosting;
    const QString nothing = review::nothingPosts(m_model->review());
    return nothing.isEmpty() ? m_guard->reason() : nothing;
}

void ReviewDialog::refresh()
{
    const auto say = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setAccessibleName(text);
    };
    const DraftReview &review = m_model->review();
    say(m_heading, review::heading(review));
    const QString why = whyNotPosting();
    say(m_footer, why.isEmpty() ? review::footer(review, m_frame.requestsPerMinute, m_frame.formats) : why);
    m_post->setText(review::post(review, m_frame.formats));
    m_post->setEnabled(why.isEmpty());
    m_post->setToolTip(why);
    m_post->setAccessibleDescription(why);
    m_save->setEnabled(!review.rows.isEmpty());
    const QStringList names{tr("All"), tr("Blocked"), tr("Warned"), tr("Conflicts")};
    const QList<QAbstractButton *> buttons = m_parts->buttons();
    for (QAbstractButton *button : buttons) {
        const int part = m_parts->id(button);
        const int count = m_filter->count(ReviewFilter::Part(part));
        button->setText(tr("%1 %2", "Blocked 3").arg(names[part], m_frame.formats.count(count)));
        button->setEnabled(count > 0 || button->isChecked() || part == ReviewFilter::All);
    }
}

void ReviewDialog::includeShown(bool included)
{
    QList<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows += m_filter->mapToSource(m_filter->index(row, 0)).row();
    m_model->setIncluded(rows, included);
}

void ReviewDialog::post()
{
    if (!m_post->isEnabled() || !m_frame.mayPost)
        return;
    const ReviewChoice choice = m_model->choice();
    const std::optional<Money> typed = m_guard->typed();
    accept();
    Q_EMIT postRequested(choice, typed);
}

void ReviewDialog::reject()
{
    if (isVisible())
        QDialog::reject();
}

} // namespace agm
