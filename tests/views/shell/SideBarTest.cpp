// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SideBar.h"
#include "tests/domain/Make.h"
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"
#include "views/common/Looks.h"
#include "views/shell/CampaignPresentation.h"
#include "views/shell/DeliveryFilters.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QListView>

namespace agm::test {
namespace {

const QString springId = QStringLiteral("adcamp_spring");
const QString brandId = QStringLiteral("adcamp_brand");

CampaignsById twoCampaigns()
{
    return {{Word::of(springId), makeCampaign(springId, "active", std::nullopt)},
            {Word::of(brandId), makeCampaign(brandId, "paused", 200)}};
}

FacetCounts someCounts()
{
    FacetCounts counts;
    counts.all = 10;
    counts.withIssues = 2;
    counts.withoutDelivery = 3;
    counts.byStatus = {{Word::of(u"active"), 6}, {Word::of(u"paused"), 3}, {Word::of(u"rejected"), 1}};
    counts.byCampaign = {{Word::of(springId), 6}, {Word::of(brandId), 4}};
    return counts;
}

struct Fixture {
    CampaignListModel model;
    SideBar bar;
    QSignalSpy changes{&bar, &SideBar::filterChanged};

    Fixture()
    {
        model.setCampaigns(twoCampaigns());
        model.setCounts(someCounts());
        bar.setCampaigns(&model);
        bar.setCounts(someCounts());
    }
    int selectedRows() const { return int(bar.campaignList()->selectionModel()->selectedIndexes().size()); }
    bool isSelected(int row) const { return bar.campaignList()->selectionModel()->isRowSelected(row); }
    FacetButton *facet(const QString &text) const { return qobject_cast<FacetButton *>(buttonWith(bar, text)); }
};

class SideBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsSpeakTheirTitleCountAndState()
    {
        Fixture f;
        const QAbstractItemModelTester tester(f.bar.campaignList()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text
            = [&](int row, int role) { return f.bar.campaignList()->model()->index(row, 0).data(role).toString(); };
        QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("All ad groups"));
        QCOMPARE(text(0, Qt::AccessibleTextRole), QStringLiteral("All ad groups, 10 ad groups"));
        const int brand = f.model.rowOf(Word::of(brandId));
        QVERIFY(text(brand, Qt::AccessibleTextRole).startsWith(brandId + QStringLiteral(", 4 ad groups, ")));
        QVERIFY(text(brand, Qt::ToolTipRole).contains(QLatin1String("CBO")));
        QVERIFY(text(f.model.rowOf(Word::of(springId)), Qt::ToolTipRole).contains(QLatin1String("ABO")));
    }

    void keyboardChoosesACampaign()
    {
        Fixture f;
        QVERIFY(present(f.bar));
        QVERIFY(f.isSelected(0));
        f.bar.campaignList()->setFocus();
        QTest::keyClick(f.bar.campaignList(), Qt::Key_Down);
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.bar.filter().campaigns, QSet<Word>{f.model.idAt(1)});
        QTest::keyClick(f.bar.campaignList(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(f.bar.filter().campaigns.size(), 2);
        QTest::keyClick(f.bar.campaignList(), Qt::Key_Home);
        QVERIFY(f.bar.filter().isEmpty());
        QTRY_VERIFY(f.isSelected(0));
        QCOMPARE(f.selectedRows(), 1);
    }

    void allAndCampaignsExcludeEachOther()
    {
        Fixture f;
        QVERIFY(present(f.bar));
        QListView *list = f.bar.campaignList();
        const auto click = [&](int row, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, keys,
                              list->visualRect(list->model()->index(row, 0)).center());
        };
        click(1, Qt::ControlModifier);
        QTRY_VERIFY(!f.isSelected(0));
        QCOMPARE(f.bar.filter().campaigns.size(), 1);
        click(0, Qt::ControlModifier);
        QTRY_COMPARE(f.selectedRows(), 1);
        QVERIFY(f.isSelected(0) && f.bar.filter().isEmpty());
    }

    void theChoiceSurvivesARefresh()
    {
        Fixture f;
        QVERIFY(present(f.bar));
        AdGroupFilter filter;
        filter.campaigns = {Word::of(brandId)};
        filter.statuses = {Word::of(u"rejected")};
        f.bar.setFilter(filter);
        QCOMPARE(f.changes.count(), 0);
        f.model.setCampaigns({});
        f.model.setCounts({});
        f.bar.setCounts({});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(f.changes.count(), 0);
        QCOMPARE(f.bar.filter(), filter);
        QVERIFY(!f.isSelected(0));
        f.model.setCampaigns(twoCampaigns());
        f.model.setCounts(someCounts());
        QTRY_VERIFY(f.isSelected(f.model.rowOf(Word::of(brandId))));
        QCOMPARE(f.changes.count(), 0);
    }

