// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PresetWords.h"

#include <array>

namespace agm {
namespace {

struct Entry {
    WindowPreset preset;
    QLatin1String word;
};

// The words stand in settings, saved views and scripts of people: they never change.
constexpr std::array<Entry, 6> entries{{
    {WindowPreset::Today, QLatin1String("today")},
    {WindowPreset::Last7Days, QLatin1String("7d")},
    {WindowPreset::Last14Days, QLatin1String("14d")},
    {WindowPreset::Last30Days, QLatin1String("30d")},
    {WindowPreset::AllTime, QLatin1String("all")},
    {WindowPreset::Custom, QLatin1String("custom")},
}};

} // namespace

QLatin1String presetWord(WindowPreset preset)
{
    for (const Entry &entry : entries) {
        if (entry.preset == preset)
            return entry.word;
    }
    return {};
}

std::optional<WindowPreset> presetOfWord(QStringView word)
{
    for (const Entry &entry : entries) {
        if (word == entry.word)
            return entry.preset;
    }
    return std::nullopt;
}

} // namespace agm
