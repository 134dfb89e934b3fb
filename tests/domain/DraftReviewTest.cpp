// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/DraftReviewTest.h"

#include "domain/DraftReview.h"
#include "tests/domain/Make.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace agm::test;

namespace agm {
namespace {

using C = FindingCode;
using F = Field;

const CampaignsById &campaigns()
{
    static const CampaignsById all{
        {Word::of(u"adcamp_a"), makeCampaign(QStringLiteral("adcamp_a"), "active", std::nullopt)},
        {Word::of(u"adcamp_cbo"), makeCampaign(QStringLiteral("adcamp_cbo"), "active", 300.0)}};
    return all;
}

QString idOf(int number)
{
    return QStringLiteral("adgrp_%1").arg(number);
}

Draft draftOf(int number, const QMap<Field, FieldEdit> &fields)
{
    Draft draft;
    draft.adGroupId = idOf(number);
    draft.title = QStringLiteral("Title of %1").arg(draft.adGroupId);
    draft.fields = fields;
    return draft;
}

FieldEdit edit(const FieldValue &base, const FieldValue &mine)
{
    return {base, mine, std::nullopt};
}

FieldEdit paused()
{
    return edit(QStringLiteral("active"), QStringLiteral("paused"));
}

FieldEdit titled(const QString &title)
{
    return edit(QStringLiteral("before"), title);
}

/// Ad groups 0 to 4 with US$100 a day each, 5 and 6 share a campaign's US$300.
struct Desk {
    std::vector<AdGroupPtr> account;
    ReviewInput input;

