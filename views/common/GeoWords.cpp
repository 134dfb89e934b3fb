// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/IsoNames.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace agm::words {
namespace {

/// ISO 3166-2 code → name, from the iso-codes package; empty when it is not installed.
QHash<QString, QString> readRegions()
{
    const QString path
        = QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("iso-codes/json/iso_3166-2.json"));
    QFile file(path);
    constexpr qint64 MostBytes = 8 * 1024 * 1024;
    if (path.isEmpty() || file.size() > MostBytes || !file.open(QIODevice::ReadOnly))
        return {};
    const auto list = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("3166-2")).toArray();
    QHash<QString, QString> regions;
    regions.reserve(list.size());
    for (const auto &value : list) {
        const QJsonObject one = value.toObject();
        regions.insert(one.value(QLatin1String("code")).toString(), one.value(QLatin1String("name")).toString());
    }
    return regions;
}

const QHash<QString, QString> &regionNames()
{
    static const QHash<QString, QString> names = readRegions();
    return names;
}

} // namespace

QString country(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? inertLine(code)
                                              : isoName("iso_3166-1", QLocale::territoryToString(territory));
}

QString region(const QString &code)
{
    const auto found = regionNames().constFind(code.toUpper());
    return found == regionNames().constEnd() ? inertLine(code) : isoName("iso_3166-2", found.value());
}

const QStringList &regionCodes()
{
    static const QStringList codes = [] {
        QStringList all = regionNames().keys();
        all.sort();
        return all;
    }();
    return codes;
}

QString language(const QString &code)
{
    const bool number = !code.isEmpty() && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c.isDigit(); });
    if (number)
        return QCoreApplication::translate("Words", "Meta locale %1").arg(code);
    const QLocale::Language known
        = QLocale::codeToLanguage(code.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0));
    if (known == QLocale::AnyLanguage || known == QLocale::C)
        return inertLine(code);
    const QString name = isoName("iso_639-3", QLocale::languageToString(known));
    const bool variant = code.contains(QLatin1Char('-')) || code.contains(QLatin1Char('_'));
    return variant ? QStringLiteral("%1 (%2)").arg(name, inertLine(code)) : name;
}

} // namespace agm::words
