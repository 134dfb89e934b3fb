// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/AdGroupFilterModel.h"
#include "items/AdGroupTableModel.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

namespace agm::test {

std::unique_ptr<QObject> makeAccountTallyTest();
std::unique_ptr<QObject> makeCampaignListTest();
std::unique_ptr<QObject> makeFieldColumnsTest();
std::unique_ptr<QObject> makeFilterCompletionTest();
std::unique_ptr<QObject> makeFilterGrammarTest();
std::unique_ptr<QObject> makeFilterModelTest();
std::unique_ptr<QObject> makeFilterProgramTest();
std::unique_ptr<QObject> makeFilterRandomTest();
std::unique_ptr<QObject> makeFilterSignalsTest();
std::unique_ptr<QObject> makeInsightTest();
std::unique_ptr<QObject> makeOrderTest();
std::unique_ptr<QObject> makeSearchTest();
std::unique_ptr<QObject> makeTableModelTest();

/// What an ad group of a test says; everything else is left at its default and counts as sent.
struct Sample {
    QString id;
    QString title = {};
    std::optional<double> spend = {};
    QString campaign = {};
    QString status = QStringLiteral("active");
    std::optional<double> impressions = {};
    int issues = 0;
};

inline AdGroupPtr adGroup(const Sample &sample)
{
    AdGroup group;
    group.id = sample.id;
    group.title = sample.title;
    group.campaignId = Word::of(QStringView(sample.campaign));
    group.status = Word::of(QStringView(sample.status));
    group.spendCurrency = Currency::usd();
    if (sample.spend)
        group.setMoney(Field::Spend, qint64(*sample.spend * double(Money::Micro)));
    if (sample.impressions)
        group.setNumber(Field::Impressions, *sample.impressions);
    group.issues.resize(sample.issues);
    group.sent.set();
    return std::make_shared<const AdGroup>(group);
}

inline QList<AdGroupPtr> adGroups(std::initializer_list<Sample> samples)
{
    QList<AdGroupPtr> groups;
    for (const Sample &sample : samples)
        groups.append(adGroup(sample));
    return groups;
}

inline CampaignPtr campaignOf(const QString &id, const QString &title)
{
    Campaign campaign;
    campaign.id = id;
    campaign.title = title;
    return std::make_shared<const Campaign>(campaign);
}

inline CampaignsById campaignsOf(std::initializer_list<std::pair<QString, QString>> titles)
{
    CampaignsById campaigns;
    for (const auto &[id, title] : titles)
        campaigns.insert(Word::of(QStringView(id)), campaignOf(id, title));
    return campaigns;
}

/// The ids of the rows from top to bottom: "a b c".
inline QString drawn(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(IdRole).toString());
    return ids.join(u' ');
}

/// Writes down what a model announces: "data 1-2", "insert 0-4", "remove 3-3", "layout", "reset".
class Announcements : public QObject {
public:
    explicit Announcements(const QAbstractItemModel &model)
    {
        const auto note = [this](const char *what, int first, int last) {
            m_log.append(QStringLiteral("%1 %2-%3").arg(QLatin1String(what)).arg(first).arg(last));
        };
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [note](const QModelIndex &from, const QModelIndex &to) { note("data", from.row(), to.row()); });
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [note](const QModelIndex &, int first, int last) { note("insert", first, last); });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [note](const QModelIndex &, int first, int last) { note("remove", first, last); });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { m_log.append(QStringLiteral("layout")); });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_log.append(QStringLiteral("reset")); });
    }
    /// Everything since the last call, joined by ", ".
    QString take() { return std::exchange(m_log, {}).join(QLatin1String(", ")); }

private:
    QStringList m_log;
};

} // namespace agm::test
