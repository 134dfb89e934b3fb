// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetingTokens.h"

#include "ShortBytes.h"
#include "TargetingReader.h"
#include "domain/FieldRegistry.h"

#include <memory>
#include <string>
#include <tuple>
#include <utility>

namespace agm::json {
namespace {

/// What was read lately of one part, by its bytes. One per thread: a lock for each ad group would cost more than a
/// second reading. Direct mapped: one that came in a single ad group pushes out another now and then, without asking
/// for memory anew.
template <class Ptr>
class PartCache {
public:
    using Value = std::remove_cvref_t<decltype(std::declval<Ptr>()->value)>;
    struct Known {
        std::string bytes;
        Ptr part;
        quint64 number = 0; ///< no two of a thread have the same; 0 where nothing is known
        Token tokens = 0; ///< how many the bytes are
        bool holds(QByteArrayView text) const { return number != 0 && sameBytes(bytes, text); }
    };
    static constexpr qsizetype LargestText = 4096; // nobody else will have the same

    Known &slot(QByteArrayView text) { return m_slots[hashOfBytes(text) % m_slots.size()]; }
    void fill(Known &slot, QByteArrayView text, Token tokens, Ptr part, quint64 number)
    {
        if (m_bytes + std::size_t(text.size()) > LargestBytes) {
            for (Known &known : m_slots) {
                std::string().swap(known.bytes); // gives the memory back, which an assignment need not
                known.part = {};
                known.number = 0;
            }
            m_bytes = 0;
        }
        const std::size_t before = slot.bytes.capacity();
        slot.bytes.assign(text.data(), std::size_t(text.size()));
        slot.part = std::move(part);
        slot.number = number;
        slot.tokens = tokens;
        m_bytes += slot.bytes.capacity() - before;
    }

    Known *last = nullptr; ///< the one that was asked for last

private:
    static constexpr std::size_t LargestBytes = std::size_t(128) << 10;
    std::array<Known, 512> m_slots;
    std::size_t m_bytes = 0; ///< what the texts take, beyond what every string has
};

/// The parts that were put together lately, by their numbers, so that a targeting that many ad groups have is found as
/// a whole.
class WholeCache {
public:
    using Numbers = std::array<quint64, TargetingTokens::fields.size()>;
    struct Known {
        Numbers numbers{};
        TargetingPtr targeting;
    };
    Known &slot(const Numbers &numbers)
    {
        quint64 hash = 0;
        for (const quint64 number : numbers)
            hash = (hash ^ number) * 0x9E3779B97F4A7C15u;
        return m_slots[(hash >> 32) % m_slots.size()];
    }

private:
    std::array<Known, 512> m_slots;
};

/// In the order of TargetingTokens::fields.
constexpr auto members
    = std::make_tuple(&TargetingParts::audiences, &TargetingParts::demographics, &TargetingParts::regions,
                      &TargetingParts::devices, &TargetingParts::languages, &TargetingParts::placements,
                      &TargetingParts::messageApps, &TargetingParts::frequencyCap, &TargetingParts::detailed);
using Members = decltype(members);
using AllParts = std::make_index_sequence<TargetingTokens::fields.size()>;
static_assert(std::tuple_size_v<Members> == TargetingTokens::fields.size());

template <std::size_t Part>
using PartOf = std::remove_cvref_t<decltype(std::declval<TargetingParts>().*std::get<Part>(members))>;

template <class Sequence>
struct PartCaches;
template <std::size_t... Part>
struct PartCaches<std::index_sequence<Part...>> : std::tuple<PartCache<PartOf<Part>>...> {
};

} // namespace

struct TargetingCaches {
    /// The bytes that each part was read from last, where they can be told from what follows them.
    struct Last {
        QByteArrayView bytes;
        Token tokens = 0;
    };

    PartCaches<AllParts> parts;
    std::array<Last, TargetingTokens::fields.size()> lasts;
    WholeCache wholes;
    quint64 lastNumber = 0;
};

namespace {

TargetingCaches &threadCaches()
{
    // On the heap, and only for threads that decode.
    thread_local const auto caches = std::make_unique<TargetingCaches>();
    return *caches;
}

/// Reads all parts of one ad group.
class PartsReader {
public:
    PartsReader(Reader &reader, TargetingCaches &caches) : m_in(reader), m_caches(caches) { }

