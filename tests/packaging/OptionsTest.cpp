// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/OptionsTest.h"

#include "tests/packaging/Options.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm::packaging {
namespace {

const QString Sources = QStringLiteral(AGM_SOURCE_DIR "/packaging/");

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Ran {
    int status = -1;
    QString out;
    QString errors;
};

Ran run(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString manualOf(const QString &name)
{
    return read(QStringLiteral(AGM_PACKAGING_DIR "/%1.1").arg(name));
}

} // namespace

void OptionsTest::readersFindWhatIsThere()
{
    const QSet<QString> both{QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("--dry-run")};
    QCOMPARE(optionsOfHelp(QStringLiteral("Usage: x [options]\n\nOptions:\n  -h, --help   Show --this.\n"
                                          "  --dry-run    Goes with\n               --apply.\n")),
             both);
    QCOMPARE(
        optionsOfManual(QStringLiteral("\n.SH NAME\n.TP\n.B \\-\\-no\n.SH OPTIONS\n.TP\n.BR \\-h \", \" \\-\\-help\n"
                                       "See\n.BR \\-\\-not .\n.TP\n.BI \\-\\-dry\\-run \" file\"\nText.\n.SH FILES\n"
                                       ".TP\n.B \\-\\-no\n")),
        both);
    QCOMPARE(optionsOfBash(QStringLiteral("x=1\n  options=\"-h --help --dry-run\"\n --not)\n")), both);
    QCOMPARE(optionsOfZsh(QStringLiteral("#compdef x\n_arguments \\\n    '(- *)'{-h,--help}'[see --not]' \\\n"
                                         "    '(--not *)--dry-run=[with --not]:a:_files -g \"*\"'\n")),
             both);
}

void OptionsTest::allKnowTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"ad-group-manager", "ad-group-sandbox"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void OptionsTest::allKnowTheSame()
{
    QFETCH(QString, name);
    const Ran help = run(QStringLiteral(AGM_BIN_DIR "/") + name, {QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    const QSet<QString> known = optionsOfHelp(help.out);
    QVERIFY2(known.size() >= 9 && known.contains(QStringLiteral("--version")), qPrintable(help.out));
    QCOMPARE(listOf(optionsOfManual(manualOf(name))), listOf(known));
    QCOMPARE(listOf(optionsOfBash(read(Sources + QStringLiteral("completion/%1.bash").arg(name)))), listOf(known));
    QCOMPARE(listOf(optionsOfZsh(read(Sources + QStringLiteral("completion/%1.zsh").arg(name)))), listOf(known));
    // The README leaves out the short forms, and what goes without saying for the sandbox.
    const QString readme = read(QStringLiteral(AGM_SOURCE_DIR "/README.md"));
    for (const QString &option : known) {
        if (option.startsWith(QLatin1String("--")))
            QVERIFY2(readme.contains(QRegularExpression(option + QStringLiteral("(?![\\w-])"))), qPrintable(option));
    }
}

void OptionsTest::helpNamesTheProgram()
{
    QFETCH(QString, name);
    const Ran help = run(QStringLiteral(AGM_BIN_DIR "/") + name, {QStringLiteral("--help")});
    QVERIFY2(help.out.startsWith(QStringLiteral("Usage: %1 [options]").arg(name)), qPrintable(help.out));
    const Ran version = run(QStringLiteral(AGM_BIN_DIR "/") + name, {QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY2(version.out.endsWith(QStringLiteral(" " AGM_VERSION "\n")), qPrintable(version.out));
}

void OptionsTest::bashCompletes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words"); // the last one is being written
    QTest::addColumn<QString>("offered");
    const QString manager = QStringLiteral("ad-group-manager");
    const auto row = [](const char *title, const QString &name, const char *words, const char *offered) {
        QTest::newRow(title) << name << QString::fromLatin1(words).split(u'|') << QString::fromLatin1(offered);
    };
    row("an option", manager, "--s", "--screenshot --size");
    row("its value", manager, "--theme|", "light dark high-contrast-light high-contrast-dark system");
    row("the beginning of its value", manager, "--theme|d", "dark");
    row("after a sign of equality", manager, "--theme|=|li", "light");
    row("right after it", manager, "--window|=", "today 7d 14d 30d all");
    row("plans and folders, no other file", manager, "", "folder a.agmplan");
    row("a plan for --apply", manager, "--apply|a", "a.agmplan");
    row("any file for the report", manager, "--report|b", "b.txt");
    row("the sandbox", QStringLiteral("ad-group-sandbox"), "--fa", "--fail-rate");
    row("a number is not guessed", QStringLiteral("ad-group-sandbox"), "--port|", "");
}

void OptionsTest::bashCompletes()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    QFETCH(QString, offered);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    for (const char *file : {"a.agmplan", "b.txt"}) {
        QFile one(folder.filePath(QString::fromLatin1(file)));
        QVERIFY(one.open(QIODevice::WriteOnly));
    }
    const QString script = QStringLiteral("source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                                          "f=\"_${1//-/_}\"; \"$f\"; echo \"${COMPREPLY[*]}\"");
    QStringList arguments{QStringLiteral("--norc"),
                          QStringLiteral("-c"),
                          script,
                          QStringLiteral("bash"),
                          Sources + QStringLiteral("completion/%1.bash").arg(name),
                          name};
    const Ran ran = run(QStringLiteral("bash"), arguments + words, folder.path());
    QVERIFY2(ran.status == 0 && ran.errors.isEmpty(), qPrintable(ran.errors));
    QCOMPARE(ran.out.trimmed(), offered);
}

void OptionsTest::zshReads()
{
    QFETCH(QString, name);
    if (QStandardPaths::findExecutable(QStringLiteral("zsh")).isEmpty())
        QSKIP("zsh is not installed");
    const Ran ran
        = run(QStringLiteral("zsh"), {QStringLiteral("-n"), Sources + QStringLiteral("completion/%1.zsh").arg(name)});
    QVERIFY2(ran.status == 0 && ran.errors.isEmpty(), qPrintable(ran.errors));
}

void OptionsTest::manualPagesAreSound()
{
    QFETCH(QString, name);
    QVERIFY(manualOf(name).contains(QStringLiteral("\"Ad Group Manager " AGM_VERSION "\"")));
    if (QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty())
        QSKIP("groff is not installed");
    const Ran ran = run(QStringLiteral("groff"),
                        {QStringLiteral("-man"), QStringLiteral("-ww"), QStringLiteral("-z"), QStringLiteral("-Tutf8"),
                         QStringLiteral(AGM_PACKAGING_DIR "/%1.1").arg(name)});
    QCOMPARE(ran.errors, QString());
    QCOMPARE(ran.status, 0);
}

} // namespace agm::packaging
