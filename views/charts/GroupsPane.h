// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartScope.h"
#include "views/charts/ChartPane.h"
#include "views/common/Formats.h"

#include <QtCore/QSet>
#include <QtCore/QVariantMap>

#include <optional>

namespace agm {

class SeriesTableModel;

/// A chart of ad groups as they stand in one stats window, linked with the table's selection by ids. It works itself
/// out while it is visible or asked for; a hidden one only remembers what it was given. Main thread.
class GroupsPane : public ChartPane {
    Q_OBJECT

public:
    explicit GroupsPane(const QString &title, QWidget *parent = nullptr);

    void setFormats(const Formats &formats);
    /// All ad groups that the table shows, each once.
    void setGroups(const QList<ChartGroup> &groups);
    /// What is selected in the table; ids that the chart does not show are kept.
    void setSelection(const QStringList &ids);
    /// Brings the chart up to date, visible or not.
    void refresh();

    /// What the person chose here (metric, axes, …), to be remembered; words and numbers only.
    virtual QVariantMap view() const = 0;
    /// Keys that are missing or not understood change nothing.
    virtual void setView(const QVariantMap &view) = 0;

Q_SIGNALS:
    /// The table shall select these and no others. The chart waits for setSelection() to show it.
    void selectionRequested(const QStringList &ids);
    void viewChanged();

protected:
    /// Makes everything anew from groups(), formats() and what was chosen.
    virtual void rebuild() = 0;
    virtual void showSelection() = 0;
    /// Headers and rows of the table; called when it is asked for.
    virtual void fillTable(SeriesTableModel *table) const = 0;

    /// Those that rebuild() is to show; they stay until the next one.
    const QList<ChartGroup> &groups() const { return m_shown; }
    /// Made when a pane that is seen asks: of a whole account it takes a while.
    const QSet<QString> &selection() const;
    const Formats &formats() const { return m_formats; }
    /// For controls: the person chose something else.
    void choose();
    /// Shows the chart, or why nothing is drawn: no ad groups, all still loading, or `empty`.
    void showOutcome(bool drawable, int loading, const QString &empty, const QString &advice);

    enum class Pick {
        Only, ///< these and no others
        Toggle, ///< out if all are in, else in; the rest stays
        Add,
    };
    void pick(const QStringList &ids, Pick how);

    QAbstractTableModel *tableModel() const override;
    void showEvent(QShowEvent *event) override;

private:
    void outdate();
    QList<ChartGroup> m_groups;
    QList<ChartGroup> m_shown;
    mutable std::optional<QSet<QString>> m_selection; ///< what m_order holds
    QStringList m_order;
    Formats m_formats;
    SeriesTableModel *m_table;
    bool m_stale = true;
};

} // namespace agm
