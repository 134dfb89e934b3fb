// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"
#include "domain/Money.h"
#include "domain/Reading.h"
#include "domain/TimeWindow.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

namespace agm {

/// How amounts, counts, ratios and times are written, in one language and one display zone. A small value: copy it.
/// Minus is the real minus sign (U+2212); spaces inside a value do not break. In a language that is written from right to left a
/// figure with a sign, a currency or a unit stands between left-to-right marks (U+200E), so that they stay on their sides of it
/// in any sentence; withoutMarks() takes them away again where a machine reads.
class Formats {
public:
    /// Whether an amount names its currency. Omit is for columns whose header names it.
    enum class Sign { Show, Omit };

    /// The C locale becomes English (United States), so that figures are grouped. An invalid zone becomes UTC.
    explicit Formats(const QLocale &locale = QLocale(), const QTimeZone &zone = QTimeZone::systemTimeZone());

    const QLocale &locale() const { return m_locale; }
    const QTimeZone &zone() const { return m_zone; }

    /// `US$1,850.00`: minor units by currency; 3 digits below 0.10, 4 below 0.01. A currency whose symbol is shared
    /// (¥, kr) is written by its code, an unknown one without sign.
    QString money(const Money &money, Sign sign = Sign::Show) const;
    /// Every digit there is, and the code: `1,850.004512 USD`. For tooltips.
    QString exactMoney(const Money &money) const;
    /// `+US$1,850.00`, `−US$620.00`; zero has no sign. Without minor units when they are all zero: `−US$620`.
    QString signedMoney(const Money &money) const;
    /// `−US$620/day`
    QString signedMoneyPerDay(const Money &money) const;
    /// `US$620/day`
    QString moneyPerDay(const Money &money) const;
    /// One sum per currency with " + " or, signed, ", " between; `US$0/day` is written as "nothing" by the caller.
    QString moneyListPerDay(const QList<Money> &sums, bool withSign) const;

    /// Grouped; whole numbers without a fraction, others with at most two digits of it.
    QString count(double value) const;
    /// `3.60 %` from 0.036; 3 digits below 0.1 %.
    QString rate(double fraction) const;
    /// `26.00×`
    QString multiple(double value) const;
    /// `1.60`
    QString decimal(double value) const;
    /// `1.2M`: axes only.
    QString compact(double value) const;
    /// `▲ 12.5 %`, `▼ 3.0 %`, `no change`
    QString relativeChange(double fraction) const;
    /// `▲ 0.35 pp`: the change of a rate.
    QString pointsChange(double fraction) const;

    /// `1 Jun 2026, 08:00 EDT` in the display zone; null: an empty string.
    QString instant(Instant instant) const;
    /// `2026-06-01 12:00:00 UTC`, for hovering.
    QString instantUtc(Instant instant) const;
    /// `14:02:11 EST`
    QString clock(const QDateTime &time) const;
    /// `1 Jun 2026`
    QString day(QDate date) const;
    /// `Last 7 days · 16–22 Nov · New York`
    QString window(const TimeWindow &window, const QDateTime &now) const;
    /// `16–22 Nov`, `28 Nov – 4 Dec 2025`; empty for all time. The year is named when it is not the present one.
    QString days(QDate first, QDate last, QDate today) const;
    /// `New York (UTC−5)` at the given time.
    QString zoneName(const QTimeZone &zone, const QDateTime &at) const;
    /// `New York`: the city of an IANA zone, else its id.
    static QString zoneCity(const QTimeZone &zone);
    /// `9 s`, `3 min`, `1 h 5 min`
    QString duration(qint64 milliseconds) const;

    /// Without the marks that only say where a figure's sign stands.
    static QString withoutMarks(QString text);
    /// The sign a currency is written with: `US$`, `€`, or its code where symbols are shared.
    static QString currencySign(Currency currency);

private:
    /// Between left-to-right marks where lines run from right to left.
    QString ordered(const QString &figure) const;
    QString magnitude(qint64 micros, Currency currency, bool dropZeroMinor) const;
    QString withSign(const QString &figure, Currency currency) const;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace agm
