// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Settings.h"

#include "app/GuardFile.h"
#include "domain/PresetWords.h"

#include <QtCore/QFile>

#include <array>

namespace agm {
namespace {

struct EnvironmentWord {
    Environment environment;
    QLatin1String word;
};
constexpr std::array<EnvironmentWord, 4> environmentWords{{
    {Environment::Demo, QLatin1String("demo")},
    {Environment::WhopSandbox, QLatin1String("whop-sandbox")},
    {Environment::Production, QLatin1String("production")},
    {Environment::Custom, QLatin1String("custom")},
}};

QTimeZone systemZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    // The API wants an IANA id; a zone set by a bare offset has none it knows.
    return zone.isValid() && !zone.id().startsWith("UTC") ? zone : QTimeZone("UTC");
}

/// `path`, made readable by its owner alone: it names accounts, and stands in a folder that others may be let into.
QString ownFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // of an earlier version's
    return path;
}

} // namespace

Settings::Settings(const QString &dataDir)
    : m_file(ownFile(dataDir + QStringLiteral("/settings.ini")), QSettings::IniFormat)
{
}

QList<AccountConfig> Settings::accounts() const
{
    QList<AccountConfig> accounts;
    auto &file = const_cast<QSettings &>(m_file); // reading an array moves the cursor
    const int count = file.beginReadArray(QStringLiteral("accounts"));
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        AccountConfig account;
        account.id = file.value(QStringLiteral("id")).toString();
        account.name = file.value(QStringLiteral("name")).toString();
        account.baseUrl = QUrl(file.value(QStringLiteral("base_url")).toString(), QUrl::StrictMode);
        account.versionDate = file.value(QStringLiteral("version_date"), account.versionDate).toString();
        account.accountId = file.value(QStringLiteral("account_id")).toString();
        // An unknown word is taken for real money, and what does not say that it is unlocked is locked.
        account.environment = Environment::Custom;
        for (const auto &entry : environmentWords) {
            if (file.value(QStringLiteral("environment")).toString() == entry.word)
                account.environment = entry.environment;
        }
        account.locked = file.value(QStringLiteral("locked"), account.isReal()).toBool();
        account.guard = readGuard(file);
        if (!account.id.isEmpty() && account.baseUrl.isValid())
            accounts.append(account);
    }
    file.endArray();
    return accounts;
}

void Settings::setAccounts(const QList<AccountConfig> &accounts)
{
    m_file.remove(QStringLiteral("accounts"));
    m_file.beginWriteArray(QStringLiteral("accounts"), int(accounts.size()));
    for (int i = 0; i < accounts.size(); ++i) {
        const AccountConfig &account = accounts[i];
        m_file.setArrayIndex(i);
        m_file.setValue(QStringLiteral("id"), account.id);
        m_file.setValue(QStringLiteral("name"), account.name);
        m_file.setValue(QStringLiteral("base_url"), account.baseUrl.toString());
        m_file.setValue(QStringLiteral("version_date"), account.versionDate);
        m_file.setValue(QStringLiteral("account_id"), account.accountId);
        m_file.setValue(QStringLiteral("locked"), account.locked);
        for (const auto &entry : environmentWords) {
            if (entry.environment == account.environment)
                m_file.setValue(QStringLiteral("environment"), QString(entry.word));
        }
        writeGuard(m_file, account.guard);
    }
    m_file.endArray();
}

GuardSettings Settings::guardOf(const QString &id) const
{
    auto &file = const_cast<QSettings &>(m_file); // entering a group moves the cursor
    file.beginGroup(QStringLiteral("fixed_accounts/") + id);
    const GuardSettings guard = readGuard(file);
    file.endGroup();
    return guard;
}

void Settings::setGuardOf(const QString &id, const GuardSettings &guard)
{
    m_file.beginGroup(QStringLiteral("fixed_accounts/") + id);
    writeGuard(m_file, guard);
    m_file.endGroup();
}

QString Settings::lastAccount() const
{
    return m_file.value(QStringLiteral("last_account")).toString();
}

void Settings::setLastAccount(const QString &id)
{
    m_file.setValue(QStringLiteral("last_account"), id);
}

QByteArray Settings::viewState(const QString &name) const
{
    return m_file.value(QStringLiteral("view/") + name).toByteArray();
}

void Settings::setViewState(const QString &name, const QByteArray &state)
{
    m_file.setValue(QStringLiteral("view/") + name, state);
}

Looks Settings::looks() const
{
    Looks looks;
    looks::read(m_file.value(QStringLiteral("looks/theme")).toString(), looks.theme);
    looks::read(m_file.value(QStringLiteral("looks/density")).toString(), looks.density);
    return looks;
}

void Settings::setLooks(const Looks &looks)
{
    m_file.setValue(QStringLiteral("looks/theme"), looks::wordOf(looks.theme));
    m_file.setValue(QStringLiteral("looks/density"), looks::wordOf(looks.density));
}

TimeWindow Settings::window() const
{
    const QTimeZone stored(m_file.value(QStringLiteral("window/zone")).toByteArray());
    const QTimeZone zone = stored.isValid() ? stored : systemZone();
    const auto preset = presetOfWord(m_file.value(QStringLiteral("window/preset")).toString());
    if (preset && *preset != WindowPreset::Custom)
        return TimeWindow(*preset, zone);
    if (preset) {
        const auto custom = TimeWindow::custom(m_file.value(QStringLiteral("window/first")).toDate(),
                                               m_file.value(QStringLiteral("window/last")).toDate(), zone);
        if (custom)
            return *custom;
    }
    return TimeWindow(WindowPreset::Last7Days, zone);
}

void Settings::setWindow(const TimeWindow &window)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_file.setValue(QStringLiteral("window/preset"), QString(presetWord(window.preset())));
    m_file.setValue(QStringLiteral("window/zone"), window.zone().id());
    m_file.setValue(QStringLiteral("window/first"), window.firstDay(now));
    m_file.setValue(QStringLiteral("window/last"), window.lastDay(now));
}

bool Settings::save()
{
    m_file.sync();
    return m_file.status() == QSettings::NoError;
}

} // namespace agm
