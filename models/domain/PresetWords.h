// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimeWindow.h"

#include <QtCore/QString>

#include <optional>

namespace agm {

/// What a preset is called where people type it and where files keep it: today, 7d, 14d, 30d, all, custom.
QLatin1String presetWord(WindowPreset preset);
/// Nothing for an unknown word.
std::optional<WindowPreset> presetOfWord(QStringView word);

} // namespace agm
