// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ErrorCodec.h"

#include "JsonReader.h"

namespace agm {

using namespace json;

namespace {

/// Goes behind a value that is taken when it is text, whatever it is.
bool textIfText(Reader &in, Token &token, QString &value)
{
    return in.at(token) == '"' ? in.readText(token, value) : in.skip(token);
}

} // namespace

DecodedErrorBody decodeErrorBody(QByteArrayView body)
{
    Text &text = threadText();
    if (!text.load(body))
        return {};
    Reader in(text);
    DecodedErrorBody error;
    QString description;
    QString topMessage;
    Token token = 0;
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "error_description")
            return textIfText(in, value, description);
        if (key == "message")
            return textIfText(in, value, topMessage);
        if (key != "error")
            return in.skip(value);
        if (in.at(value) != '{')
            return textIfText(in, value, error.type);
        return in.object(value, [&](QByteArrayView inner, Token &member) {
            QString *target = inner == "type" ? &error.type
                : inner == "message"          ? &error.message
                : inner == "code"             ? &error.code
                                              : nullptr;
            return target ? textIfText(in, member, *target) : in.skip(member);
        });
    });
    if (!read || !in.end(token))
        return {};
    if (error.type.isEmpty() && !error.code.isEmpty())
        error.type = std::exchange(error.code, QString());
    if (error.message.isEmpty())
        error.message = description.isEmpty() ? topMessage : description;
    return error;
}

} // namespace agm
