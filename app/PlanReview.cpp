// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PlanReview.h"

#include "app/AccountBook.h"
#include "app/AccountClient.h"
#include "app/AccountDoor.h"
#include "app/EmbeddedSandbox.h"
#include "app/PlanReviewText.h"
#include "app/Privacy.h"
#include "app/Settings.h"
#include "domain/Futures.h"
#include "net/ApiClient.h"
#include "secrets/SecretStores.h"
#include "store/Database.h"
#include "store/SqliteJournal.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "sync/RecentAmounts.h"
#include "views/common/SafeText.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>

namespace agm {

/// In the order in which they need each other; destroyed the other way round.
struct PlanReview::Parts {
    explicit Parts(const QString &dataDir)
        : settings(dataDir), storeFile(dataDir + QStringLiteral("/store.sqlite")), secrets(makeSecretStore()),
          book(&settings, secrets.get()), sandbox(dataDir + QStringLiteral("/demo.sqlite"))
    {
    }

    Settings settings;
    QString storeFile;
    std::unique_ptr<SecretStore> secrets;
    AccountBook book;
    EmbeddedSandbox sandbox;
    PlanFile plan;
    AccountConfig account;
    std::unique_ptr<Database> database;
    std::unique_ptr<SqliteJournal> journal;
    RecentAmounts recent;
    QStringList notes;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<AdGroupReader> reader;
    AdGroupRepository repository;
    std::unique_ptr<Listing> listing;
};

PlanReview::PlanReview(CommandLine line) : m_line(std::move(line))
{
    makePrivateFolder(m_line.dataDir);
    m_parts = std::make_unique<Parts>(m_line.dataDir);
}

PlanReview::~PlanReview() = default;

void PlanReview::start()
{
    QTimer::singleShot(0, this, &PlanReview::read);
}

void PlanReview::fail(const QString &why)
{
    // A message may quote the file or the server.
    Q_EMIT finished(Failed, inertLines(why) + QLatin1Char('\n'));
}

void PlanReview::read()
{
    // Before anything is asked of a server.
    const auto plan = readPlan(m_line.apply);
    if (!plan) {
        fail(plan.error().message);
        return;
    }
    m_parts->plan = *plan;
    const auto account = m_parts->book.find(m_line.account.isEmpty() ? AccountBook::demoId() : m_line.account);
    if (account)
        open(*account);
    else
        fail(tr("There is no account named “%1”.").arg(m_line.account));
}

void PlanReview::open(const AccountConfig &account)
{
    openAccount(&m_parts->book, &m_parts->sandbox, account, this, [this](const Result<OpenedAccount> &opened) {
        if (!opened) {
            fail(opened.error().message);
            return;
        }
        m_parts->account = opened->account;
        list(opened->key);
    });
}

void PlanReview::list(const QString &key)
{
    Parts &parts = *m_parts;
    parts.client = makeClient(parts.account, key);
    parts.reader = std::make_unique<AdGroupReader>(parts.client.get(), parts.account.accountId);
    parts.listing = std::make_unique<Listing>(parts.reader.get(), &parts.repository);
    // Of all time, so that what is left of lifetime budgets can be told.
    parts.listing->setWindow(TimeWindow(WindowPreset::AllTime, parts.settings.window().zone()));
    connect(parts.listing.get(), &Listing::changed, this, [this] {
        const Listing &listing = *m_parts->listing;
        if (listing.state() != ListingState::Complete && listing.state() != ListingState::Failed)
            return;
        m_parts->listing->disconnect(this);
        if (listing.state() == ListingState::Failed)
            fail(tr("The account could not be listed: %1").arg(listing.error()->message));
        else
            readJournal();
    });
    parts.listing->refresh();
}

void PlanReview::readJournal()
{
    Parts &parts = *m_parts;
    if (!QFileInfo::exists(parts.storeFile)) {
        compare(); // nothing was ever changed from here
        return;
    }
    parts.database = std::make_unique<Database>(parts.storeFile);
    parts.journal = std::make_unique<SqliteJournal>(parts.database.get());
    whenDone(parts.database->open(), this, [this](const Result<StoreReport> &report) {
        if (!report) {
            m_parts->notes += tr("The journal could not be read, so raises of the last 24 hours are not counted: %1")
                                  .arg(inertLine(report.error().message));
            compare();
            return;
        }
        m_parts->recent.load(m_parts->journal.get(), m_parts->account.id);
        // The journal answers in order: when this is here, the amounts are.
        whenDone(m_parts->journal->jobs(m_parts->account.id, 1), this,
                 [this](const Result<QList<JournalJob>> &) { compare(); });
    });
}

void PlanReview::compare()
{
    Parts &parts = *m_parts;
    const auto loaded
        = comparePlan(parts.plan, QFileInfo(m_line.apply).fileName(), parts.account.accountId, parts.repository);
    if (!loaded) {
        fail(loaded.error().message);
        return;
    }
    ReviewInput input;
    input.drafts = loaded->usable;
    input.account = parts.repository.groups();
    input.campaigns = &parts.repository.campaigns();
    input.guard = parts.account.guard;
    input.money.now = QDateTime::currentDateTimeUtc();
    input.money.zone = parts.listing->window().zone();
    input.money.worstDayFactor = input.guard.worstDayFactor;
    input.money.spendIsAllTime = true;
    input.dayStart = parts.recent.dayStart(input.money.now);

    PlanReviewInput shown;
    shown.plan = *loaded;
    shown.account = parts.account;
    shown.listed = parts.repository.size();
    shown.review = reviewDrafts(input);
    shown.guard = checkGuardrails(amountEdits(input), shown.review.impact, input.guard);
    shown.formats = Formats(QLocale(), input.money.zone);
    shown.notes = parts.notes;
    if (parts.listing->campaignError())
        shown.notes += tr("The campaigns could not be read, so a part of the money is not known: %1")
                           .arg(inertLine(parts.listing->campaignError()->message));
    if (const qsizetype unread = parts.listing->refused().size(); unread > 0)
        shown.notes += tr("%Ln ad group(s) of the account could not be read.", nullptr, int(unread));
    Q_EMIT finished(isHeldBack(shown) ? HeldBack : AllCouldBePosted, planReviewText(shown));
}

} // namespace agm
