// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <vector>

namespace agm {

/// The median; NaN of none. `values` end in another order. Linear.
inline double medianOf(std::vector<double> &values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

/// The same of a few values that are looked at often: no memory is asked for, and they end sorted.
class FewValues {
public:
    static constexpr std::size_t Most = 8;
    /// What is beyond the most is left out.
    void add(double value)
    {
        if (m_size == Most)
            return;
        std::size_t at = m_size++;
        for (; at > 0 && m_values[at - 1] > value; --at)
            m_values[at] = m_values[at - 1];
        m_values[at] = value;
    }
    std::size_t size() const { return m_size; }
    double median() const
    {
        if (m_size == 0)
            return std::numeric_limits<double>::quiet_NaN();
        const double upper = m_values[m_size / 2];
        return m_size % 2 ? upper : (m_values[m_size / 2 - 1] + upper) / 2;
    }

private:
    std::array<double, Most> m_values{};
    std::size_t m_size = 0;
};

} // namespace agm
