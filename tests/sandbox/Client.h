// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <atomic>
#include <map>
#include <memory>
#include <set>

namespace httplib {
class Client;
}

namespace agm::test {

struct Reply {
    int status = 0;
    QByteArray body;
    std::map<std::string, std::string> headers; ///< lower-case names
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString message() const { return json()[QLatin1String("error")][QLatin1String("message")].toString(); }
    QString type() const { return json()[QLatin1String("error")][QLatin1String("type")].toString(); }
    QByteArray header(const char *name) const;
};

using Headers = std::map<QByteArray, QByteArray>;

/// A blocking HTTP client of the sandbox: plain bytes in and out, nothing of the program's own client.
class Client {
public:
    explicit Client(const sandbox::SandboxServer &server);
    Client(const sandbox::SandboxServer &server, const QString &key);
    ~Client();

    /// Sent with every request; set to empty to leave one out.
    Headers headers;

    Reply get(const QString &path, const Headers &more = {});
    Reply post(const QString &path, const QByteArray &body = {}, const Headers &more = {});
    Reply patch(const QString &path, const QByteArray &body);
    Reply remove(const QString &path, const Headers &more = {});
    Reply send(const char *method, const QString &path, const QByteArray &body = {}, const Headers &more = {});

    /// The ids of a list, following end_cursor (or start_cursor when `backwards`) to the end; reports doubles as a
    /// failure of the running test.
    QStringList walk(const QString &query, bool backwards = false);
    /// All ad groups, by id.
    std::map<QString, QJsonObject> all(const QString &query = {});

private:
    std::unique_ptr<httplib::Client> m_http;
};

/// A server with a clock that only the test moves. It starts on Monday, 23 November 2026, 10:00 UTC.
class Fixture {
public:
    explicit Fixture(int adGroups = 60, sandbox::SandboxOptions options = {});
    sandbox::SandboxServer server;
    Client client;
    void advance(qint64 seconds) { *m_now += seconds * 1000; }

private:
    static sandbox::SandboxOptions prepared(sandbox::SandboxOptions options, int adGroups,
                                            const std::shared_ptr<std::atomic<qint64>> &now);
    Fixture(int adGroups, sandbox::SandboxOptions options, std::shared_ptr<std::atomic<qint64>> now);
    std::shared_ptr<std::atomic<qint64>> m_now;
};

qint64 startOfTests();
/// One ad group of the world that passes the test, as JSON; empty when there is none.
QJsonObject findGroup(Client &client, const std::function<bool(const QJsonObject &)> &wanted);
bool is(const QJsonObject &object, const char *key, const char *value);

} // namespace agm::test
