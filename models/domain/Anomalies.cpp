// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Anomalies.h"

#include "domain/Medians.h"
#include "domain/Tails.h"

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr std::size_t OtherWeekdays = 3;
constexpr std::size_t DaysForATrend = 4;
/// Below this a count is a Poisson; Anscombe's root needs more.
constexpr double FewEvents = 10;
/// Steadier than this no delivery is: without it a constant past would make every cent stand out.
constexpr double LeastSpread = 0.05;
constexpr double MadToSigma = 0.6745;
constexpr double Z95 = 1.959963984540054;

class Checker {
public:
    Checker(const DayFigures &figures, FigureKind kind) : m_values(figures.values), m_kind(kind)
    {
        for (const double value : m_values) {
            if (!std::isfinite(value))
                continue;
            m_known.push_back(value);
            m_sum += std::max(0.0, value);
            m_squares += std::max(0.0, value) * std::max(0.0, value);
        }
    }

    /// What to expect of day `i`; NaN with too little to go by.
    double expected(std::size_t i)
    {
        FewValues others;
        // The nearest come first: over a long window, a year ago says little.
        for (std::size_t step = 7; others.size() < FewValues::Most && (step <= i || i + step < m_values.size());
             step += 7) {
            if (step <= i && std::isfinite(m_values[i - step]))
                others.add(m_values[i - step]);
            if (i + step < m_values.size() && std::isfinite(m_values[i + step]))
                others.add(m_values[i + step]);
        }
        if (others.size() < OtherWeekdays)
            return std::numeric_limits<double>::quiet_NaN();
        return std::max(0.0, others.median() * trend(i));
    }

    bool isFew() const
    {
        return m_kind == FigureKind::Count && !m_known.empty() && m_sum / double(m_known.size()) < FewEvents;
    }

    DayCheck few(std::size_t i) const
    {
        const double value = std::max(0.0, std::round(m_values[i]));
        const double others = double(m_known.size()) - 1;
        const double sum = m_sum - std::max(0.0, m_values[i]);
        const double squares = m_squares - std::max(0.0, m_values[i]) * std::max(0.0, m_values[i]);
        // Half an event: none in eight weeks is few, not impossible.
        const double mean = (sum + 0.5) / others;
        const double phi = std::max(1.0, (squares - sum * sum / others) / (others - 1) / mean);
        const double alone = tails::poissonTwoSided(value, mean);
        DayCheck check;
        check.value = m_values[i];
        check.p = phi > 1 && alone < 1 ? 2 * tails::normalUpper(tails::normalUpperQuantile(alone / 2) / std::sqrt(phi))
                                       : alone;
        const double reach = Z95 * std::sqrt(phi * mean);
        check.expected = {std::max(0.0, std::floor(mean - reach)), std::ceil(mean + reach)};
        return check;
    }

    /// Makes ready what many() measures by: how the days of the past differ from what was expected of them.
    void learn()
    {
        m_typical = std::max(0.0, medianOf(m_known));
        std::vector<double> residuals;
        residuals.reserve(m_values.size());
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const double wanted = std::isfinite(m_values[i]) ? expected(i) : m_values[i];
            if (std::isfinite(wanted))
                residuals.push_back(scale(m_values[i]) - scale(wanted));
        }
        m_middle = residuals.empty() ? 0 : medianOf(residuals);
        for (double &residual : residuals)
            residual = std::abs(residual - m_middle);
        m_sigma = residuals.empty() ? 0 : medianOf(residuals) / MadToSigma;
    }

    DayCheck many(std::size_t i, double wanted) const
    {
        DayCheck check;
        check.value = m_values[i];
        const double sigma = std::max(m_sigma, leastSigma(wanted));
        const double middle = scale(wanted) + m_middle;
        if (!(sigma > 0))
            return check;
        check.p = std::min(1.0, 2 * tails::normalUpper(std::abs(scale(m_values[i]) - middle) / sigma));
        check.expected = {back(middle - Z95 * sigma), back(middle + Z95 * sigma)};
        return check;
    }

    /// Money can only be measured where most days have some.
    bool hasScale() const { return m_kind == FigureKind::Count || m_typical > 0; }

private:
    /// The week before day `i` against all days; medians of whole weeks, so that weekdays play no part.
    double trend(std::size_t i) const
    {
        FewValues week;
        for (std::size_t back = 1; back <= 7 && back <= i; ++back) {
            if (std::isfinite(m_values[i - back]))
                week.add(m_values[i - back]);
        }
        return week.size() < DaysForATrend || !(m_typical > 0) ? 1 : std::max(0.0, week.median()) / m_typical;
    }

    /// On this scale the spread does not depend on the size: Anscombe's root of counts, parts of a typical day of
    /// money.
    double scale(double value) const
    {
        return m_kind == FigureKind::Count ? 2 * std::sqrt(std::max(0.0, value) + 0.375) : value / m_typical;
    }
    double back(double scaled) const
    {
        if (m_kind == FigureKind::Amount)
            return std::max(0.0, scaled * m_typical);
        const double root = std::max(0.0, scaled) / 2;
        return std::max(0.0, root * root - 0.375);
    }
    double leastSigma(double wanted) const
    {
        return m_kind == FigureKind::Count ? std::max(1.0, LeastSpread * wanted / std::sqrt(wanted + 0.375))
                                           : LeastSpread;
    }

    const std::vector<double> &m_values;
    FigureKind m_kind;
    std::vector<double> m_known;
    double m_sum = 0;
    double m_squares = 0;
    double m_typical = 0;
    double m_middle = 0;
    double m_sigma = 0;
};

} // namespace

std::vector<DayCheck> checkDays(const DayFigures &figures, QDate from, FigureKind kind)
{
    std::vector<DayCheck> checks;
    Checker checker(figures, kind);
    const bool few = checker.isFew();
    if (!few)
        checker.learn();
    if (!few && !checker.hasScale())
        return checks;
    const auto start = std::size_t(std::max<qint64>(0, figures.first.daysTo(from)));
    for (std::size_t i = start; i < figures.values.size(); ++i) {
        const double wanted = std::isfinite(figures.values[i]) ? checker.expected(i) : figures.values[i];
        if (!std::isfinite(wanted))
            continue;
        DayCheck check = few ? checker.few(i) : checker.many(i, wanted);
        check.day = figures.first.addDays(qint64(i));
        checks.push_back(check);
    }
    return checks;
}

} // namespace agm
