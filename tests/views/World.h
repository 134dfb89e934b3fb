// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/Groups.h"
#include "views/table/AdGroupPresentationModel.h"

namespace agm::test {

/// Table, filter and presentation with a fixed clock, English and New York.
struct World {
    AdGroupTableModel table;
    AdGroupFilterModel rows{&table};
    AdGroupPresentationModel model{&rows};

    World()
    {
        model.setFormats(Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York")));
        model.setClock(&now);
        rows.setCollation(QLocale(QLocale::English));
        table.setCampaigns(
            {{Word::of(u"adcamp_spring"), campaign(QStringLiteral("adcamp_spring"), QStringLiteral("Spring launch"))},
             {Word::of(u"adcamp_cbo"), campaign(QStringLiteral("adcamp_cbo"), QStringLiteral("Brand reach"), true)}});
    }
    /// `count` ad groups g0, g1, … with falling spend.
    void fill(int count)
    {
        QList<AdGroupPtr> groups;
        for (int i = 0; i < count; ++i) {
            AdGroup group
                = fullGroup(QStringLiteral("g%1").arg(i), QStringLiteral("Group %1").arg(i, 4, 10, QLatin1Char('0')));
            group.setMoney(Field::Spend, qint64(count - i) * Money::Micro);
            groups.append(shared(std::move(group)));
        }
        table.upsert(groups);
    }
    QModelIndex at(int row, Field field) const { return model.index(row, AdGroupTableModel::columnOf(field)); }
    QString text(int row, Field field, int role = Qt::DisplayRole) const
    {
        return at(row, field).data(role).toString();
    }
    CellLook look(int row, Field field) const { return at(row, field).data(CellLookRole).value<CellLook>(); }
};

} // namespace agm::test
