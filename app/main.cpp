// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    // Help and the version need no display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("ad-group-manager"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AGM_VERSION));
    const agm::CommandLine line = agm::readCommandLine(arguments);
    if (line.exitStatus >= 0) {
        std::fputs(qUtf8Printable(line.answer), line.exitStatus == 0 ? stdout : stderr);
        return line.exitStatus;
    }
    QApplication program(argc, argv);
    // The C locale has no grouping and no names of currencies; people who have set no language read English.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setApplicationDisplayName(QString());
    agm::Application application(line);
    application.start();
    return QApplication::exec();
}
