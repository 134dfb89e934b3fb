// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AccountsDialog.h"

#include "views/changes/DialogParts.h"
#include "views/common/Looks.h"
#include "views/common/SafeText.h"
#include "views/shell/EnvironmentBadge.h"
#include "views/shell/FormLabels.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

QString lineFor(const AccountEntry &entry, bool open)
{
    QStringList parts{inertLine(entry.account.name), EnvironmentBadge::wordFor(entry.account)};
    if (open)
        parts += AccountsDialog::tr("open");
    if (entry.account.locked)
        parts += AccountsDialog::tr("read-only");
    if (!entry.hasKey && entry.account.environment != Environment::Demo)
        parts += AccountsDialog::tr("no key");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AccountsDialog::AccountsDialog(QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_keyPlace(forms::message(this))
{
    setWindowTitle(tr("Accounts"));
    setModal(true);
    resize(560, 340);
    auto *layout = new QVBoxLayout(this);
    auto *middle = new QHBoxLayout;
    layout->addLayout(middle, 1);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setSpacing(1);
    middle->addWidget(m_list, 1);
    auto *column = new QVBoxLayout;
    middle->addLayout(column);
    const auto button = [this, column](const QString &text, const char *name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        made->setMinimumHeight(28);
        column->addWidget(made);
        return made;
    };
    QPushButton *add = button(tr("Add…"), "add");
    m_edit = button(tr("Edit…"), "edit");
    m_limitsButton = button(tr("Limits…"), "limits");
    m_limitsButton->setToolTip(tr("Above which changes of this account are asked about"));
    m_remove = button(tr("Remove…"), "remove");
    column->addStretch();
    layout->addWidget(m_keyPlace);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("Open account"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("open"));
    dialogparts::makePrimary(m_open);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);

    connect(add, &QPushButton::clicked, this, &AccountsDialog::addAccount);
    connect(m_edit, &QPushButton::clicked, this, &AccountsDialog::editAccount);
    connect(m_limitsButton, &QPushButton::clicked, this, &AccountsDialog::editLimits);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::removeAccount);
    connect(m_open, &QPushButton::clicked, this, &AccountsDialog::openCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AccountsDialog::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::showButtons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showButtons();
    dialogparts::keepFitting(this);
    m_list->setFocus();
}

void AccountsDialog::setAccounts(const QList<AccountEntry> &accounts, const QString &openId)
{
    const AccountEntry *chosen = current();
    const QString wanted = chosen ? chosen->account.id : openId;
    m_entries = accounts;
    m_openId = openId;
    m_list->clear();
    for (const AccountEntry &entry : accounts) {
        const QString line = lineFor(entry, entry.account.id == openId);
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(Qt::AccessibleTextRole, line);
        item->setSizeHint(QSize(0, looks::rowHeight(this, 12)));
        item->setToolTip(plainTooltip(
            {entry.account.name, EnvironmentBadge::meaningOf(entry.account), entry.account.baseUrl.toDisplayString()}));
    }
    select(wanted);
    showButtons();
}

void AccountsDialog::select(const QString &accountId)
{
    int row = m_entries.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].account.id == accountId)
            row = int(i);
    }
    m_list->setCurrentRow(row);
}

void AccountsDialog::setKeyPlace(const KeyPlace &place)
{
    m_place = place;
    forms::showHint(m_keyPlace, place.text());
}

const AccountEntry *AccountsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

void AccountsDialog::showButtons()
{
    const AccountEntry *entry = current();
    const bool own = entry && !entry->fixed;
    m_edit->setEnabled(own);
    m_remove->setEnabled(own);
    m_limitsButton->setEnabled(entry != nullptr);
    const QString why
        = entry && entry->fixed ? tr("This account comes with the program or from its environment.") : QString();
    m_edit->setToolTip(why);
    m_remove->setToolTip(why);
    const bool isOpen = entry && entry->account.id == m_openId;
    m_open->setEnabled(entry && !isOpen);
    m_open->setToolTip(isOpen ? tr("This account is open already.") : QString());
}

void AccountsDialog::openCurrent()
{
    const AccountEntry *entry = current();
    if (entry && entry->account.id != m_openId)
        Q_EMIT openRequested(QString(entry->account.id));
}

void AccountsDialog::addAccount()
{
    AccountEntry entry;
    entry.account.environment = Environment::WhopSandbox;
    entry.account.baseUrl = defaultBaseUrl(Environment::WhopSandbox);
    openEditor(entry);
}

void AccountsDialog::editAccount()
{
    const AccountEntry *entry = current();
    if (entry && !entry->fixed)
        openEditor(*entry);
}

void AccountsDialog::editLimits()
{
    const AccountEntry *entry = current();
    if (!entry || m_limits)
        return;
    m_limits = new GuardSettingsDialog(entry->account, this);
    m_limits->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_limits, &GuardSettingsDialog::saveRequested, this,
            [this, account = entry->account](const GuardSettings &guard) mutable {
                account.guard = guard;
                Q_EMIT saveRequested(account, QString());
            });
    m_limits->open();
}

void AccountsDialog::openEditor(const AccountEntry &entry)
{
    if (m_editor)
        return;
    m_editor = new AccountEditor(entry.account, entry.hasKey, m_place, this);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &AccountEditor::saveRequested, this, &AccountsDialog::saveRequested);
    connect(m_editor, &AccountEditor::testRequested, this, &AccountsDialog::testRequested);
    connect(m_editor, &AccountEditor::testAbandoned, this, &AccountsDialog::testAbandoned);
    m_editor->open();
}

void AccountsDialog::removeAccount()
{
    const AccountEntry *entry = current();
    if (!entry || entry->fixed)
        return;
    const QString name = isolated(entry->account.name);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove account?"),
                                tr("Remove %1 from this program?").arg(name), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Its key is deleted from this computer. The ad account itself and its ad groups stay as they are."));
    QPushButton *remove = box->addButton(tr("Remove account"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmRemove"));
    QPushButton *keep = box->addButton(tr("Keep account"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this, [this, id = entry->account.id] { Q_EMIT removeRequested(id); });
    box->open();
}

void AccountsDialog::testFinished(const ConnectionReport &report)
{
    if (m_editor)
        m_editor->showReport(report);
}

void AccountsDialog::saved(const QString &accountId)
{
    if (m_editor)
        m_editor->accept();
    if (m_limits)
        m_limits->accept();
    select(accountId);
}

void AccountsDialog::saveFailed(const QString &message)
{
    if (m_editor)
        m_editor->showSaveFailed(message);
    if (m_limits)
        m_limits->showSaveFailed(message);
}

} // namespace agm
