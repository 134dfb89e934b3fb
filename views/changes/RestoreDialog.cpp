// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/RestoreDialog.h"

#include "domain/Listed.h"
#include "views/changes/BulkSentence.h"
#include "views/changes/DialogParts.h"
#include "views/common/Looks.h"
#include "views/common/SafeText.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int SkippedRowsShown = 4;

QTableWidget *makeTable(const QStringList &headers, const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(headers.size()), parent);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headers);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(looks::rowHeight(parent));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void fitHeight(QTableWidget *table, int rows)
{
    const int height = table->horizontalHeader()->sizeHint().height()
        + rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth() + 2;
    table->setFixedHeight(height);
}

QString money(const RestoreStage &stage, const Formats &formats)
{
    const QString known = stage.perDay.isEmpty() ? QString() : formats.moneyListPerDay(stage.perDay, true);
    if (stage.unknown == 0)
        return known;
    return known.isEmpty() ? RestoreDialog::tr("not known") : RestoreDialog::tr("%1 + unknown").arg(known);
}

QString state(const RestoreStage &stage, const Formats &formats)
{
    QStringList parts;
    switch (stage.state) {
    case RestoreStage::State::Waiting: return RestoreDialog::tr("Paused");
    case RestoreStage::State::Running:
        parts += RestoreDialog::tr("… %1 of %2 restored")
                     .arg(formats.count(stage.restored), formats.count(double(stage.ids.size())));
        break;
    case RestoreStage::State::Done:
        parts += RestoreDialog::tr("✓ %1 restored").arg(formats.count(stage.restored));
        break;
    }
    if (stage.failed > 0)
        parts += RestoreDialog::tr("✖ %1 not").arg(formats.count(stage.failed));
    return listed(parts);
}

} // namespace

RestoreDialog::RestoreDialog(const Formats &formats, QWidget *parent) : QDialog(parent), m_formats(formats)
{
    setWindowTitle(tr("Restore what was stopped"));
    resize(680, 280);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    m_heading = dialogparts::text({}, this);
    m_heading->setObjectName(QStringLiteral("heading"));
    QFont bold = dialogparts::scaled(font(), 1.3);
    bold.setBold(true);
    m_heading->setFont(bold);
    m_text = dialogparts::text({}, this);
    m_text->setObjectName(QStringLiteral("text"));
    m_stages = makeTable({tr("Stage"), tr("Ad groups"), tr("Adds per day"), tr("State")}, tr("Stages"), this);
    m_stages->setObjectName(QStringLiteral("stages"));
    m_stages->horizontalHeader()->resizeSection(2, 32 * fontMetrics().averageCharWidth());
    m_skippedTitle = dialogparts::text({}, this);
    m_skipped = makeTable({tr("Ad group"), tr("Why it stays as it is")}, tr("Skipped"), this);
    m_skipped->setObjectName(QStringLiteral("skipped"));
    m_skipped->horizontalHeader()->resizeSection(0, 34 * fontMetrics().averageCharWidth());
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Restored so far"));
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_stages);
    layout->addWidget(m_bar);
    layout->addWidget(m_skippedTitle);
    layout->addWidget(m_skipped);
    layout->addStretch();
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    const auto add = [&](const QString &text, const char *name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(true);
        button->setMinimumSize(button->sizeHint().width() + 16, 32);
        row->addWidget(button);
        return button;
    };
    m_cancel = add(tr("Cancel the rest"), "cancelRest");
    m_close = add({}, "close");
    m_restore = add({}, "restore");
    dialogparts::makePrimary(m_restore);
    layout->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::cancelRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_restore->setEnabled(false); // pressed once; the answer is a new view
        if (const int stage = nextStage(); stage >= 0)
            Q_EMIT restoreRequested(m_view.stages[stage].ids);
    });
    dialogparts::keepFitting(this);
    setView({});
}

/// The first stage that waits and would bring something back; -1 when there is none.
int RestoreDialog::nextStage() const
{
    for (int i = 0; i < m_view.stages.size(); ++i) {
        if (m_view.stages[i].state == RestoreStage::State::Waiting && !m_view.stages[i].ids.isEmpty())
            return i;
    }
    return -1;
}

