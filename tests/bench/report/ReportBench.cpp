// SPDX-License-Identifier: GPL-3.0-or-later
// A report of 1 000 ad groups with their days, from the figures to the bytes of each kind of file. Goal: 2 s each. With
// a folder as argument the files are left there, for looking.
#include "tests/views/report/ReportMake.h"
#include "views/report/ReportPdf.h"
#include "wire/ReportHtml.h"
#include "wire/ReportXlsx.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QRandomGenerator>
#include <QtGui/QGuiApplication>

#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using namespace agm;

constexpr int Groups = 1000;
constexpr double Goal = 2000; // milliseconds

/// From the figures on: what the program does between its last answer and the file.
ReportDocument documentOf(const test::ReportWorld &world)
{
    PeriodInput period;
    period.insight.groups = world.groups;
    period.insight.days = world.days;
    period.insight.first = world.review.first;
    period.insight.last = world.review.last;
    for (auto series = world.days.cbegin(); series != world.days.cend(); ++series) {
        if (const auto before = series->sum(world.review.first.addDays(-7), world.review.first.addDays(-1)))
            period.insight.before.insert(series.key(), *before);
    }
    period.campaigns = &world.campaigns;
    period.window = world.input().facts.window;
    period.now = world.now;
    const PeriodReview review = reviewOf(period);
    const ReviewReportInput shown = world.input();
    return reviewReport({review,
                         world.groups,
                         &world.campaigns,
                         insightsOf(period.insight),
                         world.days,
                         shown.account,
                         shown.facts,
                         shown.formats,
                         {}});
}

/// The small world, filled up with ad groups like those that people have.
test::ReportWorld makeWorld()
{
    test::ReportWorld world;
    QRandomGenerator random(7);
    const QStringList audiences{
        QStringLiteral("US founders"), QStringLiteral("UK creators, broad"),
        QStringLiteral("DE newsletter readers · lookalike 2 %"),
        QStringLiteral("Retargeting visitors of the last 30 days without a purchase, all devices")};
    for (int i = int(world.groups.size()); i < Groups; ++i) {
        const QString id = QStringLiteral("g%1").arg(i + 1);
        const double impressions = random.bounded(60'000);
        const double clicks = impressions * random.bounded(0.05);
        MetricFigures sum = test::figures(random.bounded(900.0), impressions, std::floor(clicks), random.bounded(30));
        world.groups.push_back(
            test::reported(id, QStringLiteral("%1 #%2").arg(audiences[i % audiences.size()]).arg(i), sum));
        for (int day = -7; day < 7; ++day)
            world.days[id].points.append({world.review.first.addDays(day),
                                          -1,
                                          test::figures(random.bounded(130.0), 8000, random.bounded(300), 3),
                                          world.now,
                                          {},
                                          {}});
    }
    world.review.groups = Groups;
    return world;
}

bool missed = false;

QByteArray measured(const char *what, const std::function<QByteArray()> &work)
{
    // Of processor time: all of this is one thread, and what else runs on the machine matters less.
    const std::clock_t start = std::clock();
    const QByteArray bytes = work();
    const double took = double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
    missed = missed || took > Goal || bytes.isEmpty();
    std::printf("%-6s %10lld bytes %8.1f ms  goal <= %.0f %s\n", what, qlonglong(bytes.size()), took, Goal,
                took <= Goal && !bytes.isEmpty() ? "met" : "MISSED");
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const test::ReportWorld world = makeWorld();
    std::printf("%d ad groups of 14 days, with the review and its document each time\n", Groups);
    const auto keep = [&](const char *suffix, const QByteArray &bytes) {
        QFile file(QStringLiteral("%1/report.%2").arg(QString::fromLocal8Bit(argv[1]), QLatin1String(suffix)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    };
    const QByteArray html = measured("html", [&] { return encodeReportHtml(documentOf(world)); });
    const QByteArray xlsx
        = measured("xlsx", [&] { return encodeReportXlsx(documentOf(world)).value_or(QByteArray()); });
    const QByteArray pdf = measured("pdf", [&] { return encodeReportPdf(documentOf(world), QPageSize::A4); });
    if (argc > 1) {
        keep("html", html);
        keep("xlsx", xlsx);
        keep("pdf", pdf);
    }
    return missed ? 1 : 0;
}
