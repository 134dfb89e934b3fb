// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountConfig.h"

#include <memory>

namespace agm {

class ApiClient;
class RequestLog;

/// The way to an account's server, with its key. The log must outlive it; null: one of its own.
std::unique_ptr<ApiClient> makeClient(const AccountConfig &account, const QString &key, RequestLog *log = nullptr);

} // namespace agm
