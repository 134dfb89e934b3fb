// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetingWriter.h"

namespace agm::json {
namespace {

void writeTexts(Writer &out, QByteArrayView key, const QStringList &values)
{
    out.key(key);
    out.texts(values);
}

void writeText(Writer &out, QByteArrayView key, const QString &value)
{
    if (value.isNull())
        return;
    out.key(key);
    out.text(value);
}

void writeInteger(Writer &out, QByteArrayView key, std::optional<int> value)
{
    if (!value)
        return;
    out.key(key);
    out.integer(*value);
}

void writePlaces(Writer &out, QByteArrayView key, const QList<GeoPlace> &places)
{
    out.key(key);
    out.beginList();
    for (const GeoPlace &place : places) {
        if (place.plainText) {
            out.text(place.key);
            continue;
        }
        out.beginObject();
        writeText(out, "key", place.key);
        writeText(out, "name", place.name);
        out.kept(place.kept);
        out.endObject();
    }
    out.endList();
}

void writeGeoSet(Writer &out, QByteArrayView key, const GeoSet &set)
{
    out.key(key);
    out.beginObject();
    writeTexts(out, "countries", set.countries);
    writeTexts(out, "regions", set.regions);
    writePlaces(out, "cities", set.cities);
    writePlaces(out, "zips", set.zips);
    out.kept(set.kept);
    out.endObject();
}

void writeCategories(Writer &out, QByteArrayView key, const QList<TargetingCategory> &categories)
{
    out.key(key);
    out.beginList();
    for (const TargetingCategory &category : categories) {
        out.beginObject();
        writeText(out, "id", category.id);
        writeText(out, "name", category.name);
        writeText(out, "type", category.type);
        out.kept(category.kept);
        out.endObject();
    }
    out.endList();
}

} // namespace

void write(Writer &out, const Audiences &audiences)
{
    out.beginObject();
    writeTexts(out, "include", audiences.include);
    writeTexts(out, "exclude", audiences.exclude);
    out.kept(audiences.kept);
    out.endObject();
}

void write(Writer &out, const Demographics &people)
{
    out.beginObject();
    if (people.automatic) {
        out.key("automatic");
        out.flag(*people.automatic);
    }
    writeInteger(out, "minimum_age", people.minimumAge);
    writeInteger(out, "maximum_age", people.maximumAge);
    writeText(out, "gender", people.gender);
    out.kept(people.kept);
    out.endObject();
}

void write(Writer &out, const Regions &regions)
{
    out.beginObject();
    writeGeoSet(out, "include", regions.include);
    writeGeoSet(out, "exclude", regions.exclude);
    out.kept(regions.kept);
    out.endObject();
}

void write(Writer &out, const Devices &devices)
{
    out.beginObject();
    writeTexts(out, "platforms", devices.platforms);
    out.key("operating_systems");
    out.beginList();
    for (const OperatingSystem &system : devices.systems) {
        out.beginObject();
        writeText(out, "os", system.os);
        writeText(out, "minimum_version", system.minimumVersion);
        out.kept(system.kept);
        out.endObject();
    }
    out.endList();
    out.kept(devices.kept);
    out.endObject();
}

void write(Writer &out, const QList<Placement> &placements)
{
    if (placements.isEmpty()) {
        out.text(QStringLiteral("automatic"));
        return;
    }
    out.beginList();
    for (const Placement &placement : placements) {
        out.beginObject();
        writeText(out, "platform", placement.platform);
        if (!placement.positions.isEmpty())
            writeTexts(out, "positions", placement.positions);
        out.kept(placement.kept);
        out.endObject();
    }
    out.endList();
}

void write(Writer &out, const FrequencyCap &cap)
{
    out.beginObject();
    if (cap.maximumImpressions != 0)
        writeInteger(out, "maximum_impressions", cap.maximumImpressions);
    writeInteger(out, "per_days", cap.perDays);
    out.kept(cap.kept);
    out.endObject();
}

void write(Writer &out, const DetailedTargeting &detailed)
{
    out.beginObject();
    writeCategories(out, "interests", detailed.interests);
    writeCategories(out, "behaviors", detailed.behaviors);
    writeCategories(out, "demographics", detailed.demographics);
    out.kept(detailed.kept);
    out.endObject();
}

} // namespace agm::json
