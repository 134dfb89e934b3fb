// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonReader.h"
#include "domain/Field.h"
#include "domain/SharedTargeting.h"

#include <array>

namespace agm::json {

/// The first tokens of the values that make up a Targeting, as they were met in an ad group; 0 where one was absent (no
/// value stands at the first token of a text).
class TargetingTokens {
public:
    static constexpr std::array fields{Field::Audiences,   Field::Demographics, Field::Regions,
                                       Field::Devices,     Field::Languages,    Field::Placements,
                                       Field::MessageApps, Field::FrequencyCap, Field::DetailedTargeting};

    /// The place of a field in `fields`; fields.size() when it is no part of a Targeting.
    static constexpr std::size_t partOf(Field field) { return partsOfFields[std::size_t(field)]; }
    /// Notes a value, to be read later; the caller goes behind it by itself.
    void note(std::size_t part, Token first, Token behind)
    {
        m_first[part] = first;
        m_behind[part] = behind;
    }
    Token first(std::size_t part) const { return m_first[part]; }
    Token behind(std::size_t part) const { return m_behind[part]; }

private:
    /// A table, since every key of every ad group asks.
    static constexpr auto partsOfFields = [] {
        std::array<quint8, TableColumnCount> parts{};
        parts.fill(quint8(fields.size()));
        for (std::size_t part = 0; part < fields.size(); ++part)
            parts[std::size_t(fields[part])] = quint8(part);
        return parts;
    }();

    std::array<Token, fields.size()> m_first{};
    std::array<Token, fields.size()> m_behind{};
};

/// Reads the noted values. A part that came in the same bytes lately is not read again but shared: the ad groups of an
/// account differ in few of them, and reading them is half of the work of an ad group.
bool readTargeting(Reader &reader, const TargetingTokens &tokens, TargetingPtr &targeting);

/// Reads the value of one of TargetingTokens::fields, which must not be null, into its member.
bool readTargetingPart(Reader &reader, Field field, Token &token, Targeting &targeting);

} // namespace agm::json
