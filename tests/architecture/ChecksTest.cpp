// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/ChecksTest.h"

#include "tests/architecture/Forms.h"
#include "tests/architecture/Tree.h"
#include "tests/architecture/Walls.h"
#include "tests/architecture/Words.h"
#include "tests/architecture/WriteWays.h"

#include <QtTest/QTest>

namespace agm::architecture {
namespace {

/// A row: does this text at this path break the rule?
void row(const char *name, const char *path, const char *text, bool breaks)
{
    QTest::newRow(name) << QString::fromLatin1(path) << QString::fromUtf8(text) << breaks;
}

void columns()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("breaks");
}

template <class Check>
void expectVerdict(Check check)
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, breaks);
    QCOMPARE(!check(path, text).isEmpty(), breaks);
}

constexpr const char *licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

} // namespace

void ChecksTest::layerOfPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("layer");
    QTest::newRow("model") << QStringLiteral("models/wire/Codec.cpp") << QStringLiteral("wire");
    QTest::newRow("view") << QStringLiteral("views/table/Table.h") << QStringLiteral("views");
    QTest::newRow("app") << QStringLiteral("app/main.cpp") << QStringLiteral("app");
    QTest::newRow("sandbox") << QStringLiteral("app/sandbox/main.cpp") << QStringLiteral("sandbox");
    QTest::newRow("test") << QStringLiteral("tests/net/tst_net.cpp") << QStringLiteral("tests");
    QTest::newRow("beside the layers") << QStringLiteral("models/Loose.cpp") << QString();
    QTest::newRow("top") << QStringLiteral("Loose.cpp") << QString();
    QTest::newRow("elsewhere") << QStringLiteral("packaging/tool.cpp") << QString();
}

void ChecksTest::layerOfPath()
{
    QFETCH(QString, path);
    QTEST(layerOf(path), "layer");
}

void ChecksTest::codeWithoutCommentsAndLiterals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *name, const char *text, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(code);
    };
    add("line comment", "a; // b\nc;", "a;     \nc;");
    add("block comment over lines", "a /* b\nc */ d", "a     \n     d");
    add("literal", "f(\"b\");", "f(\" \");");
    add("slashes in a literal are no comment", "f(\"//\"); g();", "f(\"  \"); g();");
    add("escaped quote", "f(\"\\\"b\"); g();", "f(\"   \"); g();");
    add("character", "f('\"'); g();", "f(' '); g();");
    add("digit separator", "f(1'000); g(\"b\");", "f(1'000); g(\" \");");
    add("raw literal", "f(R\"x(a)\" b)x\"); g();", "f(            ); g();");
    add("quote in a comment", "// don't\nf(\"b\");", "        \nf(\" \");");
    add("comment without end", "a /* b", "a     ");
}

void ChecksTest::codeWithoutCommentsAndLiterals()
{
    QFETCH(QString, text);
    QTEST(codeOnly(text), "code");
}

