// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountConfig.h"

#include <memory>

namespace agm {

class ApiClient;

/// The way to an account's server, with its key.
std::unique_ptr<ApiClient> makeClient(const AccountConfig &account, const QString &key);

} // namespace agm
