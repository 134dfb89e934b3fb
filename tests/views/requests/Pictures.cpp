// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the request log, the JSON of an ad group and the dialogs of alerts: `requests_pictures FOLDER [THEME]`.
// For looking, not for shipping.
#include "app/Theming.h"
#include "net/RequestExchange.h"
#include "tests/items/FilterMake.h"
#include "views/alerts/AlertEditor.h"
#include "views/alerts/AlertsDialog.h"
#include "views/requests/JsonDialog.h"
#include "views/requests/RequestLogWindow.h"
#include "views/shell/SearchField.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cstdio>

namespace {

using namespace agm;
using namespace Qt::StringLiterals;

QString folder;

void save(QWidget &widget, const char *name)
{
    widget.show();
    widget.activateWindow();
    // A text that was just set takes its lines with the next layout.
    const auto fits = [&widget] {
        const auto labels = widget.findChildren<QLabel *>();
        return std::all_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return !label->isVisible() || !label->wordWrap()
                || label->height() >= label->heightForWidth(label->width());
        });
    };
    if (!QTest::qWaitForWindowExposed(&widget) || !QTest::qWaitFor(fits)
        || !widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))))
        std::fprintf(stderr, "no picture %s\n", name);
}

void append(RequestLog &log, ApiMethod method, const QString &path, int status, qint64 ms, const QByteArray &sent,
            const QByteArray &got, const QString &problem = {})
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(u"https://api.whop.com/api/v1"_s + path);
    request.headers
        = {{"Authorization", "Bearer x"}, {"Api-Version-Date", "2026-07-08-1"}, {"Accept", "application/json"}};
    request.body = sent;
    HttpReply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", "application/json"}, {"X-Request-Id", "req_8f2c1a"}};
    reply.body = got;
    RequestLogEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 28), QTime(14, 2, 11), Qt::UTC).addMSecs(log.totalAppended() * 731);
    entry.method = method;
    entry.path = path;
    entry.status = status;
    entry.durationMs = ms;
    entry.bytesSent = sent.size();
    entry.bytes = got.size();
    entry.requestId = status > 0 ? u"req_8f2c1a"_s : QString();
    entry.message = problem;
    if (!problem.isEmpty())
        entry.error = ErrorKind::Refused;
    log.append(entry, std::make_shared<RequestExchange>(request, reply, std::make_shared<Redactor>()));
}

void drawLog(const Formats &formats)
{
    RequestLog log;
    RequestLogWindow empty(&log, formats);
    save(empty, "log-empty");
    const QByteArray page(240'000, ' ');
    for (int i = 0; i < 4; ++i)
        append(log, ApiMethod::Get, u"/ad_groups?first=100&order=created_at"_s, 200, 312 + 40 * i, {}, page);
    append(log, ApiMethod::Patch, u"/ad_groups/adgrp_7fK2"_s, 422, 98, R"({"title":"US founders – it's new"})",
           R"({"error":{"type":"unprocessable_entity","message":"The title is too long."}})",
           u"The server does not take the change: The title is too long."_s);
    append(log, ApiMethod::Post, u"/ad_groups/adgrp_91bQ/pause"_s, 200, 120, {},
           R"({"id":"adgrp_91bQ","status":"paused"})");
    append(log, ApiMethod::Get, u"/ad_reports"_s, 0, 30'000, {}, {},
           u"The server at api.whop.com cannot be reached."_s);
    RequestLogWindow window(&log, formats);
    window.findChild<QTableView *>()->setCurrentIndex(window.rows()->index(2, 0));
    save(window, "log");
}

void drawAlerts()
{
    AlertsDialog none;
    save(none, "alerts-empty");
    AlertsDialog dialog;
    AlertRule broken{u"c"_s, u"Of a newer version"_s, {}, true, R"({"name":"Of a newer version","when":{}})"};
    AlertRule off{u"b"_s, u"Ends soon"_s, u"ends<2d status:active"_s, false, {}};
    dialog.model()->setRules({{u"a"_s, u"Spend without results"_s, u"spend>100 results=0"_s, true, {}}, off, broken});
    dialog.model()->setStates({{12, {}}, {}, {}});
    dialog.table()->setCurrentIndex(dialog.model()->index(0, 0));
    save(dialog, "alerts");
    AlertEditor editor({{}, u"Spend without results"_s, u"spend>100 results=0"_s, true, {}}, test::filterContext());
    editor.setCounter([](const FilterNode &) { return 12; });
    save(editor, "alert-editor");
    editor.filterField()->setText(u"spend>100 nofield>3"_s);
    save(editor, "alert-editor-wrong");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        return 1;
    folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    Looks look;
    looks::read(QString::fromLocal8Bit(argc > 2 ? argv[2] : "light"), look.theme);
    applyLooks(look);
    const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc());
    drawLog(formats);
    drawAlerts();
    JsonDialog json(u"adgrp_7fK2"_s, u"US founders – retargeting"_s, formats);
    save(json, "json-loading");
    json.setAnswer(
        AdGroupText{u"adgrp_7fK2"_s,
                    "{\n  \"id\": \"adgrp_7fK2\",\n  \"title\": \"US founders – retargeting\",\n"
                    "  \"budget_amount\": 50.0,\n  \"something_new\": {\n    \"deep\": [\n      1\n    ]\n  }\n}\n",
                    QDateTime(QDate(2026, 11, 28), QTime(14, 2, 11), Qt::UTC)});
    save(json, "json");
    return 0;
}
