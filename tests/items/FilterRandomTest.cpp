// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/ItemsTests.h"

#include <QtCore/QCollator>
#include <QtCore/QItemSelectionModel>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace agm::test {
namespace {

/// The same rules written the plain way: a list, filtered and sorted from scratch each time, on the values themselves.
class PlainList {
public:
    QList<AdGroupPtr> arrived;
    CampaignsById campaigns;
    AdGroupFilter filter;
    std::optional<Field> field;
    Qt::SortOrder order = Qt::AscendingOrder;

    PlainList() { m_collator.setNumericMode(true); }

    void upsert(const QList<AdGroupPtr> &groups)
    {
        for (const AdGroupPtr &group : groups) {
            const auto same
                = std::find_if(arrived.begin(), arrived.end(), [&](const auto &a) { return a->id == group->id; });
            if (same == arrived.end())
                arrived.append(group);
            else
                *same = group;
        }
    }
    QStringList shown() const
    {
        QList<AdGroupPtr> rows;
        std::copy_if(arrived.begin(), arrived.end(), std::back_inserter(rows),
                     [this](const auto &g) { return passes(*g); });
        if (field)
            std::sort(rows.begin(), rows.end(), [this](const auto &a, const auto &b) { return before(*a, *b); });
        QStringList ids;
        for (const AdGroupPtr &group : rows)
            ids.append(group->id);
        return ids;
    }

private:
    QString campaignTitle(const AdGroup &group) const
    {
        const CampaignPtr campaign = campaigns.value(group.campaignId);
        return campaign ? campaign->title : QString();
    }
    bool passes(const AdGroup &group) const
    {
        for (const QString &word : filter.text.split(u' ', Qt::SkipEmptyParts)) {
            // The only accent among the titles.
            const auto has
                = [&word](QString text) { return text.replace(u'Ä', u'A').contains(word, Qt::CaseInsensitive); };
            if (!has(group.title) && !has(group.id) && !has(group.campaignId.text()) && !has(campaignTitle(group)))
                return false;
        }
        if (!filter.statuses.isEmpty() && !filter.statuses.contains(group.status))
            return false;
        return !filter.hasIssues || *filter.hasIssues == !group.issues.isEmpty();
    }
    /// -1, 0, 1, with what has no value last whatever the direction.
    template <class T, class Compare>
    static int compared(const std::optional<T> &a, const std::optional<T> &b, bool down, Compare compare)
    {
        if (!a || !b)
            return int(!a) - int(!b);
        const int result = compare(*a, *b);
        return down ? -result : result;
    }
    int comparedTexts(const QString &a, const QString &b, bool down) const
    {
        const auto given = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
        return compared(given(a), given(b), down, [this](const QString &x, const QString &y) {
            const int result = m_collator.compare(x, y);
            return int(result > 0) - int(result < 0);
        });
    }
    bool before(const AdGroup &a, const AdGroup &b) const
    {
        const bool down = order == Qt::DescendingOrder;
        int result = 0;
        if (*field == Field::Spend || *field == Field::Impressions) {
            result = compared(sortNumber(a, *field), sortNumber(b, *field), down,
                              [](double x, double y) { return int(x > y) - int(x < y); });
        } else if (*field == Field::Id) { // of no language
            result = down ? b.id.compare(a.id) : a.id.compare(b.id);
        } else if (*field == Field::AdCampaign) {
            const auto name = [this](const AdGroup &group) {
                const QString title = campaignTitle(group);
                return title.isEmpty() ? group.campaignId.text() : title;
            };
            result = comparedTexts(name(a), name(b), down);
        } else {
            result = comparedTexts(rawText(a, *field), rawText(b, *field), down);
        }
        if (result == 0)
            result = comparedTexts(a.title, b.title, false);
        return result == 0 ? a.id < b.id : result < 0;
    }

    QCollator m_collator{QLocale(QLocale::English)};
};

class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) { }
    int below(int end) { return m_random.bounded(end); }
    bool oneIn(int n) { return below(n) == 0; }
    template <class T>
    T oneOf(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    QRandomGenerator m_random;
};

} // namespace

/// Thousands of random steps against the plain list; persistent indexes and a selection are carried along.
class FilterRandomTest : public QObject {
    Q_OBJECT
private:
    static constexpr int Ids = 400;

    static AdGroupPtr randomGroup(Dice &dice)
    {
        static const QList<QString> titles{QString(), u""_s,     u"Alpha"_s, u"alpha"_s, u"Älpha 2"_s, u"Alpha 10"_s,
                                           u"beta"_s, u"שלום"_s, u"日本"_s,  u"🚀"_s,     u"Ω"_s};
        static const QList<QString> statuses{u"active"_s, u"paused"_s, u"rejected"_s, u"word of tomorrow"_s, QString()};
        static const QList<QString> campaigns{u"c1"_s, u"c2"_s, u"c3"_s, QString()};
        Sample sample{.id = u"id%1"_s.arg(dice.below(Ids))};
        sample.title = dice.oneOf(titles);
        sample.status = dice.oneOf(statuses);
        sample.campaign = dice.oneOf(campaigns);
        if (!dice.oneIn(4))
            sample.spend = dice.below(6) - 2;
        if (!dice.oneIn(4))
            sample.impressions = dice.below(1000);
        sample.issues = dice.below(2);
        return adGroup(sample);
    }

