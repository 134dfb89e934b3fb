// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/UnlockDialog.h"

#include "views/changes/DialogParts.h"
#include "views/common/SafeText.h"
#include "views/shell/EnvironmentBadge.h"
#include "views/shell/FormLabels.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {

UnlockDialog::UnlockDialog(const AccountConfig &account, QWidget *parent)
    : QDialog(parent), m_account(account), m_typed(new QLineEdit(this))
{
    setWindowTitle(tr("Unlock this account?"));
    setModal(true);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *badge = new EnvironmentBadge(this);
    badge->setAccount(account);
    layout->addWidget(badge, 0, Qt::AlignLeading);
    const QString name = isolated(account.name);
    auto *text = forms::message(this);
    forms::showHint(
        text,
        tr("%1 is read-only. %2").arg(name, EnvironmentBadge::meaningOf(account)) + QLatin1Char('\n')
            + tr("Once it is unlocked, pausing, resuming and deleting here take effect at once. Each bulk change still "
                 "shows what it does to the daily spend before it is sent. You can lock the account again at any "
                 "time."));
    layout->addWidget(text);
    const QString question = tr("Type the account's name, %1, to unlock it:").arg(name);
    auto *label = forms::message(this);
    forms::showHint(label, question);
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(question);
    m_typed->setMinimumHeight(28);
    layout->addWidget(label);
    layout->addWidget(m_typed);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    m_unlock = buttons->addButton(tr("Unlock"), QDialogButtonBox::AcceptRole);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    dialogparts::makePrimary(m_unlock);
    m_unlock->setEnabled(false);
    buttons->addButton(tr("Keep read-only"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    setAccessibleDescription(text->text());
    connect(m_typed, &QLineEdit::textChanged, this,
            [this] { m_unlock->setEnabled(matches(m_typed->text(), m_account.name)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!matches(m_typed->text(), m_account.name))
            return;
        accept();
        Q_EMIT unlocked(m_account.id);
    });
    dialogparts::keepFitting(this);
    m_typed->setFocus();
}

bool UnlockDialog::matches(const QString &typed, const QString &name)
{
    const auto fold = [](QString text) {
        // The name is shown between isolates (FSI, PDI), which a copy of it may carry along.
        text.remove(QChar(0x2068)).remove(QChar(0x2069));
        return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    };
    return !fold(name).isEmpty() && fold(typed) == fold(name);
}

} // namespace agm