void ChecksTest::includes_data()
{
    columns();
    row("domain sees Core", "models/domain/A.h", "#include <QtCore/QString>", false);
    row("domain sees Boost", "models/domain/A.cpp", "#include <boost/math/distributions/beta.hpp>", false);
    row("domain sees the standard library", "models/domain/A.cpp", "#include <optional>", false);
    row("domain sees no wire", "models/domain/A.h", "#include \"wire/Codec.h\"", true);
    row("domain sees no JSON", "models/domain/A.cpp", "#include <QtCore/QJsonObject>", true);
    row("wire sees JSON", "models/wire/A.cpp", "#include <QtCore/QJsonObject>", false);
    row("wire sees simdjson", "models/wire/A.cpp", "#include <simdjson.h>", false);
    row("net sees no simdjson", "models/net/A.cpp", "#include <simdjson.h>", true);
    row("net sees no wire", "models/net/A.cpp", "#include \"wire/Codec.h\"", true);
    row("net sees Network", "models/net/A.cpp", "#include <QtNetwork/QNetworkReply>", false);
    row("sync sees no Network", "models/sync/A.cpp", "#include <QtNetwork/QNetworkReply>", true);
    row("items see no widget", "models/items/A.cpp", "#include <QtWidgets/QWidget>", true);
    row("items see no Gui", "models/items/A.h", "#include <QtGui/QColor>", true);
    row("items see no net", "models/items/A.h", "#include \"net/ApiClient.h\"", true);
    row("no widget by its bare name", "models/store/A.cpp", "#include <QMessageBox>", true);
    row("store sees no secrets", "models/store/A.cpp", "#include \"secrets/SecretStore.h\"", true);
    row("sync sees the store", "models/sync/A.cpp", "#include \"store/Journal.h\"", false);
    row("models see no views", "models/sync/A.cpp", "#include \"views/shell/MainWindow.h\"", true);
    row("models see no app", "models/sync/A.cpp", "#include \"app/Settings.h\"", true);
    row("views see sync", "views/shell/A.cpp", "#include \"sync/AdGroupReader.h\"", false);
    row("views see views", "views/shell/A.cpp", "#include \"views/common/Words.h\"", false);
    row("views see no net", "views/shell/A.cpp", "#include \"net/ApiClient.h\"", true);
    row("views see no store", "views/shell/A.cpp", "#include \"store/Journal.h\"", true);
    row("views see no app", "views/shell/A.cpp", "#include \"app/Settings.h\"", true);
    row("views see no SQL", "views/shell/A.cpp", "#include <QtSql/QSqlQuery>", true);
    row("sandbox sees httplib", "app/sandbox/A.cpp", "#include <httplib.h>", false);
    row("sandbox sees sockets", "app/sandbox/A.cpp", "#include <sys/socket.h>", false);
    row("net sees no sockets", "models/net/A.cpp", "#include <sys/socket.h>", true);
    row("sandbox sees no client", "app/sandbox/A.cpp", "#include \"net/ApiClient.h\"", true);
    row("sandbox sees no app", "app/sandbox/A.cpp", "#include \"app/Settings.h\"", true);
    row("sandbox sees no Network", "app/sandbox/A.cpp", "#include <QtNetwork/QTcpServer>", true);
    row("app sees the sandbox", "app/A.cpp", "#include \"app/sandbox/World.h\"", false);
    row("app sees widgets", "app/A.cpp", "#include <QtWidgets/QApplication>", false);
    row("app sees no tests", "app/A.cpp", "#include \"tests/support/TestMain.h\"", true);
    row("tests see everything", "tests/gui/A.cpp", "#include \"app/Application.h\"", false);
    row("beside the file", "models/wire/A.cpp", "#include \"JsonText.h\"", false);
    row("no way up", "models/wire/A.cpp", "#include \"../net/ApiClient.h\"", true);
    row("no detour", "models/net/A.cpp", "#include \"models/wire/Codec.h\"", true);
    row("unknown library", "models/domain/A.cpp", "#include <curl/curl.h>", true);
    row("spaces", "models/domain/A.cpp", "  #  include  <QtWidgets/QWidget>", true);
    row("in a comment", "models/domain/A.cpp", "// #include <QtWidgets/QWidget>", false);
    row("in a block comment", "models/domain/A.cpp", "/*\n#include <QtWidgets/QWidget>\n*/", false);
}

void ChecksTest::includes()
{
    expectVerdict(checkIncludes);
}

