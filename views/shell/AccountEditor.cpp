// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AccountEditor.h"

#include "views/changes/DialogParts.h"
#include "views/common/SafeText.h"
#include "views/shell/ConnectionFindings.h"
#include "views/shell/EnvironmentBadge.h"
#include "views/shell/FormLabels.h"
#include "views/shell/GuardSettingsDialog.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

using Place = AccountFault::Place;

struct World {
    Environment environment;
    const char *name;
};
constexpr World Worlds[] = {{Environment::WhopSandbox, QT_TRANSLATE_NOOP("agm::AccountEditor", "Whop sandbox")},
                            {Environment::Production, QT_TRANSLATE_NOOP("agm::AccountEditor", "Production")},
                            {Environment::Custom, QT_TRANSLATE_NOOP("agm::AccountEditor", "Custom base URL")},
                            {Environment::Demo, QT_TRANSLATE_NOOP("agm::AccountEditor", "Demo (on this computer)")}};

} // namespace

AccountEditor::AccountEditor(const AccountConfig &account, bool hasKey, const KeyPlace &place, QWidget *parent)
    : QDialog(parent), m_original(account), m_guard(account.guard), m_hasKey(hasKey), m_form(forms::makeForm()),
      m_name(new QLineEdit(this)), m_environment(new QComboBox(this)), m_meaning(forms::message(this)),
      m_url(new QLineEdit(this)), m_key(new QLineEdit(this)), m_reveal(new QToolButton(this)),
      m_versionDate(new QLineEdit(this)), m_accountId(new QLineEdit(this)),
      m_limits(new QPushButton(tr("Limits…"), this)), m_limitsText(forms::message(this)),
      m_message(forms::message(this)), m_findings(new QListWidget(this))
{
    setWindowTitle(account.id.isEmpty() ? tr("Add an account") : tr("Edit account"));
    setModal(true);
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    buildForm(place);
    m_message->hide();
    m_findings->setAccessibleName(tr("What the connection test found"));
    m_findings->setWordWrap(true);
    m_findings->setMinimumHeight(96);
    m_findings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    m_findings->hide();
    layout->addWidget(m_message);
    layout->addWidget(m_findings, 1);
    layout->addStretch();
    buildButtons();
    environmentChanged();
    // The dialog may close by Esc while a test is on its way.
    connect(this, &QDialog::finished, this, [this] {
        if (m_testing)
            Q_EMIT testAbandoned();
    });
    dialogparts::keepFitting(this);
    m_name->setFocus();
}

void AccountEditor::buildForm(const KeyPlace &place)
{
    m_name->setText(m_original.name);
    addField(tr("&Name"), m_name, Place::Name);
    for (const World &world : Worlds) {
        // The demo account is always there; a second one would be the same world.
        if (world.environment != Environment::Demo || m_original.environment == Environment::Demo)
            m_environment->addItem(tr(world.name), int(world.environment));
    }
    const int row = m_environment->findData(int(m_original.environment));
    m_environment->setCurrentIndex(std::max(row, 0));
    m_environment->setMinimumHeight(28);
    forms::addRow(m_form, tr("&Environment"), m_environment);
    forms::addNote(m_form, m_meaning);
    m_url->setText(m_original.baseUrl.toString());
    m_url->setPlaceholderText(QStringLiteral("https://"));
    addField(tr("&Base URL"), m_url, Place::BaseUrl);
    addField(tr("API &key"), m_key, Place::Key, buildKeyField());
    auto *kept = forms::message(this);
    forms::showHint(kept, place.text());
    forms::addNote(m_form, kept);
    m_accountId->setText(m_original.accountId);
    m_accountId->setPlaceholderText(tr("biz_… (empty: the key's own account)"));
    addField(tr("Account &ID"), m_accountId, Place::AccountId);
    m_versionDate->setText(m_original.versionDate);
    addField(tr("API &version date"), m_versionDate, Place::VersionDate);
    buildLimits();
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccountEditor::environmentChanged);
    for (QLineEdit *edit : {m_name, m_url, m_key, m_versionDate, m_accountId})
        connect(edit, &QLineEdit::textChanged, this, &AccountEditor::inputChanged);
}

void AccountEditor::buildLimits()
{
    m_limits->setObjectName(QStringLiteral("limits"));
    m_limits->setAutoDefault(false);
    m_limits->setMinimumHeight(28);
    m_limits->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    forms::addRow(m_form, tr("&Questions"), m_limits);
    m_limits->setAccessibleName(tr("Limits…")); // as it is labelled
    forms::showHint(m_limitsText, GuardSettingsDialog::summary(m_guard));
    forms::addNote(m_form, m_limitsText);
    connect(m_limits, &QPushButton::clicked, this, &AccountEditor::editLimits);
}

void AccountEditor::editLimits()
{
    const AccountConfig shown = account();
    auto *dialog = new GuardSettingsDialog(shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GuardSettingsDialog::saveRequested, this, [this, dialog](const GuardSettings &guard) {
        // Kept with the rest of the form.
        m_guard = guard;
        forms::showHint(m_limitsText, GuardSettingsDialog::summary(guard));
        dialog->accept();
    });
    dialog->open();
}

