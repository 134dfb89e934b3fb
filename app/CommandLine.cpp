// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

namespace agm {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

CommandLine ended(CommandLine line, const QString &answer, int status)
{
    line.answer = answer.endsWith(u'\n') ? answer : answer + u'\n';
    line.exitStatus = status;
    return line;
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("CommandLine",
                               "Manage the ad groups of a Whop ad account.\n\n"
                               "WHOP_API_KEY and WHOP_BASE_URL in the environment make an account for this run.")));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, text("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, text("Show the version."));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"),
                                     text("Keep all state (settings, journal, demo account) in this folder."),
                                     text("folder"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        text("Write a picture of the loaded window to this PNG file and end."),
                                        text("file"));
    const QCommandLineOption theme(QStringLiteral("theme"), text("light, dark or system."), QStringLiteral("theme"),
                                   QStringLiteral("system"));
    const QCommandLineOption size(QStringLiteral("size"), text("Size of the window, for example 1280x800."),
                                  text("size"));
    const QCommandLineOption account(QStringLiteral("account"), text("Open the account with this name."), text("name"));
    parser.addOptions({help, version, dataDir, screenshot, theme, size, account});

    CommandLine line;
    if (!parser.parse(arguments))
        return ended(line, parser.errorText() + u'\n' + text("Try --help."), 2);
    if (parser.isSet(help))
        return ended(line, parser.helpText(), 0);
    if (parser.isSet(version))
        return ended(line, QStringLiteral("Ad Group Manager %1").arg(QLatin1String(AGM_VERSION)), 0);
    if (!parser.positionalArguments().isEmpty())
        return ended(line, text("“%1” is not understood. Try --help.").arg(parser.positionalArguments().constFirst()),
                     2);

    line.dataDir = parser.value(dataDir);
    if (parser.isSet(dataDir) && line.dataDir.isEmpty())
        return ended(line, text("--data-dir needs a folder."), 2);
    if (line.dataDir.isEmpty())
        line.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    line.screenshot = parser.value(screenshot);
    if (parser.isSet(screenshot) && line.screenshot.isEmpty())
        return ended(line, text("--screenshot needs a file."), 2);
    line.account = parser.value(account);

    const QString themeName = parser.value(theme);
    if (themeName == QLatin1String("light"))
        line.theme = ThemeChoice::Light;
    else if (themeName == QLatin1String("dark"))
        line.theme = ThemeChoice::Dark;
    else if (themeName != QLatin1String("system"))
        return ended(line, text("--theme takes light, dark or system, not “%1”.").arg(themeName), 2);

    if (parser.isSet(size)) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = form.match(parser.value(size));
        if (!match.hasMatch())
            return ended(
                line, text("--size takes a width and a height such as 1280x800, not “%1”.").arg(parser.value(size)), 2);
        line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return line;
}

} // namespace agm