    void step(Dice &dice, AdGroupTableModel &table, AdGroupFilterModel &model, PlainList &plain)
    {
        switch (dice.below(12)) {
        case 0:
        case 1:
        case 2: {
            QList<AdGroupPtr> groups;
            for (int i = dice.oneIn(3) ? dice.below(200) : dice.below(6); i >= 0; --i)
                groups.append(randomGroup(dice));
            plain.upsert(groups);
            table.upsert(groups);
            break;
        }
        case 3: {
            QStringList ids;
            for (int i = dice.oneIn(4) ? dice.below(60) : 1; i >= 0; --i)
                ids.append(u"id%1"_s.arg(dice.below(Ids)));
            plain.arrived.removeIf([&ids](const AdGroupPtr &group) { return ids.contains(group->id); });
            table.remove(ids);
            break;
        }
        case 4:
        case 5:
        case 6: {
            static const QList<std::optional<Field>> fields{std::nullopt,       Field::Title,  Field::Spend,
                                                            Field::Impressions, Field::Status, Field::Id,
                                                            Field::AdCampaign};
            plain.field = dice.oneOf(fields);
            plain.order = dice.oneIn(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(plain.field ? AdGroupTableModel::columnOf(*plain.field) : -1, plain.order);
            break;
        }
        case 7:
        case 8:
        case 9: {
            static const QList<QString> texts{QString(), QString(), u"alp"_s, u"PHA 1"_s, u"one"_s,
                                              u"c2"_s,   u"zzz"_s,  u"🚀"_s,   u"id7"_s};
            plain.filter = {.text = dice.oneOf(texts)};
            if (dice.oneIn(4))
                plain.filter.statuses = {Word::of(QStringView(u"paused")), Word::of(QStringView(u"word of tomorrow"))};
            if (dice.oneIn(4))
                plain.filter.hasIssues = dice.oneIn(2);
            model.setFilter(plain.filter);
            break;
        }
        case 10: {
            plain.campaigns
                = campaignsOf({{u"c1"_s, dice.oneIn(2) ? u"One"_s : u"zone"_s}, {u"c3"_s, u"Three alpha"_s}});
            if (dice.oneIn(2))
                plain.campaigns.remove(Word::of(QStringView(u"c1")));
            table.setCampaigns(plain.campaigns);
            break;
        }
        default:
            table.setPending({u"id%1"_s.arg(dice.below(Ids))}, {PendingKind::Pausing, {}});
            if (dice.oneIn(12)) {
                plain.arrived.clear();
                table.clear();
            }
        }
    }

private Q_SLOTS:
    void agreesWithAPlainList_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("tested");
        // The model testers look at every cell at every signal: few steps with them, many without.
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("seed %u with model testers", seed) << seed << true;
        for (const quint32 seed : {4U, 5U, 6U, 7U})
            QTest::addRow("seed %u", seed) << seed << false;
    }
    void agreesWithAPlainList()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, tested);
        Dice dice(seed);
        AdGroupTableModel table;
        AdGroupFilterModel model(&table);
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        if (tested) {
            for (QAbstractItemModel *one :
                 {static_cast<QAbstractItemModel *>(&table), static_cast<QAbstractItemModel *>(&model)})
                testers.push_back(std::make_unique<QAbstractItemModelTester>(
                    one, QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
        QItemSelectionModel selection(&model);
        PlainList plain;
        QHash<QString, QPersistentModelIndex> marks;
        for (int i = 0; i < (tested ? 200 : 1000); ++i) {
            step(dice, table, model, plain);
            const QStringList expected = plain.shown();
            QCOMPARE(drawn(model).split(u' ', Qt::SkipEmptyParts), expected);
            QCOMPARE(table.rowCount(), plain.arrived.size());
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.mapFromSource(model.mapToSource(model.index(row, 3))), model.index(row, 3));
            for (auto it = marks.begin(); it != marks.end();) {
                if (it.value().isValid())
                    QCOMPARE(it.value().data(IdRole).toString(), it.key());
                it = it.value().isValid() ? std::next(it) : marks.erase(it);
            }
            for (const QModelIndex &index : selection.selectedRows())
                QVERIFY2(marks.contains(index.data(IdRole).toString()), "only what was selected is selected");
            for (auto it = marks.cbegin(); it != marks.cend(); ++it)
                QVERIFY2(selection.isRowSelected(it.value().row()), "what was selected and stayed is still selected");
            if (model.rowCount() > 0 && marks.size() < 20) {
                const int row = dice.below(model.rowCount());
                selection.select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
                marks.insert(expected.at(row), QPersistentModelIndex(model.index(row, 0)));
            }
        }
    }
};

std::unique_ptr<QObject> makeFilterRandomTest()
{
    return std::make_unique<FilterRandomTest>();
}

} // namespace agm::test

#include "FilterRandomTest.moc"
