// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/DeleteDialog.h"

#include "views/changes/BulkSentence.h"
#include "views/changes/DialogParts.h"
#include "views/changes/PlanSummary.h"
#include "views/common/SafeText.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int TitlesShown = 5;
constexpr int TitleWidth = 420; ///< a word of 255 letters has no place to break

QString titleList(const QStringList &titles, int count, const QFontMetrics &metrics)
{
    QStringList lines;
    // A mark in the reading direction: a title in another script must not turn its line around.
    const QChar mark(QGuiApplication::isRightToLeft() ? 0x200F : 0x200E);
    for (const QString &title : titles.first(std::min<qsizetype>(titles.size(), TitlesShown)))
        lines += mark + QStringLiteral("• ")
            + (title.isEmpty() ? DeleteDialog::tr("(no title)")
                               : isolated(metrics.elidedText(title, Qt::ElideRight, TitleWidth)));
    const int more = count - int(lines.size());
    if (!lines.isEmpty() && more > 0)
        lines += more == 1 ? DeleteDialog::tr("and 1 more") : DeleteDialog::tr("and %Ln more", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

DeleteDialog::DeleteDialog(const BulkPlan &plan, const QStringList &titles, QWidget *parent, int pausable)
    : QDialog(parent), m_plan(plan)
{
    setWindowTitle(bulk::title(plan));
    setModal(true);
    const int count = int(plan.ids.size());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *summary = new PlanSummary(plan, this);
    layout->addWidget(summary);
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QString spoken = summary->text();

    if (count > 0) {
        const QString forever
            = tr("Deleting cannot be undone. A paused ad group spends nothing and can be resumed later.");
        spoken += QLatin1Char('\n') + forever;
        QFont bold = font();
        bold.setBold(true);
        QLabel *warning = dialogparts::text(forever, this);
        warning->setFont(bold);
        layout->addWidget(warning);
        if (const QString list = titleList(titles, count, fontMetrics()); !list.isEmpty())
            layout->addWidget(dialogparts::text(list, this));
        if (count > 1)
            layout->addWidget(buildTyping());
        m_delete = buttons->addButton(bulk::button(plan), QDialogButtonBox::DestructiveRole);
        m_delete->setObjectName(QStringLiteral("delete"));
        m_delete->setAutoDefault(false);
        connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::remove);
        if (pausable != 0) {
            const QString text
                = pausable < 0 ? tr("Pause instead") : tr("Pause %1 instead").arg(bulk::adGroups(pausable));
            QPushButton *pause = buttons->addButton(text, QDialogButtonBox::ActionRole);
            pause->setObjectName(QStringLiteral("pauseInstead"));
            pause->setAutoDefault(false);
            connect(pause, &QPushButton::clicked, this, [this] {
                accept();
                Q_EMIT pauseInstead(m_plan.ids);
            });
        }
    }
    layout->addStretch();
    layout->addWidget(buttons);
    QPushButton *leave = buttons->addButton(count > 0 ? tr("Cancel") : tr("Close"), QDialogButtonBox::RejectRole);
    if (m_typed) {
        // Return in the field has its own handling; a default button would take it instead.
        leave->setAutoDefault(false);
        m_typed->setFocus();
        check();
    } else {
        leave->setDefault(true);
        leave->setFocus();
    }
    setAccessibleDescription(spoken);
    setMinimumWidth(std::max(480, buttons->sizeHint().width() + 32));
    dialogparts::keepFitting(this);
}

QWidget *DeleteDialog::buildTyping()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString question
        = tr("Type %1, the number of ad groups, to delete them:").arg(locale().toString(m_plan.ids.size()));
    QLabel *label = dialogparts::text(question, box);
    m_typed = new QLineEdit(box);
    m_typed->setAccessibleName(question);
    m_typed->setMaximumWidth(160);
    m_typed->setMinimumHeight(28);
    label->setBuddy(m_typed);
    m_hint = dialogparts::text({}, box);
    m_hint->setObjectName(QStringLiteral("hint"));
    layout->addWidget(label);
    layout->addWidget(m_typed);
    layout->addWidget(m_hint);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteDialog::check);
    connect(m_typed, &QLineEdit::returnPressed, this, &DeleteDialog::remove);
    return box;
}

bool DeleteDialog::matches(const QString &typed, int count, const QLocale &locale)
{
    const QString text = typed.trimmed();
    if (text == QString::number(count))
        return true;
    bool isNumber = false;
    const int number = locale.toInt(text, &isNumber);
    return isNumber && number == count;
}

bool DeleteDialog::mayDelete() const
{
    return !m_typed || matches(m_typed->text(), int(m_plan.ids.size()), locale());
}

void DeleteDialog::check()
{
    const bool right = mayDelete();
    m_delete->setEnabled(right);
    const bool wrong = !right && !m_typed->text().trimmed().isEmpty();
    m_hint->setText(wrong ? tr("That is not %1. Nothing is deleted.").arg(locale().toString(m_plan.ids.size()))
                          : QString());
}

void DeleteDialog::remove()
{
    if (!mayDelete())
        return;
    accept();
    Q_EMIT confirmed(m_plan);
}

} // namespace agm
