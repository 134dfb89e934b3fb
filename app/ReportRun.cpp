// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ReportRun.h"

#include "app/AccountBook.h"
#include "app/AccountClient.h"
#include "app/AccountDoor.h"
#include "app/EmbeddedSandbox.h"
#include "app/Privacy.h"
#include "app/ReportFiles.h"
#include "app/Settings.h"
#include "app/WindowText.h"
#include "domain/CostTargets.h"
#include "domain/Futures.h"
#include "domain/PeriodReview.h"
#include "net/ApiClient.h"
#include "secrets/SecretStores.h"
#include "store/Database.h"
#include "store/MemoryDraftStore.h"
#include "store/MemoryJournal.h"
#include "store/SqliteJournal.h"
#include "store/SqliteMetricStore.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "sync/OwnChanges.h"
#include "sync/PeriodBook.h"
#include "sync/SeriesBook.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/report/ReviewReport.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>

#include <algorithm>
#include <vector>

namespace agm {
namespace {

/// What a usual weekday and a forecast are made of.
constexpr int HistoryDays = 56;
/// A longer period before is no dashed line that anybody could read.
constexpr qint64 LongestTrend = 400;

/// Nothing when it is not set or no number of seconds.
QDateTime sourceDate()
{
    bool good = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&good);
    return good && seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

} // namespace

/// In the order in which they need each other; destroyed the other way round.
struct ReportRun::Parts {
    explicit Parts(const QString &dataDir)
        : settings(dataDir), secrets(makeSecretStore()), book(&settings, secrets.get()),
          sandbox(dataDir + QStringLiteral("/demo.sqlite")), database(dataDir + QStringLiteral("/store.sqlite")),
          metrics(&database), kept(&database)
    {
    }

    QStringList ids() const
    {
        QStringList list;
        for (const AdGroupPtr &group : groups)
            list.append(group->id);
        return list;
    }