void ChecksTest::includeLineIsNamed()
{
    const Findings findings
        = checkIncludes(QStringLiteral("models/domain/A.cpp"),
                        QStringLiteral("#include <QtCore/QString>\n\n#include <QtSql/QSqlQuery>\n"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().path, QStringLiteral("models/domain/A.cpp"));
    QCOMPARE(findings.first().line, 3);
    QVERIFY2(findings.first().what.contains(QStringLiteral("QtSql/QSqlQuery")), qPrintable(findings.first().what));
}

void ChecksTest::links_data()
{
    columns();
    row("items link domain", "models/items/CMakeLists.txt", "PUBLIC Qt6::Core agm_domain)", false);
    row("items link no widgets", "models/items/CMakeLists.txt", "PUBLIC Qt6::Widgets)", true);
    row("net links no wire", "models/net/CMakeLists.txt", "PUBLIC agm_domain agm_wire)", true);
    row("views link no net", "views/CMakeLists.txt", "PRIVATE agm_net)", true);
    row("models link no views", "models/sync/CMakeLists.txt", "PRIVATE agm_views_table)", true);
    row("views link views", "views/shell/CMakeLists.txt", "PUBLIC agm_views_common Qt6::Widgets)", false);
    row("functions are no layers", "models/net/CMakeLists.txt", "agm_add_library(net\nPRIVATE agm_warnings)", false);
    row("in a comment", "models/net/CMakeLists.txt", "# not agm_wire", false);
    row("the top links what it likes", "CMakeLists.txt", "Qt6::Widgets", false);
}

void ChecksTest::links()
{
    expectVerdict(checkLinks);
}

void ChecksTest::words_data()
{
    columns();
    row("dialog", "views/A.cpp", "dialog.exec();", true);
    row("dialog by pointer", "app/A.cpp", "m_dialog->exec();", true);
    row("menu", "views/A.cpp", "QMenu::exec(actions, place);", true);
    row("open", "views/A.cpp", "dialog->open();", false);
    row("execute is another word", "views/A.cpp", "runner.execute();", false);
    row("the one event loop", "app/main.cpp", "return QApplication::exec();", false);
    row("query in the store", "models/store/A.cpp", "query.exec();", false);
    row("query in sync", "models/sync/A.cpp", "query.exec();", true);
    row("events pumped", "models/net/A.cpp",
        "QCoreApplication::process"
        "Events();",
        true);
    row("events pumped in the sandbox", "app/sandbox/A.cpp",
        "QCoreApplication::process"
        "Events();",
        true);
    row("event loop", "views/A.cpp",
        "QEvent"
        "Loop loop;",
        true);
    row("event loop in a comment", "views/A.cpp",
        "// no QEvent"
        "Loop here",
        false);
    row("Qt's own threads", "app/A.cpp",
        "QThreadPool::global"
        "Instance()->start(work);",
        true);
    row("threads of our own", "app/A.cpp", "backgroundThreads().start(work);", false);
    row("certificate", "models/net/A.cpp",
        "reply->ignore"
        "SslErrors();",
        true);
    row("no plain secrets", "models/secrets/A.cpp",
        "job.set"
        "InsecureFallback(false);",
        false);
    row("certificate in a test", "tests/net/A.cpp",
        "reply->ignore"
        "SslErrors();",
        true);
    row("peer", "models/net/A.cpp",
        "tls.setPeerVerifyMode(QSslSocket::Verify"
        "None);",
        true);
    row("plain secrets", "models/secrets/A.cpp",
        "job.set"
        "InsecureFallback(true);",
        true);
    row("string connect", "views/A.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", true);
    row("pointer connect", "views/A.cpp", "connect(a, &A::b, c, &C::d);", false);
    row("thread sleeps", "models/store/A.cpp", "QThread::msleep(5);", true);
    row("standard sleep", "app/sandbox/A.cpp", "std::this_thread::sleep_for(5ms);", true);
    row("test waits a time", "tests/net/A.cpp", "QTest::qWait(100);", true);
    row("test waits for a condition", "tests/net/A.cpp", "QVERIFY(QTest::qWaitFor([] { return done; }));", false);
    row("test that cannot fail", "tests/net/A.cpp", "QVERIFY( true );", true);
    row("test that compares constants", "tests/net/A.cpp", "QCOMPARE(true, true);", true);
    row("test that can fail", "tests/net/A.cpp", "QCOMPARE(isDone(), true);", false);
    row("note to oneself", "models/net/A.cpp",
        "// TO"
        "DO: retry",
        true);
    row("note to oneself in a test", "tests/net/A.cpp",
        "// FIX"
        "ME",
        true);
    row("elsewhere", "packaging/A.cpp", "dialog.exec();", false);
}

void ChecksTest::words()
{
    expectVerdict(checkWords);
}

void ChecksTest::writeWays_data()
{
    columns();
    row("the writer posts", "models/sync/WriteCall.cpp", "call.method = ApiMethod::Post;", false);
    row("the client posts", "models/net/RequestBuilder.cpp", "if (method == ApiMethod::Patch)", false);
    row("the sandbox is the other side", "app/sandbox/Api.cpp", "ApiMethod::Delete", false);
    row("the reach is a question", "models/sync/TargetingLookup.cpp", "call.method = ApiMethod::Post;", false);
    row("probes", "models/sync/ConnectionTest.cpp", "ApiMethod::Post", false);
    row("a test may", "tests/sync/A.cpp", "ApiMethod::Delete", false);
    row("reading", "models/sync/AdGroupReader.cpp", "call.method = ApiMethod::Get;", false);
    row("another source posts", "models/sync/AdGroupReader.cpp", "call.method = ApiMethod::Post;", true);
    row("another source patches", "models/sync/DraftBook.cpp", "call.method = agm::ApiMethod :: Patch;", true);
    row("the runner deletes by itself", "models/sync/ChangeRunnerSend.cpp", "ApiMethod::Delete", true);
    row("the window posts", "views/window/A.cpp", "ApiMethod::Post", true);
    row("the program posts", "app/A.cpp", "ApiMethod::Post", true);
    row("in a comment", "views/window/A.cpp", "int a; // not ApiMethod::Post", false);
    row("by a shorter name", "models/sync/A.cpp", "using enum ApiMethod;", true);
    row("by another name", "models/sync/A.cpp", "using Method = agm::ApiMethod;", true);
    row("by a number", "models/sync/A.cpp", "call.method = ApiMethod(1);", true);
    row("by a cast", "models/sync/A.cpp", "call.method = static_cast<ApiMethod>(n);", true);
    row("a member of the type", "models/sync/A.cpp", "ApiMethod method;", false);
    row("the writer in the runner", "models/sync/ChangeRunnerPrivate.h", "std::unique_ptr<AdGroupWriter> w;", false);
    row("the writer is made", "models/sync/AccountSession.cpp", "std::make_unique<AdGroupWriter>(t);", false);
    row("the writer elsewhere", "models/sync/DraftBook.cpp", "AdGroupWriter writer(transport);", true);
    row("the writer in a header", "models/sync/AccountSession.h", "class AdGroupWriter;", true);
    row("the writer in a window", "views/changes/A.cpp", "AdGroupWriter writer(transport);", true);
    row("a request of one's own", "app/A.cpp", "QNetworkAccessManager network;", true);
    row("the client's own", "models/net/QnamBackend.cpp", "QNetworkAccessManager network;", false);
    row("a spin box of doubles", "views/editors/A.cpp", "new QDoubleSpinBox(this);", true);
    row("a spin box of doubles elsewhere", "views/shell/A.h", "QDoubleSpinBox *m_amount;", true);
    row("a spin box of days", "views/editors/A.cpp", "new QSpinBox(this);", false);
    row("typed text", "views/editors/A.cpp", "const double amount = m_line->text().toDouble();", true);
    row("typed text by its name", "views/table/A.cpp", "value = pasted.toDouble(&good);", true);
    row("whole typed text", "views/changes/A.cpp", "value = line->text().toLongLong();", true);
    row("the reader's language", "views/shell/A.cpp", "locale().toDouble(typed);", true);
    row("text of an option", "app/A.cpp", "option.trimmed().toDouble();", true);
    row("a chart's figure", "views/charts/A.cpp", "point.setY(money.toDouble());", false);
    row("an age", "views/editors/A.cpp", "const int years = line->text().toInt();", false);
    row("an item's number", "views/editors/A.cpp", "m_choice->currentData().toLongLong();", false);
}

void ChecksTest::writeWays()
{
    expectVerdict(checkWriteWays);
}

void ChecksTest::machine_data()
{
    columns();
    row("home", "README.md",
        "cd /ho"
        "me/anna/project",
        true);
    row("root", "packaging/run",
        "cp x /ro"
        "ot/x",
        true);
    row("checkout", "tests/A.cpp", "QFile file(\"/srv/checkout/app\");", true);
    row("registry", "tests/package-lock.json",
        "\"resolved\": \"https://regis"
        "try.example.org/a.tgz\"",
        true);
    row("package mirror", "packaging/run",
        "curl https://mirror.example.org/artifac"
        "tory/x",
        true);
    row("web path", "models/net/A.cpp", "https://api.example.com/home/ads", false);
    row("API", "README.md", "https://api.whop.com/api/v1", false);
    row("placeholder", "README.md", "--data-dir DIR", false);
}

void ChecksTest::machine()
{
    expectVerdict([](const QString &path, const QString &text) {
        return checkMachine(path, text, {QStringLiteral("/srv/checkout")});
    });
}

void ChecksTest::form_data()
{
    columns();
    const QByteArray top(licence);
    const auto add = [&](const char *name, const char *path, const QByteArray &text, bool breaks) {
        row(name, path, text.constData(), breaks);
    };
    add("good header", "views/A.h", top + "#pragma once\nclass A : public B\n{\n    Q_OBJECT\n};\n", false);
    add("good source", "views/A.cpp", top + "int a;\n", false);
    add("no licence", "views/A.cpp", "int a;\n", true);
    add("licence later", "views/A.cpp", "\n" + top, true);
    add("another licence", "views/A.cpp", "// SPDX-License-Identifier: MIT\n", true);
    add("no pragma", "views/A.h", top + "int a();\n", true);
    add("pragma in a comment", "views/A.h", top + "// needs\n//#pragma once\n", true);
    add("source needs no pragma", "views/A.cpp", top + "int b;\n", false);
    add("macro behind a brace", "views/A.h", top + "#pragma once\nclass A : public B { Q_OBJECT\n};\n", true);
    add("macro in a comment", "views/A.h", top + "#pragma once\n// has a Q_OBJECT inside\n", false);
    add("gadget behind a brace", "views/A.h", top + "#pragma once\nstruct A { Q_GADGET };\n", true);
}

void ChecksTest::form()
{
    expectVerdict(checkForm);
}

void ChecksTest::ownHeaderFirst()
{
    const QString path = QStringLiteral("models/net/A.cpp");
    const QStringList files{path, QStringLiteral("models/net/A.h"), QStringLiteral("models/net/B.cpp")};
    QVERIFY(checkOwnHeaderFirst(path, QStringLiteral("// A\n#include \"net/A.h\"\n#include \"net/B.h\"\n"), files)
                .isEmpty());
    QVERIFY(checkOwnHeaderFirst(QStringLiteral("app/A.cpp"), QStringLiteral("#include \"app/A.h\"\n"),
                                {QStringLiteral("app/A.h")})
                .isEmpty());
    QVERIFY(checkOwnHeaderFirst(files[1], QStringLiteral("#include \"net/B.h\"\n"), files).isEmpty());
    QVERIFY(checkOwnHeaderFirst(files[2], QStringLiteral("#include \"net/A.h\"\n"), files).isEmpty());
    for (const char *first : {"#include \"net/B.h\"\n", "#include \"net/BA.h\"\n", "#include <net/A.h>\n"}) {
        const QString text = QLatin1String(first) + QStringLiteral("#include \"net/A.h\"\n");
        QCOMPARE(checkOwnHeaderFirst(path, text, files).size(), 1);
    }
    QCOMPARE(checkOwnHeaderFirst(path, QString(), files).size(), 1);
}

void ChecksTest::size_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("limit");
    QTest::newRow("source") << QStringLiteral("models/net/A.cpp") << 600;
    QTest::newRow("header") << QStringLiteral("models/net/A.h") << 200;
    QTest::newRow("main window") << QStringLiteral("views/shell/MainWindow.cpp") << 400;
    QTest::newRow("main program") << QStringLiteral("app/main.cpp") << 60;
}

