// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/HarFile.h"

/// Requests in words and as text to read.
namespace agm::requesttext {

/// `GET`, `POST`, `PATCH`, `DELETE`
QString method(ApiMethod method);
/// It may change something at the server.
bool isWrite(ApiMethod method);
/// "Answered 200.", "Answered 429, it was tried again.", "No answer came."
QString outcome(const RequestLogEntry &entry);
/// The request with its headers and body, as it went over the line but for the key.
QString request(const RequestDetail &detail);
QString response(const RequestDetail &detail);

} // namespace agm::requesttext
