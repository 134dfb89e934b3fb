// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

namespace agm {

/// What a result may cost, as the person set it for an account, by currency.
using CostTargets = QHash<Currency, Money>;

/// As they are kept: `EUR=12500000` a line, in micro-units, by code.
QByteArray costTargetsText(const CostTargets &targets);
/// Lines that cannot be read, and amounts that are not above zero, are left out.
CostTargets costTargetsOf(const QByteArray &text);

} // namespace agm
