// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TargetingPack.h"

#include "store/PackBytes.h"

namespace agm::store {
namespace {

void write(PackWriter &out, std::optional<int> value)
{
    out.number(value ? 1 : 0);
    if (value)
        out.signedNumber(*value);
}

std::optional<int> readOptional(PackReader &in)
{
    if (in.number() == 0)
        return std::nullopt;
    return int(in.signedNumber());
}

template <class T, class Write>
void writeList(PackWriter &out, const QList<T> &values, Write write)
{
    out.number(quint64(values.size()));
    for (const T &value : values)
        write(value);
}

template <class T, class Read>
QList<T> readList(PackReader &in, Read read)
{
    QList<T> values;
    for (qsizetype left = in.count(); left > 0 && in.ok(); --left)
        values.append(read());
    return values;
}

void writePlaces(PackWriter &out, const QList<GeoPlace> &places)
{
    writeList(out, places, [&](const GeoPlace &place) {
        out.text(place.key);
        out.text(place.name);
        out.bytes(place.kept);
        out.number(place.plainText ? 1 : 0);
    });
}

QList<GeoPlace> readPlaces(PackReader &in)
{
    return readList<GeoPlace>(in, [&] {
        GeoPlace place;
        place.key = in.text();
        place.name = in.text();
        place.kept = in.bytes();
        place.plainText = in.number() != 0;
        return place;
    });
}

void writeSet(PackWriter &out, const GeoSet &set)
{
    out.texts(set.countries);
    out.texts(set.regions);
    writePlaces(out, set.cities);
    writePlaces(out, set.zips);
    out.bytes(set.kept);
}

GeoSet readSet(PackReader &in)
{
    GeoSet set;
    set.countries = in.texts();
    set.regions = in.texts();
    set.cities = readPlaces(in);
    set.zips = readPlaces(in);
    set.kept = in.bytes();
    return set;
}

void writeCategories(PackWriter &out, const QList<TargetingCategory> &categories)
{
    writeList(out, categories, [&](const TargetingCategory &category) {
        out.text(category.id);
        out.text(category.name);
        out.text(category.type);
        out.bytes(category.kept);
    });
}

QList<TargetingCategory> readCategories(PackReader &in)
{
    return readList<TargetingCategory>(in, [&] {
        TargetingCategory category;
        category.id = in.text();
        category.name = in.text();
        category.type = in.text();
        category.kept = in.bytes();
        return category;
    });
}

void writePeople(PackWriter &out, const Demographics &people)
{
    out.number(people.automatic ? (*people.automatic ? 2 : 1) : 0);
    write(out, people.minimumAge);
    write(out, people.maximumAge);
    out.text(people.gender);
    out.bytes(people.kept);
}

Demographics readPeople(PackReader &in)
{
    Demographics people;
    if (const quint64 automatic = in.number(); automatic != 0)
        people.automatic = automatic == 2;
    people.minimumAge = readOptional(in);
    people.maximumAge = readOptional(in);
    people.gender = in.text();
    people.kept = in.bytes();
    return people;
}

void writeDevices(PackWriter &out, const Devices &devices)
{
    out.texts(devices.platforms);
    writeList(out, devices.systems, [&](const OperatingSystem &system) {
        out.text(system.os);
        out.text(system.minimumVersion);
        out.bytes(system.kept);
    });
    out.bytes(devices.kept);
}

Devices readDevices(PackReader &in)
{
    Devices devices;
    devices.platforms = in.texts();
    devices.systems = readList<OperatingSystem>(in, [&] {
        OperatingSystem system;
        system.os = in.text();
        system.minimumVersion = in.text();
        system.kept = in.bytes();
        return system;
    });
    devices.kept = in.bytes();
    return devices;
}

void writeRest(PackWriter &out, const TargetingView &targeting)
{
    out.number(targeting.frequencyCap ? 1 : 0);
    if (const auto &cap = targeting.frequencyCap) {
        out.signedNumber(cap->maximumImpressions);
        write(out, cap->perDays);
        out.bytes(cap->kept);
    }
    out.number(targeting.detailed ? 1 : 0);
    if (const auto &detailed = targeting.detailed) {
        writeCategories(out, detailed->interests);
        writeCategories(out, detailed->behaviors);
        writeCategories(out, detailed->demographics);
        out.bytes(detailed->kept);
    }
}

void readRest(PackReader &in, Targeting &targeting)
{
    if (in.number() != 0) {
        FrequencyCap cap;
        cap.maximumImpressions = int(in.signedNumber());
        cap.perDays = readOptional(in);
        cap.kept = in.bytes();
        targeting.frequencyCap = cap;
    }
    if (in.number() != 0) {
        DetailedTargeting detailed;
        detailed.interests = readCategories(in);
        detailed.behaviors = readCategories(in);
        detailed.demographics = readCategories(in);
        detailed.kept = in.bytes();
        targeting.detailed = detailed;
    }
}

} // namespace

QByteArray packTargeting(const TargetingView &targeting)
{
    PackWriter out;
    out.texts(targeting.audiences.include);
    out.texts(targeting.audiences.exclude);
    out.bytes(targeting.audiences.kept);
    writePeople(out, targeting.demographics);
    writeSet(out, targeting.regions.include);
    writeSet(out, targeting.regions.exclude);
    out.bytes(targeting.regions.kept);
    writeDevices(out, targeting.devices);
    out.texts(targeting.languages);
    writeList(out, targeting.placements, [&](const Placement &placement) {
        out.text(placement.platform);
        out.texts(placement.positions);
        out.bytes(placement.kept);
    });
    out.texts(targeting.messageApps);
    writeRest(out, targeting);
    return std::move(out).sealed();
}

TargetingPtr unpackTargeting(QByteArrayView pack)
{
    PackReader in(pack, true);
    Targeting targeting;
    targeting.audiences.include = in.texts();
    targeting.audiences.exclude = in.texts();
    targeting.audiences.kept = in.bytes();
    targeting.demographics = readPeople(in);
    targeting.regions.include = readSet(in);
    targeting.regions.exclude = readSet(in);
    targeting.regions.kept = in.bytes();
    targeting.devices = readDevices(in);
    targeting.languages = in.texts();
    targeting.placements = readList<Placement>(in, [&] {
        Placement placement;
        placement.platform = in.text();
        placement.positions = in.texts();
        placement.kept = in.bytes();
        return placement;
    });
    targeting.messageApps = in.texts();
    readRest(in, targeting);
    if (!in.atEnd())
        return nullptr;
    return TargetingPtr(targeting);
}

} // namespace agm::store