    void deliveryFiltersCombine()
    {
        Fixture f;
        QVERIFY(present(f.bar));
        FacetButton *active = f.facet(QStringLiteral("Active"));
        FacetButton *paused = f.facet(QStringLiteral("Paused"));
        FacetButton *issues = f.facet(QStringLiteral("With issues"));
        QVERIFY(active && paused && issues);
        QCOMPARE(active->count(), 6);
        QVERIFY(active->height() >= 24);
        active->setFocus();
        QTest::keyClick(active, Qt::Key_Space);
        QTest::mouseClick(paused, Qt::LeftButton);
        QTest::mouseClick(issues, Qt::LeftButton);
        QTest::mouseClick(f.facet(QStringLiteral("No delivery")), Qt::LeftButton);
        const AdGroupFilter filter = f.bar.filter();
        QCOMPARE(filter.statuses, QSet<Word>({Word::of(u"active"), Word::of(u"paused")}));
        QCOMPARE(filter.hasIssues, std::optional(true));
        QCOMPARE(filter.delivering, std::optional(false));
        QCOMPARE(f.changes.count(), 4);
        auto *clear = f.bar.findChild<QPushButton *>(QStringLiteral("clearFilters"));
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(f.bar.filter().isEmpty());
        QCOMPARE(f.changes.count(), 5);
        QVERIFY(!clear->isEnabled() && !active->isChecked());
    }

    void draftsHaveAFilterWhileThereAreAny()
    {
        Fixture f;
        QVERIFY(present(f.bar));
        QVERIFY(!f.facet(QStringLiteral("Drafts")));
        FacetCounts counts = someCounts();
        counts.drafted = 3;
        f.bar.setCounts(counts);
        FacetButton *drafts = f.facet(QStringLiteral("Drafts"));
        QVERIFY(drafts && drafts->isVisible());
        QCOMPARE(drafts->count(), 3);
        drafts->setFocus();
        QTest::keyClick(drafts, Qt::Key_Space);
        QCOMPARE(f.changes.count(), 1);
        QVERIFY(f.bar.filter().drafted);
        // After the last one it stays to be switched off.
        f.bar.setCounts(someCounts());
        QVERIFY(drafts->isVisible());
        f.bar.clearFilters();
        QVERIFY(!drafts->isVisible() && f.bar.filter().isEmpty());
    }

    void anUnknownStatusHasAFilterOfItsOwn()
    {
        Fixture f;
        QVERIFY(present(f.bar));
        FacetCounts counts = someCounts();
        counts.byStatus.insert(Word::of(u"hibernating"), 2);
        f.bar.setCounts(counts);
        FacetButton *odd = f.facet(QStringLiteral("hibernating"));
        QVERIFY(odd);
        QTest::mouseClick(odd, Qt::LeftButton);
        f.bar.setCounts(someCounts());
        QVERIFY(odd->isVisible());
        QCOMPARE(f.bar.filter().statuses, QSet<Word>{Word::of(u"hibernating")});
        f.bar.clearFilters();
        f.bar.setCounts(someCounts());
        QVERIFY(!odd->isVisible());
    }

    void rowsAreAsHighAsTheirWidthAsks()
    {
        Fixture f;
        const QString id = QStringLiteral("adcamp_a_campaign with a long name");
        f.model.setCampaigns({{Word::of(id), makeCampaign(id, "active", std::nullopt)}});
        QListView *list = f.bar.campaignList();
        const auto height
            = [&] { return list->visualRect(list->model()->index(f.model.rowOf(Word::of(id)), 0)).height(); };
        f.bar.resize(340, 600);
        QVERIFY(present(f.bar));
        const int line = looks::rowHeight(list, 8);
        QTRY_COMPARE(height(), line);
        f.bar.resize(185, 600);
        QTRY_COMPARE(height(), line + list->fontMetrics().height());
        f.bar.resize(340, 600);
        QTRY_COMPARE(height(), line);
    }

    void glyphsOnlyForWhatNeedsThem()
    {
        Campaign campaign;
        campaign.status = Word::of(u"active");
        QVERIFY(!CampaignPresentation::glyphOf(campaign));
        campaign.issues = {Issue()};
        QCOMPARE(CampaignPresentation::glyphOf(campaign), std::optional(DisplayState::Issues));
        campaign.status = Word::of(u"paused");
        QCOMPARE(CampaignPresentation::glyphOf(campaign), std::optional(DisplayState::Paused));
        campaign.status = Word::of(u"frozen");
        QCOMPARE(CampaignPresentation::glyphOf(campaign), std::optional(DisplayState::Unknown));
    }
};

} // namespace

std::unique_ptr<QObject> makeSideBarTest()
{
    return std::make_unique<SideBarTest>();
}

} // namespace agm::test

#include "SideBarTest.moc"
