// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ProgramOptions.h"

#include <QtCore/QCommandLineParser>

namespace agm::sandbox {

namespace {

tl::unexpected<Error> wrong(const QString &option, const QString &given, const QString &expected)
{
    return fail(ErrorKind::Invalid, QStringLiteral("--%1: \"%2\" is not %3.").arg(option, given, expected), option);
}

/// A whole number option within its bounds; the default when it is not given.
Result<qint64> whole(const QCommandLineParser &parser, const QString &option, qint64 low, qint64 high,
                     const QString &expected)
{
    const QString given = parser.value(option);
    bool number = false;
    const qint64 value = given.toLongLong(&number);
    if (!number || value < low || value > high)
        return wrong(option, given, expected);
    return value;
}

} // namespace

Result<ProgramOptions> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A local server that speaks the Ad Groups API on a made-up account."));
    const SandboxOptions defaults;
    const auto add = [&parser](const char *name, const char *value, const char *text, const QString &standard) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text),
                                            QString::fromLatin1(value), standard));
    };
    add("port", "N", "Port on 127.0.0.1; 0 takes a free one.", QStringLiteral("0"));
    add("database", "FILE",
        "SQLite file of the world, made when it is missing. Without it the world is gone at the end.", {});
    add("ad-groups", "N", "Ad groups of a new world.", QString::number(defaults.adGroups));
    add("seed", "N", "The same seed makes the same world.", QString::number(defaults.seed));
    add("key", "KEY", "The API key to accept; one is made and printed without it.", {});
    add("extra-key", "KEY=SCOPES", "One more key with these scopes only, separated by commas. May be repeated.", {});
    add("rate-limit", "N", "Requests a minute for each operation and key; 0 for no limit.",
        QString::number(defaults.rateLimitPerMinute));
    add("latency", "MS", "Hold every answer back this many milliseconds.", QStringLiteral("0"));
    add("fail-rate", "P", "Share of the requests that fail with 500, from 0 to 1.", QStringLiteral("0"));
    // Not Qt's own: that brings --help-all, which has nothing to say here.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Show the version."));
    parser.addOptions({help, version});
    if (!parser.parse(arguments))
        return fail(ErrorKind::Invalid, parser.errorText() + QLatin1Char('.'));
    ProgramOptions options;
    if (parser.isSet(help)) {
        // Qt writes the path that the program was called by.
        options.print = parser.helpText();
        options.print.replace(0, options.print.indexOf(QLatin1Char('\n')),
                              QStringLiteral("Usage: ad-group-sandbox [options]"));
        return options;
    }
    if (parser.isSet(version)) {
        options.print = QStringLiteral("ad-group-sandbox " AGM_VERSION "\n");
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorKind::Invalid,
                    QStringLiteral("\"%1\" is no option; see --help.").arg(parser.positionalArguments().constFirst()));

    SandboxOptions &server = options.server;
    const auto port = whole(parser, QStringLiteral("port"), 0, 65535, QStringLiteral("a port from 0 to 65535"));
    if (!port)
        return tl::unexpected(port.error());
    server.port = static_cast<int>(*port);
    const auto groups = whole(parser, QStringLiteral("ad-groups"), 0, 200000,
                              QStringLiteral("a number of ad groups from 0 to 200000"));
    if (!groups)
        return tl::unexpected(groups.error());
    server.adGroups = static_cast<int>(*groups);
    const auto seed = whole(parser, QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max(),
                            QStringLiteral("a whole number"));
    if (!seed)
        return tl::unexpected(seed.error());
    server.seed = static_cast<quint64>(*seed);
    const auto limit = whole(parser, QStringLiteral("rate-limit"), 0, 1000000,
                             QStringLiteral("a number of requests from 0 to 1000000"));
    if (!limit)
        return tl::unexpected(limit.error());
    server.rateLimitPerMinute = static_cast<int>(*limit);
    const auto latency = whole(parser, QStringLiteral("latency"), 0, 60000,
                               QStringLiteral("a number of milliseconds from 0 to 60000"));
    if (!latency)
        return tl::unexpected(latency.error());
    server.latencyMs = static_cast<int>(*latency);
    bool number = false;
    const QString rate = parser.value(QStringLiteral("fail-rate"));
    server.failRate = rate.toDouble(&number);
    if (!number || !(server.failRate >= 0 && server.failRate <= 1))
        return wrong(QStringLiteral("fail-rate"), rate, QStringLiteral("a share from 0 to 1, such as 0.05"));
    const QString database = QStringLiteral("database");
    server.databaseFile = parser.value(database);
    if (parser.isSet(database) && server.databaseFile.isEmpty())
        return wrong(database, {}, QStringLiteral("a file name"));
    server.key = parser.value(QStringLiteral("key"));
    options.keyGiven = parser.isSet(QStringLiteral("key"));
    if (options.keyGiven && (server.key.isEmpty() || server.key.contains(QLatin1Char(' '))))
        return wrong(QStringLiteral("key"), server.key, QStringLiteral("a key without spaces"));
    for (const QString &extra : parser.values(QStringLiteral("extra-key"))) {
        const qsizetype equals = extra.indexOf(QLatin1Char('='));
        if (equals < 1 || equals == extra.size() - 1)
            return wrong(QStringLiteral("extra-key"), extra,
                         QStringLiteral("a key and its scopes, such as reader=ad_campaign:basic:read"));
        server.extraKeys.push_back({extra.left(equals), extra.mid(equals + 1).split(QLatin1Char(','))});
    }
    return options;
}

} // namespace agm::sandbox
