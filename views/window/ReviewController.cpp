// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/ReviewController.h"

#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "sync/PlanStore.h"
#include "sync/RequestCopy.h"
#include "views/changes/PlanDialog.h"
#include "views/changes/ReviewDialog.h"
#include "views/common/Words.h"
#include "views/shell/NoticeWords.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {
namespace {

const QString PlanEnding = QStringLiteral("agmplan");

} // namespace

ReviewController::ReviewController(QWidget *window) : QObject(window), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ReviewController::refresh);
}

void ReviewController::attach(AccountSession *session)
{
    if (m_session) {
        m_session->drafts()->disconnect(this);
        m_session->changes()->disconnect(this);
    }
    delete m_dialog;
    delete m_plan;
    m_session = session;
    m_choice = {};
    if (session) {
        const auto soon = [this] {
            if (m_dialog)
                m_soon.start();
        };
        connect(session->drafts(), &DraftBook::changed, this, soon);
        connect(session->changes(), &ChangeRunner::notYetChanged, this, soon);
    }
}

ReviewInput ReviewController::input(const ReviewChoice &choice) const
{
    ReviewInput input;
    input.drafts = m_session->drafts()->all();
    input.account = m_session->repository()->groups();
    input.campaigns = &m_session->repository()->campaigns();
    input.choice = choice;
    const TimeWindow window = m_session->listing()->window();
    input.guard = m_session->account().guard;
    input.money.now = QDateTime::currentDateTimeUtc();
    input.money.zone = window.zone();
    input.money.worstDayFactor = input.guard.worstDayFactor;
    input.money.spendIsAllTime = window.preset() == WindowPreset::AllTime;
    input.dayStart = m_session->changes()->dayStart();
    return input;
}

DraftReview ReviewController::review(const ReviewChoice &choice) const
{
    return m_session ? reviewDrafts(input(choice)) : DraftReview();
}

EditPlan ReviewController::plan(const ReviewChoice &choice, const DraftReview &review) const
{
    QSet<QString> leftOut = choice.leftOut;
    for (const ReviewRow &row : review.rows) {
        if (row.included && row.blocked)
            leftOut.insert(row.adGroupId);
    }
    // What another job is changing right now stays a draft; the rest need not wait for it.
    leftOut.unite(m_session->changes()->busy());
    return planOfDrafts(m_session->drafts()->all(), leftOut, choice.leftOutFields, m_session->repository()->groups());
}

