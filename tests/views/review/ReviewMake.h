// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftReview.h"
#include "views/common/Formats.h"

namespace agm::test {

inline Money usd(double amount)
{
    return *Money::fromDouble(amount, Currency::usd());
}

inline Formats newYork(const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates))
{
    return Formats(locale, QTimeZone("America/New_York"));
}

inline ReviewRow reviewRow(const QString &id, const QString &title, Field field, const FieldValue &before,
                           const FieldValue &after)
{
    ReviewRow row;
    row.adGroupId = id;
    row.title = title;
    row.field = field;
    row.before = before;
    row.after = after;
    return row;
}

/// The six rows of the picture that the review follows: a warned step, a pause, a blocked extra zero, an end, a
/// campaign budget and a conflict; the first ad group has a second field.
inline DraftReview mockReview()
{
    DraftReview review;
    const QString active = QStringLiteral("active");
    const QString paused = QStringLiteral("paused");
    auto step = reviewRow(QStringLiteral("g1"), QStringLiteral("US founders · lookalike 2 %"), Field::BudgetAmount,
                          usd(100), usd(140));
    step.change = usd(40);
    step.findings = {{FindingCode::LearningRestart, Severity::Warning, Field::BudgetAmount, {0.4}}};
    auto name = reviewRow(QStringLiteral("g1"), step.title, Field::Title, step.title, QStringLiteral("US founders"));
    auto pause
        = reviewRow(QStringLiteral("g2"), QStringLiteral("DE newsletter readers"), Field::Status, active, paused);
    pause.change = usd(-60);
    auto zero = reviewRow(QStringLiteral("g3"), QStringLiteral("UK creators, broad"), Field::BudgetAmount, usd(185),
                          usd(1850));
    zero.change = usd(1665);
    zero.blocked = true;
    zero.findings = {{FindingCode::BudgetNotPositive, Severity::Blocked, Field::BudgetAmount, {}},
                     {FindingCode::ExtraZero,
                      Severity::Warning,
                      Field::BudgetAmount,
                      {FieldValue(usd(185)), FieldValue(usd(1850))}}};
    auto end = reviewRow(QStringLiteral("g4"), QStringLiteral("Customers, upsell"), Field::EndsAt, std::monostate(),
                         Instant::of(QDateTime(QDate(2026, 12, 1), QTime(5, 0), Qt::UTC)));
    end.change = usd(0);
    auto shared = reviewRow(QStringLiteral("g5"), QStringLiteral("Brand reach EU"), Field::Status, active, paused);
    shared.change = usd(0);
    shared.findings = {{FindingCode::CampaignRedistributes, Severity::Note, Field::Status, {}}};
    auto clash = reviewRow(QStringLiteral("g6"), QStringLiteral("Visitors 30 d, no purchase"), Field::Title,
                           QStringLiteral("Visitors 30 d"), QStringLiteral("Visitors, 30 d"));
    clash.theirs = QStringLiteral("Visitors 30d v2");
    clash.blocked = true;
    clash.findings
        = {{FindingCode::Conflict, Severity::Blocked, Field::Title, {clash.before, clash.after, *clash.theirs}}};
    review.rows = {step, name, pause, zero, end, shared, clash};
    review.impact.before.dailyMicros[Currency::usd()] = usd(8420).micros;
    review.impact.after.dailyMicros[Currency::usd()] = usd(8540).micros;
    review.impact.worstDay = {usd(14945)};
    review.impact.untilTomorrow = {usd(3558.33)};
    review.impact.starts = 2;
    review.impact.stops = 5;
    review.groups = 4;
    review.fields = 5;
    review.blocked = 2;
    review.warned = 1;
    return review;
}

/// Asks for US$8,540.00.
inline GuardReport askingGuard(int hits = 1)
{
    GuardReport guard;
    for (int i = 0; i < hits; ++i)
        guard.hits.append({GuardKind::ExtraZero, QStringLiteral("g%1").arg(i + 1), Field::BudgetAmount, usd(185),
                           usd(1850), std::nullopt});
    guard.total = usd(8540);
    return guard;
}

inline DraftReview longReview(int groups)
{
    DraftReview review;
    for (int i = 0; i < groups; ++i)
        review.rows += reviewRow(QStringLiteral("g%1").arg(i), QStringLiteral("Group %1").arg(i), Field::BudgetAmount,
                                 usd(100), usd(110));
    review.groups = groups;
    review.fields = groups;
    return review;
}

} // namespace agm::test
