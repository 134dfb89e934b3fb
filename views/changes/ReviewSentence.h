// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftReview.h"
#include "views/common/Formats.h"

#include <QtCore/QStringList>

namespace agm {

/// The sentences of the review, from plain values. All are plain text and translated at the time of the call; foreign
/// text in them is inert.
namespace review {

/// "12 ad groups, 15 fields · nothing has been sent"
QString heading(const DraftReview &review);
/// The present and the future committed daily spend: "US$8,420.00"; several currencies joined; "nothing", "unknown".
QString amounts(const CommittedSpend &spend, const Formats &formats);
QString amounts(const QList<Money> &sums, const Formats &formats);
/// "▲ +US$120 per day", "no change"; what is not known is said.
QString change(const MoneyImpact &impact, const Formats &formats);
/// "not known for 3 ad groups and 1 campaign"; empty when everything is known.
QString unknownPart(const UnknownSpend &unknown);
/// Exposure until tomorrow, lifetime budgets apart, and what is not known; one part each, none when there is none.
QStringList furtherMoney(const MoneyImpact &impact, const Formats &formats);

/// "Post 10 changes (+US$120/day)"
QString post(const DraftReview &review, const Formats &formats);
/// Why nothing can be posted, and what can be done; empty when something can.
QString nothingPosts(const DraftReview &review);
/// "About 2 s at 600 requests a minute · can be undone from the journal"
QString footer(const DraftReview &review, int requestsPerMinute, const Formats &formats);

/// "Budget", "Delete"
QString fieldName(const ReviewRow &row);
/// A setting in one line.
QString setting(Field field, const FieldValue &value, const Formats &formats, Formats::Sign sign);
QString before(const ReviewRow &row, const Formats &formats, Formats::Sign sign);
QString after(const ReviewRow &row, const Formats &formats, Formats::Sign sign);
/// The sign that stands for the heaviest thing to say about a row: ✖ ▲ ⚡ ✓, a space for a note.
QString glyph(const ReviewRow &row);
/// What weighs most about a row, without its sign; empty when nothing is to be said.
QString check(const ReviewRow &row, const Formats &formats);
/// Everything that is to be said about a row, the heaviest first, each with its sign.
QStringList checks(const ReviewRow &row, const Formats &formats);
/// How much a row weighs; nothing when no finding is more than a note.
std::optional<Severity> weight(const ReviewRow &row);

/// What one limit that is passed says: "UK creators: Budget 185.00 → 1,850.00, ten times: an extra zero?"
QString hit(const GuardHit &hit, const QString &title, const Formats &formats);
/// "This raises the daily spend a lot: 3 limits are passed"
QString guardTitle(const GuardReport &guard);
/// "Type the new daily total to post: US$8,540.00/day"
QString guardQuestion(const GuardReport &guard, const Formats &formats);

} // namespace review
} // namespace agm
