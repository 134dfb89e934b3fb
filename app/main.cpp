// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/PlanReview.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace {

/// The C locale has no grouping and no names of currencies; people who have set no language read English.
void chooseLocale()
{
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

int reviewPlan(const agm::CommandLine &line)
{
    agm::PlanReview review(line);
    QObject::connect(&review, &agm::PlanReview::finished, &review, [](int status, const QString &text) {
        std::fputs(qUtf8Printable(text), status == agm::PlanReview::Failed ? stderr : stdout);
        QCoreApplication::exit(status);
    });
    review.start();
    return QCoreApplication::exec();
}

} // namespace

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
    if (!line.apply.isEmpty()) {
        const QCoreApplication program(argc, argv); // needs no display either
        chooseLocale();
        return reviewPlan(line);
    }
    QApplication program(argc, argv);
    chooseLocale();
    QApplication::setApplicationDisplayName(QString());
    agm::Application application(line);
    application.start();
    return QApplication::exec();
}
