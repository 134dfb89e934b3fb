// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AccountConfig.h"

#include "net/RequestBuilder.h"

namespace agm {

bool AccountConfig::isLoopback() const
{
    return agm::isLoopback(baseUrl);
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
