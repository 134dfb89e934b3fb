// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountClient.h"

#include "net/ApiClient.h"
#include "wire/ErrorCodec.h"

namespace agm {
namespace {

ErrorBody readErrorBody(QByteArrayView body)
{
    const DecodedErrorBody decoded = decodeErrorBody(body);
    return {decoded.type, decoded.message, decoded.code};
}

} // namespace

std::unique_ptr<ApiClient> makeClient(const AccountConfig &account, const QString &key, RequestLog *log)
{
    ApiAccount api;
    api.baseUrl = account.baseUrl;
    api.versionDate = account.versionDate;
    api.accountId = account.accountId;
    ApiClientOptions options;
    options.log = log;
    return std::make_unique<ApiClient>(api, key, readErrorBody, options);
}

} // namespace agm
