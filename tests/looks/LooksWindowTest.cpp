// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/looks/LooksWindowTest.h"

#include "app/Application.h"
#include "tests/looks/FocusScan.h"
#include "views/charts/ChartTabs.h"
#include "views/charts/TrendChart.h"
#include "views/common/Looks.h"
#include "views/common/Theme.h"
#include "views/shell/AccountEditor.h"
#include "views/shell/WelcomeDialog.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/FigureDesk.h"
#include "views/window/InsightDesk.h"
#include "views/window/MainWindow.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

Q_DECLARE_METATYPE(agm::ThemeChoice)
Q_DECLARE_METATYPE(agm::Density)

namespace agm {
namespace {

QAction *themeAction(const MainWindow *window, ThemeChoice theme)
{
    const auto at = std::find(looks::Themes.begin(), looks::Themes.end(), theme) - looks::Themes.begin();
    return window->actions().looks.themes[std::size_t(at)];
}

QAction *densityAction(const MainWindow *window, Density density)
{
    const auto at = std::find(looks::Densities.begin(), looks::Densities.end(), density) - looks::Densities.begin();
    return window->actions().looks.densities[std::size_t(at)];
}

/// Runs `work` inside the application's loop, as a person's choice is: before it runs, Qt gives windows that are open
/// neither a new palette nor a new style's.
void inTheLoop(const std::function<void()> &work)
{
    QTimer::singleShot(0, qApp, [work] {
        work();
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); }); // quit() would close the window first
    });
    QApplication::exec();
}

/// The share of pixels that two pictures of one size do not have alike.
double difference(const QImage &a, const QImage &b)
{
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            pixels += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return double(pixels) / (a.width() * a.height());
}

} // namespace

void LooksWindowTest::selectSome(int rows)
{
    QStringList ids;
    for (int row = 0; row < rows; ++row)
        ids.append(table()->presentation()->group(row)->id);
    table()->selectIds(ids, true);
    QTRY_COMPARE(table()->selectedCount(), rows);
}

void LooksWindowTest::eachDialog(const std::function<void(QWidget *, const QString &)> &look)
{
    const MainActions &a = window()->actions();
    const QList<QAction *> actions{
        a.accounts,        a.columns,         a.saveView,          a.buildFilter,        a.pause,
        a.remove,          a.guide,           a.delivery,          a.commands,           a.shortcuts,
        a.about,           a.welcome,         a.change.budget,     a.change.targeting,   a.change.schedule,
        a.change.rename,   a.change.create,   a.change.duplicate,  a.change.journal,     a.change.panic,
        a.figures.targets, a.requests.alerts, a.requests.newAlert, a.sheets.exportTable, a.sheets.printPreview};
    const auto shown = [this]() -> QWidget * {
        const auto tops = QApplication::topLevelWidgets();
        const auto found = std::find_if(tops.begin(), tops.end(),
                                        [this](QWidget *top) { return top->isVisible() && top != window(); });
        return found == tops.end() ? nullptr : *found;
    };
    for (QAction *action : actions) {
        selectSome(action == a.delivery ? 1 : 3);
        QTRY_VERIFY2(action->isEnabled(), qPrintable(action->text()));
        action->trigger();
        QTRY_VERIFY2(shown() != nullptr, qPrintable(action->text()));
        QWidget *dialog = shown();
        // Wrapped texts find their height in the next turn.
        QTRY_VERIFY(!dialog->testAttribute(Qt::WA_PendingResizeEvent));
        QCoreApplication::sendPostedEvents();
        look(dialog, action->text());
        QTRY_VERIFY2((dialog = shown(), !dialog || dialog->close()) && !shown(), qPrintable(action->text()));
    }
}

