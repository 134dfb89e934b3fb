// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CompactNumbers.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace agm {

CompactNumbers::CompactNumbers(const NumberSlots &numbers) : m_present(numbers.present.to_ullong())
{
    std::array<quint64, NumberFieldCount> wide;
    std::array<quint32, NumberFieldCount + 1> small;
    std::size_t wideCount = 0;
    std::size_t smallCount = 0;
    for (quint64 left = m_present; left != 0; left &= left - 1) {
        const auto field = Field(std::countr_zero(left));
        const qint64 slot = numbers.values[std::size_t(field)];
        if (slot == 0)
            continue;
        if (fold(field, slot, small[smallCount])) {
            m_small |= bitOf(field);
            ++smallCount;
        } else {
            m_wide |= bitOf(field);
            wide[wideCount++] = quint64(slot);
        }
    }
    m_wideCount = wideCount;
    if (wordCount() == 0)
        return;
    small[smallCount] = 0; // the half that is left over is compared as well
    m_words = std::make_unique_for_overwrite<quint64[]>(wordCount());
    std::copy_n(wide.begin(), wideCount, m_words.get());
    std::memcpy(m_words.get() + wideCount, small.data(), (wordCount() - wideCount) * sizeof(quint64));
}

CompactNumbers::CompactNumbers(const CompactNumbers &other)
    : m_present(other.m_present), m_wide(other.m_wide), m_small(other.m_small), m_wideCount(other.m_wideCount)
{
    if (!other.m_words)
        return;
    m_words = std::make_unique_for_overwrite<quint64[]>(wordCount());
    std::copy_n(other.m_words.get(), wordCount(), m_words.get());
}

CompactNumbers &CompactNumbers::operator=(const CompactNumbers &other)
{
    if (this != &other)
        *this = CompactNumbers(other);
    return *this;
}

bool CompactNumbers::fold(Field field, qint64 slot, quint32 &word)
{
    constexpr qint64 Most = (qint64(1) << 30) - 1;
    if (!isMoney(field)) {
        const auto number = std::bit_cast<double>(slot);
        if (!(std::abs(number) <= 2e9))
            return false;
        const auto whole = qint32(number);
        word = quint32(whole);
        return std::bit_cast<qint64>(double(whole)) == slot;
    }
    if (slot >= -Most && slot <= Most) {
        word = quint32(slot) << 1;
        return true;
    }
    const qint64 hundredths = slot / MicrosOfHundredth;
    if (hundredths * MicrosOfHundredth != slot || hundredths < -Most || hundredths > Most)
        return false;
    word = quint32(hundredths) << 1 | Hundredths;
    return true;
}

NumberSlots CompactNumbers::unfolded() const
{
    NumberSlots numbers;
    for (quint64 left = m_present; left != 0; left &= left - 1) {
        const auto field = Field(std::countr_zero(left));
        numbers.set(field, slot(field));
    }
    return numbers;
}

bool operator==(const CompactNumbers &a, const CompactNumbers &b)
{
    return a.m_present == b.m_present && a.m_small == b.m_small && a.m_wide == b.m_wide
        && std::equal(a.m_words.get(), a.m_words.get() + a.wordCount(), b.m_words.get());
}

} // namespace agm
