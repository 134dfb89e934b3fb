// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonReader.h"
#include "wire/JsonWords.h"
#include "wire/PageInfo.h"

namespace agm::json {

/// Reads `page_info`. Its members may be absent or null.
bool readPageInfo(Reader &reader, Token &token, PageInfo &info);

/// The `id` of the object at `token`, as far as it can be found; null otherwise.
QString findId(Reader &reader, Token token);

/// Reads a list whose elements fail one by one: `element(token, index)` reads one; one that fails becomes a Refusal,
/// and reading goes on behind it. Fails when the list itself is broken.
template <class Element>
bool readTolerant(Reader &in, Token &token, QList<Refusal> &refused, Element element)
{
    int index = 0;
    return in.list(token, [&](Token &value) {
        const Token first = value;
        if (!element(value)) {
            Refusal refusal{index, {}, in.failure("data[" + QByteArray::number(index) + ']')};
            in.forgive();
            refusal.id = findId(in, first);
            in.forgive();
            refused.append(std::move(refusal));
            value = first;
            if (!in.skipUnread(value))
                return false;
        }
        ++index;
        return true;
    });
}

/// Reads `{ "data": [element, …], "page_info": { … } }`; `pageInfo` is null where none is needed.
template <class Element>
bool readPage(Reader &in, QList<Refusal> &refused, PageInfo *pageInfo, Element element)
{
    bool data = false;
    bool info = false;
    Token token = 0;
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "data" && !data) {
            data = true;
            return readTolerant(in, value, refused, element);
        }
        if (key == "data")
            return in.fail(JsonWords::tr("is there twice"));
        if (key == "page_info" && pageInfo) {
            info = true;
            return readPageInfo(in, value, *pageInfo);
        }
        return in.skip(value);
    });
    if (!read || !in.end(token))
        return false;
    if (!data || (pageInfo && !info)) {
        in.fail(JsonWords::tr("is missing"));
        return in.in(QByteArrayView(data ? "page_info" : "data"));
    }
    // Taken for the last page, it would make the rest of the account vanish.
    if (pageInfo && pageInfo->hasNextPage && pageInfo->endCursor.isEmpty()) {
        in.fail(JsonWords::tr("is missing, although there are more pages"));
        return in.in(QByteArrayView("page_info.end_cursor"));
    }
    return true;
}

} // namespace agm::json
