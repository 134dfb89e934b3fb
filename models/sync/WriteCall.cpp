// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/WriteCall.h"

#include "sync/TypedCall.h"
#include "wire/PatchCodec.h"

namespace agm {
namespace {

Result<QByteArray> bodyOf(const EditRow &row, const AdGroupPatch &patch)
{
    if (row.action == BulkAction::Edit)
        return encodePatch(patch);
    if (row.action == BulkAction::Create)
        return encodeNewAdGroup({row.campaignId, wholePatch(row)});
    return row.action == BulkAction::Duplicate ? encodeDuplicate(1, {}) : QByteArray();
}

QString pathOf(const EditRow &row)
{
    switch (row.action) {
    case BulkAction::Pause: return adGroupPath(row.adGroupId, QLatin1String("/pause"));
    case BulkAction::Resume: return adGroupPath(row.adGroupId, QLatin1String("/unpause"));
    case BulkAction::Duplicate: return adGroupPath(row.adGroupId, QLatin1String("/duplicate"));
    case BulkAction::Create: return QStringLiteral("/ad_groups");
    case BulkAction::Edit:
    case BulkAction::Delete: break;
    }
    return adGroupPath(row.adGroupId);
}

} // namespace

QString operationOf(BulkAction action)
{
    switch (action) {
    case BulkAction::Pause: return QStringLiteral("pauseAdGroup");
    case BulkAction::Resume: return QStringLiteral("unpauseAdGroup");
    case BulkAction::Delete: return QStringLiteral("deleteAdGroup");
    case BulkAction::Edit: return QStringLiteral("updateAdGroup");
    case BulkAction::Create: return QStringLiteral("createAdGroup");
    case BulkAction::Duplicate: return QStringLiteral("duplicateAdGroup");
    }
    return {};
}

AdGroupPatch wholePatch(const EditRow &row)
{
    AdGroupPatch patch;
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
        patch.insert(it.key(), it->after);
    return patch;
}

Result<ApiCall> writeCall(const EditRow &row, const AdGroupPatch &patch, const QByteArray &key)
{
    const auto body = bodyOf(row, patch);
    if (!body)
        return tl::unexpected<Error>(body.error());
    ApiCall call;
    call.operation = operationOf(row.action);
    call.path = pathOf(row);
    call.body = *body;
    call.priority = ApiPriority::Background;
    if (row.action == BulkAction::Edit) {
        call.method = ApiMethod::Patch;
    } else if (row.action == BulkAction::Delete) {
        call.method = ApiMethod::Delete;
    } else {
        call.method = ApiMethod::Post;
        call.idempotencyKey = key;
    }
    return call;
}

} // namespace agm