void LooksWindowTest::aThemeChangesWhileTheWindowIsOpen()
{
    openProgram();
    QVERIFY(loaded(60));
    selectSome(1);
    inTheLoop([this] { themeAction(window(), ThemeChoice::Light)->trigger(); });
    const auto chart = [this] {
        const auto *trend = window()->findChild<TrendChart *>();
        return trend ? Theme(trend->palette()).dark : false;
    };
    const auto dark = [this] { return Theme(window()->palette()).dark; };
    QVERIFY(!dark() && !chart());
    QTRY_VERIFY_WITH_TIMEOUT(window()->figures()->insights()->isSettled(), Long); // later figures would differ
    const QImage before = table()->grab().toImage();
    inTheLoop([this] { themeAction(window(), ThemeChoice::Dark)->trigger(); });
    QVERIFY(dark());
    QTRY_VERIFY(chart());
    QVERIFY(difference(before, table()->grab().toImage()) > 0.9);
    inTheLoop([this] { themeAction(window(), ThemeChoice::ContrastDark)->trigger(); });
    QVERIFY(Theme(window()->palette()).highContrast);
    inTheLoop([this] { themeAction(window(), ThemeChoice::Light)->trigger(); });
    // Nothing of the dark is left behind.
    QCOMPARE(difference(before, table()->grab().toImage()), 0.0);
    QVERIFY(themeAction(window(), ThemeChoice::Light)->isChecked());
}

void LooksWindowTest::everyTextCanBeReadInEveryTheme_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    for (const ThemeChoice theme : looks::Themes)
        QTest::newRow(qPrintable(looks::wordOf(theme))) << theme;
}

void LooksWindowTest::everyTextCanBeReadInEveryTheme()
{
    QFETCH(ThemeChoice, theme);
    openProgram();
    QVERIFY(loaded(60));
    selectSome(3);
    inTheLoop([&] { themeAction(window(), theme)->trigger(); });
    const double least = Theme(window()->palette()).highContrast ? 7 : 4.5;
    test::TextFit fit;
    fit.lookAtContrast(window(), QStringLiteral("window"), least);
    QVERIFY(fit.seen() > 20);
    eachDialog([&](QWidget *dialog, const QString &name) { fit.lookAtContrast(dialog, name, least); });
    QVERIFY(fit.seen() > 120);
    QVERIFY2(fit.findings().isEmpty(), qPrintable(fit.findings().join(u'\n')));
}

void LooksWindowTest::theFocusIsSeenInEveryTheme_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    for (const ThemeChoice theme : looks::Themes) {
        if (theme != ThemeChoice::System)
            QTest::newRow(qPrintable(looks::wordOf(theme))) << theme;
    }
}

