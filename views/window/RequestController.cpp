// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/RequestController.h"

#include "domain/Futures.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "sync/RequestCopy.h"
#include "views/requests/JsonDialog.h"
#include "views/requests/QuotaWords.h"
#include "views/requests/RequestLogWindow.h"
#include "views/shell/JobBar.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainActions.h"
#include "views/window/RequestActions.h"
#include "views/window/SessionModels.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMainWindow>

#include <chrono>

namespace agm {
namespace {

/// Often enough for the seconds until the server may be asked again.
constexpr std::chrono::milliseconds MeterTime{500};

Result<QString> curlOfDraft(const AccountSession &session, const Draft &draft)
{
    const EditPlan plan = planOfDrafts({draft}, {}, {}, session.repository()->groups());
    if (plan.rows.isEmpty())
        return fail(ErrorKind::Invalid, RequestController::tr("The draft changes nothing."));
    return curlOfRow(session.account(), plan.rows.constFirst());
}

} // namespace

RequestController::RequestController(const RequestActions *actions, SessionModels *models, AdGroupTableView *table,
                                     JobBar *jobs, QMainWindow *window)
    : QObject(window), m_actions(actions), m_models(models), m_table(table), m_jobs(jobs), m_window(window)
{
    connect(models, &SessionModels::attached, this, &RequestController::attach);
    connect(table, &AdGroupTableView::selectionChangedGathered, this, &RequestController::showActions);
    connect(models, &SessionModels::accountChanged, this, &RequestController::showActions);
    connect(actions->log, &QAction::triggered, this, &RequestController::openLog);
    connect(actions->json, &QAction::triggered, this, &RequestController::openJson);
    connect(actions->curlRead, &QAction::triggered, this, [this] { copy(Copy::Read); });
    connect(actions->curlPause, &QAction::triggered, this, [this] { copy(Copy::Pause); });
    connect(actions->curlResume, &QAction::triggered, this, [this] { copy(Copy::Resume); });
    connect(actions->curlDraft, &QAction::triggered, this, [this] { copy(Copy::Draft); });
    m_meter.setInterval(MeterTime);
    connect(&m_meter, &QTimer::timeout, this, &RequestController::showMeter);
    showActions();
}

RequestController::~RequestController() = default;

RequestLogWindow *RequestController::log() const
{
    return m_log;
}

void RequestController::attach(AccountSession *session)
{
    if (m_session)
        m_session->drafts()->disconnect(this);
    // Both show another account.
    delete m_log;
    delete m_json;
    m_session = session;
    if (session) {
        connect(session->drafts(), &DraftBook::changed, this, &RequestController::showActions);
        m_meter.start();
    } else {
        m_meter.stop();
    }
    showMeter();
    showActions();
}

QString RequestController::selected() const
{
    return m_table->selectedCount() == 1 ? m_table->selectedIds().constFirst() : QString();
}

void RequestController::showActions()
{
    const QString id = selected();
    const bool known = m_session && !id.isEmpty() && !isLocalId(id);
    const bool drafted = m_session && m_session->drafts()->draft(id);
    MainActions::offer(m_actions->log, m_session != nullptr, tr("No account is open."));
    const QString one = m_session && isLocalId(id) ? tr("The server does not know this ad group yet.")
                                                   : tr("Select one ad group first.");
    for (QAction *action : {m_actions->json, m_actions->curlRead, m_actions->curlPause, m_actions->curlResume})
        MainActions::offer(action, known, one);
    MainActions::offer(m_actions->curlDraft, drafted, tr("Select one ad group that has a draft."));
}

void RequestController::showMeter()
{
    // Nobody sees it, and a minimised window need not wake the processor.
    if (m_session && !m_window->isVisible())
        return;
    const quota::Meter meter
        = m_session ? quota::meter(m_session->reader()->activity(), Formats().locale()) : quota::Meter();
    if (meter.forms == m_shown && meter.tip == m_shownTip)
        return;
    m_shown = meter.forms;
    m_shownTip = meter.tip;
    m_jobs->setQuota(meter.forms, meter.tip);
}

void RequestController::openLog()
{
    if (!m_session)
        return;
    if (!m_log) {
        const Formats formats(QLocale(), m_session->listing()->window().zone());
        m_log = new RequestLogWindow(m_session->requests(), formats, m_window);
        m_log->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void RequestController::openJson()
{
    const QString id = selected();
    if (!m_session || id.isEmpty() || isLocalId(id))
        return;
    const AdGroupPtr group = m_session->repository()->group(id);
    delete m_json;
    m_json = new JsonDialog(id, group ? group->title : QString(),
                            Formats(QLocale(), m_session->listing()->window().zone()), m_window);
    m_json->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_json, &JsonDialog::readRequested, this, &RequestController::read);
    read(id);
    m_json->open();
}

void RequestController::read(const QString &id)
{
    if (!m_session || !m_json)
        return;
    m_json->setLoading();
    const auto pending = m_session->reader()->retrieveText(id, m_session->listing()->window());
    whenDone(pending.result, m_json.data(),
             [dialog = m_json.data()](const Result<AdGroupText> &answer) { dialog->setAnswer(answer); });
}

void RequestController::copy(Copy what)
{
    const QString id = selected();
    if (!m_session || id.isEmpty())
        return;
    Result<QString> command;
    if (what == Copy::Read) {
        command = curlOfRead(m_session->account(), id, m_session->listing()->window());
    } else if (what == Copy::Draft) {
        const Draft *draft = m_session->drafts()->draft(id);
        if (!draft)
            return;
        command = curlOfDraft(*m_session, *draft);
    } else {
        EditRow row;
        row.adGroupId = id;
        row.action = what == Copy::Pause ? BulkAction::Pause : BulkAction::Resume;
        command = curlOfRow(m_session->account(), row);
    }
    if (command)
        QGuiApplication::clipboard()->setText(*command);
    Q_EMIT noticePosted({QStringLiteral("curl"),
                         command ? NoticeLevel::Info : NoticeLevel::Warning,
                         command ? tr("The curl command is copied. It reads the key from $WHOP_API_KEY and holds none.")
                                 : command.error().message,
                         {},
                         {},
                         true});
}

} // namespace agm
