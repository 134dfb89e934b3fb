// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/TlsTest.h"

#include "tests/net/NetFixture.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>
#include <QtTest/QTest>

namespace agm::test {
namespace {

/// Answers every request with the same bytes and keeps what it was sent.
class TlsServer {
public:
    TlsServer(const QString &certificate, const QString &key, const QByteArray &answer = {})
        : m_answer(answer.isEmpty() ? ScriptedServer::response(200, listBody()) : answer)
    {
        QFile keyFile(key);
        if (!keyFile.open(QIODevice::ReadOnly))
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        configuration.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QSslServer::startedEncryptionHandshake, &m_server, [this] { ++m_connections; });
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] {
                    m_received += socket->readAll();
                    if (m_received.endsWith("\r\n\r\n"))
                        socket->write(m_answer);
                });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    QUrl url(const char *host = "127.0.0.1") const
    {
        return QUrl(QStringLiteral("https://%1:%2/api/v1").arg(QLatin1String(host)).arg(m_server.serverPort()));
    }
    int connections() const { return m_connections; }
    QByteArray received() const { return m_received; }

private:
    QSslServer m_server;
    QByteArray m_answer;
    QByteArray m_received;
    int m_connections = 0;
};

std::unique_ptr<ApiClient> clientOf(const QUrl &url)
{
    ApiClientOptions options;
    options.limits = shortLimits();
    options.limits.idleMs = 8'000; // for a loaded machine
    options.limits.tryMs = 9'000;
    return std::make_unique<ApiClient>(ApiAccount{url}, testKey(), readErrorBody, options);
}

Result<ApiAnswer> ask(const QUrl &url, const ApiCall &call = listCall())
{
    return waitFor(clientOf(url)->send(call));
}

} // namespace

void TlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_certificates = std::make_unique<Certificates>();
    const QString wrong = m_certificates->make();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    // As on a computer whose system trusts one authority more.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(m_certificates->authority()));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TlsTest::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(QSslConfiguration());
}

void TlsTest::aKnownAuthorityIsTrusted()
{
    for (const char *host : {"127.0.0.1", "localhost"}) {
        const TlsServer server(m_certificates->good(), m_certificates->key());
        const auto result = ask(server.url(host));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->body, listBody());
        QVERIFY(server.received().contains("Authorization: Bearer " + testKey().toLatin1()));
    }
}

void TlsTest::aBadCertificateIsRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("words");
    QTest::newRow("self-signed") << m_certificates->selfSigned() << QStringLiteral("self-signed");
    QTest::newRow("wrong host") << m_certificates->otherHost() << QStringLiteral("host name did not match");
    QTest::newRow("expired") << m_certificates->expired() << QStringLiteral("expired");
    QTest::newRow("unknown authority") << m_certificates->stranger() << QStringLiteral("issuer certificate");
}

void TlsTest::aBadCertificateIsRefused()
{
    QFETCH(QString, certificate);
    QFETCH(QString, words);
    for (const ApiCall &call : {listCall(), pauseCall()}) {
        const TlsServer server(certificate, m_certificates->key());
        const auto result = ask(server.url(), call);
        QCOMPARE(outcome(result), QStringLiteral("Transport"));
        const QString message = result.error().message;
        QVERIFY2(message.startsWith(QStringLiteral("No secure connection to 127.0.0.1")), qPrintable(message));
        QVERIFY2(message.contains(words), qPrintable(message));
        QCOMPARE(server.connections(), 1); // it will be no better the next time
        QCOMPARE(server.received(), QByteArray());
    }
}

void TlsTest::anOldProtocolIsRefused_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("taken");
    QTest::newRow("TLS 1.0") << QStringLiteral("-tls1") << false;
    QTest::newRow("TLS 1.1") << QStringLiteral("-tls1_1") << false;
    // The same server, to show that it is the protocol that is refused.
    QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2") << true;
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3") << true;
}

void TlsTest::anOldProtocolIsRefused()
{
    QFETCH(QString, protocol);
    QFETCH(bool, taken);
    // Qt's own server does not go so low; OpenSSL's does when it is told to take every strength.
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(QStringLiteral("openssl"),
                 {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                  QStringLiteral("-cert"), m_certificates->good(), QStringLiteral("-key"), m_certificates->key(),
                  QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0"), protocol});
    QByteArray said;
    static const QRegularExpression place(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
    QTRY_VERIFY2_WITH_TIMEOUT((said += server.readAll(), place.match(QString::fromUtf8(said)).hasMatch()), said,
                              10'000);
    const QString port = place.match(QString::fromUtf8(said)).captured(1);
    const auto client = clientOf(QUrl(QStringLiteral("https://127.0.0.1:%1/api/v1").arg(port)));
    const ApiFuture future = client->send(listCall());
    if (taken) {
        // It answers nothing, but prints what it was sent.
        QTRY_VERIFY2_WITH_TIMEOUT((said += server.readAll(), said.contains("Authorization: Bearer")), said, 10'000);
    } else {
        const auto result = waitFor(future);
        QCOMPARE(outcome(result), QStringLiteral("Transport"));
        const QString message = result.error().message;
        QVERIFY2(message.startsWith(QStringLiteral("No secure connection to 127.0.0.1")), qPrintable(message));
        QVERIFY(!(said + server.readAll()).contains("Authorization"));
    }
    server.kill();
    QVERIFY(server.waitForFinished());
}

void TlsTest::aPlainServerIsRefused()
{
    ScriptedServer server;
    server.setFallback(ScriptedServer::answer(200, listBody()));
    QUrl url = server.baseUrl();
    url.setScheme(QStringLiteral("https"));
    const auto result = ask(url);
    QVERIFY(!result);
    QVERIFY(isClean(result.error().message));
    for (const SeenRequest &request : server.requests())
        QVERIFY(!request.has("Authorization"));
}

void TlsTest::noRedirectLeavesTheSecureServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("secure");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to http", status) << status << false;
        QTest::addRow("%d to https", status) << status << true;
    }
}

void TlsTest::noRedirectLeavesTheSecureServer()
{
    QFETCH(int, status);
    QFETCH(bool, secure);
    ScriptedServer plain;
    plain.setFallback(ScriptedServer::answer(200, listBody()));
    const TlsServer other(m_certificates->good(), m_certificates->key());
    const QByteArray target = (secure ? other.url("localhost") : plain.baseUrl()).toEncoded() + "/ad_groups";
    for (const ApiCall &call : {listCall(), pauseCall()}) {
        const TlsServer server(m_certificates->good(), m_certificates->key(),
                               ScriptedServer::response(status, {}, {}, "Location: " + target + "\r\n"));
        const auto result = ask(server.url(), call);
        QCOMPARE(outcome(result), QStringLiteral("Protocol"));
        QVERIFY(server.received().contains("Authorization"));
        QVERIFY2(result.error().message.contains(QStringLiteral("redirects to")), qPrintable(result.error().message));
    }
    QCOMPARE(plain.connections(), 0);
    QCOMPARE(other.connections(), 0);
}

} // namespace agm::test
