// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/DraftCodec.h"

#include "DraftReader.h"
#include "FieldValueReader.h"
#include "FieldValueWriter.h"
#include "domain/FieldRegistry.h"
#include "wire/Iso8601.h"
#include "wire/JsonWords.h"

namespace agm {
namespace json {
namespace {

bool readKind(Reader &in, Token &token, DraftKind &kind)
{
    QString word;
    if (!readPresent(in, token, word))
        return false;
    for (const DraftKind known : {DraftKind::Edit, DraftKind::Create, DraftKind::Delete}) {
        if (word == wordOf(known)) {
            kind = known;
            return true;
        }
    }
    return in.fail(JsonWords::tr("should be edit, create or delete"));
}

bool readEdit(Reader &in, Field field, Token &token, FieldEdit &edit)
{
    bool base = false;
    bool mine = false;
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "base") {
            base = true;
            return readSetting(in, field, value, edit.base);
        }
        if (key == "mine") {
            mine = true;
            return readSetting(in, field, value, edit.mine);
        }
        if (key == "theirs")
            return readSetting(in, field, value, edit.theirs.emplace());
        return in.skip(value);
    });
    return read && (base || missing(in, "base")) && (mine || missing(in, "mine"));
}

bool readEdits(Reader &in, Token &token, QMap<Field, FieldEdit> &fields)
{
    return in.object(token, [&](QByteArrayView key, Token &value) {
        const auto field = fieldByKey(key);
        if (!field)
            return in.fail(JsonWords::tr("is a field this program does not know"));
        if (fields.contains(*field))
            return in.fail(JsonWords::tr("is there twice"));
        FieldEdit edit;
        if (!readEdit(in, *field, value, edit))
            return false;
        fields.insert(*field, edit);
        return true;
    });
}

bool readVersion(Reader &in, Token &token, std::optional<int> &version)
{
    if (!in.readInteger(token, version))
        return false;
    return version == DraftVersion || in.fail(JsonWords::tr("was written by a newer program"));
}

void writeEdit(Writer &out, Field field, const FieldEdit &edit)
{
    const auto member = [&](const char *key, const FieldValue &value) {
        out.key(key);
        // A value that does not suit its field is none, as in an update.
        if (!writeSetting(out, field, value, MoneyForm::WithCurrency))
            out.null();
    };
    out.key(fieldInfo(field).key);
    out.beginObject();
    member("base", edit.base);
    member("mine", edit.mine);
    if (edit.theirs)
        member("theirs", *edit.theirs);
    out.endObject();
}

} // namespace

QString wordOf(DraftKind kind)
{
    switch (kind) {
    case DraftKind::Edit: return QStringLiteral("edit");
    case DraftKind::Create: return QStringLiteral("create");
    case DraftKind::Delete: return QStringLiteral("delete");
    }
    return {};
}

void writeTime(Writer &out, const QDateTime &time)
{
    time.isValid() ? out.text(QString::fromLatin1(instantText(Instant(time.toMSecsSinceEpoch())))) : out.null();
}

bool readTime(Reader &in, Token &token, QDateTime &time)
{
    Instant instant;
    if (!in.readInstant(token, instant))
        return false;
    time = instant.toUtc();
    return true;
}

bool readPresent(Reader &in, Token &token, QString &text)
{
    return in.at(token) == '"' ? in.readText(token, text) : in.wrongType(token, "text");
}

bool missing(Reader &in, QByteArrayView key)
{
    in.fail(JsonWords::tr("is missing"));
    return in.in(key);
}

bool readDraft(Reader &in, Token &token, Draft &draft, bool versioned)
{
    std::optional<int> version;
    bool kind = false;
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "v")
            return readVersion(in, value, version);
        if (key == "id")
            return readPresent(in, value, draft.adGroupId);
        if (key == "kind") {
            kind = true;
            return readKind(in, value, draft.kind);
        }
        if (key == "title")
            return in.readText(value, draft.title);
        if (key == "campaign_id")
            return in.readText(value, draft.campaignId);
        if (key == "copy_of")
            return in.readText(value, draft.copyOf);
        if (key == "error")
            return in.readText(value, draft.error);
        if (key == "changed_at")
            return readTime(in, value, draft.changedAt);
        if (key == "fields")
            return readEdits(in, value, draft.fields);
        return in.skip(value);
    });
    if (!read)
        return false;
    if (versioned && !version)
        return missing(in, "v");
    if (draft.adGroupId.isEmpty())
        return missing(in, "id");
    return kind || missing(in, "kind");
}

} // namespace json

QByteArray encodeDraft(const Draft &draft)
{
    using namespace json;
    Writer out;
    const auto text = [&out](const char *key, const QString &value) {
        out.key(key);
        value.isNull() ? out.null() : out.text(value);
    };
    out.beginObject();
    out.key("v");
    out.integer(DraftVersion);
    text("id", draft.adGroupId);
    text("kind", wordOf(draft.kind));
    text("title", draft.title);
    text("campaign_id", draft.campaignId);
    text("copy_of", draft.copyOf);
    text("error", draft.error);
    out.key("changed_at");
    writeTime(out, draft.changedAt);
    out.key("fields");
    out.beginObject();
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it)
        writeEdit(out, it.key(), it.value());
    out.endObject();
    out.endObject();
    return out.result();
}

Result<Draft> decodeDraft(QByteArrayView bytes)
{
    json::Text &text = json::threadText();
    if (const auto loaded = text.load(bytes); !loaded)
        return tl::unexpected(loaded.error());
    json::Reader in(text);
    json::Token token = 0;
    Draft draft;
    if (!json::readDraft(in, token, draft, true) || !in.end(token))
        return tl::unexpected(in.failure());
    return draft;
}

} // namespace agm
