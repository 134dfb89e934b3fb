// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/PlanReview.h"
#include "app/Privacy.h"
#include "app/ReportRun.h"
#include "app/Speech.h"

#include <QtWidgets/QApplication>

#include <cstdio>

namespace {

/// Runs what needs no window and ends with its word and status.
template <class Work>
int runForTerminal(const agm::CommandLine &line)
{
    Work work(line);
    QObject::connect(&work, &Work::finished, &work, [](int status, const QString &text) {
        std::fputs(qUtf8Printable(text), status == Work::Failed ? stderr : stdout);
        QCoreApplication::exit(status);
    });
    work.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    agm::leaveNoCoreFile();
    // Help and the version need no display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("ad-group-manager"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AGM_VERSION));
    const agm::CommandLine line = agm::readSpokenCommandLine(arguments);
    if (line.exitStatus >= 0) {
        std::fputs(qUtf8Printable(line.answer), line.exitStatus == 0 ? stdout : stderr);
        return line.exitStatus;
    }
    if (!line.apply.isEmpty()) {
        const QCoreApplication program(argc, argv); // needs no display either
        agm::speak(agm::languageOf(line));
        return runForTerminal<agm::PlanReview>(line);
    }
    if (!line.report.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts, but no display
        const QGuiApplication program(argc, argv);
        agm::speak(agm::languageOf(line));
        return runForTerminal<agm::ReportRun>(line);
    }
    QApplication program(argc, argv);
    QApplication::setApplicationDisplayName(QString());
    agm::speak(agm::languageOf(line));
    agm::Application application(line);
    application.start();
    return QApplication::exec();
}
