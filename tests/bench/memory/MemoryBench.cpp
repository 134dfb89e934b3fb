// SPDX-License-Identifier: GPL-3.0-or-later
// What an ad group costs in memory: all attributes as the sandbox serves them, in the repository, the table model and
// the filter model, sorted by title and by spend. The C library's own count of the bytes in use, beyond the same
// objects empty; `bench_memory ROWS` takes another number of ad groups than 100 000.
#include "items/AdGroupFilterModel.h"
#include "net/ApiClient.h"
#include "store/MemoryDraftStore.h"
#include "store/MemoryJournal.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "tests/bench/support/SandboxProgram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <malloc.h>

namespace {

using namespace agm;

constexpr double Goal = 900;

/// Bytes handed out and not given back, without what the allocator keeps for later.
double bytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks) + double(info.hblkhd);
}

ErrorBody noError(QByteArrayView)
{
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir dir;
    const bench::SandboxProgram server(QStringLiteral(AGM_SANDBOX), dir.filePath(QStringLiteral("world.sqlite")), rows,
                                       {QStringLiteral("--rate-limit"), QStringLiteral("0")});
    ApiAccount account;
    account.baseUrl = QUrl(server.url);
    ApiClientOptions options;
    options.limits.requestsPerWindow = 1'000'000;
    auto client = std::make_unique<ApiClient>(account, QStringLiteral("bench"), noError, options);
    AdGroupReader reader(client.get(), {});
    AdGroupRepository repository;
    AdGroupTableModel table;
    AdGroupFilterModel filter(&table);
    filter.setSort(Field::Spend, Qt::DescendingOrder);
    QObject::connect(&repository, &AdGroupRepository::upserted, &table,
                     [&](const QList<AdGroupPtr> &groups) { table.upsert(groups); });
    const double empty = bytesInUse();
    double full = 0;
    {
        Listing listing(&reader, &repository);
        listing.refresh();
        if (!QTest::qWaitFor([&] { return listing.state() != ListingState::Loading; }, 1'200'000)
            || listing.state() != ListingState::Complete || repository.size() != rows) {
            std::printf("the listing did not come to its end: %s\n",
                        listing.error() ? qPrintable(listing.error()->message) : "rows are missing");
            return 1;
        }
    }
    // The client's log and the spare connections are the program's, not the rows'.
    client.reset();
    malloc_trim(0);
    full = bytesInUse();

    QSet<TargetingPtr> targetings;
    for (const AdGroupPtr &group : repository.groups())
        targetings.insert(group->targeting);
    const double each = (full - empty) / rows;
    std::printf("%-62s %10.0f B    goal <= %-8.0f %s\n", "an ad group in repository, table and filter model", each,
                Goal, each <= Goal ? "met" : "MISSED");
    std::printf("  %d ad groups, %d different targetings, an AdGroup itself %d bytes\n", rows, int(targetings.size()),
                int(sizeof(AdGroup)));
    return each <= Goal ? 0 : 1;
}