    Settings settings;
    std::unique_ptr<SecretStore> secrets;
    AccountBook book;
    EmbeddedSandbox sandbox;
    Database database;
    SqliteMetricStore metrics;
    SqliteJournal kept; ///< the person's own, only read
    bool keepsFigures = false;
    MemoryJournal journal; // nothing is changed, and so nothing is written into the person's own
    MemoryDraftStore drafts;
    TimeWindow window;
    QDateTime now; ///< of the figures
    std::unique_ptr<AccountSession> session;
    SeriesRequest *days = nullptr; ///< the session's
    std::vector<AdGroupPtr> groups; ///< by id, so that no order of answers shows in a sum
    QHash<QString, QDateTime> issuesSince;
    QHash<QString, QList<QDate>> budgetChanges; ///< by ad group: from when on the pace is another one
    QStringList notes;
    ReportFiles files;
};

ReportRun::ReportRun(CommandLine line) : m_line(std::move(line))
{
    makePrivateFolder(m_line.dataDir);
    m_parts = std::make_unique<Parts>(m_line.dataDir);
}

ReportRun::~ReportRun() = default;

void ReportRun::start()
{
    QTimer::singleShot(0, this, &ReportRun::check);
}

void ReportRun::fail(const QString &why)
{
    // A message may quote the server.
    Q_EMIT finished(Failed, inertLines(why) + QLatin1Char('\n'));
}

void ReportRun::check()
{
    Parts &parts = *m_parts;
    // Before anything is asked of a server.
    const auto window = m_line.window.isEmpty() ? Result<TimeWindow>(parts.settings.window())
                                                : windowOfText(m_line.window, parts.settings.window().zone());
    if (!window) {
        fail(window.error().message);
        return;
    }
    parts.window = *window;
    const QFileInfo folder(QFileInfo(m_line.report).absolutePath());
    if (!folder.isDir()) {
        fail(tr("There is no folder %1 to write the report to.").arg(folder.filePath()));
        return;
    }
    std::optional<AccountConfig> account;
    if (!m_line.account.isEmpty())
        account = parts.book.find(m_line.account);
    else if (const auto environment = parts.book.environmentAccount())
        account = parts.book.account(*environment);
    else
        account = parts.book.account(parts.settings.lastAccount());
    if (!account && m_line.account.isEmpty())
        account = parts.book.account(AccountBook::demoId());
    if (!account) {
        fail(tr("There is no account named “%1”.").arg(m_line.account));
        return;
    }
    openAccount(&parts.book, &parts.sandbox, *account, this, [this](const Result<OpenedAccount> &opened) {
        if (opened)
            openStore(*opened);
        else
            fail(opened.error().message);
    });
}

void ReportRun::openStore(const OpenedAccount &opened)
{
    whenDone(m_parts->database.open(), this, [this, opened](const Result<StoreReport> &report) {
        m_parts->keepsFigures = report && report->readOnly.isEmpty();
        if (!m_parts->keepsFigures)
            m_parts->notes += tr("What this computer kept of earlier days could not be read: %1")
                                  .arg(inertLine(report ? report->readOnly : report.error().message));
        list(opened);
    });
}

void ReportRun::list(const OpenedAccount &opened)
{
    Parts &parts = *m_parts;
    parts.session
        = std::make_unique<AccountSession>(opened.account, makeClient(opened.account, opened.key), &parts.journal,
                                           &parts.drafts, parts.keepsFigures ? &parts.metrics : nullptr);
    Listing *listing = parts.session->listing();
    const QDateTime asked = sourceDate();
    // The same days from here on, although midnight may pass.
    listing->setWindow(parts.window.fixedAt(asked.isValid() ? asked : QDateTime::currentDateTimeUtc()));
    connect(listing, &Listing::changed, this, [this, listing, asked] {
        if (listing->state() != ListingState::Complete && listing->state() != ListingState::Failed)
            return;
        listing->disconnect(this);
        if (listing->state() == ListingState::Failed) {
            fail(tr("The account could not be listed: %1").arg(listing->error()->message));
            return;
        }
        Parts &listed = *m_parts;
        listed.now = asked.isValid() ? asked : listing->asOf().toUTC();
        const auto groups = listed.session->repository()->groups();
        listed.groups.assign(groups.begin(), groups.end());
        std::sort(listed.groups.begin(), listed.groups.end(),
                  [](const AdGroupPtr &a, const AdGroupPtr &b) { return a->id < b->id; });
        if (const auto &error = listing->campaignError())
            listed.notes += tr("The campaigns could not be read: %1").arg(inertLine(error->message));
        if (const qsizetype unread = listing->refused().size(); unread > 0)
            listed.notes += tr("%1 could not be read.").arg(words::adGroups(int(unread)));
        askBefore();
    });
    listing->refresh();
}

void ReportRun::askBefore()
{
    const PeriodBook *before = m_parts->session->period();
    const auto go = [this, before] {
        if (before->state() == PeriodState::Loading)
            return;
        before->disconnect(this);
        if (before->state() == PeriodState::Failed && before->error())
            m_parts->notes += tr("The period before could not be listed: %1").arg(inertLine(before->error()->message));
        askDays();
    };
    connect(before, &PeriodBook::changed, this, go);
    // Out of the listing's own signal: who else hears it has heard it by then, and has begun.
    QTimer::singleShot(0, this, go);
}

void ReportRun::askDays()
{
    Parts &parts = *m_parts;
    if (parts.days)
        return;
    const QDate today = parts.now.toTimeZone(parts.window.zone()).date();
    const QDate first = parts.window.firstDay(parts.now);
    SeriesQuery query;
    query.adGroupIds = parts.ids();
    query.last = parts.window.lastDay(parts.now);
    if (!query.last.isValid() || query.last > today || query.last.daysTo(today) < HistoryDays)
        query.last = today;
    query.first = query.last.addDays(1 - HistoryDays);
    if (first.isValid() && first.daysTo(query.last) < LongestTrend)
        query.first = std::min(query.first, first.addDays(-parts.window.days(parts.now)));
    parts.days = parts.session->series()->request(query, parts.session.get());
    connect(parts.days, &SeriesRequest::finished, this, [this] {
        const SeriesAnswer &answer = m_parts->days->answer();
        if (answer.refusal)
            m_parts->notes += tr("The server does not give reports by day (%1); the days come from what can be had "
                                 "otherwise.")
                                  .arg(inertLine(answer.refusal->message));
        for (const SeriesGap &gap : answer.gaps)
            m_parts->notes += tr("%1: no figures by day: %2")
                                  .arg(words::adGroups(int(gap.adGroupIds.size())), inertLine(gap.error.message));
        askIssues();
    });
}

void ReportRun::askIssues()
{
    Parts &parts = *m_parts;
    QStringList ids;
    for (const AdGroupPtr &group : parts.groups) {
        for (const Issue &issue : group->issues)
            ids.append(issue.id);
    }
    whenDone(parts.session->metrics()->issuesSeen(parts.session->account().id, ids, parts.session->listing()->asOf()),
             this, [this](const Result<QHash<QString, QDateTime>> &since) {
                 if (since)
                     m_parts->issuesSince = *since;
                 askOwnChanges();
             });
}

void ReportRun::askOwnChanges()
{
    Parts &parts = *m_parts;
    if (!parts.keepsFigures) {
        write(); // the journal lies in the store that could not be opened, as a note says
        return;
    }
    const QDateTime since = parts.now.addDays(-LongestTrend);
    whenDone(ownChanges(&parts.kept, parts.session->account().id, since, parts.session.get()), this,
             [this](const Result<QList<OwnChange>> &changes) {
                 Parts &read = *m_parts;
                 if (!changes)
                     read.notes += tr("What this program changed could not be read, so a pace does not begin anew "
                                      "where a budget was changed: %1")
                                       .arg(inertLine(changes.error().message));
                 QList<OwnChange> known = changes.value_or(QList<OwnChange>());
                 known.removeIf([&read](const OwnChange &change) { return change.at > read.now; });
                 read.budgetChanges = budgetChangeDays(known, read.window.zone());
                 write();
             });
}

void ReportRun::write()
{
    Parts &parts = *m_parts;
    PeriodInput period;
    period.insight.groups = parts.groups;
    period.insight.before = parts.session->period()->before();
    period.insight.days = parts.days->answer().series;
    period.insight.first = parts.window.firstDay(parts.now);
    period.insight.last = parts.window.lastDay(parts.now);
    period.insight.targets
        = costTargetsOf(parts.settings.viewState(QStringLiteral("targets-") + parts.session->account().id));
    period.campaigns = &parts.session->repository()->campaigns();
    period.window = parts.window;
    period.now = parts.now;
    period.issuesSince = parts.issuesSince;
    period.budgetChanges = parts.budgetChanges;
    const PeriodReview review = reviewOf(period);

    ReviewReportInput input{
        review, parts.groups, period.campaigns, insightsOf(period.insight), period.insight.days, {}, {}, Formats(), {}};
    input.account = parts.session->account().name;
    input.facts = {parts.window, parts.now, parts.now, {}};
    input.formats = Formats(QLocale(), parts.window.zone());
    input.notes = parts.notes;
    const ReportDocument report = reviewReport(input);
    const QString summary = tr("%1: %2, %3.")
                                .arg(inertLine(m_line.report), words::adGroups(int(parts.groups.size())),
                                     input.formats.window(parts.window, parts.now));
    whenDone(parts.files.write(report, m_line.report), this, [this, summary](const Result<void> &written) {
        if (written)
            Q_EMIT finished(Written, summary + QLatin1Char('\n'));
        else
            fail(tr("The report could not be written to %1: %2").arg(m_line.report, written.error().message));
    });
}

} // namespace agm
