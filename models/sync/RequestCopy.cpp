// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RequestCopy.h"

#include "net/CurlCommand.h"
#include "sync/AdGroupReader.h"
#include "sync/WriteCall.h"

namespace agm {
namespace {

ApiAccount apiAccount(const AccountConfig &account)
{
    return {account.baseUrl, account.versionDate, account.accountId};
}

} // namespace

Result<QString> curlOfRead(const AccountConfig &account, const QString &adGroupId, const TimeWindow &window)
{
    return curlCommand(apiAccount(account), AdGroupReader::retrieveCall(adGroupId, window));
}

Result<QString> curlOfRow(const AccountConfig &account, const EditRow &row)
{
    const auto call = writeCall(row, wholePatch(row), {});
    if (!call)
        return tl::unexpected<Error>(call.error());
    return curlCommand(apiAccount(account), *call);
}

Result<QString> curlOfRequest(const RequestDetail &request)
{
    return curlCommand(request);
}

} // namespace agm
