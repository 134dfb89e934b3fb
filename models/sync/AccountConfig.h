// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Guardrails.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace agm {

/// Which world an account lives in; shown as a badge wherever money could be spent.
enum class Environment {
    Demo, ///< the embedded sandbox: no real money
    WhopSandbox, ///< Whop's own sandbox: no real money
    Production, ///< real money
    Custom, ///< another base URL: treated like production unless it is on this computer
};

/// One account a person can open. The key is not part of it: it lives in the keychain, or for the session only.
struct AccountConfig {
    QString id; ///< stable, our own; "demo" for the embedded one, "environment" for WHOP_API_KEY
    QString name; ///< what people call it
    Environment environment = Environment::Demo;
    QUrl baseUrl;
    QString versionDate = QStringLiteral("2026-07-08-1");
    QString accountId; ///< `biz_…`; empty: the key's own account
    /// Writes are refused until a person unlocks the account. New production and custom accounts start locked.
    bool locked = false;
    /// Above these, a change is asked about (see ChangeRunner).
    GuardSettings guard;

    /// Changes cost real money.
    bool isReal() const;
    /// The base URL is on this computer.
    bool isLoopback() const;
    friend bool operator==(const AccountConfig &, const AccountConfig &) = default;
};

/// The documented base URL of an environment; empty for Demo (its server picks a port) and Custom.
QUrl defaultBaseUrl(Environment environment);

} // namespace agm
