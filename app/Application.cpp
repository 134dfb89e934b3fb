// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/AccountBook.h"
#include "app/DesktopNotifier.h"
#include "app/EmbeddedSandbox.h"
#include "app/PlanOpener.h"
#include "app/Privacy.h"
#include "app/ReportFiles.h"
#include "app/SessionOpener.h"
#include "app/Settings.h"
#include "app/SheetFiles.h"
#include "app/StoreNotice.h"
#include "app/Theming.h"
#include "domain/Futures.h"
#include "secrets/SecretStores.h"
#include "store/Database.h"
#include "store/SqliteAccountStore.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteJournal.h"
#include "store/SqliteMetricStore.h"
#include "sync/AccountSession.h"
#include "sync/Listing.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/AccountsController.h"
#include "views/window/AlertController.h"
#include "views/window/FigureDesk.h"
#include "views/window/InsightDesk.h"
#include "views/window/KeysController.h"
#include "views/window/LanguageController.h"
#include "views/window/MainWindow.h"
#include "views/window/ServerDesk.h"
#include "views/window/SheetDesk.h"
#include "views/window/WelcomeController.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

#include <chrono>
#include <cstdio>

namespace agm {
namespace {

/// The settings file as the window's memory.
class SettingsMemory final : public ViewMemory {
public:
    explicit SettingsMemory(Settings *settings) : m_settings(settings) { }
    QByteArray load(const QString &name) const override { return m_settings->viewState(name); }
    void store(const QString &name, const QByteArray &state) override { m_settings->setViewState(name, state); }
    TimeWindow statsWindow() const override { return m_settings->window(); }
    void storeStatsWindow(const TimeWindow &window) override { m_settings->setWindow(window); }

private:
    Settings *m_settings;
};

} // namespace

/// In the order in which they need each other; destroyed the other way round.
struct Application::Parts {
    explicit Parts(const CommandLine &line)
        : settings(line.dataDir), memory(&settings), theming(&settings, line.theme),
          database(line.dataDir + QStringLiteral("/store.sqlite")), journal(&database), drafts(&database),
          metrics(&database), known(line.dataDir + QStringLiteral("/last-known.sqlite")), secrets(makeSecretStore()),
          book(&settings, secrets.get()), sandbox(line.dataDir + QStringLiteral("/demo.sqlite")),
          opener(&book, secrets.get(), &sandbox, &journal, &drafts, &metrics, &known, &memory), prepared(prepare(line)),
          window(&opener, &memory, &reports), sheets(new SheetDesk(&window, &sheetFiles)), plan(line.plan, &window),
          welcome(new WelcomeController(&opener, &memory, window.findChild<AccountsController *>(),
                                        window.actions().welcome, &window))
    {
        window.actions().looks.connectTo(&theming);
    }

    /// Empty: there is no such account.
    QString firstAccount(const CommandLine &line) const
    {
        if (!line.account.isEmpty()) {
            const auto wanted = book.find(line.account);
            return wanted ? wanted->id : QString();
        }
        if (const auto environment = book.environmentAccount())
            return *environment;
        return book.account(settings.lastAccount()) ? settings.lastAccount() : AccountBook::demoId();
    }
    /// What is known is read while the window is made.
    bool prepare(const CommandLine &line)
    {
        const QString id = firstAccount(line);
        if (!id.isEmpty())
            opener.prepare(id);
        return !id.isEmpty();
    }