void LooksWindowTest::theFocusIsSeenInEveryTheme()
{
    QFETCH(ThemeChoice, theme);
    openProgram();
    QVERIFY(loaded(60));
    selectSome(3);
    inTheLoop([&] { themeAction(window(), theme)->trigger(); });
    QTRY_VERIFY_WITH_TIMEOUT(window()->figures()->insights()->isSettled(), Long); // later figures would differ
    test::FocusScan scan;
    window()->actions().figures.charts->setChecked(true);
    auto *tabs = window()->findChild<ChartTabs *>();
    for (const char *key : {"trend", "compare", "scatter", "mix", "funnel"}) {
        tabs->setCurrentKey(QString::fromLatin1(key));
        table()->setFocus();
        scan.look(window(), QString::fromLatin1(key));
    }
    window()->actions().figures.review->trigger();
    scan.look(window(), QStringLiteral("review"));
    window()->actions().figures.adGroups->trigger();
    QVERIFY2(scan.seen() > 100, qPrintable(QString::number(scan.seen())));
    eachDialog([&](QWidget *dialog, const QString &name) {
        QApplication::setActiveWindow(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        scan.look(dialog, name);
    });
    // One by one: the words of a failure are cut short.
    QStringList findings = scan.findings();
    findings.removeDuplicates();
    for (const QString &finding : std::as_const(findings))
        qWarning().noquote() << finding;
    QVERIFY2(findings.isEmpty(), "see the lines above");
    QVERIFY2(scan.seen() > 200, qPrintable(QString::number(scan.seen())));
}

void LooksWindowTest::noTextIsClippedInAnyDensity_data()
{
    QTest::addColumn<Density>("density");
    for (const Density density : looks::Densities)
        QTest::newRow(qPrintable(looks::wordOf(density))) << density;
}

void LooksWindowTest::noTextIsClippedInAnyDensity()
{
    QFETCH(Density, density);
    openProgram();
    QVERIFY(loaded(60));
    inTheLoop([&] { densityAction(window(), density)->trigger(); });
    selectSome(3);
    const QSize screen(1280, 800);
    test::TextFit fit;
    QTRY_VERIFY(window()->size() == screen);
    fit.look(window(), QStringLiteral("window"));
    QVERIFY(fit.seen() > 30);
    QVERIFY(window()->minimumSizeHint().width() <= screen.width());
    QVERIFY(window()->minimumSizeHint().height() <= screen.height());
    eachDialog([&](QWidget *dialog, const QString &name) {
        fit.look(dialog, name);
        const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
        QVERIFY2(least.width() <= screen.width() && least.height() <= screen.height(),
                 qPrintable(QStringLiteral("%1 needs %2×%3").arg(name).arg(least.width()).arg(least.height())));
        QVERIFY2(dialog->width() <= screen.width() && dialog->height() <= screen.height(),
                 qPrintable(QStringLiteral("%1 is %2×%3").arg(name).arg(dialog->width()).arg(dialog->height())));
    });
    QVERIFY2(fit.findings().isEmpty(), qPrintable(fit.findings().join(u'\n')));
}

void LooksWindowTest::densityChangesTheRowsAndIsKept()
{
    openProgram();
    QVERIFY(loaded(60));
    QList<int> heights;
    for (const Density density : looks::Densities) {
        inTheLoop([&] { densityAction(window(), density)->trigger(); });
        heights.append(table()->verticalHeader()->defaultSectionSize());
        QCOMPARE(table()->rowHeight(0), heights.constLast());
        QVERIFY(heights.constLast() >= 20);
        // A cell of two lines keeps both.
        QStyleOptionViewItem cell;
        cell.initFrom(table());
        cell.features = QStyleOptionViewItem::HasDisplay;
        cell.text = QStringLiteral("a") + QChar(QChar::LineSeparator) + QStringLiteral("b");
        QVERIFY(table()->style()->sizeFromContents(QStyle::CT_ItemViewItem, &cell, QSize(), table()).height()
                >= 2 * table()->fontMetrics().height());
    }
    QVERIFY(heights[0] < heights[1] && heights[1] < heights[2]);
    closeProgram();
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(densityAction(window(), Density::Roomy)->isChecked());
    QCOMPARE(table()->rowHeight(0), heights[2]);
}

void LooksWindowTest::nothingIsLostOnALargeScreen()
{
    openProgram();
    QVERIFY(loaded(60));
    selectSome(3);
    const int before = table()->viewport()->width();
    window()->resize(3840, 2160);
    QTRY_VERIFY(table()->viewport()->width() > before + 2000);
    test::TextFit fit;
    fit.look(window(), QStringLiteral("3840×2160"));
    QVERIFY2(fit.findings().isEmpty(), qPrintable(fit.findings().join(u'\n')));
    QVERIFY(table()->viewport()->height() > 800);
}

/// Also run at other scales, by ScaleTest.
void LooksWindowTest::picturesHaveThePixelsOfTheScreen()
{
    openProgram();
    QVERIFY(loaded(60));
    selectSome(3);
    const double scale = window()->devicePixelRatioF();
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QCOMPARE(scale, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
    QCOMPARE(window()->grab().devicePixelRatio(), scale);
    int seen = 0;
    int dockButtons = 0;
    const auto sharp = [&](const QWidget *top) {
        for (const QAbstractButton *button : top->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->icon().isNull())
                continue;
            if (button->inherits("QDockWidgetTitleButton")) {
                ++dockButtons;
                QVERIFY(!button->accessibleName().isEmpty());
                QVERIFY2(button->width() >= 24 && button->height() >= 24, qPrintable(QString::number(button->width())));
            }
            ++seen;
            const QPixmap pixmap = button->icon().pixmap(button->iconSize(), scale);
            QVERIFY2(pixmap.width() >= int(button->iconSize().width() * scale),
                     qPrintable(QStringLiteral("%1 %2 has %3 pixels")
                                    .arg(QLatin1String(button->metaObject()->className()), button->text())
                                    .arg(pixmap.width())));
        }
        for (const QLabel *label : top->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->pixmap(Qt::ReturnByValue).isNull())
                continue;
            ++seen;
            QCOMPARE(label->pixmap(Qt::ReturnByValue).devicePixelRatio(), scale);
        }
    };
    sharp(window());
    QCOMPARE(dockButtons, 2);
    eachDialog([&](QWidget *dialog, const QString &) { sharp(dialog); });
    QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
    // 3840×2160 pixels three times as large.
    const QSize least = window()->minimumSizeHint();
    QVERIFY2(least.width() <= 1280 && least.height() <= 720, qPrintable(QString::number(least.height())));
}

