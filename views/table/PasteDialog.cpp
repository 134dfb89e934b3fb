// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/PasteDialog.h"

#include "domain/Listed.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

/// More lines than anyone reads; the rest is counted.
constexpr int MostListed = 1000;

QString lineOf(const PasteRefusal &refusal)
{
    const QString text = refusal.text.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(isolated(refusal.text));
    const QString column = inertLine(refusal.column);
    if (refusal.line == 0)
        return PasteDialog::tr("Column %1: %2").arg(column, refusal.reason);
    if (column.isEmpty())
        return PasteDialog::tr("Line %1:%2 %3", "line, text, reason").arg(refusal.line).arg(text, refusal.reason);
    return PasteDialog::tr("Line %1, %2:%3 %4", "line, column, text, reason")
        .arg(refusal.line)
        .arg(column, text, refusal.reason);
}

QLabel *label(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setText(text);
    made->setAccessibleName(text);
    return made;
}

} // namespace

QString PasteDialog::summary(const PasteReport &report)
{
    const QString cells = report.cells == 1 ? tr("Paste 1 cell") : tr("Paste %Ln cells", nullptr, report.cells);
    QStringList parts;
    parts += report.taken == 1 ? tr("1 becomes a draft") : tr("%Ln become drafts", nullptr, report.taken);
    if (report.same > 0)
        parts += report.same == 1 ? tr("1 is already so") : tr("%Ln are already so", nullptr, report.same);
    if (report.empty > 0)
        parts += report.empty == 1 ? tr("1 is empty and keeps what is there")
                                   : tr("%Ln are empty and keep what is there", nullptr, report.empty);
    if (!report.refused.isEmpty())
        parts += tr("%Ln refused", nullptr, report.refusedCells);
    return tr("%1: %2").arg(cells, listed(parts));
}

PasteDialog::PasteDialog(const PasteReport &report, QWidget *parent) : QDialog(parent), m_report(report)
{
    setWindowTitle(tr("Paste cells"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    QLabel *head = label(summary(report), this);
    head->setObjectName(QStringLiteral("summary"));
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    layout->addWidget(head);
    layout->addWidget(label(report.edits.isEmpty() ? tr("Nothing would change.")
                                                   : tr("Drafts for %1. Nothing is sent before you review and post.")
                                                         .arg(words::adGroups(int(report.edits.size()))),
                            this));
    if (!report.refused.isEmpty()) {
        QStringList lines;
        for (const PasteRefusal &refusal : report.refused.mid(0, MostListed))
            lines += QStringLiteral("✖ ") + lineOf(refusal);
        if (const int more = int(report.refused.size()) - MostListed; more > 0)
            lines += tr("and %Ln more", nullptr, more);
        auto *list = new QPlainTextEdit(lines.join(QLatin1Char('\n')), this);
        list->setObjectName(QStringLiteral("refused"));
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        list->setAccessibleName(tr("Refused"));
        layout->addWidget(list, 1);
    }
    auto *buttons = new QDialogButtonBox(this);
    if (!report.edits.isEmpty()) {
        QPushButton *go = buttons->addButton(report.taken == 1 ? tr("Make 1 draft value")
                                                               : tr("Make %Ln draft values", nullptr, report.taken),
                                             QDialogButtonBox::AcceptRole);
        go->setObjectName(QStringLiteral("makeDrafts"));
        go->setDefault(true);
        go->setFocus();
    }
    buttons->addButton(report.edits.isEmpty() ? tr("Close") : tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT confirmed(m_report.edits,
                         m_report.taken == 1 ? tr("Paste of 1 cell")
                                             : tr("Paste of %Ln cells", nullptr, m_report.taken));
    });
    resize(560, report.refused.isEmpty() ? sizeHint().height() : 340);
}

} // namespace agm
