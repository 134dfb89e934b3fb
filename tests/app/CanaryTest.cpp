// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Canary.h"
#include "app/Privacy.h"
#include "app/sandbox/SandboxServer.h"
#include "tests/app/AppTests.h"
#include "tests/support/ScriptedServer.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

#include <sys/resource.h>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;
using S = ScriptedServer;

constexpr int Long = 120000; // for a loaded machine; nothing waits this long when all is well

/// The real program with a key that must be found nowhere: not in a file below its home, its data or its folder for
/// temporary files, not in what it prints, not in what the system tells about it.
class CanaryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const QString &name : {u"home"_s, u"temporary"_s, u"work"_s, u"runtime"_s})
            QVERIFY(QDir(m_dir->path()).mkdir(name));
        QVERIFY(QFile::setPermissions(at(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void theSearchFindsIt()
    {
        for (const QByteArray &form : m_canary.forms()) {
            QFile file(at(u"home/.hidden"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before" + form + "after") > 0);
            file.close();
            QCOMPARE(m_canary.filesBelow(m_dir->path()), QStringList(file.fileName()));
        }
        QVERIFY(m_canary.isIn(("Bearer " + m_canary.key()).toBase64()));
        QVERIFY(QFile::remove(at(u"home/.hidden"_s)));
        QVERIFY(m_canary.filesBelow(m_dir->path()).isEmpty());
    }

    void theEnvironmentsKeyIsTakenOnce()
    {
        qputenv("WHOP_API_KEY", " a-key\n");
        QCOMPARE(takeEnvironmentKey(), u"a-key"_s);
        QVERIFY(qgetenv("WHOP_API_KEY").trimmed().isEmpty());
        QCOMPARE(takeEnvironmentKey(), u"a-key"_s); // for another part of the same run
        qputenv("WHOP_API_KEY", "");
        QCOMPARE(takeEnvironmentKey(), QString()); // somebody wants none
        qputenv("WHOP_API_KEY", "other");
        QCOMPARE(takeEnvironmentKey(), u"other"_s);
        qunsetenv("WHOP_API_KEY");
        QCOMPARE(takeEnvironmentKey(), QString());
    }

    void aGoodRunKeepsNothing()
    {
        sandbox::SandboxOptions options;
        options.adGroups = 30;
        options.key = QString::fromUtf8(m_canary.key());
        sandbox::SandboxServer server(options);
        QVERIFY(server.start());
        QVERIFY(server.waitUntilReady());
        start(server.baseUrl(), {u"--screenshot"_s, at(u"work/picture.png"_s)});
        end();
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(server.requestCount(u"list_ad_groups"_s) > 0);
        QVERIFY(QFile::exists(at(u"work/picture.png"_s)));
        nothingIsFound();
        start(server.baseUrl(), {u"--report"_s, at(u"work/report.html"_s), u"--account"_s, u"From WHOP_API_KEY"_s});
        end();
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(QFile::exists(at(u"work/report.html"_s)));
        nothingIsFound();
    }

    void aServerThatEchoes_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray key = m_canary.key();
        const QByteArray encoded = key.toPercentEncoding();
        QTest::newRow("error") << S::response(
            400, "{\"error\":{\"type\":\"bad_request\",\"message\":\"Authorization: Bearer " + key + " is odd\"}}");
        QTest::newRow("error type") << S::response(422,
                                                   "{\"error\":{\"type\":\"" + key + "\",\"code\":\"" + key + "\"}}");
        QTest::newRow("unauthorized") << S::response(401, "{\"error\":{\"message\":\"No key " + key + "\"}}",
                                                     "application/json", "WWW-Authenticate: Bearer " + key + "\r\n");
        QTest::newRow("html") << S::response(200, "<html><title>" + key + "</title>" + key + "</html>", "text/html");
        QTest::newRow("redirect") << S::response(
            302, {}, {}, "Location: http://" + encoded.toLower() + ".example/" + encoded + "?key=" + encoded + "\r\n");
        QTest::newRow("reason") << S::response(503, key, "text/plain", {}, key);
        QTest::newRow("bad JSON") << S::response(200, "{\"data\":[\"" + key);
        QTest::newRow("wrong type") << S::response(
            200, "{\"data\":[{\"id\":{\"" + key + "\":1}}],\"page_info\":\"" + key + "\"}");
        QTest::newRow("bytes") << "HTTP/1.1 " + key + "\r\n" + key + ": " + key + "\r\n\r\n";
    }

    void aServerThatEchoes()
    {
        QFETCH(QByteArray, answer);
        ScriptedServer server;
        server.setFallback(S::raw(answer));
        start(server.baseUrl().toString(), {u"--screenshot"_s, at(u"work/picture.png"_s)});
        end();
        QVERIFY(!server.requests().isEmpty());
        QCOMPARE(server.requests().first().header("Authorization"), "Bearer " + m_canary.key());
        QCOMPARE(m_program.exitCode(), 1);
        QVERIFY(!m_said.isEmpty());
        nothingIsFound();
    }

    void aCrashTellsNothing()
    {
        ScriptedServer server;
        server.setFallback({{Step::Stall}});
        start(server.baseUrl().toString(), {});
        QVERIFY(QTest::qWaitFor([&] { return !server.requests().isEmpty(); }, Long));
        const QString process = u"/proc/%1/"_s.arg(m_program.processId());
        const auto read = [&](const QString &name) {
            QFile file(process + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(read(u"cmdline"_s).contains("--data-dir"));
        QVERIFY(!m_canary.isIn(read(u"cmdline"_s)));
        // What a program that it starts would be given.
        QVERIFY(read(u"environ"_s).contains("WHOP_API_KEY=") && read(u"environ"_s).contains("WHOP_BASE_URL=http"));
        QVERIFY(!m_canary.isIn(read(u"environ"_s)));
        QVERIFY(read(u"limits"_s).contains("Max core file size"));
        QVERIFY(read(u"limits"_s).simplified().contains("Max core file size 0 0"));
        QCOMPARE(::kill(pid_t(m_program.processId()), SIGABRT), 0);
        end();
        QCOMPARE(m_program.exitStatus(), QProcess::CrashExit);
        nothingIsFound();
    }

private:
    QString at(const QString &name) const { return m_dir->filePath(name); }

    void start(const QString &url, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : environment.keys()) {
            if (name.startsWith(u"XDG_"_s))
                environment.remove(name);
        }
        environment.insert(u"HOME"_s, at(u"home"_s));
        environment.insert(u"TMPDIR"_s, at(u"temporary"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, at(u"runtime"_s));
        environment.insert(u"WHOP_API_KEY"_s, QString::fromUtf8(m_canary.key()));
        environment.insert(u"WHOP_BASE_URL"_s, url);
        environment.insert(u"QT_LOGGING_RULES"_s, u"qt.network*=true;default.debug=true"_s); // as talkative as it gets
        m_program.setProcessEnvironment(environment);
        m_program.setWorkingDirectory(at(u"work"_s));
        m_program.setProcessChannelMode(QProcess::MergedChannels);
        m_program.setChildProcessModifier([] {
            rlimit cores{};
            getrlimit(RLIMIT_CORE, &cores);
            cores.rlim_cur = cores.rlim_max; // a crash would leave a core file
            setrlimit(RLIMIT_CORE, &cores);
        });
        m_program.start(QStringLiteral(AGM_PROGRAM),
                        QStringList{u"--data-dir"_s, at(u"home/state/data"_s)} + arguments);
        QVERIFY(m_program.waitForStarted(Long));
    }

    /// The servers live in this thread, so nothing here may block.
    void end()
    {
        QVERIFY(QTest::qWaitFor([this] { return m_program.state() == QProcess::NotRunning; }, Long));
        m_said = m_program.readAll();
    }

    void nothingIsFound()
    {
        int files = 0;
        QCOMPARE(m_canary.filesBelow(m_dir->path(), &files), QStringList());
        QVERIFY(files > 1); // the store and the settings at least
        // What is kept is for its owner's eyes.
        QCOMPARE(QFile::permissions(at(u"home/state/data"_s)) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
        QVERIFY2(!m_canary.isIn(m_said), "the program prints the key");
    }

    Canary m_canary;
    std::unique_ptr<QTemporaryDir> m_dir;
    QProcess m_program;
    QByteArray m_said;
};

} // namespace

std::unique_ptr<QObject> makeCanaryTest()
{
    return std::make_unique<CanaryTest>();
}

} // namespace agm::test

#include "CanaryTest.moc"