void ReviewController::open()
{
    if (!m_session)
        return;
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    ReviewFrame frame;
    frame.formats = Formats(QLocale(), m_session->listing()->window().zone());
    frame.worstDayFactor = m_session->account().guard.worstDayFactor;
    m_choice = {};
    m_dialog = new ReviewDialog(frame, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    DraftBook *drafts = m_session->drafts();
    connect(m_dialog, &ReviewDialog::choiceChanged, this, [this](const ReviewChoice &choice) {
        m_choice = choice;
        m_soon.start();
    });
    connect(m_dialog, &ReviewDialog::postRequested, this, &ReviewController::post);
    connect(m_dialog, &ReviewDialog::savePlanRequested, this, &ReviewController::savePlan);
    connect(m_dialog, &ReviewDialog::keepMine, drafts, &DraftBook::keepMine);
    connect(m_dialog, &ReviewDialog::keepTheirs, drafts, &DraftBook::keepTheirs);
    connect(m_dialog, &ReviewDialog::discardFieldRequested, drafts, &DraftBook::discardField);
    connect(m_dialog, &ReviewDialog::discardRequested, drafts,
            [drafts](const QStringList &ids) { drafts->discard(ids, tr("Discard drafts")); });
    connect(m_dialog, &ReviewDialog::adGroupChosen, this, &ReviewController::adGroupChosen);
    connect(m_dialog, &ReviewDialog::copyRequested, this, &ReviewController::copyRequest);
    refresh();
    m_dialog->open();
}

void ReviewController::refresh()
{
    if (!m_dialog || !m_session)
        return;
    const DraftReview now = review(m_choice);
    m_dialog->setReview(now);
    const ChangeRunner *changes = m_session->changes();
    const EditPlan planned = plan(m_choice, now);
    m_dialog->setGuard(changes->guard(planned));
    const QString refusal = changes->refusal();
    // Without them the guard would say another thing than when it is asked for good, and the review would be gone.
    m_dialog->setNotPosting(refusal.isEmpty() ? changes->notYet(planned) : refusal);
}

void ReviewController::post(const ReviewChoice &choice, const std::optional<Money> &typedTotal)
{
    if (!m_session)
        return;
    EditPlan posted = plan(choice, review(choice));
    posted.typedTotal = typedTotal;
    Q_EMIT jobStarted(m_session->changes()->start(posted));
}

void ReviewController::copyRequest(const QString &adGroupId)
{
    const EditPlan planned = plan(m_choice, review(m_choice));
    const auto row = std::find_if(planned.rows.cbegin(), planned.rows.cend(),
                                  [&](const EditRow &one) { return one.adGroupId == adGroupId; });
    Result<QString> command = fail(ErrorKind::Invalid, tr("Nothing of this ad group would be posted now."));
    if (row != planned.rows.cend())
        command = curlOfRow(m_session->account(), *row);
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

void ReviewController::savePlan()
{
    if (!m_session || m_session->drafts()->isEmpty())
        return;
    auto *dialog = new QFileDialog(m_dialog ? m_dialog.data() : m_window, tr("Save drafts as a plan"), {},
                                   tr("Plans (*.%1)").arg(PlanEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(PlanEnding);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewController::writePlan);
    dialog->open();
}

void ReviewController::writePlan(const QString &path)
{
    if (!m_session)
        return;
    const auto saved = agm::savePlan(path, *m_session, review().impact);
    const Notice notice{QStringLiteral("plan"),
                        saved ? NoticeLevel::Info : NoticeLevel::Error,
                        saved ? tr("The drafts of %1 are saved as a plan in %2. They stay here as drafts, too.")
                                    .arg(words::adGroups(m_session->drafts()->size()), path)
                              : saved.error().message,
                        {},
                        {},
                        true};
    Q_EMIT noticePosted(notice);
}

void ReviewController::openPlan()
{
    if (!m_session)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Open a plan"), {}, tr("Plans (*.%1)").arg(PlanEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewController::openPlanFile);
    dialog->open();
}

void ReviewController::openPlanFile(const QString &path)
{
    if (!m_session)
        return;
    const auto loaded = loadPlan(path, *m_session);
    if (!loaded) {
        Q_EMIT noticePosted({QStringLiteral("plan"), NoticeLevel::Error, loaded.error().message, {}, {}, true});
        return;
    }
    auto *dialog = new PlanDialog(*loaded, Formats(QLocale(), m_session->listing()->window().zone()), m_window);
    m_plan = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanDialog::adoptRequested, this, [this](const QList<Draft> &drafts, const QString &name) {
        if (!m_session)
            return;
        m_session->drafts()->adopt(drafts, tr("Open plan %1").arg(name));
        open();
    });
    dialog->open();
}

void ReviewController::discardAll()
{
    if (!m_session || m_session->drafts()->isEmpty())
        return;
    auto *box
        = new QMessageBox(QMessageBox::Question, tr("Discard all drafts?"),
                          tr("The drafts of %1 are dropped; nothing of them was sent. You can take this back with "
                             "Undo until you quit.")
                              .arg(words::adGroups(m_session->drafts()->size())),
                          QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Keep them"), QMessageBox::RejectRole);
    QPushButton *drop = box->addButton(tr("Discard all drafts"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(drop, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->drafts()->discardAll();
    });
    box->open();
}

} // namespace agm
