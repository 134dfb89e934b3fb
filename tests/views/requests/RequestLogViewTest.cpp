// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RequestExchange.h"
#include "tests/views/requests/RequestTests.h"
#include "views/requests/JsonDialog.h"
#include "views/requests/QuotaWords.h"
#include "views/requests/RequestLogWindow.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;

const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc());

RequestLogEntry entry(ApiMethod method, const QString &path, int status)
{
    RequestLogEntry one;
    one.at = QDateTime(QDate(2026, 11, 28), QTime(14, 2, 11, 40), Qt::UTC);
    one.method = method;
    one.path = path;
    one.status = status;
    one.durationMs = 1234;
    if (status != 200) {
        one.error = ErrorKind::Refused;
        one.message = u"The title is too long."_s;
    }
    return one;
}

void append(RequestLog &log, const RequestLogEntry &one)
{
    HttpRequest request;
    request.method = one.method;
    request.url = QUrl(u"https://api.whop.com/api/v1"_s + one.path);
    request.headers = {{"Authorization", "Bearer secret-key"}, {"Content-Type", "application/json"}};
    request.body = one.method == ApiMethod::Patch ? QByteArray(R"({"title":"it's"})") : QByteArray();
    HttpReply reply;
    reply.status = one.status;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = "{\"id\":\"adgrp_1\"}";
    RequestLogEntry counted = one;
    counted.bytesSent = request.body.size();
    counted.bytes = reply.body.size();
    log.append(counted, std::make_shared<RequestExchange>(request, reply, std::make_shared<Redactor>(u"secret-key"_s)));
}

void fill(RequestLog &log)
{
    append(log, entry(ApiMethod::Get, u"/ad_groups"_s, 200));
    append(log, entry(ApiMethod::Patch, u"/ad_groups/adgrp_1"_s, 422));
    append(log, entry(ApiMethod::Post, u"/ad_groups/adgrp_2/pause"_s, 200));
}

} // namespace

void RequestLogViewTest::theModelFollowsTheLog()
{
    RequestLog log(5);
    append(log, entry(ApiMethod::Get, u"/first"_s, 200));
    RequestLogModel model(&log, formats);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    for (int i = 0; i < 7; ++i)
        append(log, entry(ApiMethod::Get, u"/later%1"_s.arg(i), 200));
    QCOMPARE(model.rowCount(), 1); // gathered
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, RequestLogModel::Path).data().toString(), u"/later6"_s);
    QCOMPARE(model.index(4, RequestLogModel::Path).data().toString(), u"/later2"_s);
    append(log, entry(ApiMethod::Delete, u"/x"_s, 0));
    model.flush();
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, RequestLogModel::Status).data().toString(), u"none"_s);
    QCOMPARE(model.index(0, RequestLogModel::Time).data().toString(), u"14:02:11.040"_s);
    QCOMPARE(model.index(0, RequestLogModel::Duration).data().toString(), u"1,234 ms"_s);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    append(log, entry(ApiMethod::Get, u"/again"_s, 200));
    QTRY_COMPARE(model.rowCount(), 1);
}

void RequestLogViewTest::partsAndSearch()
{
    RequestLog log;
    fill(log);
    RequestLogModel model(&log, formats);
    RequestLogFilter rows(&model);
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setPart(RequestLogFilter::Writes);
    QCOMPARE(rows.rowCount(), 2);
    rows.setPart(RequestLogFilter::Failed);
    QCOMPARE(rows.numbers(), QList<qint64>{2});
    rows.setPart(RequestLogFilter::All);
    rows.setSearch(u" TOO long "_s);
    QCOMPARE(rows.numbers(), QList<qint64>{2});
    rows.setSearch(u"pause"_s);
    QCOMPARE(rows.numbers(), QList<qint64>{3});
    rows.setSearch({});
    QCOMPARE(rows.rowCount(), 3);
}