    template <std::size_t... Part>
    bool find(const std::array<TargetingTokens::Noted, sizeof...(Part)> &noted, std::index_sequence<Part...>)
    {
        return (findPart<Part>(noted[Part]) && ...);
    }
    TargetingPtr made()
    {
        if (!m_remember)
            return gathered(AllParts());
        WholeCache::Known &whole = m_caches.wholes.slot(m_numbers);
        if (!whole.targeting || whole.numbers != m_numbers)
            whole = {m_numbers, gathered(AllParts())};
        return whole.targeting;
    }

private:
    template <std::size_t Part>
    bool findPart(const TargetingTokens::Noted &noted)
    {
        if (noted.first == 0 || m_in.isNull(noted.first))
            return true;
        auto &cache = std::get<Part>(m_caches.parts);
        if (!noted.asBefore) {
            const QByteArrayView text = m_in.text().span(noted.first, noted.behind - 1);
            if (text.size() > cache.LargestText) {
                m_remember = false;
                return readNew<Part>(noted, m_large.*std::get<Part>(members));
            }
            auto &known = cache.slot(text);
            if (!known.holds(text)) {
                PartOf<Part> part;
                if (!readNew<Part>(noted, part))
                    return false;
                const Token tokens = noted.behind - noted.first;
                cache.fill(known, text, tokens, std::move(part), ++m_caches.lastNumber);
            }
            cache.last = &known;
            m_caches.lasts[Part] = {QByteArrayView(known.bytes.data(), qsizetype(known.bytes.size())), known.tokens};
        }
        m_numbers[Part] = cache.last->number;
        return true;
    }

    template <std::size_t Part>
    bool readNew(const TargetingTokens::Noted &noted, PartOf<Part> &part)
    {
        typename PartCache<PartOf<Part>>::Value value{};
        Token token = noted.first;
        bool read = readPart(m_in, token, value);
        // The brackets have told where the value ends; its grammar has to agree.
        if (read && token != noted.behind)
            read = m_in.broken();
        if (!read)
            return m_in.in(QByteArrayView(fieldInfo(TargetingTokens::fields[Part]).key));
        part = sharedPart(value);
        return true;
    }

    template <std::size_t... Part>
    TargetingPtr gathered(std::index_sequence<Part...>)
    {
        const auto take = [this]<std::size_t At>(std::integral_constant<std::size_t, At>) {
            if (m_numbers[At] != 0)
                m_large.*std::get<At>(members) = std::get<At>(m_caches.parts).last->part;
        };
        (take(std::integral_constant<std::size_t, Part>()), ...);
        return TargetingPtr::of(std::move(m_large));
    }

    Reader &m_in;
    TargetingCaches &m_caches;
    WholeCache::Numbers m_numbers{}; ///< 0 for a part that is absent or too large to be remembered
    TargetingParts m_large; ///< parts that are too large to be remembered
    bool m_remember = true;
};

} // namespace

TargetingTokens::TargetingTokens() : m_caches(threadCaches()) { }

bool TargetingTokens::note(Reader &in, std::size_t part, Token &token)
{
    const TargetingCaches::Last &last = m_caches.lasts[part];
    const Token first = token;
    Noted &noted = m_noted[part];
    // Most ad groups have the languages, the devices and more of the one before. A bracket or quote that opens shows
    // where its value ends, so that equal bytes are equal values.
    const bool asBefore = last.tokens != 0 && in.text().startsWith(token, last.bytes);
    if (asBefore)
        token += last.tokens;
    else if (!in.skipUntilRead(token))
        return false;
    // Of a key that comes twice the last counts, but the first has to be JSON too.
    if (Token earlier = noted.first; earlier != 0 && !in.skip(earlier))
        return false;
    noted = {first, token, asBefore};
    return true;
}

bool TargetingTokens::read(Reader &in, TargetingPtr &targeting) const
{
    PartsReader parts(in, m_caches);
    if (!parts.find(m_noted, AllParts()))
        return false;
    targeting = parts.made();
    return true;
}

} // namespace agm::json
