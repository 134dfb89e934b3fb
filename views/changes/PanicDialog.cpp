// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/PanicDialog.h"

#include "views/changes/BulkSentence.h"
#include "views/changes/DialogParts.h"
#include "views/common/Looks.h"
#include "views/common/SafeText.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int MinimumWidth = 560;
constexpr int ProgressHeight = 220;

QString amounts(const QList<Money> &sums, const Formats &formats)
{
    QStringList parts;
    for (const Money &sum : sums)
        parts += formats.money(sum);
    return parts.join(QStringLiteral(" + "));
}

QFont heading(const QFont &font, double factor)
{
    QFont bold = dialogparts::scaled(font, factor);
    bold.setBold(true);
    return bold;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

} // namespace

PanicDialog::PanicDialog(const Formats &formats, QWidget *parent)
    : QDialog(parent), m_formats(formats), m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Stop everything that spends"));
    setMinimumWidth(MinimumWidth);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    m_pages->addWidget(buildQuestion());
    m_pages->addWidget(buildProgress());
    dialogparts::keepFitting(this);
}

QWidget *PanicDialog::buildQuestion()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = pageLayout(page);
    m_heading = dialogparts::text({}, page);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFont(heading(font(), 1.5));
    m_text = dialogparts::text({}, page);
    m_text->setObjectName(QStringLiteral("text"));
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    m_list = new QTableWidget(0, 2, page);
    m_list->setAccessibleName(tr("The most expensive first"));
    m_list->setHorizontalHeaderLabels({tr("The most expensive first"), tr("Per day")});
    m_list->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->resizeSection(1, 18 * fontMetrics().averageCharWidth());
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(looks::rowHeight(this, 8));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setAlternatingRowColors(true);
    layout->addWidget(m_list, 1);
    m_more = dialogparts::text({}, page);
    layout->addWidget(m_more);
    layout->addStretch(0); // where the list is hidden
    m_stop = new QPushButton(page);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setFont(heading(font(), 1.15));
    m_stop->setMinimumHeight(48);
    dialogparts::makePrimary(m_stop);
    layout->addWidget(m_stop);
    m_leave = new QPushButton(page);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setAutoDefault(false);
    m_leave->setMinimumHeight(28);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(m_leave);
    layout->addLayout(last);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false); // pressed once; the answer is the progress or a new question
        Q_EMIT stopRequested();
    });
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    return page;
}

QWidget *PanicDialog::buildProgress()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = pageLayout(page);
    m_left = dialogparts::text({}, page);
    m_left->setObjectName(QStringLiteral("left"));
    m_left->setFont(heading(font(), 1.5));
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Stopped so far"));
    m_counts = dialogparts::text({}, page);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_reasons = dialogparts::text({}, page);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    for (QWidget *widget : {static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_bar),
                            static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_reasons)})
        layout->addWidget(widget);
    layout->addStretch(1);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const char *name) {
        auto *button = new QPushButton(text, page);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(true);
        button->setMinimumSize(button->sizeHint().width() + 16, 28);
        row->addWidget(button);
        return button;
    };
    row->addStretch(1);
    m_cancel = add(tr("Cancel the rest"), "cancelRest");
    m_restore = add(tr("Restore…"), "restore");
    m_close = add({}, "close");
    layout->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &PanicDialog::cancelRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT restoreRequested();
    });
    return page;
}