void RequestLogViewTest::theWindowShowsExportsAndCopies()
{
    RequestLog log;
    fill(log);
    RequestLogWindow window(&log, formats);
    auto *table = window.findChild<QTableView *>();
    auto texts = window.findChildren<QPlainTextEdit *>();
    QCOMPARE(texts.size(), 2);
    // A stack lists its pages the other way round.
    if (texts[0]->accessibleName() != RequestLogWindow::tr("Request"))
        std::reverse(texts.begin(), texts.end());
    QVERIFY(!window.findChild<QPushButton *>(u"copyCurl"_s)->isEnabled());
    window.show();
    table->setCurrentIndex(window.rows()->index(1, 0));
    QVERIFY(texts[0]->toPlainText().startsWith(u"PATCH https://api.whop.com/api/v1/ad_groups/adgrp_1"_s));
    QVERIFY(texts[0]->toPlainText().contains(u"{\"title\":\"it's\"}"_s));
    QVERIFY(texts[0]->toPlainText().contains(u"Authorization: •••"_s));
    QVERIFY(texts[1]->toPlainText().contains(u"The title is too long."_s));
    window.findChild<QPushButton *>(u"copyCurl"_s)->click();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.startsWith(u"curl "_s) && command.contains(u"$WHOP_API_KEY"_s));
    QVERIFY(!command.contains(u"secret-key"_s));
    auto *status = window.findChild<QLabel *>(u"status"_s);
    QVERIFY2(status->text().contains(u"2,000"_s) && status->text().contains(u"64"_s), qPrintable(status->text()));

    window.findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(window.rows()->rowCount(), 1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.har"_s);
    window.exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray har = file.readAll();
    QCOMPARE(QJsonDocument::fromJson(har)["log"_L1]["entries"_L1].toArray().size(), 1); // what is listed
    QVERIFY(!har.contains("secret-key"));
    window.exportTo(folder.filePath(u"no/such/folder.har"_s));
    QVERIFY2(status->text().contains(u"could not be written"_s), qPrintable(status->text()));
    window.findChild<QPushButton *>(u"clear"_s)->click();
    QVERIFY(log.entries().empty());
    QVERIFY(!window.findChild<QPushButton *>(u"export"_s)->isEnabled());
    QVERIFY(texts[0]->toPlainText().isEmpty());
}

void RequestLogViewTest::aLogThatIsGoneIsEmpty()
{
    auto log = std::make_unique<RequestLog>();
    fill(*log);
    RequestLogWindow window(log.get(), formats);
    QCOMPARE(window.model()->rowCount(), 3);
    log.reset();
    QCOMPARE(window.model()->rowCount(), 0);
    window.exportTo(u"/nowhere"_s);
}

void RequestLogViewTest::theJsonDialog()
{
    JsonDialog dialog(u"adgrp_1"_s, u"<b>Title</b>"_s, formats);
    const auto button = [&](const QString &name) { return dialog.findChild<QPushButton *>(name); };
    QVERIFY(!button(u"copy"_s)->isEnabled() && !button(u"read"_s)->isEnabled());
    auto *status = dialog.findChild<QLabel *>(u"status"_s);
    dialog.setAnswer(fail(ErrorKind::Transport, u"No network."_s));
    QVERIFY(status->text().contains(u"No network."_s));
    const AdGroupText text{u"adgrp_1"_s, "{\n  \"id\": \"adgrp_1\"\n}\n",
                           QDateTime(QDate(2026, 11, 28), QTime(14, 0), Qt::UTC)};
    dialog.setAnswer(text);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), QString::fromUtf8(text.json));
    QVERIFY2(status->text().contains(u"14:00:00"_s), qPrintable(status->text()));
    button(u"copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(text.json));
    const QTemporaryDir folder;
    dialog.saveTo(folder.filePath(u"a.json"_s));
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text.json);
    QSignalSpy asked(&dialog, &JsonDialog::readRequested);
    button(u"read"_s)->click();
    QCOMPARE(asked.size(), 1);
    dialog.setLoading();
    dialog.setAnswer(fail(ErrorKind::Transport, u"No network."_s)); // what is there stays
    QCOMPARE(dialog.json(), text.json);
}

void RequestLogViewTest::theMeter_data()
{
    QTest::addColumn<int>("writes");
    QTest::addColumn<qint64>("heldMs");
    QTest::addColumn<QString>("longest");
    QTest::newRow("quiet") << 0 << qint64(0) << u"559/600 requests left"_s;
    QTest::newRow("writes") << 12 << qint64(0) << u"559/600 requests left · 12 writes waiting"_s;
    QTest::newRow("held back") << 0 << qint64(11'200) << u"559/600 requests left · ⏸ goes on in 12 s"_s;
    QTest::newRow("both") << 3 << qint64(900) << u"559/600 requests left · 3 writes waiting · ⏸ goes on in 1 s"_s;
}

void RequestLogViewTest::theMeter()
{
    QFETCH(int, writes);
    QFETCH(qint64, heldMs);
    QFETCH(QString, longest);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QVERIFY(quota::meter({}, english).forms.isEmpty());
    ApiActivity activity;
    activity.operations = {{u"listAdGroups"_s, {3, 600, 0, false}}, {u"pauseAdGroup"_s, {41, 600, heldMs, heldMs > 0}}};
    activity.writesWaiting = writes;
    const quota::Meter meter = quota::meter(activity, english);
    QCOMPARE(meter.forms.constFirst(), longest);
    for (qsizetype i = 1; i < meter.forms.size(); ++i)
        QVERIFY(meter.forms[i].size() < meter.forms[i - 1].size());
    QVERIFY(meter.tip.contains(u"listAdGroups: 597 of 600 left"_s));
    QCOMPARE(meter.tip.contains(u"asked to wait"_s), heldMs > 0);
}

} // namespace agm::test
