// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/ItemsTests.h"

#include "items/CampaignListModel.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace agm::test {

class CampaignListTest : public QObject {
    Q_OBJECT
private:
    static Word word(QStringView text) { return Word::of(text); }
    /// "-" for all, then ids with their counts: "- 3|a 1|b 2".
    static QString drawnCounts(const CampaignListModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const QString id = index.data(IdRole).toString();
            rows.append(u"%1 %2"_s.arg(id.isEmpty() ? u"-"_s : id).arg(index.data(CountRole).toInt()));
        }
        return rows.join(u'|');
    }

private Q_SLOTS:
    void countsFacets()
    {
        const auto groups
            = adGroups({{.id = u"1"_s, .campaign = u"a"_s, .impressions = 0},
                        {.id = u"2"_s, .campaign = u"a"_s, .status = u"paused"_s, .impressions = 3, .issues = 2},
                        {.id = u"3"_s, .campaign = u"b"_s, .status = u"a new word"_s, .issues = 1},
                        {.id = u"4"_s, .status = QString()}});
        QList<AdGroupPtr> withNull = groups;
        withNull.append(nullptr);
        const FacetCounts counts = countFacets(std::span<const AdGroupPtr>(withNull));
        QCOMPARE(counts.all, 4);
        QCOMPARE(counts.withIssues, 2);
        QCOMPARE(counts.withoutDelivery, 1);
        QCOMPARE(counts.byCampaign, (WordCounts{{word(u"a"), 2}, {word(u"b"), 1}, {Word(), 1}}));
        QCOMPARE(counts.byStatus,
                 (WordCounts{{word(u"active"), 1}, {word(u"paused"), 1}, {word(u"a new word"), 1}, {Word(), 1}}));
        QCOMPARE(counts.statusesOfCampaign.value(word(u"a")), (WordCounts{{word(u"active"), 1}, {word(u"paused"), 1}}));
        AdGroupTableModel table;
        table.upsert(groups);
        QVERIFY(countFacets(table.groups()) == counts);
        QVERIFY(countFacets(std::span<const AdGroupPtr>()) == FacetCounts());
    }

    void showsAllFirstThenByTitle()
    {
        CampaignListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Announcements said(model);
        QCOMPARE(drawnCounts(model), u"- 0"_s);
        model.setCampaigns(campaignsOf({{u"x"_s, u"Set 10"_s}, {u"y"_s, u"set 9"_s}, {u"z"_s, QString()}}));
        QCOMPARE(said.take(), u"insert 1-3"_s);
        QCOMPARE(drawnCounts(model), u"- 0|y 0|x 0|z 0"_s);
        QCOMPARE(model.index(0).data(CampaignRole).value<CampaignPtr>(), nullptr);
        QCOMPARE(model.index(1).data(CampaignTitleRole).toString(), u"set 9"_s);
        QVERIFY(!model.index(1).data(Qt::DisplayRole).isValid());

        const auto groups = adGroups({{.id = u"1"_s, .campaign = u"x"_s},
                                      {.id = u"2"_s, .campaign = u"unloaded"_s},
                                      {.id = u"3"_s},
                                      {.id = u"4"_s, .campaign = u"x"_s, .status = u"paused"_s}});
        model.setCounts(countFacets(std::span<const AdGroupPtr>(groups)));
        QCOMPARE(drawnCounts(model), u"- 4|y 0|x 2|unloaded 1|z 0"_s);
        QCOMPARE(said.take(), u"data 0-2, insert 3-3"_s);
        QCOMPARE(model.index(2).data(StatusCountsRole).value<WordCounts>(),
                 (WordCounts{{word(u"active"), 1}, {word(u"paused"), 1}}));
        QCOMPARE(model.rowOf(word(u"z")), 4);
        QCOMPARE(model.rowOf(Word()), 0);
        QCOMPARE(model.rowOf(word(u"nobody")), -1);
        model.setCounts(countFacets(std::span<const AdGroupPtr>(groups)));
        QCOMPARE(said.take(), QString());
        model.setCounts({});
        model.setCampaigns({});
        QCOMPARE(drawnCounts(model), u"- 0"_s);
    }

    void aSelectionFollowsARenamedCampaign()
    {
        CampaignListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCampaigns(campaignsOf({{u"x"_s, u"A"_s}, {u"y"_s, u"B"_s}, {u"z"_s, u"C"_s}}));
        QItemSelectionModel selection(&model);
        selection.select(model.index(1), QItemSelectionModel::Select);
        model.setCampaigns(campaignsOf({{u"x"_s, u"D"_s}, {u"z"_s, u"C"_s}, {u"new"_s, u"0"_s}}));
        QCOMPARE(drawnCounts(model), u"- 0|new 0|z 0|x 0"_s);
        QCOMPARE(selection.selectedIndexes().value(0).data(IdRole).toString(), u"x"_s);
    }

    void randomCampaignsStayInOrder()
    {
        CampaignListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(11);
        for (int step = 0; step < 500; ++step) {
            CampaignsById campaigns;
            QList<AdGroupPtr> groups;
            for (int i = 0; i < 12; ++i) {
                const QString id = u"c%1"_s.arg(i);
                if (random.bounded(2))
                    campaigns.insert(word(id), campaignOf(id, QString(QChar(u'a' + random.bounded(4)))));
                if (random.bounded(3) == 0)
                    groups.append(adGroup({.id = id, .campaign = id}));
            }
            model.setCampaigns(campaigns);
            model.setCounts(countFacets(std::span<const AdGroupPtr>(groups)));
            QSet<Word> expected{Word()};
            for (auto it = campaigns.cbegin(); it != campaigns.cend(); ++it)
                expected.insert(it.key());
            for (const AdGroupPtr &group : groups)
                expected.insert(group->campaignId);
            QCOMPARE(model.rowCount(), expected.size());
            for (int row = 1; row < model.rowCount(); ++row) {
                QVERIFY(expected.contains(model.idAt(row)));
                if (row == 1)
                    continue;
                const QModelIndex above = model.index(row - 1);
                const QModelIndex here = model.index(row);
                const auto key = [](const QModelIndex &index) {
                    const QString title = index.data(CampaignTitleRole).toString();
                    return std::pair((title.isEmpty() ? u"~"_s : title), index.data(IdRole).toString());
                };
                QVERIFY(key(above) < key(here));
            }
        }
    }
};

std::unique_ptr<QObject> makeCampaignListTest()
{
    return std::make_unique<CampaignListTest>();
}

} // namespace agm::test

#include "CampaignListTest.moc"
