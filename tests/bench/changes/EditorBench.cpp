// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/changes/ChangesBench.h"
#include "views/editors/BudgetDialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace agm::bench {
namespace {

constexpr int Account = 10'000;
constexpr double GoalMs = 100;

EditorContext contextOf(const QList<AdGroupPtr> &account, int chosen)
{
    EditorContext context;
    context.groups = account.mid(0, chosen);
    context.account = std::make_shared<const std::vector<AdGroupPtr>>(account.cbegin(), account.cend());
    for (const AdGroupPtr &group : std::as_const(context.groups))
        context.onServer.insert(group->id, group);
    context.campaigns = makeCampaigns();
    context.money.now = QDateTime::currentDateTimeUtc();
    return context;
}

/// Until it is painted and counted.
double opening(const EditorContext &context)
{
    return fastest(7, [&context] {
        BudgetDialog dialog(context);
        dialog.open();
        dialog.flush();
        dialog.grab();
    });
}

} // namespace

bool opensAnEditor()
{
    const QList<AdGroupPtr> account = makeGroups(Account);
    const EditorContext one = contextOf(account, 1);
    const EditorContext many = contextOf(account, 1000);
    opening(one); // fonts and styles are loaded once
    const double few = opening(one);
    return report("budget editor on 1 000 of 10 000, painted", opening(many), GoalMs, "the same on one", few);
}

} // namespace agm::bench