void LooksWindowTest::theFirstStartGreetsOnce()
{
    qunsetenv("WHOP_API_KEY");
    CommandLine line;
    line.dataDir = m_dir->path();
    line.welcome = true;
    m_program = std::make_unique<Application>(line);
    m_program->start();
    const auto page = [this] { return window()->findChild<WelcomeDialog *>(); };
    QTRY_VERIFY(page() && page()->isVisible());
    QString words;
    for (const QLabel *label : page()->findChildren<QLabel *>())
        words += label->text() + u'\n';
    for (const char *wanted : {"ad_campaign:basic:read", "ad_campaign:stats:read", "ad_campaign:update",
                               "ad_campaign:create", "Nothing is sent before you post it", "key", "demo"})
        QVERIFY2(words.contains(QLatin1String(wanted)), wanted);
    // By keys alone: Tab to the second button, and the form of a new account is there.
    QPushButton *connectAccount = buttonWith(page(), QStringLiteral("Connect"));
    QVERIFY(connectAccount);
    QTRY_VERIFY(page()->focusWidget() && page()->focusWidget() != connectAccount);
    for (int i = 0; i < 40 && page()->focusWidget() != connectAccount; ++i)
        QTest::keyClick(page()->focusWidget(), Qt::Key_Tab);
    QCOMPARE(page()->focusWidget(), connectAccount);
    QTest::keyClick(connectAccount, Qt::Key_Space);
    QTRY_VERIFY(window()->findChild<AccountEditor *>() && window()->findChild<AccountEditor *>()->isVisible());
    QTRY_VERIFY(!page());
    closeProgram();
    m_program = std::make_unique<Application>(line);
    m_program->start();
    QTRY_VERIFY_WITH_TIMEOUT(session() != nullptr, Long);
    QVERIFY(!page());
    // It can be looked at again.
    window()->actions().welcome->trigger();
    QTRY_VERIFY(page() && page()->isVisible());
    QTest::keyClick(page(), Qt::Key_Escape);
    QTRY_VERIFY(!page());
}

void LooksWindowTest::anAccountOfOnesOwnIsNotGreeted()
{
    qputenv("WHOP_API_KEY", "gui-key");
    CommandLine line;
    line.dataDir = m_dir->path();
    line.welcome = true;
    m_program = std::make_unique<Application>(line);
    m_program->start();
    QTRY_VERIFY_WITH_TIMEOUT(session() != nullptr, Long);
    QVERIFY(!window()->findChild<WelcomeDialog *>());
    // Nor is a picture for a script, or somebody who came to open a plan.
    QVERIFY(readCommandLine({QStringLiteral("program")}).welcome);
    QVERIFY(!readCommandLine({QStringLiteral("program"), QStringLiteral("--screenshot=a.png")}).welcome);
    QVERIFY(!readCommandLine({QStringLiteral("program"), QStringLiteral("a.agmplan")}).welcome);
    QVERIFY(!readCommandLine({QStringLiteral("program"), QStringLiteral("--account=demo")}).welcome);
}

} // namespace agm
