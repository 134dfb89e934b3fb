// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DraftReview.h"
#include "domain/RelativeEdit.h"
#include "net/ApiTransport.h"
#include "store/Database.h"
#include "store/MemoryJournal.h"
#include "store/SqliteDraftStore.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/DraftBook.h"
#include "tests/bench/changes/ChangesBench.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>

namespace agm::bench {
namespace {

constexpr int Rows = 100'000;
constexpr int Chosen = 10'000;
constexpr double GoalMs = 200;

/// Nobody is asked anything here.
class NoServer final : public ApiTransport {
public:
    ApiFuture send(ApiCall) override
    {
        return finishedFuture<ApiAnswer>(fail(ErrorKind::Transport, QStringLiteral("There is no server.")));
    }
    void cancelAll() override { }
};

QList<ProposedEdit> tenPercentMore(const QList<AdGroupPtr> &groups)
{
    const RelativeEdit edit{AmountChange::IncreaseByPercent, 0, 0.1, 0};
    QList<ProposedEdit> edits;
    edits.reserve(Chosen);
    for (int i = 0; i < Chosen; ++i) {
        const AdGroup &group = *groups[qsizetype(i) * (Rows / Chosen)];
        const auto after = edit.apply(group.money(Field::BudgetAmount), group.spendCurrency);
        if (after)
            edits.append({group.id, {{Field::BudgetAmount, *after}}});
    }
    return edits;
}

} // namespace

bool draftsTenPercent()
{
    const QTemporaryDir dir;
    Database database(dir.filePath(QStringLiteral("store.sqlite")));
    auto opened = database.open();
    if (!QTest::qWaitFor([&] { return opened.isFinished(); }, 20000) || !opened.result())
        return false;
    MemoryJournal journal;
    SqliteDraftStore store(&database);
    AccountSession session({}, std::make_unique<NoServer>(), &journal, &store);
    AdGroupRepository *repository = session.repository();
    const QList<AdGroupPtr> groups = makeGroups(Rows);
    repository->setCampaigns(repository->generation(), makeCampaigns());
    repository->upsert(repository->generation(), repository->moment(), groups);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const double plain = fastest(5, [&] { committedSpend(repository->groups(), repository->campaigns(), now); });
    double edit = -1;
    double propose = 0;
    double money = 0;
    qsizetype counted = 0;
    for (int run = 0; run < 5; ++run) {
        const double start = processorMs();
        const QList<ProposedEdit> edits = tenPercentMore(groups);
        const double edited = processorMs() - start;
        session.drafts()->propose(edits, QStringLiteral("+10 %"));
        const double proposed = processorMs() - start;
        ReviewInput input;
        input.drafts = session.drafts()->all();
        input.account = repository->groups();
        input.campaigns = &repository->campaigns();
        input.money.now = now;
        const DraftReview review = reviewDrafts(input);
        const double reviewed = processorMs() - start;
        counted = review.rows.size();
        if (edit < 0 || reviewed < edit + propose + money) {
            edit = edited;
            propose = proposed - edited;
            money = reviewed - proposed;
        }
        session.drafts()->undo();
    }
    if (counted != Chosen)
        return false;
    const bool good = report("+10 % on 10 000 of 100 000, drafted, with its money", edit + propose + money, GoalMs,
                             "the committed spend of the account", plain);
    std::printf("  new amounts %.2f ms, into the drafts %.2f ms, money and checks %.2f ms\n", edit, propose, money);
    return good;
}

} // namespace agm::bench
