// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/AlertController.h"

#include "domain/Listed.h"
#include "sync/AccountSession.h"
#include "sync/Listing.h"
#include "views/alerts/AlertEditor.h"
#include "views/alerts/AlertsDialog.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/shell/NoticeBar.h"
#include "views/window/AccountsPort.h"
#include "views/window/FilterController.h"
#include "views/window/MainActions.h"
#include "views/window/SessionModels.h"

#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>

#include <algorithm>
#include <chrono>

namespace agm {
namespace {

const QString noticeStart = QStringLiteral("alert-");
const QString showId = QStringLiteral("showAlert");
constexpr std::chrono::milliseconds SettleTime{400};

} // namespace

AlertController::AlertController(const RequestActions *actions, const MainActions *main, SessionModels *models,
                                 FilterController *filters, NoticeBar *notices, ViewMemory *memory, QMainWindow *window)
    : QObject(window), m_main(main), m_models(models), m_filters(filters), m_notices(notices), m_memory(memory),
      m_window(window), m_watch(models->table(), [filters] { return filters->context().stored(); })
{
    connect(models, &SessionModels::attached, this, &AlertController::attach);
    connect(actions->alerts, &QAction::triggered, this, &AlertController::open);
    connect(actions->newAlert, &QAction::triggered, this, &AlertController::openNew);
    connect(notices, &NoticeBar::actionTriggered, this, [this](const QString &key, const QString &action) {
        if (action == showId)
            show(key.mid(noticeStart.size()));
    });
    connect(&m_watch, &AlertWatch::fired, this, &AlertController::tell);
    connect(&m_watch, &AlertWatch::evaluated, this, [this] {
        storeMatches();
        showStates();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(SettleTime);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_session && m_session->listing()->state() == ListingState::Complete)
            m_watch.evaluate();
    });
    connect(models->table(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                // What a rule asks may be concluded only after the listing.
                if (roles.contains(InsightRole))
                    m_soon.start();
            });
}

QString AlertController::name(const char *what) const
{
    const QByteArray id = m_session ? QUrl::toPercentEncoding(m_session->account().id) : QByteArray();
    return QLatin1String(what) + u'_' + QString::fromLatin1(id);
}

void AlertController::attach(AccountSession *session)
{
    if (m_session)
        m_session->listing()->disconnect(this);
    delete m_dialog;
    m_soon.stop();
    m_session = session;
    m_loading = false;
    load();
    if (session)
        connect(session->listing(), &Listing::changed, this, &AlertController::listingChanged);
    for (QAction *action : {m_main->requests.alerts, m_main->requests.newAlert})
        MainActions::offer(action, session != nullptr, tr("No account is open."));
}

void AlertController::load()
{
    const QByteArray bytes = m_session ? m_memory->load(name("alerts")) : QByteArray();
    const auto rules = bytes.isEmpty() ? QList<AlertRule>() : AlertRules::fromBytes(bytes);
    if (!rules)
        m_memory->store(name("alerts_unreadable"), bytes);
    m_watch.setRules(rules.value_or(QList<AlertRule>()),
                     m_session ? AlertRules::matchesFromBytes(m_memory->load(name("alert_matches"))) : AlertMatches());
    QStringList bad;
    for (const AlertRule &rule : m_watch.rules()) {
        if (!rule.isReadable())
            bad.append(rule.name.isEmpty() ? tr("(no name)") : isolated(rule.name));
    }
    if (!rules)
        m_notices->post({QStringLiteral("alerts"),
                         NoticeLevel::Warning,
                         tr("The alerts cannot be read by this version of the program. They are kept in the settings."),
                         {},
                         {},
                         true});
    else if (!bad.isEmpty())
        m_notices->post(
            {QStringLiteral("alerts"),
             NoticeLevel::Warning,
             tr("These alerts cannot be read and tell nothing: %1. They are kept as they are.").arg(listed(bad)),
             {},
             {},
             true});
}

void AlertController::store()
{
    if (m_session)
        m_memory->store(name("alerts"), AlertRules::toBytes(m_watch.rules()));
}

void AlertController::storeMatches()
{
    if (!m_session)
        return;
    const QByteArray bytes = AlertRules::matchesToBytes(m_watch.matches());
    if (bytes != m_memory->load(name("alert_matches")))
        m_memory->store(name("alert_matches"), bytes);
}