QWidget *AccountEditor::buildKeyField()
{
    m_key->setEchoMode(QLineEdit::Password);
    // A key belongs in no spelling dictionary and no input history.
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    m_key->setPlaceholderText(m_hasKey ? tr("unchanged") : QString());
    m_reveal->setText(tr("Show"));
    m_reveal->setAccessibleName(tr("Show the key"));
    m_reveal->setToolTip(tr("Show the key"));
    m_reveal->setCheckable(true);
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    m_reveal->setMinimumHeight(28);
    connect(m_reveal, &QToolButton::toggled, this,
            [this](bool shown) { m_key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_key, 1);
    line->addWidget(m_reveal);
    return box;
}

QLabel *AccountEditor::addField(const QString &label, QLineEdit *field, Place place, QWidget *box)
{
    field->setMinimumHeight(28);
    forms::addRow(m_form, label, field, box ? box : field);
    QLabel *fault = forms::message(this);
    fault->hide();
    forms::addNote(m_form, fault);
    m_faultLabels.insert(place, fault);
    return fault;
}

void AccountEditor::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("Test connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setAutoDefault(false);
    m_save = buttons->addButton(m_original.id.isEmpty() ? tr("Add account") : tr("Save account"),
                                QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    dialogparts::makePrimary(m_save);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout()->addWidget(buttons);
    connect(m_test, &QPushButton::clicked, this, &AccountEditor::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AccountConfig AccountEditor::account() const
{
    AccountConfig account = m_original;
    account.name = m_name->text().simplified();
    account.environment = Environment(m_environment->currentData().toInt());
    account.baseUrl = account.environment == Environment::Demo ? m_original.baseUrl
                                                               : QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    account.versionDate = m_versionDate->text().trimmed();
    account.accountId = m_accountId->text().trimmed();
    account.guard = m_guard;
    const bool moved = m_original.id.isEmpty() || account.environment != m_original.environment
        || account.baseUrl != m_original.baseUrl;
    if (moved)
        account.locked = account.isReal();
    return account;
}

QString AccountEditor::key() const
{
    return m_key->text().trimmed();
}

bool AccountEditor::keyIsKept() const
{
    // Credentials belong to their first origin.
    const QUrl url = account().baseUrl;
    return m_hasKey && url.scheme() == m_original.baseUrl.scheme() && url.authority() == m_original.baseUrl.authority();
}

QList<AccountFault> AccountEditor::faults() const
{
    return check(account(), key(), keyIsKept());
}

void AccountEditor::environmentChanged()
{
    const auto environment = Environment(m_environment->currentData().toInt());
    const bool custom = environment == Environment::Custom;
    m_url->setReadOnly(!custom);
    if (!custom)
        m_url->setText(
            (environment == Environment::Demo ? m_original.baseUrl : defaultBaseUrl(environment)).toString());
    else if (m_original.environment != Environment::Custom)
        m_url->clear();
    else
        m_url->setText(m_original.baseUrl.toString());
    inputChanged();
}

void AccountEditor::inputChanged()
{
    m_key->setPlaceholderText(keyIsKept() ? tr("unchanged") : QString());
    const AccountConfig shown = account();
    QString meaning = EnvironmentBadge::meaningOf(shown);
    if (shown.environment == Environment::Custom && shown.baseUrl.host().isEmpty())
        meaning = tr("Another server that speaks the same API.");
    if (shown.locked)
        meaning += QLatin1Char(' ') + tr("It is read-only until you unlock it.");
    forms::showHint(m_meaning, meaning);
    if (m_testing) {
        m_testing = false;
        m_test->setEnabled(true);
        Q_EMIT testAbandoned();
    }
    m_message->hide();
    m_findings->hide();
    if (m_tried)
        showFaults();
}

bool AccountEditor::showFaults()
{
    const QList<AccountFault> found = faults();
    for (QLabel *label : std::as_const(m_faultLabels))
        label->hide();
    for (const AccountFault &fault : found) {
        QLabel *label = m_faultLabels.value(fault.place);
        label->show();
        forms::showFault(label, fault.message);
    }
    return !found.isEmpty();
}

void AccountEditor::test()
{
    m_tried = true;
    if (showFaults())
        return;
    m_testing = true;
    m_test->setEnabled(false);
    m_findings->hide();
    m_message->show();
    forms::showHint(m_message, tr("Testing the connection…"));
    Q_EMIT testRequested(account(), key());
}

void AccountEditor::save()
{
    m_tried = true;
    if (showFaults()) {
        const QList<AccountFault> found = faults();
        const QHash<Place, QLineEdit *> fields{{Place::Name, m_name},
                                               {Place::BaseUrl, m_url},
                                               {Place::Key, m_key},
                                               {Place::VersionDate, m_versionDate},
                                               {Place::AccountId, m_accountId}};
        fields.value(found.constFirst().place)->setFocus();
        return;
    }
    m_save->setEnabled(false);
    Q_EMIT saveRequested(account(), key());
}

void AccountEditor::showReport(const ConnectionReport &report)
{
    if (!m_testing)
        return;
    m_testing = false;
    m_test->setEnabled(true);
    m_message->show();
    const connectionfindings::Summary summary = connectionfindings::summary(report);
    if (summary.good)
        forms::showHint(m_message, summary.text);
    else
        forms::showFault(m_message, summary.text);
    m_findings->clear();
    const QStringList lines = connectionfindings::lines(report);
    m_findings->addItems(lines);
    m_findings->setVisible(!lines.isEmpty());
}

void AccountEditor::showSaveFailed(const QString &message)
{
    m_save->setEnabled(true);
    m_message->show();
    forms::showFault(m_message, tr("The account was not saved: %1").arg(inertLine(message)));
}

} // namespace agm
