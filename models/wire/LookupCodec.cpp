// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/LookupCodec.h"

#include "wire/JsonWords.h"

#include "FieldValueWriter.h"
#include "PageReader.h"
#include "domain/FieldRegistry.h"

#include <QtCore/QCoreApplication>

namespace agm {

using namespace json;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::LookupCodec)
};

bool readAudience(Reader &in, Token &token, Audience &audience)
{
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "id")
            return in.at(value) == '"' ? in.readText(value, audience.id) : in.wrongType(value, "text");
        if (key == "name")
            return in.readText(value, audience.name);
        if (key == "audience_type")
            return in.readText(value, audience.type);
        if (key == "status")
            return in.readText(value, audience.status);
        return in.skip(value);
    });
    if (read && audience.id.isEmpty()) {
        in.fail(JsonWords::tr("is missing"));
        return in.in(QByteArrayView("id"));
    }
    return read;
}

QString *textMember(TargetingOption &option, QByteArrayView key)
{
    if (key == "type")
        return &option.type;
    if (key == "id")
        return &option.id;
    if (key == "key")
        return &option.key;
    if (key == "code")
        return &option.code;
    if (key == "name")
        return &option.name;
    if (key == "description")
        return &option.description;
    if (key == "location_type")
        return &option.locationType;
    if (key == "region")
        return &option.region;
    if (key == "country_code")
        return &option.countryCode;
    if (key == "country_name")
        return &option.countryName;
    return nullptr;
}

bool readOption(Reader &in, Token &token, TargetingOption &option)
{
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (QString *text = textMember(option, key))
            return in.readText(value, *text);
        if (key == "audience_size_lower_bound")
            return in.readNumber(value, option.audienceLower);
        if (key == "audience_size_upper_bound")
            return in.readNumber(value, option.audienceUpper);
        return in.skip(value);
    });
    if (read && option.id.isEmpty() && option.key.isEmpty() && option.code.isEmpty()) {
        in.fail(JsonWords::tr("is missing"));
        return in.in(QByteArrayView("id"));
    }
    return read;
}

/// Loads the thread's text; `read` reads from its first token.
template <class T, class Read>
Result<T> decode(QByteArrayView bytes, Read read)
{
    Text &text = threadText();
    if (const auto loaded = text.load(bytes); !loaded)
        return tl::unexpected(loaded.error());
    Reader in(text);
    T value;
    if (!read(in, value))
        return tl::unexpected(in.failure());
    return value;
}

} // namespace

Result<AudiencePage> decodeAudiencePage(QByteArrayView bytes)
{
    return decode<AudiencePage>(bytes, [](Reader &in, AudiencePage &page) {
        return readPage(in, page.refused, &page.pageInfo, [&](Token &token) {
            Audience audience;
            if (!readAudience(in, token, audience))
                return false;
            page.audiences.append(std::move(audience));
            return true;
        });
    });
}

Result<QList<TargetingOption>> decodeTargetingOptions(QByteArrayView bytes)
{
    return decode<QList<TargetingOption>>(bytes, [](Reader &in, QList<TargetingOption> &options) {
        QList<Refusal> refused;
        return readPage(in, refused, nullptr, [&](Token &token) {
            TargetingOption option;
            if (!readOption(in, token, option))
                return false;
            options.append(std::move(option));
            return true;
        });
    });
}

Result<ReachEstimate> decodeReachEstimate(QByteArrayView bytes)
{
    return decode<ReachEstimate>(bytes, [](Reader &in, ReachEstimate &estimate) {
        Token token = 0;
        const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
            if (key == "users_lower_bound")
                return in.readNumber(value, estimate.lower);
            if (key == "users_upper_bound")
                return in.readNumber(value, estimate.upper);
            return in.skip(value);
        });
        return read && in.end(token);
    });
}

Result<QByteArray> encodeReachQuery(const ReachQuery &query, const QString &accountId)
{
    Writer out;
    out.beginObject();
    out.key("platform");
    out.text(QStringLiteral("meta"));
    if (!accountId.isEmpty()) {
        out.key("account_id");
        out.text(accountId);
    }
    for (const Field field : {Field::Audiences, Field::Demographics, Field::DetailedTargeting, Field::Devices,
                              Field::Languages, Field::Regions}) {
        const FieldValue value = query.targeting.value(field);
        if (std::holds_alternative<std::monostate>(value))
            continue;
        const char *key = fieldInfo(field).key;
        out.key(key);
        if (!writeSetting(out, field, value, MoneyForm::Bare))
            return fail(ErrorKind::Invalid, Tr::tr("This attribute has a value of another kind."),
                        QString::fromLatin1(key));
    }
    out.endObject();
    return out.result();
}

} // namespace agm