    Desk()
    {
        for (int i = 0; i < 5; ++i)
            account.push_back(makeGroup(idOf(i), "active", 100));
        for (int i = 5; i < 7; ++i)
            account.push_back(makeGroup(idOf(i), "active", -1, QStringLiteral("adcamp_cbo")));
        input.account = account;
        input.campaigns = &campaigns();
        input.money.now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    }
    DraftReview review(const QList<Draft> &drafts)
    {
        input.drafts = drafts;
        return reviewDrafts(input);
    }
};

bool has(const ReviewRow &row, FindingCode code)
{
    return std::any_of(row.findings.cbegin(), row.findings.cend(),
                       [code](const Finding &finding) { return finding.code == code; });
}

} // namespace

void DraftReviewTest::rowsAreOrdered()
{
    Desk desk;
    Draft named = draftOf(3, {{F::BudgetAmount, edit(usd(100), usd(110))}, {F::Title, titled(QStringLiteral("x"))}});
    Draft gone = draftOf(9, {{F::Title, titled(QStringLiteral("y"))}});
    gone.title = QStringLiteral("a gone one");
    const DraftReview review = desk.review({draftOf(4, {{F::Status, paused()}}), named, gone});
    QStringList order;
    for (const ReviewRow &row : review.rows)
        order.append(row.adGroupId + QLatin1Char(' ') + QString::number(int(*row.field)));
    QCOMPARE(
        order,
        (QStringList{QStringLiteral("adgrp_9 %1").arg(int(F::Title)), QStringLiteral("adgrp_3 %1").arg(int(F::Title)),
                     QStringLiteral("adgrp_3 %1").arg(int(F::BudgetAmount)),
                     QStringLiteral("adgrp_4 %1").arg(int(F::Status))}));
    QVERIFY(has(review.rows[0], C::GroupGone) && review.rows[0].blocked);
    QCOMPARE(review.rows[2].before, FieldValue(usd(100)));
    QCOMPARE(review.rows[2].after, FieldValue(usd(110)));
    QCOMPARE(review.groups, 2);
    QCOMPARE(review.fields, 3);
    QCOMPARE(review.blocked, 1);
}

void DraftReviewTest::blockedFieldsBlockTheirAdGroup()
{
    Desk desk;
    const QList<Draft> drafts{
        draftOf(0, {{F::BudgetAmount, edit(usd(100), usd(0))}, {F::Title, titled(QStringLiteral("New"))}})};
    DraftReview review = desk.review(drafts);
    QVERIFY(review.rows[0].blocked && review.rows[1].blocked);
    QVERIFY(!has(review.rows[0], C::BudgetNotPositive) && has(review.rows[1], C::BudgetNotPositive));
    QCOMPARE(review.groups, 0);
    QVERIFY(review.impact.rows.isEmpty());

    desk.input.choice.leftOutFields = {{idOf(0), int(F::BudgetAmount)}};
    review = desk.review(drafts);
    QVERIFY(review.rows[0].posts());
    QVERIFY(!review.rows[1].included && review.rows[1].blocked && has(review.rows[1], C::BudgetNotPositive));
    QCOMPARE(review.groups, 1);
    QCOMPARE(review.fields, 1);
    QCOMPARE(review.blocked, 0);

    // Both left out: there is nothing to send.
    desk.input.choice.leftOutFields.insert({idOf(0), int(F::Title)});
    QCOMPARE(desk.review(drafts).groups, 0);
}

void DraftReviewTest::leftOutGroupsDoNotPost()
{
    Desk desk;
    const QList<Draft> drafts{draftOf(0, {{F::Status, paused()}}),
                              draftOf(1, {{F::BudgetAmount, edit(usd(100), usd(1000))}})};
    desk.input.choice.leftOut = {idOf(1)};
    const DraftReview review = desk.review(drafts);
    QCOMPARE(review.groups, 1);
    QCOMPARE(review.warned, 0);
    QCOMPARE(review.impact.change(), QList<Money>{usd(-100)});
    // The row still says what it would be.
    QCOMPARE(review.rows[1].change, std::optional(usd(900)));
    QVERIFY(has(review.rows[1], C::ExtraZero) && !review.rows[1].posts() && !review.rows[1].blocked);
}

void DraftReviewTest::limitsBecomeWarnings()
{
    Desk desk;
    desk.input.dayStart = {{{idOf(3), int(F::BudgetAmount)}, usd(40)}};
    const DraftReview review = desk.review({draftOf(0, {{F::BudgetAmount, edit(usd(100), usd(1000))}}),
                                            draftOf(1, {{F::BudgetAmount, edit(usd(100), usd(10))}}),
                                            draftOf(2, {{F::BudgetAmount, edit(usd(100), usd(110))}}),
                                            draftOf(3, {{F::BudgetAmount, edit(usd(100), usd(110))}})});
    QVERIFY(has(review.rows[0], C::ExtraZero) && has(review.rows[0], C::LargeStep));
    const auto &found = review.rows[0].findings;
    const auto zero
        = std::find_if(found.cbegin(), found.cend(), [](const Finding &f) { return f.code == C::ExtraZero; });
    QCOMPARE(zero->args, (QList<FieldValue>{usd(100), usd(1000)}));
    QCOMPARE(zero->severity, Severity::Warning);
    QCOMPARE(std::count_if(found.cbegin(), found.cend(), [](const Finding &f) { return f.code == C::LargeStep; }), 1);
    QVERIFY(has(review.rows[1], C::ExtraZero) && has(review.rows[1], C::LargeStep));
    QVERIFY(review.rows[2].findings.isEmpty());
    QVERIFY(has(review.rows[3], C::LargeStep)); // from US$40 of yesterday
    QCOMPARE(review.warned, 3);
    QVERIFY(review.rows[0].posts());
    desk.input.guard.extraZero = false;
    QVERIFY(!has(desk.review(desk.input.drafts).rows[0], C::ExtraZero));
}

void DraftReviewTest::moneyIsOfWhatPosts()
{
    Desk desk;
    const DraftReview review = desk.review(
        {draftOf(0, {{F::BudgetAmount, edit(usd(100), usd(140))}, {F::Title, titled(QStringLiteral("A"))}}),
         draftOf(1, {{F::Status, paused()}}), draftOf(2, {{F::Title, titled(QStringLiteral("B"))}})});
    QCOMPARE(review.impact.change(), QList<Money>{usd(-60)});
    QCOMPARE(review.rows[0].field, std::optional(F::Title));
    QVERIFY(!review.rows[0].change);
    QCOMPARE(review.rows[1].change, std::optional(usd(40)));
    QCOMPARE(review.rows[2].change, std::optional(usd(-100)));
    QVERIFY(!review.rows[3].change);
    qint64 sum = 0;
    for (const ReviewRow &row : review.rows)
        sum += row.change ? row.change->micros : 0;
    QCOMPARE(sum, review.impact.change().constFirst().micros);
}

void DraftReviewTest::campaignBudgetsRedistribute()
{
    Desk desk;
    DraftReview review = desk.review({draftOf(5, {{F::Status, paused()}})});
    QCOMPARE(review.rows[0].change, std::optional(usd(0)));
    QVERIFY(has(review.rows[0], C::CampaignRedistributes));
    review = desk.review({draftOf(5, {{F::Status, paused()}}), draftOf(6, {{F::Status, paused()}})});
    QVERIFY(!has(review.rows[0], C::CampaignRedistributes));
    QCOMPARE(review.impact.change(), QList<Money>{usd(-300)});
}

void DraftReviewTest::deletesAndNewGroupsCount()
{
    Desk desk;
    Draft deleted = draftOf(0, {});
    deleted.kind = DraftKind::Delete;
    Draft created;
    created.adGroupId = makeLocalId();
    created.kind = DraftKind::Create;
    created.campaignId = QStringLiteral("adcamp_a");
    created.fields = {{F::Title, edit({}, QStringLiteral("A new one"))},
                      {F::Status, edit({}, QStringLiteral("active"))},
                      {F::BudgetType, edit({}, QStringLiteral("daily"))},
                      {F::BudgetAmount, edit({}, usd(30))}};
    const DraftReview review = desk.review({deleted, created});
    QCOMPARE(review.rows.size(), 5);
    QCOMPARE(review.rows[0].title, QStringLiteral("A new one"));
    QCOMPARE(review.rows[1].change, std::optional(usd(30)));
    QVERIFY(!review.rows[4].field);
    QCOMPARE(review.rows[4].change, std::optional(usd(-100)));
    QVERIFY(has(review.rows[4], C::DeleteIsFinal));
    QCOMPARE(review.impact.change(), QList<Money>{usd(-70)});
    QCOMPARE(review.groups, 2);
    QCOMPARE(review.fields, 4);
}

void DraftReviewTest::findingsWithoutARowStandOnTheFirst()
{
    Desk desk;
    const QList<Draft> drafts{draftOf(0,
                                      {{F::BudgetType, edit(QStringLiteral("daily"), QStringLiteral("lifetime"))},
                                       {F::Title, titled(QStringLiteral("A"))}})};
    DraftReview review = desk.review(drafts);
    QVERIFY(has(review.rows[0], C::LifetimeNeedsEnd));
    QCOMPARE(review.rows[0].field, std::optional(F::Title));
    desk.input.choice.leftOutFields = {{idOf(0), int(F::Title)}};
    review = desk.review(drafts);
    QVERIFY(!has(review.rows[0], C::LifetimeNeedsEnd) && has(review.rows[1], C::LifetimeNeedsEnd));
}

void DraftReviewTest::amountsAreThoseThatPost()
{
    Desk desk;
    desk.input.drafts = {draftOf(0, {{F::BudgetAmount, edit(usd(100), usd(120))}}),
                         draftOf(1, {{F::BudgetAmount, edit(usd(100), usd(0))}}),
                         draftOf(2, {{F::BudgetAmount, edit(usd(100), usd(130))}}),
                         draftOf(3, {{F::BudgetAmount, edit(usd(100), usd(100))}}),
                         draftOf(4, {{F::Title, titled(QStringLiteral("x"))}})};
    desk.input.choice.leftOut = {idOf(2)};
    desk.input.dayStart = {{{idOf(0), int(F::BudgetAmount)}, usd(90)}};
    const QList<AmountEdit> edits = amountEdits(desk.input);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits[0].adGroupId, idOf(0));
    QCOMPARE(edits[0].before, std::optional(usd(100)));
    QCOMPARE(edits[0].after, std::optional(usd(120)));
    QCOMPARE(edits[0].dayStart, std::optional(usd(90)));
}

