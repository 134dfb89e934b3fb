// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SharedTargeting.h"

namespace agm::store {

/// A Targeting with everything in it, also what the program does not understand, as sealed bytes. Equal ones give equal
/// bytes.
QByteArray packTargeting(const TargetingView &targeting);
/// Null when the bytes are damaged.
TargetingPtr unpackTargeting(QByteArrayView pack);

} // namespace agm::store