void ChecksTest::size()
{
    QFETCH(QString, path);
    QFETCH(int, limit);
    const QString full = QStringLiteral("x\n").repeated(limit);
    QVERIFY(checkSize(path, full).isEmpty());
    QCOMPARE(checkSize(path, full + u'x').size(), 1);
}

void ChecksTest::sizesTogether()
{
    QList<qsizetype> sizes(19, 450);
    sizes.append(451);
    QVERIFY(checkSizesTogether(sizes).isEmpty());
    sizes[0] = 451;
    QCOMPARE(checkSizesTogether(sizes).size(), 1);
}

void ChecksTest::top()
{
    QVERIFY(checkTop({QStringLiteral("app"), QStringLiteral("README.md")}).isEmpty());
    const Findings findings = checkTop({QStringLiteral("app"), QStringLiteral("notes.txt")});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().path, QStringLiteral("notes.txt"));
}

void ChecksTest::packages()
{
    const QString list = QStringLiteral("# a remark\nbuild  cmake \u2014 builds\n");
    QVERIFY(checkPackages(list, QStringLiteral("| `cmake` | builds |\n")).isEmpty());
    QCOMPARE(checkPackages(list, QStringLiteral("| `cmake` | builds things |\n")).size(), 1);
    QCOMPARE(checkPackages(QString(), QString()).size(), 1);
}