void DraftReviewTest::choicesNeverPostMore()
{
    // Random drafts and choices: what posts is what is included and not blocked, and the sums of the rows are the
    // total.
    std::mt19937 random(11);
    const auto dice = [&random](int sides) { return int(random() % unsigned(sides)); };
    for (int round = 0; round < 200; ++round) {
        Desk desk;
        QList<Draft> drafts;
        for (int i = 0; i < 5; ++i) {
            QMap<Field, FieldEdit> fields;
            if (dice(2))
                fields[F::BudgetAmount] = edit(usd(100), usd(dice(4) * 50));
            if (dice(2))
                fields[F::Status] = paused();
            if (dice(2) || fields.isEmpty())
                fields[F::Title] = titled(dice(4) ? QStringLiteral("T") : QString());
            for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
                if (dice(4) == 0)
                    desk.input.choice.leftOutFields.insert({idOf(i), int(it.key())});
            }
            if (dice(5) == 0)
                desk.input.choice.leftOut.insert(idOf(i));
            drafts.append(draftOf(i, fields));
        }
        const DraftReview review = desk.review(drafts);
        QSet<QString> posting;
        int fields = 0;
        qint64 sum = 0;
        for (const ReviewRow &row : review.rows) {
            QVERIFY(!row.included || !desk.input.choice.leftOut.contains(row.adGroupId));
            QVERIFY(!row.posts() || heaviest(row.findings) != Severity::Blocked);
            if (!row.posts())
                continue;
            posting.insert(row.adGroupId);
            ++fields;
            sum += row.change ? row.change->micros : 0;
        }
        QCOMPARE(review.groups, int(posting.size()));
        QCOMPARE(review.fields, fields);
        const QList<Money> change = review.impact.change();
        QCOMPARE(sum, change.isEmpty() ? 0 : change.constFirst().micros);
    }
}

} // namespace agm
