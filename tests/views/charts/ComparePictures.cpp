// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the compare, scatter, mix and funnel charts into a folder: `compare_pictures FOLDER [light|dark]`. For looking;
// not shipped.
#include "tests/views/charts/ChartGroups.h"
#include "views/charts/ChartTabs.h"
#include "views/charts/ComparePane.h"
#include "views/charts/FunnelPane.h"
#include "views/charts/MixPane.h"
#include "views/charts/ScatterCanvas.h"
#include "views/charts/ScatterPane.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtGui/QMouseEvent>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

#include <cmath>
#include <cstdio>

namespace {

using namespace agm;

/// An account as accounts are: a few large ad groups, many small ones, several currencies and result types.
QList<ChartGroup> account(int count)
{
    static const QStringList titles{
        QStringLiteral("US founders · lookalike 2 %"), QStringLiteral("DE newsletter readers"),
        QStringLiteral("Visitors 30 d, no purchase"),  QStringLiteral("UK creators, broad"),
        QStringLiteral("FR students 18–24"),           QStringLiteral("US-CA webinar leads"),
        QStringLiteral("Customers, upsell"),           QStringLiteral("BR lookalike 1 %")};
    static const QStringList campaigns{QStringLiteral("Spring launch"),
                                       QStringLiteral("Evergreen EU"),
                                       QStringLiteral("Retargeting"),
                                       QStringLiteral("Creators · DM"),
                                       QStringLiteral("Brand reach (campaign budget)"),
                                       QStringLiteral("Test bed"),
                                       QStringLiteral("Webinar"),
                                       QStringLiteral("Upsell"),
                                       QStringLiteral("Podcast"),
                                       QStringLiteral("Agency"),
                                       QStringLiteral("Summer")};
    QRandomGenerator random(7);
    QList<ChartGroup> groups;
    for (int i = 0; i < count; ++i) {
        const double spend = std::round(std::exp(random.generateDouble() * 5 + 1) * 100) / 100;
        const double cost = std::exp(random.generateDouble() * 2.2 + 2);
        const double results = std::floor(spend / cost + random.generateDouble() * 0.6);
        const double impressions = std::floor(spend * (60 + 60 * random.generateDouble()));
        const double clicks = std::floor(impressions * (0.01 + 0.03 * random.generateDouble()));
        const int kind = count > 8 ? int(random.bounded(20)) : 0;
        AdGroup group
            = test::chartAdGroup(QString::number(i), {spend, results, impressions, clicks}, kind == 1 ? "EUR" : "USD",
                                 kind < 16       ? "purchase"
                                     : kind < 19 ? "lead"
                                                 : "");
        group.title = titles.at(i % 8) + (i < 8 ? QString() : QStringLiteral(" %1").arg(i / 8));
        group.campaignId = Word::of(campaigns.at(i % 11));
        if (i % 7 == 3)
            group.status = Word::of(u"paused");
        const double actual = results > 0 ? spend / results : spend / 3.689;
        const double p = std::exp(-std::abs(std::log(actual / 30)) * std::sqrt(results + 1) * 2.2);
        ChartGroup made{test::shared(std::move(group)), test::insightAgainst(30, actual / 30, p, TargetKind::Person),
                        campaigns.at(i % 11)};
        if (i % 29 == 28)
            made.insight.reset();
        groups.append(made);
    }
    return groups;
}

/// About the program's own light and dark colours.
QPalette paletteOf(bool dark)
{
    QPalette palette(QColor(dark ? 0x2d3139U : 0xffffffU), QColor(dark ? 0x24272dU : 0xf6f7f9U));
    const QColor text(dark ? 0xe6e8ebU : 0x1f2328U);
    palette.setColor(QPalette::Base, QColor(dark ? 0x1e2126U : 0xffffffU));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, QColor(dark ? 0x3f86e0U : 0x0b63ceU));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

void draw(const QString &folder, int count, const QSize &size)
{
    ChartTabs tabs;
    auto *compare = new ComparePane;
    auto *scatter = new ScatterPane;
    auto *mix = new MixPane;
    auto *funnel = new FunnelPane;
    const QList<QPair<QString, GroupsPane *>> panes{{QStringLiteral("compare"), compare},
                                                    {QStringLiteral("scatter"), scatter},
                                                    {QStringLiteral("mix"), mix},
                                                    {QStringLiteral("funnel"), funnel}};
    const auto groups = account(count);
    for (const auto &[key, pane] : panes) {
        tabs.addPane(key, pane->title(), pane);
        pane->setFormats(Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York")));
        pane->setGroups(groups);
        if (count > 3)
            pane->setSelection({QStringLiteral("1"), QStringLiteral("3")});
    }
    tabs.resize(size);
    tabs.show();
    const auto save = [&](const QString &key, const QString &more = {}) {
        tabs.setCurrentKey(key);
        // Layouts are made by posted events, and make others.
        for (int i = 0; i < 3; ++i)
            QCoreApplication::sendPostedEvents();
        const QString file = QStringLiteral("%1/%2%3-%4-%5.png").arg(folder, key, more).arg(count).arg(size.width());
        if (!tabs.grab().save(file))
            std::fprintf(stderr, "no picture %s\n", qUtf8Printable(file));
    };
    for (const auto &[key, pane] : panes)
        save(key);
    if (count < 8)
        return;
    tabs.setCurrentKey(QStringLiteral("scatter"));
    const QPointF over = scatter->canvas()->places().marks().at(3).at;
    QMouseEvent move(QEvent::MouseMove, over, over, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(scatter->canvas(), &move);
    save(QStringLiteral("scatter"), QStringLiteral("-box"));
    scatter->setLogarithmic(true, true);
    save(QStringLiteral("scatter"), QStringLiteral("-log"));
    compare->setMetric(Field::Spend);
    save(QStringLiteral("compare"), QStringLiteral("-spend"));
    compare->setMetric(Field::ClickThroughRate);
    save(QStringLiteral("compare"), QStringLiteral("-ctr"));
    funnel->setSelection({});
    save(QStringLiteral("funnel"), QStringLiteral("-all"));
    mix->setBy(MixBy::Currency);
    save(QStringLiteral("mix"), QStringLiteral("-currency"));
    compare->setTableShown(true);
    save(QStringLiteral("compare"), QStringLiteral("-table"));
    scatter->picture(2).save(QStringLiteral("%1/picture-scatter-%2.png").arg(folder).arg(count));
    mix->picture(2).save(QStringLiteral("%1/picture-mix-%2.png").arg(folder).arg(count));
    (void)scatter->savePicture(folder + QStringLiteral("/picture-scatter.svg"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 1;
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(paletteOf(arguments.value(2) == QLatin1String("dark")));
    QDir().mkpath(arguments.at(1));
    for (const int count : {0, 1, 8, 5000})
        draw(arguments.at(1), count, {920, 300});
    draw(arguments.at(1), 5000, {1800, 540});
    return 0;
}
