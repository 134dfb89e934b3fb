// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/ReportFiles.h"
#include "app/WindowText.h"
#include "views/common/Languages.h"
#include "wire/PlanFile.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
        Tr::tr("Manage the ad groups of a Whop ad account.\n\n"
               "WHOP_API_KEY and WHOP_BASE_URL in the environment make an account for this run."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Tr::tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Tr::tr("Show the version."));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"),
                                     Tr::tr("Keep all state (settings, journal, demo account) in this folder."),
                                     Tr::tr("folder"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        Tr::tr("Write a picture of the loaded window to this PNG file and end."),
                                        Tr::tr("file"));
    const QCommandLineOption theme(
        QStringLiteral("theme"),
        Tr::tr("light, dark, high-contrast-light, high-contrast-dark or system, for this run; without it as it was "
               "chosen in the window."),
        QStringLiteral("theme"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Tr::tr("Speak this language in this run: one of %1, or system.")
                                          .arg(languages::available().join(QStringLiteral(", "))),
                                      Tr::tr("language"));
    const QCommandLineOption size(QStringLiteral("size"), Tr::tr("Size of the window, for example 1280x800."),
                                  Tr::tr("size"));
    const QCommandLineOption account(QStringLiteral("account"), Tr::tr("Open the account with this name."),
                                     Tr::tr("name"));
    const QCommandLineOption apply(
        QStringLiteral("apply"),
        Tr::tr(
            "With --dry-run: print what this plan would change in the account (the demo account unless --account names "
            "another) and end. The status is 0 when all of it could be posted, 2 when something could not, 1 after an "
            "error. Nothing is sent."),
        Tr::tr("file"));
    const QCommandLineOption dryRun(QStringLiteral("dry-run"), Tr::tr("Goes with --apply."));
    const QCommandLineOption report(
        QStringLiteral("report"),
        Tr::tr(
            "Write the performance review of an account to this .pdf, .html or .xlsx file, without a window, and end. "
            "Nothing is changed. SOURCE_DATE_EPOCH in the environment takes the place of the present time."),
        Tr::tr("file"));
    const QCommandLineOption window(
        QStringLiteral("window"),
        Tr::tr(
            "Goes with --report: today, 7d, 14d, 30d, all or two days such as 2026-06-01..2026-06-07; without it the "
            "window of the last time."),
        Tr::tr("days"));
    parser.addPositionalArgument(
        QStringLiteral("plan"),
        Tr::tr("Open this plan (.agmplan) for review once the account is loaded. Nothing is sent."),
        QStringLiteral("[plan]"));
    parser.addOptions(
        {help, version, dataDir, screenshot, theme, language, size, account, apply, dryRun, report, window});
    // To a caller of --apply 2 means that a part of the plan is held back; --report knows 0 and 1 alone.
    const bool windowless = std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &argument) {
        return argument.startsWith(QLatin1String("--apply")) || argument == QLatin1String("--dry-run")
            || argument.startsWith(QLatin1String("--report")) || argument.startsWith(QLatin1String("--window"));
    });
    const int misuse = windowless ? 1 : 2;

    CommandLine line;
    if (!parser.parse(arguments))
        return ended(line, parser.errorText() + u'\n' + Tr::tr("Try --help."), misuse);
    line.dataDir = parser.value(dataDir);
    if (line.dataDir.isEmpty())
        line.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    line.language = parser.value(language).toLower();
    if (parser.isSet(language) && line.language != QLatin1String("system")
        && !languages::available().contains(line.language)) {
        line.language.clear();
        return ended(
            line,
            Tr::tr("--language takes one of %1, or system.").arg(languages::available().join(QStringLiteral(", "))),
            misuse);
    }
    if (parser.isSet(help))
        // Without a QCoreApplication, which is not needed here, Qt knows no name.
        return ended(
            line, parser.helpText().replace(QLatin1String("<executable_name>"), QLatin1String("ad-group-manager")), 0);
    if (parser.isSet(version))
        return ended(line, QStringLiteral("Ad Group Manager %1").arg(QLatin1String(AGM_VERSION)), 0);
    const QStringList plain = parser.positionalArguments();
    if (plain.size() == 1 && plain.constFirst().endsWith(QLatin1Char('.') + PlanFile::Suffix, Qt::CaseInsensitive))
        line.plan = plain.constFirst();
    else if (!plain.isEmpty())
        return ended(line,
                     Tr::tr("“%1” is not understood: besides options there can be one plan, a file that ends with .%2. "
                            "Try --help.")
                         .arg(plain.constLast(), PlanFile::Suffix),
                     misuse);

    if (parser.isSet(dataDir) && parser.value(dataDir).isEmpty())
        return ended(line, Tr::tr("--data-dir needs a folder."), misuse);
    line.screenshot = parser.value(screenshot);
    if (parser.isSet(screenshot) && line.screenshot.isEmpty())
        return ended(line, Tr::tr("--screenshot needs a file."), misuse);
    line.account = parser.value(account);
    line.apply = parser.value(apply);
    if (parser.isSet(apply) && line.apply.isEmpty())
        return ended(line, Tr::tr("--apply needs the file of a plan."), misuse);
    if (parser.isSet(dryRun) && !parser.isSet(apply))
        return ended(line, Tr::tr("--dry-run goes with --apply FILE."), misuse);
    if (parser.isSet(apply) && !parser.isSet(dryRun))
        return ended(
            line,
            Tr::tr("A plan is posted from the review in the window: start the program, open the plan there and "
                   "post it. To see here what it would do, add --dry-run."),
            misuse);
    if (parser.isSet(apply) && parser.isSet(screenshot))
        return ended(line, Tr::tr("--apply prints text and has no picture: leave out --screenshot."), misuse);

    line.report = parser.value(report);
    line.window = parser.value(window);
    if (parser.isSet(report) && !reportFormOf(line.report))
        return ended(line,
                     Tr::tr("--report takes a file that ends with .pdf, .html or .xlsx, not “%1”.").arg(line.report),
                     misuse);
    if (parser.isSet(window) && !parser.isSet(report))
        return ended(line, Tr::tr("--window goes with --report FILE."), misuse);
    if (parser.isSet(window)) {
        // Of any zone: what is wrong here is wrong in all of them.
        if (const auto read = windowOfText(line.window, QTimeZone::utc()); !read)
            return ended(line, read.error().message, misuse);
    }
    if (parser.isSet(report) && (parser.isSet(apply) || parser.isSet(screenshot)))
        return ended(line, Tr::tr("--report stands alone: leave out --apply and --screenshot."), misuse);
    if (!line.plan.isEmpty() && (parser.isSet(apply) || parser.isSet(report) || parser.isSet(screenshot)))
        return ended(
            line, Tr::tr("A plan is opened in the window: leave out --apply, --report and --screenshot, or the plan."),
            misuse);

    if (parser.isSet(theme)) {
        ThemeChoice chosen = ThemeChoice::System;
        if (!looks::read(parser.value(theme), chosen))
            return ended(line,
                         Tr::tr("--theme takes light, dark, high-contrast-light, high-contrast-dark or system, not “%1”.")
                             .arg(parser.value(theme)),
                         misuse);
        line.theme = chosen;
    }

    if (parser.isSet(size)) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = form.match(parser.value(size));
        if (!match.hasMatch())
            return ended(
                line, Tr::tr("--size takes a width and a height such as 1280x800, not “%1”.").arg(parser.value(size)),
                misuse);
        line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    line.welcome = line.screenshot.isEmpty() && line.plan.isEmpty() && line.account.isEmpty();
    return line;
}

} // namespace agm
