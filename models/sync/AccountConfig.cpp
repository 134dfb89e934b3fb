// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AccountConfig.h"

#include <QtNetwork/QHostAddress>

namespace agm {

bool AccountConfig::isLoopback() const
{
    const QString host = baseUrl.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool AccountConfig::isReal() const
{
    return environment == Environment::Production || (environment == Environment::Custom && !isLoopback());
}

QUrl defaultBaseUrl(Environment environment)
{
    switch (environment) {
    case Environment::Production: return QUrl(QStringLiteral("https://api.whop.com/api/v1"));
    case Environment::WhopSandbox: return QUrl(QStringLiteral("https://sandbox-api.whop.com/api/v1"));
    case Environment::Demo:
    case Environment::Custom: break;
    }
    return {};
}

} // namespace agm
