// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Listed.h"
#include "views/common/FieldText.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <functional>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Targeting)
};

QStringList mapped(const QStringList &raw, QString (*word)(const QString &))
{
    QStringList words;
    for (const QString &one : raw)
        words.append(word(one));
    return words;
}

/// Members we do not know are part of what goes back to the server, so a person must see that they are there.
void appendKept(QStringList &lines, const Kept &kept)
{
    const QStringList keys = keptKeys(kept);
    if (!keys.isEmpty())
        lines.append(Tr::tr("kept as it came: %1").arg(listed(keys)));
}

QString placeName(const GeoPlace &place)
{
    return inertLine(place.name.isEmpty() ? place.key : place.name);
}

QStringList geoNames(const GeoSet &set)
{
    QStringList names = mapped(set.countries, &words::country) + mapped(set.regions, &words::region);
    for (const GeoPlace &city : set.cities)
        names.append(placeName(city));
    for (const GeoPlace &zip : set.zips)
        names.append(placeName(zip));
    return names;
}

QStringList lines(const Regions &regions)
{
    QStringList result;
    const QStringList in = geoNames(regions.include);
    const QStringList out = geoNames(regions.exclude);
    if (!in.isEmpty())
        result.append(listed(in));
    if (!out.isEmpty())
        result.append(Tr::tr("not %1").arg(listed(out)));
    if (in.isEmpty() && regions.include.kept.isEmpty())
        result.prepend(Tr::tr("No places set"));
    QStringList kept = keptKeys(regions.include.kept) + keptKeys(regions.kept);
    for (const GeoPlace &place : regions.include.cities + regions.include.zips)
        kept += keptKeys(place.kept);
    kept.removeDuplicates();
    if (!kept.isEmpty())
        result.append(Tr::tr("kept as it came: %1").arg(listed(kept)));
    QStringList keptOut = keptKeys(regions.exclude.kept);
    for (const GeoPlace &place : regions.exclude.cities + regions.exclude.zips)
        keptOut += keptKeys(place.kept);
    keptOut.removeDuplicates();
    if (!keptOut.isEmpty())
        result.append(Tr::tr("excluded, kept as it came: %1").arg(listed(keptOut)));
    return result;
}

QString age(int years)
{
    // The ad network's upper end stands for everyone above it too.
    return years >= 65 ? Tr::tr("65+") : QString::number(years);
}

QString ages(const Demographics &people)
{
    if (people.minimumAge && people.maximumAge)
        return QStringLiteral("%1–%2").arg(QString::number(*people.minimumAge), age(*people.maximumAge));
    if (people.minimumAge)
        return Tr::tr("from %1").arg(*people.minimumAge);
    if (people.maximumAge)
        return Tr::tr("up to %1").arg(age(*people.maximumAge));
    return Tr::tr("all ages");
}

QStringList lines(const Demographics &people)
{
    QStringList parts{ages(people)};
    static const QStringList known{QStringLiteral("all"), QStringLiteral("male"), QStringLiteral("female")};
    if (people.gender.isEmpty() || people.gender == known[0])
        parts.append(Tr::tr("all genders"));
    else if (people.gender == known[1])
        parts.append(Tr::tr("men"));
    else if (people.gender == known[2])
        parts.append(Tr::tr("women"));
    else
        parts.append(inertLine(people.gender));
    QStringList result;
    if (people.automatic.value_or(false))
        result.append(Tr::tr("Automatic audience (Advantage+)"));
    result.append(listed(parts));
    appendKept(result, people.kept);
    return result;
}

QStringList lines(const Audiences &audiences)
{
    QStringList result;
    for (const QString &id : audiences.include)
        result.append(QStringLiteral("+ ") + inertLine(id));
    for (const QString &id : audiences.exclude)
        result.append(QStringLiteral("− ") + inertLine(id));
    if (result.isEmpty())
        result.append(Tr::tr("None"));
    appendKept(result, audiences.kept);
    return result;
}

QStringList lines(const Devices &devices)
{
    QStringList result;
    QStringList kept = keptKeys(devices.kept);
    QStringList platforms;
    for (const QString &platform : devices.platforms) {
        const bool mobile = platform == QLatin1String("mobile");
        const bool desktop = platform == QLatin1String("desktop");
        platforms.append(mobile        ? Tr::tr("Mobile")
                             : desktop ? (platforms.isEmpty() ? Tr::tr("Desktop") : Tr::tr("desktop"))
                                       : inertLine(platform));
    }
    QStringList systems;
    for (const OperatingSystem &system : devices.systems) {
        const QString name = words::operatingSystem(system.os);
        systems.append(system.minimumVersion.isEmpty()
                           ? name
                           : QStringLiteral("%1 %2+").arg(name, inertLine(system.minimumVersion)));
        kept += keptKeys(system.kept);
    }
    result.append(platforms.isEmpty() ? Tr::tr("All devices") : listed(platforms));
    if (!systems.isEmpty())
        result.append(listed(systems));
    if (!kept.isEmpty())
        result.append(Tr::tr("kept as it came: %1").arg(listed(kept)));
    return result;
}

