// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "domain/Statistics.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

namespace agm {

/// What a number in a report is, for writers that hand on the number and not its text alone.
enum class ReportKind {
    Text,
    Count,
    Money,
    Rate, ///< a fraction, shown in per cent
    Multiple, ///< 26.00×
    Change, ///< a relative change as a fraction, shown in per cent with its sign
    Points, ///< a difference of two rates as a fraction, shown in points with its sign
};

/// The number behind a cell's text; nothing where there is none (—, n/a, a lower bound). An Interval belongs into a
/// column with two ends.
using ReportValue = std::variant<std::monostate, double, Money, QDate, Interval>;

struct ReportCell {
    QString text; ///< what people read
    ReportValue value;
    ReportKind kind = ReportKind::Text;
    Currency currency; ///< of an Interval of money
    bool dimmed = false; ///< says that there is nothing
    /// What people read below it, smaller; may have several lines. A spreadsheet has a column of its own for it.
    QString note = {};
    /// Drawn on paper in place of the text: a value for each day, oldest first; nothing: not known.
    QList<std::optional<double>> days = {};
    bool lastDayIsOpen = false; ///< the last one is today and not over

    friend bool operator==(const ReportCell &, const ReportCell &) = default;
};

struct ReportColumn {
    QString title;
    bool figures = false; ///< aligned to the right
    /// Titles of the two ends of an interval, each a column of its own in a spreadsheet; empty: one column.
    QString lowTitle = {};
    QString highTitle = {};
    bool dataOnly = false; ///< for spreadsheets: people read it in a cell's note

    friend bool operator==(const ReportColumn &, const ReportColumn &) = default;
};

/// Every row has as many cells as there are columns.
struct ReportTable {
    QString title; ///< may be empty
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows;

    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

/// One metric, day by day, as a small line from `bottom` to `top`.
struct ReportTrend {
    struct Day {
        QDate day;
        QString dayText;
        ReportCell now; ///< a double or Money; nothing: a gap
        ReportCell before; ///< the same day of the period before; nothing: not known
        friend bool operator==(const Day &, const Day &) = default;
    };
    QString title;
    QList<Day> days; ///< ascending, without holes: an unknown day is there without a number
    double bottom = 0;
    double top = 0; ///< above `bottom`
    QString bottomText;
    QString topText;

    friend bool operator==(const ReportTrend &, const ReportTrend &) = default;
};

struct ReportSection {
    QString title;
    QStringList paragraphs;
    QList<ReportTrend> trends;
    QList<ReportTable> tables;

    friend bool operator==(const ReportSection &, const ReportSection &) = default;
};

/// A name and what stands for it: a fact of the report, or the definition of a metric.
struct ReportEntry {
    QString name;
    QString text;
    friend bool operator==(const ReportEntry &, const ReportEntry &) = default;
};

/// A report in words and numbers, without any form: PDF, HTML and XLSX are written from it. All text is translated and
/// inert, and the same document gives the same bytes.
struct ReportDocument {
    QString title;
    QString language; ///< of the texts, as in HTML: en-US
    QDateTime asOf; ///< UTC: when the server gave the figures, which is the time that files bear
    QList<ReportEntry> facts; ///< account, window, zone, currency, as-of time
    QList<ReportSection> sections;
    QString leftOutTitle;
    QStringList leftOut; ///< sentences
    QString definitionsTitle;
    QList<ReportEntry> definitions;
    QString footer; ///< one line for every page: window, zone, currency, as-of time
    QString pageText; ///< "Page %1 of %2"
    QString nowText; ///< legend of a trend: "this period"
    QString beforeText; ///< "the period before"
    QString dayText; ///< heading of a trend's days

    friend bool operator==(const ReportDocument &, const ReportDocument &) = default;
};

/// A number that a trend can draw; money in units of its currency.
inline std::optional<double> reportNumber(const ReportCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell.value))
        return *number;
    if (const auto *money = std::get_if<Money>(&cell.value))
        return money->toDouble();
    return std::nullopt;
}

} // namespace agm
