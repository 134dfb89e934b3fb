// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Speech.h"

#include "app/CommandLine.h"
#include "app/Settings.h"
#include "views/common/Languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>

namespace agm {
namespace {

void install(const QString &file, const QString &folder)
{
    // By name: calling again replaces what the call before has installed.
    QCoreApplication *program = QCoreApplication::instance();
    delete program->findChild<QTranslator *>(folder, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(program);
    translator->setObjectName(folder);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void speak(const QString &language)
{
    const QLocale system = QLocale::system();
    const QString spoken = language.isEmpty() ? languages::bestOf(system.uiLanguages()) : language;
    QLocale::setDefault(languages::localeFor(language, system));
    install(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("agm_") + spoken, QStringLiteral(":/agm/translations"));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale(spoken).textDirection());
}

QString languageOf(const CommandLine &line)
{
    if (!line.language.isEmpty())
        return line.language == QLatin1String("system") ? QString() : line.language;
    const QString code = QString::fromLatin1(Settings(line.dataDir).viewState(languages::memoryName()));
    // A file of another version may name a language this one does not speak.
    return languages::available().contains(code) ? code : QString();
}

CommandLine readSpokenCommandLine(const QStringList &arguments)
{
    const CommandLine line = readCommandLine(arguments);
    if (line.exitStatus < 0)
        return line;
    // Only a program speaks a language. What it was called by may be a long path, which is no part of the help.
    char name[] = "ad-group-manager";
    char *names[] = {name, nullptr};
    int count = 1;
    const QCoreApplication program(count, names);
    speak(languageOf(line));
    return readCommandLine(arguments);
}

} // namespace agm
