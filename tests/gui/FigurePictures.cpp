// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/FigurePictures.h"

#include "app/Application.h"
#include "tests/gui/EditPictures.h"
#include "views/charts/AsSeenBox.h"
#include "views/charts/ChartTabs.h"
#include "views/charts/TrendChart.h"
#include "views/period/PeriodPage.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/FigureDesk.h"
#include "views/window/InsightDesk.h"
#include "views/window/MainWindow.h"
#include "views/window/Workspace.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

namespace agm {

void drawFigures(Application &program, void (*save)(QWidget *widget, const QString &name))
{
    MainWindow *window = program.window();
    AdGroupTableView *table = window->tablePanel()->view();
    const bool settled = QTest::qWaitFor([&] { return window->figures()->insights()->isSettled(); }, 60000);
    if (!settled)
        return;
    window->figures()->workspace()->showReview();
    settle();
    save(window, QStringLiteral("review-page"));
    window->figures()->workspace()->showTable();
    auto *tabs = window->findChild<ChartTabs *>();
    QStringList ids;
    for (int row = 0; row < table->presentation()->rowCount() && ids.size() < 8; ++row) {
        const AdGroupPtr &group = table->presentation()->group(row);
        if (group->spendCurrency == Currency::usd() && group->results().value_or(0) > 0)
            ids.append(group->id);
    }
    for (const int count : {0, 1, 8}) {
        table->selectIds(ids.mid(0, count), true);
        for (const char *key : {"trend", "compare", "scatter", "mix", "funnel"}) {
            tabs->setCurrentKey(QString::fromLatin1(key));
            if (!settleCharts(window))
                return;
            save(count == 1 ? static_cast<QWidget *>(window) : tabs,
                 QStringLiteral("chart-%1-%2").arg(QString::fromLatin1(key)).arg(count));
        }
    }
    tabs->setCurrentKey(QStringLiteral("trend"));
    auto *trend = qobject_cast<TrendChart *>(tabs->pane(QStringLiteral("trend")));
    trend->asSeen()->action()->trigger();
    settle();
    save(tabs, QStringLiteral("chart-trend-as-seen"));
    trend->asSeen()->action()->trigger();
    window->actions().figures.targets->trigger();
    if (QDialog *dialog = shownDialog(window)) {
        save(dialog, QStringLiteral("targets"));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
    tabs->setCurrentKey(QStringLiteral("trend"));
    table->selectIds({}, true);
}

} // namespace agm
