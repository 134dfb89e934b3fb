// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/FilterGuiTest.h"

#include "app/Settings.h"
#include "domain/Totals.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "views/common/FieldText.h"
#include "views/common/Formats.h"
#include "views/common/Words.h"
#include "views/details/AdGroupDetailPanel.h"
#include "views/details/DetailCard.h"
#include "views/filter/FilterAssist.h"
#include "views/filter/FilterConditionList.h"
#include "views/filter/FilterValueEdit.h"
#include "views/filter/SavedViewsList.h"
#include "views/shell/AccountBar.h"
#include "views/shell/DeliveryFilters.h"
#include "views/shell/FittingRow.h"
#include "views/shell/JobBar.h"
#include "views/shell/NoticeBar.h"
#include "views/shell/SideBar.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {
namespace {

bool spends(const AdGroup &group, double units)
{
    const auto spend = group.money(Field::Spend);
    return spend && spend->toDouble() > units;
}

} // namespace

void FilterGuiTest::typeFilter(const QString &text)
{
    QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<AccountBar *>()->searchField()->hasFocus(), Long);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

int FilterGuiTest::countOf(const std::function<bool(const AdGroup &)> &is) const
{
    const auto groups = session()->repository()->groups();
    return int(std::count_if(groups.begin(), groups.end(), [&is](const AdGroupPtr &group) { return is(*group); }));
}

QString FilterGuiTest::statusLine() const
{
    return window()->findChild<JobBar *>()->findChild<FittingRow *>()->fullTexts().join(QLatin1Char('|'));
}

