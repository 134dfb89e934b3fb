// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/AccountServer.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace agm::test {
namespace {

constexpr int Groups = 3;
const QString NewId = QStringLiteral("adgrp_new");

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject model()
{
    QFile file(QStringLiteral(AGM_SOURCE_DIR "/tests/wire/data/ad_group.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray pageOf(const QJsonArray &data)
{
    return json({{QStringLiteral("data"), data},
                 {QStringLiteral("page_info"),
                  QJsonObject{{QStringLiteral("has_next_page"), false},
                              {QStringLiteral("has_previous_page"), false},
                              {QStringLiteral("end_cursor"), QJsonValue()},
                              {QStringLiteral("start_cursor"), QJsonValue()}}}});
}

QString lastPart(const QByteArray &target)
{
    const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    return QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
}

} // namespace

QString AccountServer::groupId(int number)
{
    return QStringLiteral("adgrp_%1").arg(number);
}

AccountServer::AccountServer()
{
    static const QJsonObject one = model();
    for (int number = 0; number < Groups; ++number) {
        QJsonObject group = one;
        group.insert(QStringLiteral("id"), groupId(number));
        group.insert(QStringLiteral("title"), QStringLiteral("Title %1").arg(number));
        group.insert(QStringLiteral("status"), QStringLiteral("active"));
        m_groups.insert(groupId(number), group);
    }
    http.setResponder([this](const SeenRequest &request) { return respond(request); });
}

void AccountServer::spoil(Operation operation, const Fault &fault, bool carriesOut)
{
    m_fault = &fault;
    m_spoiled = operation;
    m_carriesOut = carriesOut;
    m_played = 0;
    http.closeNextConnections(fault.closedConnections);
}

void AccountServer::heal()
{
    m_fault = nullptr;
    m_instead.clear();
    http.closeNextConnections(0);
    http.dropConnections(); // one that is spoiled in the middle would be used again
}

QByteArray AccountServer::goodAnswer(Operation operation) const
{
    QJsonObject group = m_groups.value(groupId(0));
    switch (operation) {
    case Operation::List: {
        QJsonArray all;
        for (const QJsonObject &one : m_groups)
            all.append(one);
        return pageOf(all);
    }
    case Operation::Create: group.insert(QStringLiteral("id"), NewId); [[fallthrough]];
    case Operation::Update: group.insert(QStringLiteral("title"), QStringLiteral("Wanted")); break;
    case Operation::Pause: group.insert(QStringLiteral("status"), QStringLiteral("paused")); break;
    }
    if (operation == Operation::Create)
        group.insert(QStringLiteral("status"), QStringLiteral("paused"));
    return json(group);
}

std::optional<Operation> AccountServer::operationOf(const SeenRequest &request)
{
    if (request.method == "GET" && request.target.startsWith("/api/v1/ad_groups?"))
        return Operation::List;
    if (request.method == "PATCH")
        return Operation::Update;
    if (request.method == "POST")
        return request.target.endsWith("/pause") ? Operation::Pause : Operation::Create;
    return std::nullopt;
}

Script AccountServer::respond(const SeenRequest &request)
{
    const auto operation = operationOf(request);
    if (m_fault && operation == m_spoiled) {
        const qsizetype scripts = qsizetype(m_fault->scripts.size());
        if (m_played < scripts || m_fault->always) {
            const qsizetype at = std::min(m_played, scripts - 1);
            ++m_played;
            if (m_carriesOut)
                carryOut(request);
            return m_fault->scripts[std::size_t(at)];
        }
    }
    if (operation && m_instead.contains(*operation)) {
        if (const Script script = m_instead[*operation](request); !script.isEmpty())
            return script;
    }
    return carriedOut(request);
}

Script AccountServer::carriedOut(const SeenRequest &request)
{
    const auto [status, body] = carryOut(request);
    return ScriptedServer::answer(status, body);
}

QByteArray AccountServer::page(int from, int to, const QJsonValue &endCursor, bool more) const
{
    QJsonArray data;
    for (int number = from; number < to; ++number)
        data.append(m_groups.value(groupId(number)));
    QJsonObject whole = QJsonDocument::fromJson(pageOf(data)).object();
    QJsonObject info = whole[u"page_info"].toObject();
    info.insert(QStringLiteral("end_cursor"), endCursor);
    info.insert(QStringLiteral("has_next_page"), more);
    whole.insert(QStringLiteral("page_info"), info);
    return json(whole);
}

std::pair<int, QByteArray> AccountServer::carryOut(const SeenRequest &request)
{
    if (request.target.startsWith("/api/v1/ad_campaigns"))
        return {200, pageOf({})};
    const auto operation = operationOf(request);
    if (operation == Operation::List)
        return {200, goodAnswer(Operation::List)};
    const QByteArray key = request.header("Idempotency-Key");
    if (request.method == "POST" && m_answers.contains(key))
        return {200, m_answers.value(key)};
    QString id = lastPart(request.target);
    if (operation == Operation::Pause) {
        const QByteArray path = request.target.chopped(6);
        id = QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
    }
    if (operation == Operation::Create) {
        // Each one that is made has an id of its own: one made twice shows.
        id = m_changes[Operation::Create] == 0 ? NewId
                                               : QStringLiteral("adgrp_again%1").arg(m_changes[Operation::Create]);
        QJsonObject made = m_groups.value(groupId(0));
        made.insert(QStringLiteral("id"), id);
        made.insert(QStringLiteral("status"), QStringLiteral("paused"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        made.insert(QStringLiteral("created_at"), now.toString(Qt::ISODate));
        m_groups.insert(id, made);
    }
    if (!m_groups.contains(id))
        return {404, R"({"error":{"type":"not_found","message":"Ad group not found."}})"};
    QJsonObject &group = m_groups[id];
    const QJsonObject before = group;
    if (operation == Operation::Pause)
        group.insert(QStringLiteral("status"), QStringLiteral("paused"));
    if (operation == Operation::Create || operation == Operation::Update) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        for (auto it = body.begin(); it != body.end(); ++it) {
            if (it.key() != QLatin1String("ad_campaign_id"))
                group.insert(it.key(), it.value());
        }
    }
    if (operation && (operation == Operation::Create || group != before)) {
        ++m_changes[*operation];
        const QString wanted = group[u"title"].toString();
        if (operation == Operation::Create)
            ++m_carried[QStringLiteral("create ") + wanted];
        else if (wanted != before[u"title"].toString())
            ++m_carried[QStringLiteral("update %1 %2").arg(id, wanted)];
    }
    if (request.method == "POST")
        m_answers.insert(key, json(group));
    return {200, json(group)};
}

} // namespace agm::test
