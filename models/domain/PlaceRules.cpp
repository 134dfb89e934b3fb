// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CheckRules.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace agm {
namespace {

/// ISO 3166-1 alpha-2. QLocale also takes numbers and three letters, which the API does not.
bool isCountry(const QString &code)
{
    return code.size() == 2 && code[0].isLetter() && code[1].isLetter()
        && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

/// "US" of US:78756 and of US-CA; null when `code` names no country.
QString countryOf(const QString &code, QLatin1Char sign)
{
    const qsizetype at = code.indexOf(sign);
    return at > 0 ? code.left(at) : QString();
}

QStringList keysOf(const QList<GeoPlace> &places)
{
    QStringList keys;
    for (const GeoPlace &place : places)
        keys.append(place.key);
    return keys;
}

/// Every code that the server had, on both sides.
QSet<QString> codesOf(const AdGroup *group)
{
    QSet<QString> codes;
    if (!group)
        return codes;
    for (const GeoSet *set : {&group->targeting->regions.include, &group->targeting->regions.exclude}) {
        for (const QStringList &list : {set->countries, set->regions, keysOf(set->cities), keysOf(set->zips)})
            codes += QSet<QString>(list.cbegin(), list.cend());
    }
    return codes;
}

/// The countries that a set names, by themselves or as part of a code.
QSet<QString> namedCountries(const GeoSet &set)
{
    QSet<QString> countries(set.countries.cbegin(), set.countries.cend());
    for (const QString &region : set.regions)
        countries.insert(countryOf(region, QLatin1Char('-')));
    for (const GeoPlace &zip : set.zips)
        countries.insert(countryOf(zip.key, QLatin1Char(':')));
    countries.remove(QString());
    return countries;
}

class PlaceCheck {
public:
    explicit PlaceCheck(CheckRun &run) : m_run(run), m_had(codesOf(run.before())) { }

    /// `included` is where the postal codes of both sides are looked for.
    void checkCodes(const GeoSet &set, const GeoSet &included)
    {
        for (const QString &country : set.countries) {
            if (!isCountry(country))
                report(FindingCode::UnknownCountry, country, country);
        }
        for (const QString &region : set.regions) {
            if (!isCountry(countryOf(region, QLatin1Char('-'))))
                report(FindingCode::UnknownCountry, region, region);
        }
        for (const GeoPlace &zip : set.zips) {
            const QString country = countryOf(zip.key, QLatin1Char(':'));
            if (country.isEmpty()) {
                if (namedCountries(included).size() != 1)
                    report(FindingCode::ZipWithoutCountry, zip.key, zip.key);
            } else if (!isCountry(country)) {
                report(FindingCode::UnknownCountry, country, zip.key);
            }
        }
    }

    void checkBothWays(const QStringList &in, const QStringList &out)
    {
        const QSet<QString> excluded(out.cbegin(), out.cend());
        for (const QString &code : in) {
            if (excluded.contains(code))
                m_run.warn(FindingCode::PlaceBothWays, Field::Regions, {code});
        }
    }

private:
    /// `whole` is the code as the server would have it: what it took before it will take again.
    void report(FindingCode code, const QString &shown, const QString &whole)
    {
        if (m_had.contains(whole))
            m_run.warn(code, Field::Regions, {shown});
        else
            m_run.block(code, Field::Regions, {shown});
    }

    CheckRun &m_run;
    QSet<QString> m_had;
};

} // namespace

void checkPlaceRules(CheckRun &run)
{
    if (!run.touched(Field::Regions))
        return;
    const Regions &regions = run.after().targeting->regions;
    // Places of a kind that this program does not know are places too.
    if (regions.include.isEmpty() && regions.kept.trimmed().isEmpty())
        run.block(FindingCode::NoPlace, Field::Regions);
    PlaceCheck check(run);
    check.checkCodes(regions.include, regions.include);
    check.checkCodes(regions.exclude, regions.include);
    check.checkBothWays(regions.include.countries, regions.exclude.countries);
    check.checkBothWays(regions.include.regions, regions.exclude.regions);
    check.checkBothWays(keysOf(regions.include.cities), keysOf(regions.exclude.cities));
    check.checkBothWays(keysOf(regions.include.zips), keysOf(regions.exclude.zips));
}

} // namespace agm