void FilterGuiTest::filtersByWhatIsTyped()
{
    openProgram();
    QVERIFY(loaded(60));
    const int wanted = countOf([](const AdGroup &g) { return spends(g, 20) && g.status == QLatin1String("active"); });
    QVERIFY(wanted > 0 && wanted < 60);
    // The field's name and the word are completed, the number is typed.
    typeFilter(QStringLiteral("spe"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(">20 stat"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("act"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    AccountBar *bar = window()->findChild<AccountBar *>();
    QCOMPARE(bar->searchText(), QStringLiteral("spend>20 status:active "));
    QVERIFY(loaded(wanted));
    // The side bar narrows it further.
    const int withIssues = countOf(
        [](const AdGroup &g) { return spends(g, 20) && g.status == QLatin1String("active") && !g.issues.isEmpty(); });
    for (FacetButton *facet : window()->findChildren<FacetButton *>()) {
        if (facet->text() == QLatin1String("With issues"))
            facet->click();
    }
    QVERIFY(loaded(withIssues));
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().clearFilters->isEnabled(), Long);
    window()->actions().clearFilters->trigger();
    QVERIFY(loaded(60));
}

void FilterGuiTest::aBrokenFilterChangesNothing()
{
    openProgram();
    QVERIFY(loaded(60));
    typeFilter(QStringLiteral("status:active"));
    const int active = int(shownWith("active").size());
    QVERIFY(loaded(active));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" spent>5 "));
    AccountBar *bar = window()->findChild<AccountBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->filterAssist()->problem(), Long);
    const QString message = bar->filterAssist()->popup()->message();
    QVERIFY2(message.contains(QStringLiteral("Did you mean “spend”?")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("Until then the table shows: status:active")), qPrintable(message));
    QVERIFY(bar->searchField()->accessibleDescription().startsWith(QStringLiteral("Character 15")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the message
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the text
    QVERIFY(!bar->filterAssist()->problem());
    QVERIFY(loaded(60));
}

void FilterGuiTest::builtFromRows()
{
    openProgram();
    QVERIFY(loaded(60));
    const int wanted = countOf([](const AdGroup &g) { return spends(g, 20); });
    QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *builder = dialog();
    QVERIFY(builder);
    FilterConditionRow *row = builder->findChild<FilterConditionList *>()->rows().constFirst();
    row->fieldChoice()->setCurrentIndex(row->fieldChoice()->findData(int(Field::Spend)));
    QTest::keyClicks(row->value()->findChild<QLineEdit *>(), QStringLiteral("20"));
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(builder, QStringLiteral("Show %1 ad group").arg(wanted)), Long);
    QTest::keyClick(builder, Qt::Key_Return);
    QVERIFY(loaded(wanted));
    QCOMPARE(window()->findChild<AccountBar *>()->searchText(), QStringLiteral("spend>20"));
}

void FilterGuiTest::savedViewsComeBack()
{
    openProgram();
    QVERIFY(loaded(60));
    const int issues = countOf([](const AdGroup &g) { return !g.issues.isEmpty(); });
    QTest::keyClick(window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(loaded(issues));
    QCOMPARE(window()->findChild<AccountBar *>()->searchText(), QStringLiteral("is:issues"));
    // What the side bar chose becomes part of what is saved.
    const auto facet = [this](const QString &text) {
        for (FacetButton *one : window()->findChildren<FacetButton *>()) {
            if (one->text() == text)
                one->click();
        }
    };
    window()->actions().clearFilters->trigger();
    facet(QStringLiteral("Active"));
    const int active = int(shownWith("active").size());
    QVERIFY(loaded(active));
    table()->setVisibleFields({Field::Title, Field::Spend, Field::Clicks});
    table()->setSort(Field::Clicks, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(window()->isActiveWindow(), Long);
    QTest::keyClick(window(), Qt::Key_S, Qt::ControlModifier);
    QWidget *save = dialog();
    QVERIFY(save);
    QTest::keyClicks(save->findChild<QLineEdit *>(), QStringLiteral("Mine"));
    QTest::keyClick(save, Qt::Key_Return);
    QListView *list = window()->findChild<QListView *>(QStringLiteral("savedViews"));
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 5, Long);
    closeProgram();

    openProgram();
    QVERIFY(loaded(60));
    list = window()->findChild<QListView *>(QStringLiteral("savedViews"));
    QCOMPARE(list->model()->rowCount(), 5);
    table()->setVisibleFields({Field::Title, Field::Status});
    QTest::keyClick(window(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(loaded(active));
    QCOMPARE(window()->findChild<AccountBar *>()->searchText(), QStringLiteral("status:active"));
    QCOMPARE(table()->visibleFields(), (QList<Field>{Field::Title, Field::Spend, Field::Clicks}));
    QCOMPARE(table()->presentation()->rows()->sortField(), std::optional(Field::Clicks));
    // Deleted by key, and taken back by the notice.
    list->setFocus();
    list->setCurrentIndex(list->model()->index(4, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 4);
    QVERIFY(hasNotice(QStringLiteral("saved_views")));
    buttonWith(window()->noticeBar(), QStringLiteral("Undo"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 5, Long);
    QCOMPARE(list->model()->index(4, 0).data().toString(), QStringLiteral("Mine"));
}

void FilterGuiTest::viewsThatCannotBeReadAreKept()
{
    const QByteArray later = R"({"version":9,"views":["later"]})";
    {
        Settings settings(m_dir->path());
        settings.setViewState(QStringLiteral("saved_views"), later);
        QVERIFY(settings.save());
    }
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(hasNotice(QStringLiteral("saved_views")));
    QListView *list = window()->findChild<QListView *>(QStringLiteral("savedViews"));
    QCOMPARE(list->model()->rowCount(), 4);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete); // stores the rest
    closeProgram();
    const Settings settings(m_dir->path());
    QCOMPARE(settings.viewState(QStringLiteral("saved_views_unreadable")), later);
    QVERIFY(settings.viewState(QStringLiteral("saved_views")).contains("is:issues"));
}

void FilterGuiTest::theSelectionIsSummedUp()
{
    openProgram();
    QVERIFY(loaded(60));
    QTRY_VERIFY_WITH_TIMEOUT(session()->listing()->state() == ListingState::Complete, Long);
    typeFilter(QStringLiteral("spend>0usd"));
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() < 60 && table()->model()->rowCount() > 2, Long);
    table()->setFocus();
    table()->selectAll();
    const int count = table()->model()->rowCount();
    qint64 micros = 0;
    double clicks = 0;
    for (int row = 0; row < count; ++row) {
        micros += table()->presentation()->group(row)->money(Field::Spend)->micros;
        clicks += table()->presentation()->group(row)->number(Field::Clicks).value_or(0);
    }
    const Formats formats;
    const QString spend = QStringLiteral("%1 selected: Spend %2, average %3")
                              .arg(count)
                              .arg(formats.money({micros, Currency::usd()}),
                                   formats.money({qint64(std::llround(double(micros) / count)), Currency::usd()}));
    table()->setSort(Field::Spend, Qt::DescendingOrder);
    QTRY_VERIFY2_WITH_TIMEOUT(statusLine().contains(spend), qPrintable(statusLine()), Long);
    table()->setSort(Field::Clicks, Qt::DescendingOrder);
    const QString sum = QStringLiteral("selected: Clicks (all) %1, average").arg(formats.count(clicks));
    QTRY_VERIFY2_WITH_TIMEOUT(statusLine().contains(sum), qPrintable(statusLine()), Long);
    // The detail panel says the same, and follows to one and back.
    const auto details = [&] {
        QStringList texts;
        for (const auto *label : window()->findChild<AdGroupDetailPanel *>()->findChildren<ValueLabel *>())
            texts.append(label->plainText());
        return texts;
    };
    const QString many = QStringLiteral("%1 selected").arg(words::adGroups(count));
    QTRY_VERIFY2_WITH_TIMEOUT(details().contains(many), qPrintable(details().join(u'|')), Long);
    QVERIFY(details().contains(formats.money({micros, Currency::usd()})));
    const AdGroupPtr first = table()->presentation()->group(0);
    const QString title = fieldText(*first, Field::Title, nullptr, formats).text;
    table()->selectIds({first->id}, false);
    QTRY_VERIFY_WITH_TIMEOUT(details().contains(title) && !details().contains(many), Long);
    table()->selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(details().contains(many) && !details().contains(title), Long);
    table()->clearSelection();
    QTRY_VERIFY_WITH_TIMEOUT(!details().contains(many) && !statusLine().contains(QStringLiteral("selected")), Long);
}

} // namespace agm
