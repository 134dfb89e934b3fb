// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/AdGroupCodec.h"

#include "wire/JsonWords.h"

#include "AdGroupReader.h"
#include "PageReader.h"

#include <algorithm>

namespace agm {

using namespace json;

Result<AdGroupPage> decodeAdGroupPage(QByteArrayView bytes)
{
    Text &text = threadText();
    if (const auto loaded = text.load(bytes); !loaded)
        return tl::unexpected(loaded.error());
    Reader in(text);
    AdGroupPage page;
    // A page has up to 100, of about 1 800 bytes each. Growing step by step costs more than the list itself.
    page.groups.reserve(std::clamp(bytes.size() / 1024, qsizetype(1), qsizetype(100)));
    const bool read = readPage(in, page.refused, &page.pageInfo, [&](Token &token) {
        AdGroupPtr group;
        if (!readAdGroup(in, token, group))
            return false;
        page.groups.append(std::move(group));
        return true;
    });
    if (!read)
        return tl::unexpected(in.failure());
    return page;
}

Result<AdGroupPtr> decodeAdGroup(QByteArrayView bytes)
{
    Text &text = threadText();
    if (const auto loaded = text.load(bytes); !loaded)
        return tl::unexpected(loaded.error());
    Reader in(text);
    Token token = 0;
    AdGroupPtr group;
    if (!readAdGroup(in, token, group) || !in.end(token))
        return tl::unexpected(in.failure());
    return group;
}

Result<QList<AdGroupPtr>> decodeAdGroupCopies(QByteArrayView bytes)
{
    Text &text = threadText();
    if (const auto loaded = text.load(bytes); !loaded)
        return tl::unexpected(loaded.error());
    Reader in(text);
    QList<AdGroupPtr> copies;
    QList<Refusal> refused;
    const bool read = readPage(in, refused, nullptr, [&](Token &token) {
        AdGroupPtr group;
        if (!readAdGroup(in, token, group))
            return false;
        copies.append(std::move(group));
        return true;
    });
    if (!read)
        return tl::unexpected(in.failure());
    if (!refused.isEmpty())
        return tl::unexpected(refused.first().error);
    return copies;
}

Result<void> decodeDeleted(QByteArrayView bytes, QStringView id)
{
    Text &text = threadText();
    if (const auto loaded = text.load(bytes); !loaded)
        return tl::unexpected(loaded.error());
    Reader in(text);
    Token token = 0;
    std::optional<bool> deleted;
    QString deletedId;
    if (in.at(token) == '{') {
        const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
            if (key == "id")
                return in.readText(value, deletedId);
            return key == "deleted" ? in.readFlag(value, deleted) : in.skip(value);
        });
        if (!read)
            return tl::unexpected(in.failure());
        if (!deletedId.isNull() && deletedId != id)
            return fail(ErrorKind::Malformed, JsonWords::tr("names another ad group than the deleted one"),
                        QStringLiteral("id"));
    } else if (!in.readFlag(token, deleted)) {
        return tl::unexpected(in.failure());
    }
    if (!in.end(token))
        return tl::unexpected(in.failure());
    if (deleted != true)
        return fail(ErrorKind::Malformed, JsonWords::tr("is not true"), QStringLiteral("deleted"));
    return {};
}

} // namespace agm
