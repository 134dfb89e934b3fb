// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace agm {

struct MainActions;

/// Gives each action the name under which its changed keys are remembered. Names stay the same in every version and
/// language; an action without one cannot have its key changed. An action that is not of MainActions names itself with
/// setObjectName().
void nameActions(const MainActions &actions);

} // namespace agm
