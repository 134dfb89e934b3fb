// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"

#include "wire/AdGroupCodec.h"
#include "wire/PatchCodec.h"

#include <simdjson.h>

namespace agm::fuzz {

bool isJson(QByteArrayView text)
{
    static simdjson::dom::parser parser;
    simdjson::dom::element root;
    const auto error = parser.parse(simdjson::padded_string(text.data(), size_t(text.size()))).get(root);
    return !error || error == simdjson::NUMBER_ERROR;
}

void requireGoodError(const Error &error)
{
    require(error.kind == ErrorKind::Malformed, "an unreadable text is Malformed");
    require(!error.message.isEmpty(), "an error has words");
}

void requireRoundTrip(const AdGroup &group)
{
    const Targeting &t = *group.targeting;
    AdGroupPatch patch{
        {Field::Audiences, t.audiences},     {Field::Demographics, t.demographics}, {Field::Regions, t.regions},
        {Field::Devices, t.devices},         {Field::Languages, t.languages},       {Field::Placements, t.placements},
        {Field::MessageApps, t.messageApps}, {Field::Title, group.title},           {Field::StartsAt, group.startsAt}};
    if (t.frequencyCap)
        patch.insert(Field::FrequencyCap, *t.frequencyCap);
    if (t.detailed)
        patch.insert(Field::DetailedTargeting, *t.detailed);
    const auto body = encodePatch(patch);
    require(body.has_value(), "what was read can be written");
    require(isJson(*body), "what is written is JSON");
    QByteArray json = *body;
    json.chop(1);
    json += R"(,"id":"a","status":"x","ad_campaign":{"id":"c"}})";
    const auto again = decodeAdGroup(json);
    require(again.has_value(), "what was written can be read");
    require(*(*again)->targeting == t, "the targeting is the same after writing and reading");
    require((*again)->title == group.title, "the title is the same after writing and reading");
    require((*again)->startsAt == group.startsAt, "a time is the same after writing and reading");
}

} // namespace agm::fuzz
