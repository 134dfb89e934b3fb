// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Field.h"

#include <array>
#include <bit>
#include <bitset>
#include <memory>

namespace agm {

/// The numbers of one ad group side by side, to be filled and changed: money as micro-units, everything else as the
/// bits of a double. A slot that is not present may hold anything.
struct NumberSlots {
    std::array<qint64, NumberFieldCount> values{};
    std::bitset<NumberFieldCount> present;

    void set(Field field, qint64 slot)
    {
        values[std::size_t(field)] = slot;
        present.set(std::size_t(field));
    }
    void clear(Field field) { present.reset(std::size_t(field)); }
};

/// The same numbers as they are kept in 100 000 rows: what is null or 0 takes no place, amounts of everyday size and
/// counts take four bytes, and only what does not fit takes eight. Nothing is rounded. Equal numbers are kept as equal
/// bytes.
class CompactNumbers {
public:
    CompactNumbers() = default;
    explicit CompactNumbers(const NumberSlots &numbers);
    CompactNumbers(const CompactNumbers &other);
    CompactNumbers &operator=(const CompactNumbers &other);
    CompactNumbers(CompactNumbers &&) noexcept = default;
    CompactNumbers &operator=(CompactNumbers &&) noexcept = default;
    ~CompactNumbers() = default;

    bool has(Field field) const { return m_present & bitOf(field); }
    /// The number as NumberSlots has it; 0 when it is not present.
    qint64 slot(Field field) const
    {
        const quint64 bit = bitOf(field);
        if (m_small & bit)
            return unfolded(field, smallWords()[std::popcount(m_small & (bit - 1))]);
        if (m_wide & bit)
            return qint64(m_words[std::size_t(std::popcount(m_wide & (bit - 1)))]);
        return 0;
    }
    NumberSlots unfolded() const;

    friend bool operator==(const CompactNumbers &a, const CompactNumbers &b);

private:
    /// Whole hundredths instead of micro-units: the lowest bit of a small amount.
    static constexpr quint32 Hundredths = 1;
    static constexpr qint64 MicrosOfHundredth = 10'000;

    static constexpr quint64 bitOf(Field field) { return quint64(1) << std::size_t(field); }
    static bool fold(Field field, qint64 slot, quint32 &word);
    static qint64 unfolded(Field field, quint32 word)
    {
        if (!isMoney(field))
            return std::bit_cast<qint64>(double(qint32(word)));
        const qint64 amount = qint32(word) >> 1;
        return word & Hundredths ? amount * MicrosOfHundredth : amount;
    }
    const quint32 *smallWords() const { return reinterpret_cast<const quint32 *>(m_words.get() + m_wideCount); }
    std::size_t wordCount() const { return m_wideCount + (std::size_t(std::popcount(quint64(m_small))) + 1) / 2; }

    static_assert(NumberFieldCount <= 48);
    quint64 m_present = 0;
    quint64 m_wide = 0;
    quint64 m_small : 48 = 0;
    quint64 m_wideCount : 16 = 0;
    std::unique_ptr<quint64[]> m_words; ///< first the wide numbers, then the small ones, two in each
};

} // namespace agm