QStringList lines(const QList<Placement> &placements)
{
    if (placements.isEmpty())
        return {Tr::tr("Automatic (Advantage+)")};
    QStringList result;
    QStringList kept;
    for (const Placement &placement : placements) {
        const QString positions = placement.positions.isEmpty() ? Tr::tr("all positions")
                                                                : listed(mapped(placement.positions, &words::position));
        result.append(QStringLiteral("%1: %2").arg(words::platform(placement.platform), positions));
        kept += keptKeys(placement.kept);
    }
    if (!kept.isEmpty())
        result.append(Tr::tr("kept as it came: %1").arg(listed(kept)));
    return result;
}

QStringList lines(const FrequencyCap &cap)
{
    QStringList result;
    if (cap.perDays)
        result.append(
            Tr::tr("At most %1 impressions per person in %2 days").arg(cap.maximumImpressions).arg(*cap.perDays));
    else
        result.append(Tr::tr("At most %1 impressions per person").arg(cap.maximumImpressions));
    appendKept(result, cap.kept);
    return result;
}

void appendCategories(QStringList &result, const QString &heading, const QList<TargetingCategory> &categories,
                      QStringList &kept)
{
    QStringList names;
    for (const TargetingCategory &category : categories) {
        QString name = inertLine(category.name.isEmpty() ? category.id : category.name);
        if (!category.type.isEmpty())
            name += QStringLiteral(" (%1)").arg(inertLine(category.type).replace(QLatin1Char('_'), QLatin1Char(' ')));
        names.append(name);
        kept += keptKeys(category.kept);
    }
    if (!names.isEmpty())
        result.append(QStringLiteral("%1: %2").arg(heading, listed(names)));
}

QStringList lines(const DetailedTargeting &detailed)
{
    QStringList result;
    QStringList kept = keptKeys(detailed.kept);
    appendCategories(result, Tr::tr("Interests"), detailed.interests, kept);
    appendCategories(result, Tr::tr("Behaviors"), detailed.behaviors, kept);
    appendCategories(result, Tr::tr("Demographics"), detailed.demographics, kept);
    if (result.isEmpty())
        result.append(Tr::tr("None"));
    kept.removeDuplicates();
    if (!kept.isEmpty())
        result.append(Tr::tr("kept as it came: %1").arg(listed(kept)));
    return result;
}

QStringList lines(const QList<Issue> &issues)
{
    QStringList result;
    for (const Issue &issue : issues) {
        const QString message
            = issue.message.isEmpty() ? Tr::tr("The server gave no message.") : inertLine(issue.message);
        QString from = words::resourceType(issue.resourceType);
        if (!issue.resourceId.isEmpty())
            from += QLatin1Char(' ') + inertLine(issue.resourceId);
        result.append(from.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, from));
    }
    return result;
}

QStringList listLines(const QStringList &list, Field field)
{
    if (list.isEmpty())
        return {field == Field::Languages ? Tr::tr("All languages") : Tr::tr("None")};
    QStringList result;
    for (const QString &one : list)
        result.append(words::fieldWord(field, one));
    return {listed(result)};
}

} // namespace

QStringList keptKeys(const QByteArray &kept)
{
    if (kept.trimmed().isEmpty())
        return {};
    const QStringList keys = QJsonDocument::fromJson('{' + kept + '}').object().keys();
    QStringList safe;
    for (const QString &key : keys)
        safe.append(inertLine(key));
    return safe.isEmpty() ? QStringList{Tr::tr("more members")} : safe;
}

QStringList objectLines(const Reading &reading, Field field)
{
    return std::visit(
        [field](const auto &value) -> QStringList {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, QStringList>)
                return listLines(value, field);
            else if constexpr (
                std::is_same_v<
                    T,
                    std::
                        monostate> || std::is_same_v<T, bool> || std::is_same_v<T, double> || std::is_same_v<T, Money> || std::is_same_v<T, Instant> || std::is_same_v<T, QString>)
                return {};
            else
                return lines(value);
        },
        reading.value);
}

} // namespace agm
