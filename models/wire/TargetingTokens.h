// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonReader.h"
#include "domain/Field.h"
#include "domain/SharedTargeting.h"

#include <array>

namespace agm::json {

struct TargetingCaches;

/// The values that make up a Targeting, as they are met in an ad group, to be read when all of them are known. A part
/// that came in the same bytes lately is not read again but shared: the ad groups of an account differ in few of them,
/// and reading them is half of the work of an ad group.
class TargetingTokens {
public:
    static constexpr std::array fields{Field::Audiences,   Field::Demographics, Field::Regions,
                                       Field::Devices,     Field::Languages,    Field::Placements,
                                       Field::MessageApps, Field::FrequencyCap, Field::DetailedTargeting};

    struct Noted {
        Token first = 0; ///< 0 where the part was absent: no value stands at the first token of a text
        Token behind = 0;
        bool asBefore = false; ///< has the bytes that this part was read from last
    };

    TargetingTokens();

    /// The place of a field in `fields`; fields.size() when it is no part of a Targeting.
    static constexpr std::size_t partOf(Field field) { return partsOfFields[std::size_t(field)]; }
    /// Notes the value of a part and goes behind it.
    bool note(Reader &reader, std::size_t part, Token &token);
    /// Reads the noted values.
    bool read(Reader &reader, TargetingPtr &targeting) const;

private:
    /// A table, since every key of every ad group asks.
    static constexpr auto partsOfFields = [] {
        std::array<quint8, TableColumnCount> parts{};
        parts.fill(quint8(fields.size()));
        for (std::size_t part = 0; part < fields.size(); ++part)
            parts[std::size_t(fields[part])] = quint8(part);
        return parts;
    }();

    TargetingCaches &m_caches;
    std::array<Noted, fields.size()> m_noted{};
};

} // namespace agm::json