void AlertController::listingChanged()
{
    const bool loading = m_session->listing()->state() == ListingState::Loading;
    const bool ended = m_loading && !loading;
    m_loading = loading;
    // A part of an account says nothing: what is missing in it would begin to match with the next listing.
    if (ended && m_session->listing()->state() == ListingState::Complete)
        m_soon.start();
}

void AlertController::tell(const AlertRule &rule, int fresh, int all)
{
    storeMatches(); // else a program that ends before the other rules were looked at tells it again at its next start
    const QString text = tr("Alert %1: newly matched by %2. It matches %3 now.", "name, 3 ad groups, 12 ad groups")
                             .arg(isolated(rule.name), words::adGroups(fresh), words::adGroups(all));
    m_notices->post({noticeStart + rule.id, NoticeLevel::Warning, text, {}, {{showId, tr("Show rows")}}, true});
    if (m_notifier && !m_window->isActiveWindow())
        m_notifier->notify(
            rule.id, tr("Alert: %1").arg(inertLine(rule.name)),
            tr("Newly matched by %1. It matches %2 now.").arg(words::adGroups(fresh), words::adGroups(all)));
}

void AlertController::takeBack(const QString &ruleId)
{
    m_notices->withdraw(noticeStart + ruleId);
    if (m_notifier)
        m_notifier->withdraw(ruleId);
}

void AlertController::show(const QString &ruleId)
{
    const auto &rules = m_watch.rules();
    const auto rule = std::find_if(rules.cbegin(), rules.cend(), [&](auto &one) { return one.id == ruleId; });
    if (rule == rules.cend())
        return;
    const FilterParse parse = parseFilter(rule->filter, m_filters->context().stored());
    if (parse.problem)
        return;
    m_main->clearFilters->trigger(); // what the side bar chose would hide some of them
    m_main->figures.adGroups->trigger();
    m_filters->setExpression(parse.root);
    takeBack(ruleId);
    m_window->raise();
    m_window->activateWindow();
}

AlertsDialog *AlertController::dialog() const
{
    return m_dialog;
}

void AlertController::open()
{
    if (!m_session || m_dialog)
        return;
    m_dialog = new AlertsDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AlertsDialog::newRequested, this, &AlertController::openNew);
    connect(m_dialog, &AlertsDialog::editRequested, this, &AlertController::edit);
    connect(m_dialog, &AlertsDialog::rulesChanged, this, &AlertController::change);
    connect(m_dialog, &AlertsDialog::showRequested, this, [this](const AlertRule &rule) { show(rule.id); });
    showStates();
    m_dialog->open();
    if (m_session->listing()->state() == ListingState::Complete)
        m_watch.evaluate();
}

void AlertController::openNew()
{
    AlertRule rule;
    rule.filter = filterText(m_filters->everything(), m_filters->context().stored().locale);
    edit(rule);
}

void AlertController::edit(const AlertRule &rule)
{
    if (!m_session)
        return;
    // A list that was left is about to go, and would take the editor along.
    QWidget *parent = m_window;
    if (m_dialog && m_dialog->isVisible())
        parent = m_dialog;
    auto *editor = new AlertEditor(rule, m_filters->context(), parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->setVocabulary([this](Field field) { return m_filters->wordsOf(field); });
    editor->setCounter([this](const FilterNode &node) { return m_models->rows()->countMatches({.expression = node}); });
    connect(editor, &AlertEditor::saved, this, [this](const AlertRule &saved) {
        QList<AlertRule> rules = m_watch.rules();
        const auto place = std::find_if(rules.begin(), rules.end(), [&](auto &one) { return one.id == saved.id; });
        if (place == rules.end())
            rules.append(saved);
        else
            *place = saved;
        change(rules);
    });
    editor->open();
}

void AlertController::change(const QList<AlertRule> &rules)
{
    for (const AlertRule &rule : m_watch.rules()) {
        if (std::none_of(rules.cbegin(), rules.cend(), [&](auto &one) { return one.id == rule.id && one.on; }))
            takeBack(rule.id);
    }
    m_watch.changeRules(rules);
    store();
    storeMatches();
    showStates();
    if (m_session && m_session->listing()->state() == ListingState::Complete)
        m_watch.evaluate();
}

void AlertController::showStates()
{
    if (!m_dialog)
        return;
    m_dialog->model()->setRules(m_watch.rules());
    QList<AlertState> states;
    for (const AlertRule &rule : m_watch.rules())
        states.append(m_watch.state(rule.id));
    m_dialog->model()->setStates(states);
}

} // namespace agm
