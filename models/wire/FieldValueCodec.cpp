// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/FieldValueCodec.h"

#include "FieldValueReader.h"
#include "FieldValueWriter.h"
#include "domain/FieldRegistry.h"

namespace agm {

QByteArray encodeFieldValue(Field field, const FieldValue &value)
{
    json::Writer out;
    return json::writeSetting(out, field, value, json::MoneyForm::WithCurrency) ? out.result() : QByteArray();
}

Result<FieldValue> decodeFieldValue(Field field, QByteArrayView bytes)
{
    json::Text &text = json::threadText();
    const QByteArray key(fieldInfo(field).key);
    if (const auto loaded = text.load(bytes); !loaded) {
        Error error = loaded.error();
        error.where = QString::fromLatin1(key);
        return tl::unexpected(error);
    }
    json::Reader in(text);
    json::Token token = 0;
    FieldValue value;
    if (!json::readSetting(in, field, token, value) || !in.end(token))
        return tl::unexpected(in.failure(key));
    return value;
}

QString journalText(Field field, const FieldValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    if (field != Field::Status)
        return QString::fromUtf8(encodeFieldValue(field, value));
    const QString *word = std::get_if<QString>(&value);
    return word ? *word : QString();
}

Result<FieldValue> fromJournalText(Field field, const QString &text)
{
    if (text.isNull())
        return FieldValue();
    if (field == Field::Status)
        return FieldValue(text);
    return decodeFieldValue(field, text.toUtf8());
}

} // namespace agm