void RestoreDialog::setView(const RestoreView &view)
{
    m_view = view;
    qsizetype groups = 0;
    for (const RestoreStage &stage : view.stages)
        groups += stage.ids.size();
    const int next = nextStage();
    const bool begun = std::any_of(view.stages.cbegin(), view.stages.cend(),
                                   [](const RestoreStage &s) { return s.state != RestoreStage::State::Waiting; });
    m_heading->setText(groups == 0             ? tr("Nothing to restore")
                           : next < 0 && begun ? tr("The last stage is on")
                                               : tr("%1 to restore").arg(bulk::adGroups(int(groups))));
    QStringList lines;
    if (view.stoppedAt.isValid())
        lines += tr("Stopped %1.").arg(m_formats.instant(Instant::of(view.stoppedAt)));
    if (groups > 0)
        lines += tr("The cheapest come back first. Look at the spend before you go on to the next stage.");
    if (!view.notPossible.isEmpty())
        lines += view.notPossible;
    m_text->setText(lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
    for (QLabel *label : {m_heading, m_text})
        label->setAccessibleName(label->text());
    showStages();
    showSkipped();
    showButtons();
}

void RestoreDialog::showStages()
{
    m_stages->setVisible(!m_view.stages.isEmpty());
    m_stages->setRowCount(int(m_view.stages.size()));
    int running = -1;
    for (int row = 0; row < m_view.stages.size(); ++row) {
        const RestoreStage &stage = m_view.stages[row];
        const QStringList texts{m_formats.count(row + 1), m_formats.count(double(stage.ids.size())),
                                money(stage, m_formats), state(stage, m_formats)};
        for (int column = 0; column < texts.size(); ++column)
            m_stages->setItem(row, column, new QTableWidgetItem(texts[column]));
        if (stage.state == RestoreStage::State::Running)
            running = row;
    }
    fitHeight(m_stages, std::max<int>(1, int(m_view.stages.size())));
    m_bar->setVisible(running >= 0);
    if (running >= 0) {
        const RestoreStage &stage = m_view.stages[running];
        m_bar->setRange(0, std::max<int>(1, int(stage.ids.size())));
        m_bar->setValue(stage.restored + stage.failed);
    }
}

void RestoreDialog::showSkipped()
{
    const int count = int(m_view.skipped.size());
    m_skippedTitle->setText(count == 0 ? QString()
                                : count == 1
                                ? tr("1 ad group is skipped, because it was changed since or could not be stopped:")
                                : tr("%1 are skipped, because they were changed since or could not be stopped:")
                                      .arg(bulk::adGroups(count)));
    m_skippedTitle->setAccessibleName(m_skippedTitle->text());
    m_skippedTitle->setVisible(count > 0);
    m_skipped->setVisible(count > 0);
    m_skipped->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const RestoreSkipped &skipped = m_view.skipped[row];
        const QString title = skipped.title.isEmpty() ? tr("(no title)") : inertLine(skipped.title);
        for (int column = 0; column < 2; ++column) {
            auto *item = new QTableWidgetItem(column == 0 ? title : inertLine(skipped.why));
            item->setToolTip(plainTooltip({item->text()}));
            m_skipped->setItem(row, column, item);
        }
    }
    fitHeight(m_skipped, std::min(count, SkippedRowsShown));
}

void RestoreDialog::showButtons()
{
    const bool running = std::any_of(m_view.stages.cbegin(), m_view.stages.cend(), [](const RestoreStage &stage) {
        return stage.state == RestoreStage::State::Running;
    });
    const int next = nextStage();
    m_cancel->setVisible(running);
    m_close->setText(running ? tr("Hide") : tr("Close"));
    m_close->setToolTip(running ? tr("Restoring goes on without this window.") : QString());
    m_restore->setVisible(next >= 0);
    if (next < 0) {
        m_close->setDefault(true);
        return;
    }
    const RestoreStage &stage = m_view.stages[next];
    const bool first = next == 0;
    const QString groups = bulk::adGroups(int(stage.ids.size()));
    const QString amount = money(stage, m_formats);
    const QString what = first ? tr("Restore the first %1").arg(groups) : tr("Restore the next %1").arg(groups);
    m_restore->setText(amount.isEmpty() ? what : tr("%1 (%2)", "what (money)").arg(what, amount));
    m_restore->setMinimumWidth(m_restore->fontMetrics().horizontalAdvance(m_restore->text()) + 40);
    m_restore->setEnabled(!running && m_view.notPossible.isEmpty());
    m_restore->setToolTip(running ? tr("Wait until this stage is done.") : m_view.notPossible);
    m_restore->setDefault(true);
}

void RestoreDialog::done(int result)
{
    const bool wasOpen = isVisible();
    QDialog::done(result);
    if (wasOpen)
        Q_EMIT closed();
}

} // namespace agm