void ChecksTest::namedFiles()
{
    const QString path = QStringLiteral("README.md");
    const QStringList files{QStringLiteral("app/main.cpp"), QStringLiteral("tests/run")};
    const QString good
        = QStringLiteral("`app/main.cpp`, `app/main`, `app`, `app/`, `tests/run SECONDS`, `other/thing`");
    QVERIFY(checkNamedFiles(path, good, files).isEmpty());
    const Findings findings = checkNamedFiles(path, QStringLiteral("one\n`app/ma` `app/gone.h`"), files);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.first().line, 2);
}

void ChecksTest::ignored_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("folder");
    QTest::addColumn<bool>("ignored");
    QTest::newRow("folder at the top") << QStringLiteral("build") << true << true;
    QTest::newRow("file of a folder's name") << QStringLiteral("build") << false << false;
    QTest::newRow("tied to the top") << QStringLiteral("app/build") << true << false;
    QTest::newRow("ending anywhere") << QStringLiteral("app/x.user") << false << true;
    QTest::newRow("name anywhere") << QStringLiteral("app/compile_commands.json") << false << true;
    QTest::newRow("deep folder") << QStringLiteral("tests/a/node_modules") << true << true;
    QTest::newRow("ordinary") << QStringLiteral("app/main.cpp") << false << false;
}

void ChecksTest::ignored()
{
    QFETCH(QString, path);
    QFETCH(bool, folder);
    const QStringList patterns{QStringLiteral("/build/"), QStringLiteral("*.user"),
                               QStringLiteral("compile_commands.json"), QStringLiteral("/tests/a/node_modules/")};
    QTEST(Tree::isIgnored(path, folder, patterns), "ignored");
}

} // namespace agm::architecture
