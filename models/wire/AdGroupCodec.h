// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "wire/PageInfo.h"

#include <QtCore/QByteArrayView>

namespace agm {

// Reading is lenient: unknown keys and unknown words are no error, every key but `id`, `status` and `ad_campaign.id`
// may be absent or null, and both spellings of ages and regions are read. A value of the wrong type is an error of kind
// Malformed whose `where` names it (`data[17].budget_amount`), and whose message goes on from there ("should be a
// number, is text"); an empty place means the answer as a whole. A key that is given twice counts with its last value.
// All functions are reentrant and may be called on any thread; they keep no reference to the bytes.

/// One page of `GET /ad_groups`.
struct AdGroupPage {
    QList<AdGroupPtr> groups; ///< in the order of `data`
    QList<Refusal> refused; ///< ascending by index
    PageInfo pageInfo;
};

/// Fails only when the page itself cannot be read (not JSON, no `data`); an ad group that cannot be read is in
/// `refused`. A missing `page_info` is an error, missing members of it are taken as null and false.
Result<AdGroupPage> decodeAdGroupPage(QByteArrayView json);

/// The answer of retrieve, create, update, pause and unpause.
Result<AdGroupPtr> decodeAdGroup(QByteArrayView json);

/// The answer of duplicate: `{ "data": [ad group, …] }`. The first ad group that cannot be read fails the whole.
Result<QList<AdGroupPtr>> decodeAdGroupCopies(QByteArrayView json);

/// The answer of delete: `true`, or `{ "id": …, "deleted": true }` with the expected id.
Result<void> decodeDeleted(QByteArrayView json, QStringView id);

} // namespace agm
