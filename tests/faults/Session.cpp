// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/Session.h"

#include "domain/AdGroupEdit.h"
#include "domain/EditPlan.h"
#include "net/ApiClient.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "tests/net/NetFixture.h"
#include "tests/support/Wait.h"
#include "wire/ErrorCodec.h"

#include <QtTest/QTest>

namespace agm::test {
namespace {

constexpr int PatienceMs = 20'000;

ErrorBody readErrors(QByteArrayView body)
{
    const DecodedErrorBody decoded = decodeErrorBody(body);
    return {decoded.type, decoded.message, decoded.code};
}

} // namespace

std::unique_ptr<AccountSession> makeAccount(const QUrl &url, Journal *journal, DraftStore *drafts,
                                            const ApiLimits &limits, ApiClient **client)
{
    ApiClientOptions options;
    options.limits = limits;
    AccountConfig config;
    config.id = QStringLiteral("faults");
    config.name = QStringLiteral("Faults");
    config.environment = Environment::Custom;
    config.baseUrl = url;
    ApiAccount api;
    api.baseUrl = url;
    auto made = std::make_unique<ApiClient>(api, testKey(), readErrors, options);
    if (client)
        *client = made.get();
    return std::make_unique<AccountSession>(config, std::move(made), journal, drafts);
}

Session::Session(const AccountServer &server, const ApiLimits &limits)
{
    account = makeAccount(server.http.baseUrl(), &journal, &drafts, limits, &client);
}

bool Session::list()
{
    account->listing()->refresh();
    return waitUntil([this] { return account->listing()->state() != ListingState::Loading; }, PatienceMs);
}

bool Session::listWell()
{
    for (int tries = 0; tries < 20; ++tries) {
        if (list() && account->listing()->state() == ListingState::Complete)
            return true;
    }
    return false;
}

Result<QString> Session::start(Operation operation)
{
    ChangeRunner *changes = account->changes();
    const QString id = AccountServer::groupId(0);
    if (operation == Operation::Pause)
        return changes->start(changes->plan(BulkAction::Pause, {id}));
    DraftBook *book = account->drafts();
    const QString title = QStringLiteral("Wanted");
    const AdGroupPtr group = account->repository()->group(id);
    if (operation == Operation::Create)
        book->create({group->campaignId.text(), copyOf(*group, title)}, id, QStringLiteral("Copy"));
    else
        book->propose({{id, {{Field::Title, title}}}}, QStringLiteral("Edit"));
    EditPlan plan = planOfDrafts(book->all(), {}, {}, account->repository()->groups());
    const GuardReport asked = changes->guard(plan);
    if (asked.asks())
        plan.typedTotal = asked.total;
    return changes->start(plan);
}

bool Session::finish(const QString &job)
{
    return waitUntil([&] { return account->changes()->job(job)->finished; }, PatienceMs);
}

QList<JournalState> Session::journalled(const QString &job)
{
    QList<JournalState> states;
    const auto items = journal.items(job).result();
    for (const JournalItem &item : *items) {
        if (!states.contains(item.state))
            states.append(item.state);
    }
    return states;
}

} // namespace agm::test
