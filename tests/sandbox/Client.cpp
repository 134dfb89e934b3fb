// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/Client.h"

#include <QtCore/QDateTime>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <httplib.h>

namespace agm::test {

QByteArray Reply::header(const char *name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? QByteArray() : QByteArray::fromStdString(found->second);
}

Client::Client(const sandbox::SandboxServer &server) : Client(server, server.key()) { }

Client::Client(const sandbox::SandboxServer &server, const QString &key)
    : headers{{"Authorization", "Bearer " + key.toUtf8()}, {"Api-Version-Date", "2026-07-08-1"}},
      m_http(std::make_unique<httplib::Client>("127.0.0.1", server.port()))
{
    m_http->set_keep_alive(true);
    m_http->set_tcp_nodelay(true);
    m_http->set_read_timeout(60);
}

Client::~Client() = default;

Reply Client::send(const char *method, const QString &path, const QByteArray &body, const Headers &more)
{
    httplib::Request request;
    request.method = method;
    request.path = (path.startsWith(QLatin1String("/api")) ? path : QStringLiteral("/api/v1") + path).toStdString();
    Headers all = headers;
    for (const auto &[name, value] : more)
        all[name] = value;
    for (const auto &[name, value] : all) {
        if (!value.isEmpty())
            request.headers.emplace(name.toStdString(), value.toStdString());
    }
    if (!body.isEmpty()) {
        request.body = body.toStdString();
        request.headers.emplace("Content-Type", "application/json");
    }
    const auto result = m_http->send(request);
    Reply reply;
    if (!result)
        return reply;
    reply.status = result->status;
    reply.body = QByteArray::fromStdString(result->body);
    for (const auto &[name, value] : result->headers)
        reply.headers[QByteArray::fromStdString(name).toLower().toStdString()] = value;
    return reply;
}

Reply Client::get(const QString &path, const Headers &more)
{
    return send("GET", path, {}, more);
}
Reply Client::post(const QString &path, const QByteArray &body, const Headers &more)
{
    return send("POST", path, body, more);
}
Reply Client::patch(const QString &path, const QByteArray &body)
{
    return send("PATCH", path, body);
}
Reply Client::remove(const QString &path, const Headers &more)
{
    return send("DELETE", path, {}, more);
}

QStringList Client::walk(const QString &query, bool backwards)
{
    QStringList ids;
    QString cursor;
    for (int page = 0; page < 1000; ++page) {
        QString path = QStringLiteral("/ad_groups?") + query;
        if (!cursor.isEmpty())
            path += (backwards ? QStringLiteral("&before=") : QStringLiteral("&after=")) + cursor;
        const Reply reply = get(path);
        if (reply.status != 200) {
            QTest::qFail(reply.body.constData(), __FILE__, __LINE__);
            break;
        }
        QStringList found;
        for (const QJsonValue &group : reply.json()[QLatin1String("data")].toArray())
            found += group[QLatin1String("id")].toString();
        ids = backwards ? found + ids : ids + found;
        const QJsonObject info = reply.json()[QLatin1String("page_info")].toObject();
        const bool more = info[QLatin1String(backwards ? "has_previous_page" : "has_next_page")].toBool();
        cursor = info[QLatin1String(backwards ? "start_cursor" : "end_cursor")].toString();
        if (!more || found.isEmpty())
            break;
    }
    if (std::set<QString>(ids.begin(), ids.end()).size() != static_cast<std::size_t>(ids.size()))
        QTest::qFail("the walk met an ad group twice", __FILE__, __LINE__);
    return ids;
}

std::map<QString, QJsonObject> Client::all(const QString &query)
{
    std::map<QString, QJsonObject> groups;
    QString cursor;
    do {
        const QJsonObject page = get(QStringLiteral("/ad_groups?first=100&%1%2")
                                         .arg(query, cursor.isEmpty() ? QString() : QStringLiteral("&after=") + cursor))
                                     .json();
        for (const QJsonValue &group : page[QLatin1String("data")].toArray())
            groups[group[QLatin1String("id")].toString()] = group.toObject();
        cursor = page[QLatin1String("page_info")][QLatin1String("end_cursor")].toString();
    } while (!cursor.isEmpty());
    return groups;
}

qint64 startOfTests()
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();
}

sandbox::SandboxOptions Fixture::prepared(sandbox::SandboxOptions options, int adGroups,
                                          const std::shared_ptr<std::atomic<qint64>> &now)
{
    options.adGroups = adGroups;
    if (options.key.isEmpty())
        options.key = QStringLiteral("test-key");
    if (options.rateLimitPerMinute == sandbox::SandboxOptions().rateLimitPerMinute)
        options.rateLimitPerMinute = 0; // the clock stands still; without this every test would meet the limit
    options.clock = [now] { return now->load(); };
    return options;
}

namespace {

sandbox::SandboxServer &started(sandbox::SandboxServer &server)
{
    if (const auto result = server.start(); !result)
        qFatal("%s", qPrintable(result.error().message));
    if (const auto ready = server.waitUntilReady(); !ready)
        qFatal("%s", qPrintable(ready.error().message));
    return server;
}

} // namespace

Fixture::Fixture(int adGroups, sandbox::SandboxOptions options)
    : Fixture(adGroups, std::move(options), std::make_shared<std::atomic<qint64>>(startOfTests()))
{
}

Fixture::Fixture(int adGroups, sandbox::SandboxOptions options, std::shared_ptr<std::atomic<qint64>> now)
    : server(prepared(std::move(options), adGroups, now)), client(started(server)), m_now(std::move(now))
{
}

QJsonObject findGroup(Client &client, const std::function<bool(const QJsonObject &)> &wanted)
{
    for (const auto &[id, group] : client.all()) {
        if (wanted(group))
            return group;
    }
    return {};
}

bool is(const QJsonObject &object, const char *key, const char *value)
{
    return object.value(QLatin1String(key)).toString() == QLatin1String(value);
}

} // namespace agm::test
