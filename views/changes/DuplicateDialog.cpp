// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/DuplicateDialog.h"

#include "views/changes/DialogParts.h"
#include "views/changes/GuardQuestion.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

QLabel *under(const QString &words, QWidget *parent)
{
    QLabel *label = dialogparts::text(words, parent);
    label->setIndent(24);
    return label;
}

} // namespace

DuplicateDialog::DuplicateDialog(const QList<AdGroupPtr> &sources, const MoneyImpact &impact, const GuardReport &guard,
                                 QWidget *parent, const Formats &formats)
    : QDialog(parent), m_count(int(sources.size())), m_impact(impact), m_formats(formats)
{
    const QString what
        = m_count == 1 ? tr("“%1”").arg(isolated(sources.constFirst()->title)) : words::adGroups(m_count);
    setWindowTitle(tr("Duplicate %1").arg(what));
    setModal(true);
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    m_drafts = new QRadioButton(tr("As &paused copies"), this);
    m_drafts->setObjectName(QStringLiteral("asDrafts"));
    layout->addWidget(m_drafts);
    const QString copied = tr("Every setting is copied, the ads are not. The copies are drafts first, and are reviewed "
                              "before anything is sent.");
    layout->addWidget(under(copied, this));
    m_drafts->setAccessibleDescription(copied);
    layout->addSpacing(6);
    m_server = new QRadioButton(tr("With their ads, by the &server"), this);
    m_server->setObjectName(QStringLiteral("byServer"));
    layout->addWidget(m_server);
    const QList<Money> change = impact.change();
    const QString spend = change.isEmpty()
        ? tr("The committed daily spend does not change.")
        : tr("The committed daily spend changes by %1.").arg(formats.moneyListPerDay(change, true));
    const QString served = tr("Each copy runs or rests as its source does. It is sent at once and can only be taken "
                              "back by deleting the copies. Not every account offers it. %1")
                               .arg(spend);
    layout->addWidget(under(served, this));
    m_server->setAccessibleDescription(served);
    m_guard = new GuardQuestion(this);
    QHash<QString, QString> titles;
    for (const AdGroupPtr &source : sources)
        titles.insert(source->id, source->title);
    m_guard->setReport(guard, titles, formats);
    layout->addWidget(m_guard);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("duplicate"));
    dialogparts::makePrimary(m_go);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &DuplicateDialog::go);
    connect(m_server, &QRadioButton::toggled, this, &DuplicateDialog::refresh);
    connect(m_guard, &GuardQuestion::answerChanged, this, &DuplicateDialog::refresh);
    m_drafts->setChecked(true);
    m_drafts->setFocus();
    refresh();
    dialogparts::keepFitting(this);
}

void DuplicateDialog::setNotPosting(const QString &reason)
{
    m_notPosting = reason;
    m_server->setEnabled(reason.isEmpty());
    m_server->setToolTip(reason);
    if (!reason.isEmpty())
        m_drafts->setChecked(true);
    refresh();
}

void DuplicateDialog::refresh()
{
    const bool server = m_server->isChecked();
    m_guard->setVisible(server && m_guard->report().asks());
    const QString groups = words::adGroups(m_count);
    const QList<Money> change = m_impact.change();
    if (!server)
        m_go->setText(tr("Put %1 into drafts").arg(m_count == 1 ? tr("1 copy") : tr("%Ln copies", nullptr, m_count)));
    else if (change.isEmpty())
        m_go->setText(tr("Duplicate %1").arg(groups));
    else
        m_go->setText(tr("Duplicate %1 (%2)").arg(groups, m_formats.moneyListPerDay(change, true)));
    m_go->setEnabled(!server || m_guard->isAnswered());
    m_go->setToolTip(server ? m_guard->reason() : QString());
}

void DuplicateDialog::go()
{
    const bool server = m_server->isChecked();
    if (server && !m_guard->isAnswered())
        return;
    accept();
    if (server)
        Q_EMIT byServer(m_guard->typed());
    else
        Q_EMIT asDrafts();
}

} // namespace agm
