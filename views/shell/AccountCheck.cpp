// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AccountEditor.h"

#include <QtCore/QDate>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace agm {
namespace {

using Place = AccountFault::Place;

QString urlFault(const AccountConfig &account)
{
    const QUrl &url = account.baseUrl;
    const QString scheme = url.scheme().toLower();
    if (url.isEmpty())
        return AccountEditor::tr("Type the base URL of the API, for example https://api.example.com/api/v1.");
    if (!url.isValid() || url.host().isEmpty() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return AccountEditor::tr("This is not a web address. It starts with https:// and a host name.");
    if (scheme == QLatin1String("http") && !account.isLoopback())
        return AccountEditor::tr(
            "http:// would send the key unprotected; it is allowed to this computer only. Use https://.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return AccountEditor::tr("The address may not hold a user, a \"?\" or a \"#\".");
    return {};
}

QString keyFault(const QString &key, bool keyIsKept)
{
    if (key.isEmpty())
        return keyIsKept ? QString() : AccountEditor::tr("Paste the API key.");
    const bool broken = std::any_of(key.cbegin(), key.cend(),
                                    [](QChar c) { return c.isSpace() || c.unicode() < 0x21 || c.unicode() == 0x7f; });
    if (broken)
        return AccountEditor::tr("A key holds no spaces or line breaks. Was more than the key pasted?");
    const bool foreign = std::any_of(key.cbegin(), key.cend(), [](QChar c) { return c.unicode() > 0x7e; });
    return foreign ? AccountEditor::tr("A key holds plain letters, digits and signs only. Paste it again.") : QString();
}

QString versionFault(const QString &version)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(-\\d+)?$"));
    const auto match = form.match(version);
    if (match.hasMatch() && QDate::fromString(match.captured(1), Qt::ISODate).isValid())
        return {};
    return AccountEditor::tr("A version date reads like 2026-07-08 or 2026-07-08-1.");
}

} // namespace

QString KeyPlace::text() const
{
    if (keychain)
        return AccountEditor::tr("The key is kept in this computer's keychain.");
    const QString session
        = AccountEditor::tr("The key is kept for this session only and is asked for again at the next start.");
    return session + QLatin1Char(' ')
        + (reason.isEmpty() ? AccountEditor::tr("No keychain was found on this computer.") : reason);
}

QList<AccountFault> AccountEditor::check(const AccountConfig &account, const QString &key, bool keyIsKept)
{
    QList<AccountFault> faults;
    const auto add = [&faults](Place place, const QString &message) {
        if (!message.isEmpty())
            faults.append({place, message});
    };
    add(Place::Name, account.name.trimmed().isEmpty() ? tr("Give the account a name.") : QString());
    if (account.environment != Environment::Demo) {
        add(Place::BaseUrl, urlFault(account));
        add(Place::Key, keyFault(key, keyIsKept));
    }
    add(Place::VersionDate, versionFault(account.versionDate));
    const bool spaced
        = std::any_of(account.accountId.cbegin(), account.accountId.cend(), [](QChar c) { return c.isSpace(); });
    add(Place::AccountId, spaced ? tr("An account id holds no spaces. It reads like biz_ and letters.") : QString());
    return faults;
}

} // namespace agm
