// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PlanReviewText.h"

#include "app/TextTable.h"
#include "domain/Listed.h"
#include "views/changes/PlanDialog.h"
#include "views/changes/ReviewModel.h"
#include "views/changes/ReviewSentence.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::PlanReview)
};

QStringList head(const PlanReviewInput &input)
{
    const PlanFile &file = input.plan.file;
    const QString when = input.formats.instant(Instant::of(file.savedAt));
    const QString from = inertLine(file.accountName);
    QStringList lines{
        Tr::tr("Plan %1").arg(inertLine(input.plan.name)),
        file.person.isEmpty() ? Tr::tr("Saved %1 for the account “%2”").arg(when, from)
                              : Tr::tr("Saved %1 by %2 for the account “%3”").arg(when, inertLine(file.person), from),
    };
    if (!file.note.isEmpty())
        lines += Tr::tr("Note: %1").arg(inertLines(file.note));
    lines += Tr::tr("Held against the account “%1”, %2 listed")
                 .arg(inertLine(input.account.name), words::adGroups(input.listed));
    lines += input.notes;
    return lines;
}

QStringList table(const PlanReviewInput &input)
{
    if (input.review.rows.isEmpty())
        return {};
    // The model of the window's table, so that a cell reads the same in both.
    ReviewModel model;
    model.setFormats(input.formats);
    model.setReview(input.review);
    static constexpr ReviewModel::Column columns[] = {ReviewModel::Title, ReviewModel::FieldName, ReviewModel::Now,
                                                      ReviewModel::After, ReviewModel::PerDay,    ReviewModel::Check};
    QStringList headings;
    for (const auto column : columns)
        headings += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const auto column : columns)
            cells += model.index(row, column).data().toString();
        const QStringList checks = review::checks(model.row(row), input.formats);
        if (!checks.isEmpty())
            cells.last() = checks.join(QLatin1Char(' '));
        rows += cells;
    }
    return textTable(headings, rows, {2, 3, 4});
}

QStringList money(const PlanReviewInput &input)
{
    const MoneyImpact &impact = input.review.impact;
    const Formats &formats = input.formats;
    const QString unknown = review::unknownPart(impact.before.unknown);
    const QString factor = formats.locale().toString(input.account.guard.worstDayFactor, 'g', 6);
    const QString worst = impact.worstDay.isEmpty() ? review::amounts(impact.after, formats)
                                                    : review::amounts(impact.worstDay, formats);
    QStringList lines = textTable(
        {Tr::tr("Committed now"), review::amounts(impact.before, formats),
         unknown.isEmpty() ? Tr::tr("per day") : Tr::tr("per day, %1").arg(unknown)},
        {{Tr::tr("After"), review::amounts(impact.after, formats), review::change(impact, formats)},
         {Tr::tr("Worst day"), worst, Tr::tr("factor %1").arg(factor)},
         {Tr::tr("Start / stop"),
          Tr::tr("%1 / %2", "started / stopped").arg(formats.count(impact.starts), formats.count(impact.stops)),
          Tr::tr("ad groups")}},
        {1});
    return lines + review::furtherMoney(impact, formats);
}

QStringList refused(const PlanReviewInput &input)
{
    if (input.plan.refused.isEmpty())
        return {};
    LoadedPlan only = input.plan;
    only.usable.clear();
    return QStringList{Tr::tr("Refused, because the account is not as the plan knew it:")}
    + textTable(planHeadings(), planRows(only, input.formats), {2, 3});
}

QStringList asked(const PlanReviewInput &input)
{
    if (!input.guard.asks())
        return {};
    QStringList lines{review::guardTitle(input.guard)};
    for (const GuardHit &hit : input.guard.hits) {
        QString title;
        for (const ReviewRow &row : input.review.rows) {
            if (row.adGroupId == hit.adGroupId)
                title = row.title;
        }
        lines += QStringLiteral("  ▲ ") + review::hit(hit, title, input.formats);
    }
    lines.removeDuplicates(); // a limit and the question about a zero say the same of one amount
    return lines << review::guardQuestion(input.guard, input.formats);
}

QString outcome(const PlanReviewInput &input)
{
    const QString nothingSent = Tr::tr("Nothing was sent.");
    QStringList parts;
    if (input.review.blocked > 0)
        parts += Tr::tr("%1 cannot be posted").arg(words::adGroups(input.review.blocked));
    if (!input.plan.refused.isEmpty())
        parts += Tr::tr("%1 refused").arg(words::adGroups(int(input.plan.refused.size())));
    if (!parts.isEmpty())
        return Tr::tr("%1 Not all of the plan could be posted: %2.").arg(nothingSent, listed(parts));
    if (input.review.groups == 0)
        return Tr::tr("%1 There is nothing to post.").arg(nothingSent);
    QString text = Tr::tr("%1 All of the plan could be posted, from the review in the window.").arg(nothingSent);
    if (input.account.locked)
        text += QLatin1Char(' ') + Tr::tr("The account is read-only: it must be unlocked there first.");
    return text;
}

} // namespace

bool isHeldBack(const PlanReviewInput &input)
{
    return input.review.blocked > 0 || !input.plan.refused.isEmpty();
}

QString planReviewText(const PlanReviewInput &input)
{
    QStringList parts;
    const QStringList blocks[] = {head(input),    table(input), money(input),
                                  refused(input), asked(input), {planSummary(input.plan), outcome(input)}};
    for (const QStringList &block : blocks) {
        if (!block.isEmpty())
            parts += block.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace agm
