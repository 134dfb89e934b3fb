// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/Certificates.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QProcess>

namespace agm::test {
namespace {

QString here()
{
    return QStringLiteral("DNS:localhost,IP:127.0.0.1");
}

bool write(const QString &file, const QString &text)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) == text.toUtf8().size();
}

} // namespace

QString Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished())
        return QStringLiteral("openssl did not run: ") + openssl.errorString();
    return openssl.exitCode() == 0 ? QString() : QString::fromUtf8(openssl.readAll());
}

QString Certificates::sign(const QString &certificate, const QString &authority, const QString &names,
                           const QString &from, const QString &until) const
{
    // The one way of OpenSSL 3.0 to make a certificate that has run out is its `ca` with a list of what it signed.
    const QString settings = QStringLiteral("[ca]\ndefault_ca = box\n[box]\ndatabase = list.txt\nnew_certs_dir = .\n"
                                            "serial = serial.txt\ndefault_md = sha256\npolicy = any\n"
                                            "unique_subject = no\n[any]\ncommonName = supplied\n"
                                            "[server]\nbasicConstraints = CA:FALSE\nsubjectAltName = ")
        + names + u'\n';
    if (!write(file("settings.cnf"), settings) || !write(file("list.txt"), {}))
        return QStringLiteral("the folder cannot be written");
    return run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
                QStringLiteral("settings.cnf"), QStringLiteral("-extensions"), QStringLiteral("server"),
                QStringLiteral("-cert"), authority, QStringLiteral("-keyfile"), key(), QStringLiteral("-in"),
                file("request.pem"), QStringLiteral("-notext"), QStringLiteral("-startdate"), from,
                QStringLiteral("-enddate"), until, QStringLiteral("-out"), certificate});
}

QString Certificates::make()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    const auto day = [](int days) {
        return QDateTime::currentDateTimeUtc().addDays(days).toString(QStringLiteral("yyyyMMddhhmmss")) + u'Z';
    };
    QStringList said{
        write(file("serial.txt"), QStringLiteral("1001\n")) ? QString() : QStringLiteral("no folder"),
        run(words("ecparam -name prime256v1 -genkey -noout -out key.pem")),
        run(words("req -new -key key.pem -subj /CN=localhost -out request.pem")),
        run(words("req -x509 -key key.pem -subj /CN=authority -days 2 -out authority.pem")),
        run(words("req -x509 -key key.pem -subj /CN=hidden -days 2 -out hidden.pem")),
        run(words("req -x509 -key key.pem -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 "
                  "-days 2 -out self-signed.pem")),
        sign(good(), authority(), here(), day(-1), day(2)),
        sign(otherHost(), authority(), QStringLiteral("DNS:other.example"), day(-1), day(2)),
        sign(expired(), authority(), here(), day(-9), day(-1)),
        sign(stranger(), file("hidden.pem"), here(), day(-1), day(2)),
    };
    said.removeAll(QString());
    return said.join(u'\n');
}

} // namespace agm::test