void PanicDialog::setQuestion(const PanicQuestion &question)
{
    if (m_working)
        return;
    const bool nothing = question.groups == 0;
    say(m_heading,
        nothing                          ? tr("Nothing spends now")
            : question.perHour.isEmpty() ? tr("%1 may spend now").arg(bulk::adGroups(question.groups))
                                         : tr("%1 per hour now").arg(amounts(question.perHour, m_formats)));
    QStringList lines;
    if (nothing)
        lines += tr("No ad group is active within its schedule and with an active campaign.");
    else
        lines += tr("%1 will be paused, the most expensive first. Restore brings back exactly these.")
                     .arg(bulk::adGroups(question.groups));
    if (question.unknown > 0) {
        lines += tr("%1 without a known amount per day go first: they could be the worst.")
                     .arg(bulk::adGroups(question.unknown));
    }
    if (!question.notPossible.isEmpty())
        lines += question.notPossible;
    say(m_text, lines.join(u'\n'));
    m_list->setRowCount(int(question.first.size()));
    for (int row = 0; row < question.first.size(); ++row) {
        const PanicQuestion::Line &line = question.first[row];
        const QString title = line.title.isEmpty() ? tr("(no title)") : inertLine(line.title);
        m_list->setItem(row, 0, new QTableWidgetItem(title));
        auto *amount = new QTableWidgetItem(line.perDay ? m_formats.money(*line.perDay) : tr("not known"));
        amount->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_list->setItem(row, 1, amount);
    }
    m_list->setVisible(!question.first.isEmpty());
    const int more = question.groups - int(question.first.size());
    say(m_more, more > 0 && !question.first.isEmpty() ? tr("and %1 more").arg(m_formats.count(more)) : QString());
    QList<Money> change = question.perDay;
    for (Money &amount : change)
        amount.micros = -amount.micros;
    const QString groups = bulk::adGroups(question.groups);
    m_stop->setText(nothing                ? tr("Nothing to stop")
                        : change.isEmpty() ? tr("Stop %1").arg(groups)
                                           : tr("Stop %1 (%2)").arg(groups, m_formats.moneyListPerDay(change, true)));
    m_stop->setEnabled(!nothing && question.notPossible.isEmpty());
    m_stop->setToolTip(question.notPossible);
    m_leave->setText(m_stop->isEnabled() ? tr("Cancel") : tr("Close"));
    m_pages->setCurrentIndex(0);
    if (m_stop->isEnabled())
        m_stop->setFocus();
}

void PanicDialog::setProgress(const PanicProgress &progress)
{
    const bool first = !m_working;
    m_working = true;
    const bool all = progress.finished && progress.done == progress.total;
    QString left;
    if (all && progress.perHour.isEmpty() && progress.unknownLeft == 0)
        left = tr("Everything is stopped");
    else if (!progress.perHour.isEmpty())
        left = tr("%1 per hour still running").arg(amounts(progress.perHour, m_formats));
    else if (progress.unknownLeft > 0)
        left = tr("%1 with an unknown amount still running").arg(bulk::adGroups(progress.unknownLeft));
    else
        left = progress.finished ? tr("Nothing known still runs") : tr("Waiting for the last answers…");
    say(m_left, left);
    m_bar->setRange(0, std::max(1, progress.total));
    m_bar->setValue(progress.done + progress.failed + progress.unknown + progress.notSent);
    QStringList counts{tr("%1 of %2 stopped").arg(m_formats.count(progress.done), m_formats.count(progress.total))};
    if (progress.failed > 0)
        counts += tr("✖ %Ln failed", nullptr, progress.failed);
    if (progress.unknown > 0)
        counts += tr("? %Ln not known", nullptr, progress.unknown);
    if (progress.notSent > 0)
        counts += tr("– %Ln not sent", nullptr, progress.notSent);
    if (progress.cancelling && !progress.finished)
        counts += tr("cancelling, waiting for what is on its way");
    say(m_counts, counts.join(QStringLiteral(" · ")));
    QStringList reasons;
    for (const QString &reason : progress.reasons)
        reasons += inertLine(reason);
    say(m_reasons, reasons.join(u'\n'));
    m_cancel->setVisible(!progress.finished);
    m_cancel->setEnabled(!progress.cancelling);
    m_restore->setVisible(progress.finished);
    m_restore->setEnabled(progress.canRestore);
    m_restore->setToolTip(progress.canRestore ? tr("Brings back exactly these ad groups, in stages.")
                                              : tr("Nothing was stopped that could be restored."));
    m_close->setText(progress.finished ? tr("Close") : tr("Hide"));
    m_close->setToolTip(progress.finished ? QString() : tr("Stopping goes on without this window."));
    m_close->setDefault(true);
    if (first) {
        // The question is over, and its list needs no room any more.
        QWidget *question = m_pages->widget(0);
        m_pages->removeWidget(question);
        question->hide();
        m_close->setFocus();
        layout()->activate();
        resize(width(), ProgressHeight);
    }
}

void PanicDialog::done(int result)
{
    const bool wasOpen = isVisible();
    QDialog::done(result);
    if (wasOpen)
        Q_EMIT closed();
}

} // namespace agm
