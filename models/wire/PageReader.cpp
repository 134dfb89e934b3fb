// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageReader.h"

namespace agm::json {

bool readPageInfo(Reader &in, Token &token, PageInfo &info)
{
    return in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "start_cursor")
            return in.readText(value, info.startCursor);
        if (key == "end_cursor")
            return in.readText(value, info.endCursor);
        bool *target = key == "has_next_page" ? &info.hasNextPage
            : key == "has_previous_page"      ? &info.hasPreviousPage
                                              : nullptr;
        if (!target)
            return in.skip(value);
        std::optional<bool> flag;
        if (!in.readFlag(value, flag))
            return false;
        *target = flag.value_or(false);
        return true;
    });
}

QString findId(Reader &in, Token token)
{
    QString id;
    if (in.at(token) != '{')
        return id;
    // Reading stops at the first error; what was found before it counts.
    const bool whole = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "id" && in.at(value) == '"')
            return in.readText(value, id);
        return in.skipUnread(value);
    });
    return whole || !id.isEmpty() ? id : QString();
}

} // namespace agm::json
