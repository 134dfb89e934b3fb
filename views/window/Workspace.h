// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTabWidget>

class QDockWidget;
class QMainWindow;

namespace agm {

class ViewMemory;

/// The middle of the window: the review of the period as the first tab, the table with its charts as the second. The
/// charts stand in a dock that can be moved to another side or torn off. Main thread.
class Workspace final : public QTabWidget {
    Q_OBJECT

public:
    /// Takes ownership of the three.
    Workspace(QWidget *review, QWidget *table, QWidget *charts, QWidget *parent = nullptr);

    bool isTableShown() const { return currentIndex() == 1; }
    void showTable();
    void showReview();
    void setChartsVisible(bool visible);
    /// Not closed; they may be hidden for now, behind the other tab.
    bool areChartsVisible() const;

    void restore(const ViewMemory &memory);
    void remember(ViewMemory &memory) const;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// What is visible of the charts changed: hidden charts need not follow the selection.
    void chartsShown(bool shown);
    /// The charts were closed or opened, by whatever way.
    void chartsClosed(bool closed);
    /// Something to remember changed.
    void arranged();

private:
    QMainWindow *m_floor; ///< of the second tab: a main window again, because only those have docks
    QDockWidget *m_dock;
    bool m_arranged = false; ///< sizes were remembered, or given at the first show
};

} // namespace agm
