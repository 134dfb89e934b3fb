// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <functional>

namespace agm::test {

/// One thing the server does with a connection.
struct Step {
    enum Kind {
        Send, ///< these bytes, exactly
        Drip, ///< these bytes one by one, one every `ms`, again and again without end
        Stall, ///< nothing more; the connection stays open
        Close, ///< an orderly end
        Reset, ///< an abrupt end (RST)
        Wait, ///< `ms`, then the next step
    };
    Kind kind = Send;
    QByteArray bytes = {};
    int ms = 0;
};

/// What is done for one request, in order. Without Close, Reset or Stall the connection takes further requests.
using Script = QList<Step>;

/// A request as it arrived.
struct SeenRequest {
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0;

    /// First value of the header (name in any case), empty when absent.
    QByteArray header(const QByteArray &name) const;
    bool has(const QByteArray &name) const;
};

/// Answers as it is told, byte by byte; it checks nothing, so that every kind of broken server can be played. On
/// 127.0.0.1, in the thread of the test.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// `http://127.0.0.1:PORT/api/v1`
    QUrl baseUrl() const;
    quint16 port() const { return m_server.serverPort(); }

    /// For the next requests, one each; when none is left the fallback is played.
    void enqueue(const Script &script) { m_scripts.append(script); }
    void setFallback(const Script &script) { m_fallback = script; }
    /// Decides by the request instead; an empty script means: go on with the queue.
    void setResponder(std::function<Script(const SeenRequest &)> responder) { m_responder = std::move(responder); }
    /// So many new connections are closed before a byte is read.
    void closeNextConnections(int count) { m_closeOnAccept = count; }
    /// Forgets scripts and requests; open connections stay.
    void reset();
    /// Ends every open connection.
    void dropConnections();
    /// Takes no more connections, and takes them again on the same port.
    void stopListening() { m_server.close(); }

    const QList<SeenRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    /// Open connections whose script is still running.
    int busy() const
    {
        return int(std::count_if(m_open.cbegin(), m_open.cend(), [](const Connection &one) { return one.busy; }));
    }

    // Ready-made answers.
    static QByteArray response(int status, const QByteArray &body, const QByteArray &contentType = "application/json",
                               const QByteArray &moreHeaders = {}, const QByteArray &reason = "Reason");
    static Script answer(int status, const QByteArray &body, const QByteArray &contentType = "application/json",
                         const QByteArray &moreHeaders = {});
    static Script raw(const QByteArray &bytes, Step::Kind then = Step::Close);
    static Script chunked(const QByteArray &body, qsizetype chunk);
    /// gzip by zlib's framing.
    static QByteArray gzip(const QByteArray &bytes);

Q_SIGNALS:
    void requestSeen();

private:
    struct Connection {
        int number = 0;
        QByteArray buffer;
        bool busy = false; // a script is running
    };
    void accept();
    void read(QTcpSocket *socket);
    void play(QTcpSocket *socket, Script script);
    void drip(QTcpSocket *socket, const QByteArray &bytes, qsizetype at, int ms);

    QTcpServer m_server;
    QHash<QTcpSocket *, Connection> m_open;
    QList<Script> m_scripts;
    Script m_fallback;
    std::function<Script(const SeenRequest &)> m_responder;
    QList<SeenRequest> m_requests;
    int m_connections = 0;
    int m_closeOnAccept = 0;
};

} // namespace agm::test
