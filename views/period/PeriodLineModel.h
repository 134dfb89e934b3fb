// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/period/PeriodWords.h"

#include <QtCore/QAbstractListModel>

#include <optional>

namespace agm {

/// Where a budget stands, all in units of its currency.
struct PacingBar {
    double budget = 0;
    std::optional<double> spent;
    std::optional<double> forecast;
    std::optional<Interval> interval; ///< 80 %
    /// Nothing when spend and budget have different currencies or the budget is not positive.
    static std::optional<PacingBar> of(const Pacing &pacing);
};

/// A line of a card and the ad groups it is about.
struct PeriodEntry {
    period::Line line;
    QStringList ids; ///< empty: there is nothing to select
    std::optional<PacingBar> bar;
};

/// The lines of one card; few enough to be held as texts. Flat, read only.
class PeriodLineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        FigureRole = Qt::UserRole + 1,
        SentenceRole,
        ToneRole, ///< int of period::Tone
        BarRole, ///< PacingBar; invalid for lines without
        IdsRole, ///< QStringList
    };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PeriodEntry> &entries);
    const QList<PeriodEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PeriodEntry> m_entries;
};

} // namespace agm

Q_DECLARE_METATYPE(agm::PacingBar)
