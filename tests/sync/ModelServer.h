// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"
#include "net/ApiClient.h"
#include "wire/AdGroupCodec.h"

#include "domain/Campaign.h"

#include <QtCore/QMap>

namespace agm::test {

/// Processes events until `done`, at most 20 seconds; `turn` is called after each turn of the event loop.
bool spinUntil(const std::function<bool()> &done, const std::function<void()> &turn = {});

using Snapshot = QMap<QString, AdGroupPtr>;

/// The real sandbox, one for many runs, and a calm client of somebody else on it.
class ModelServer {
public:
    explicit ModelServer(int adGroups);

    ApiClient *client() { return m_client.get(); }
    const CampaignsById &campaigns() const { return m_campaigns; }
    const QString &failure() const { return m_failure; }
    /// Waits until nothing is on its way to the server.
    bool settle();
    /// Every ad group as it is now.
    Snapshot snapshot();
    /// A change by somebody else; false when the server refused it.
    bool patch(const QString &id, const QByteArray &body);
    bool remove(const QString &id);

private:
    sandbox::SandboxServer m_server;
    std::unique_ptr<ApiClient> m_client;
    CampaignsById m_campaigns;
    QString m_failure;
};

} // namespace agm::test