    Settings settings;
    SettingsMemory memory;
    Theming theming; ///< before the first widget
    Database database;
    SqliteJournal journal;
    SqliteDraftStore drafts;
    SqliteMetricStore metrics;
    SqliteAccountStore known;
    std::unique_ptr<SecretStore> secrets;
    AccountBook book;
    EmbeddedSandbox sandbox;
    SessionOpener opener;
    ReportFiles reports;
    SheetFiles sheetFiles;
    bool prepared; ///< before the window
    MainWindow window;
    DesktopNotifier notifier;
    SheetDesk *sheets; ///< the window's
    PlanOpener plan;
    WelcomeController *welcome; ///< the window's
};

Application::Application(CommandLine line) : m_line(std::move(line))
{
    // A folder that cannot be made shows up as a store that cannot be opened, with its reason.
    makePrivateFolder(m_line.dataDir);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/agm/icons/ad-group-manager.svg")));
    // Wayland shells find the window's icon and name by this.
    QGuiApplication::setDesktopFileName(QStringLiteral(AGM_DESKTOP_ID));
    m_parts = std::make_unique<Parts>(m_line);
    MainWindow &window = m_parts->window; // it owns both
    new KeysController(window.actions(), &m_parts->memory, window.noticeBar(), window.accountBar(), &window);
    new LanguageController(window.actions().language, &m_parts->memory, &window);
    AlertController *alerts = window.server()->alerts();
    alerts->setNotifier(&m_parts->notifier);
    connect(&m_parts->notifier, &DesktopNotifier::chosen, alerts, &AlertController::show);
    connect(&m_parts->opener, &SessionOpener::sessionChanged, this, &Application::sessionChanged);
    connect(&m_parts->opener, &SessionOpener::refused, this, [this](const QString &why) {
        m_parts->window.postNotice({QStringLiteral("refused-account"), NoticeLevel::Warning, why, {}, {}, true});
    });
    connect(&m_parts->opener, &SessionOpener::recovered, this, [this](int confirmed, int notDone, int unknown) {
        m_parts->window.postNotice({QStringLiteral("recovered"),
                                    unknown > 0 ? NoticeLevel::Warning : NoticeLevel::Info,
                                    tr("The program ended while changes were being sent. Read again from the server: "
                                       "%1 done, %2 not done, %3 not known yet.")
                                        .arg(confirmed)
                                        .arg(notDone)
                                        .arg(unknown),
                                    {},
                                    {},
                                    true});
    });
    connect(&m_parts->opener, &SessionOpener::draftsKept, this, [this](int count) {
        m_parts->window.postNotice(
            {QStringLiteral("drafts-kept"),
             NoticeLevel::Info,
             count == 1
                 ? tr("1 draft of an earlier run is here again. Nothing of it has been sent.")
                 : tr("%Ln drafts of an earlier run are here again. Nothing of them has been sent.", nullptr, count),
             {},
             {{notice::Review, tr("Review…")}},
             true});
    });
    connect(&m_parts->opener, &SessionOpener::draftsUnreadable, this, [this](const Error &error) {
        m_parts->window.postNotice(
            {QStringLiteral("drafts-unreadable"), NoticeLevel::Error, error.message, {}, {}, true});
    });
}

Application::~Application()
{
    m_parts->window.setSession(nullptr);
    m_parts->window.server()->alerts()->setNotifier(nullptr);
}

MainWindow *Application::window() const
{
    return &m_parts->window;
}

AccountSession *Application::session() const
{
    return m_parts->opener.session();
}

void Application::start()
{
    MainWindow &window = m_parts->window;
    if (m_line.size.isValid())
        window.resize(m_line.size);
    window.show();
    openStore();
    // After the first paint: the account comes into a window that is there already.
    QTimer::singleShot(0, this, [this] {
        const QString id = m_parts->firstAccount(m_line);
        if (id.isEmpty()) {
            sessionChanged(nullptr,
                           tr("There is no account named “%1”. Choose another one, or add it under Accounts.")
                               .arg(m_line.account));
            return;
        }
        m_parts->opener.open(id);
        if (m_line.welcome)
            m_parts->welcome->greet();
    });
}

void Application::openStore()
{
    whenDone(m_parts->database.open(), this, [this](const Result<StoreReport> &report) {
        if (const auto notice = storeNotice(report))
            m_parts->window.postNotice(*notice);
        // Without a journal nothing may be sent: the buttons say so before anybody tries.
        const QString why = report ? report->readOnly : report.error().message;
        if (!why.isEmpty())
            m_parts->opener.refuseChanges(why);
    });
}

void Application::sessionChanged(AccountSession *session, const QString &reason)
{
    m_parts->window.setSession(session, reason);
    m_parts->sheets->attach(session);
    m_parts->plan.watch(session);
    if (session) {
        m_parts->settings.setLastAccount(session->account().id.startsWith(AccountBook::environmentId())
                                             ? m_parts->settings.lastAccount()
                                             : session->account().id);
    }
    if (m_line.screenshot.isEmpty())
        return;
    if (!session) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(reason));
        QCoreApplication::exit(1);
        return;
    }
    // Counts, totals and charts are gathered for a moment before they are shown.
    const auto soon = [this] { QTimer::singleShot(std::chrono::milliseconds(300), this, &Application::takePicture); };
    connect(session->listing(), &Listing::changed, this, [session, soon] {
        if (session->listing()->state() == ListingState::Failed)
            soon();
    });
    connect(m_parts->window.figures()->insights(), &InsightDesk::settled, this, soon);
}

void Application::takePicture()
{
    const QPixmap picture = m_parts->window.grab();
    if (!picture.save(m_line.screenshot, "PNG")) {
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(tr("The picture could not be written to %1.").arg(m_line.screenshot)));
        QCoreApplication::exit(1);
        return;
    }
    // The picture is there to be looked at, but a script must know that the account was not loaded.
    const Listing *listing = session()->listing();
    if (listing->state() == ListingState::Failed)
        std::fprintf(stderr, "%s\n", qUtf8Printable(listing->error()->message));
    QCoreApplication::exit(listing->state() == ListingState::Failed ? 1 : 0);
}

} // namespace agm
