// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScriptedServer.h"

#include <QtCore/QTimer>

#include <algorithm>
#include <array>

namespace agm::test {
namespace {

quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int k = 0; k < 8; ++k) {
                c = (c & 1U) ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
            }
            made[i] = c;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8U);
    }
    return crc ^ 0xFFFFFFFFU;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8) {
        bytes += static_cast<char>((value >> shift) & 0xFFU);
    }
    return bytes;
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

bool SeenRequest::has(const QByteArray &name) const
{
    return std::any_of(headers.cbegin(), headers.cend(),
                       [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

ScriptedServer::ScriptedServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost, 0)) {
        qFatal("the test server cannot listen on 127.0.0.1");
    }
}

ScriptedServer::~ScriptedServer()
{
    const auto sockets = m_open.keys();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this); // it is destroyed after the members that its signals would touch
    }
}

QUrl ScriptedServer::baseUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/api/v1").arg(port()));
}

void ScriptedServer::reset()
{
    m_scripts.clear();
    m_requests.clear();
    m_responder = nullptr;
    m_closeOnAccept = 0;
}

void ScriptedServer::dropConnections()
{
    const auto sockets = m_open.keys();
    for (QTcpSocket *socket : sockets) {
        socket->abort();
    }
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_open[socket].number = m_connections;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
        });
        if (m_closeOnAccept > 0) {
            --m_closeOnAccept;
            socket->abort();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const auto found = m_open.find(socket);
    if (found == m_open.end()) {
        return;
    }
    found->buffer += socket->readAll();
    if (found->busy) {
        return;
    }
    const qsizetype end = found->buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    SeenRequest request;
    request.connection = found->number;
    const QList<QByteArray> lines = found->buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.append({lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (found->buffer.size() < end + 4 + length) {
        return;
    }
    request.body = found->buffer.mid(end + 4, length);
    found->buffer.remove(0, end + 4 + length);
    found->busy = true;
    m_requests.append(request);
    Script script = m_responder ? m_responder(request) : Script();
    if (script.isEmpty()) {
        script = m_scripts.isEmpty() ? m_fallback : m_scripts.takeFirst();
    }
    play(socket, script);
    Q_EMIT requestSeen();
}

void ScriptedServer::play(QTcpSocket *socket, Script script)
{
    while (m_open.contains(socket)) {
        if (script.isEmpty()) {
            m_open[socket].busy = false;
            read(socket); // a next request may be here already
            return;
        }
        const Step step = script.takeFirst();
        switch (step.kind) {
        case Step::Send: socket->write(step.bytes); break;
        case Step::Drip: drip(socket, step.bytes, 0, step.ms); return;
        case Step::Stall: return;
        case Step::Close: socket->disconnectFromHost(); return;
        case Step::Reset: socket->abort(); return;
        case Step::Wait: QTimer::singleShot(step.ms, socket, [this, socket, script] { play(socket, script); }); return;
        }
    }
}

void ScriptedServer::drip(QTcpSocket *socket, const QByteArray &bytes, qsizetype at, int ms)
{
    socket->write(bytes.mid(at % bytes.size(), 1));
    QTimer::singleShot(ms, socket, [this, socket, bytes, at, ms] { drip(socket, bytes, at + 1, ms); });
}

QByteArray ScriptedServer::response(int status, const QByteArray &body, const QByteArray &contentType,
                                    const QByteArray &moreHeaders, const QByteArray &reason)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    if (!contentType.isEmpty()) {
        bytes += "Content-Type: " + contentType + "\r\n";
    }
    bytes += moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return bytes + body;
}

Script ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &contentType,
                              const QByteArray &moreHeaders)
{
    return {{Step::Send, response(status, body, contentType, moreHeaders)}};
}

Script ScriptedServer::raw(const QByteArray &bytes, Step::Kind then)
{
    return {{Step::Send, bytes}, {then}};
}

Script ScriptedServer::chunked(const QByteArray &body, qsizetype chunk)
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const QByteArray part = body.mid(at, chunk);
        bytes += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return {{Step::Send, bytes + "0\r\n\r\n"}};
}

QByteArray ScriptedServer::gzip(const QByteArray &bytes)
{
    // qCompress: 4 bytes of length, 2 of zlib header, deflate data, 4 of Adler-32.
    const QByteArray packed = qCompress(bytes, 6);
    return QByteArray::fromHex("1f8b08000000000000ff") + packed.mid(6, packed.size() - 10) + littleEndian(crc32(bytes))
        + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace agm::test
