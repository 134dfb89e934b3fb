// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/EditPictures.h"

namespace agm {

/// What is offered under the search field, an error there, the builder, and saved views.
void drawFilters(Application &program, const std::function<void(QWidget *, const QString &)> &save);

} // namespace agm
