// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "views/charts/ChartPalette.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

class QAbstractTableModel;
class QAction;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace agm {

class ChartLegend;
class ChartOverlay;
class ElidedLabel;

/// The frame that every chart stands in: a row with controls, legend and the "…" menu, the chart or the table that says
/// the same, and one quiet line for what is left out. A subclass makes its chart widget, hands it to setChart() and
/// says what is drawn; copying, saving and the table come from here. Main thread.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    enum class State { Ready, Empty, Loading, Failed };

    /// `title` names the chart in pictures, file names and for screen readers; it is not drawn on screen, where the tab
    /// says it.
    explicit ChartPane(const QString &title, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    State state() const { return m_state; }

    /// The chart is drawn again.
    void showReady();
    /// There is nothing to draw, and why: "Select ad groups to see their trend".
    void showEmpty(const QString &title, const QString &text = {});
    void showLoading();
    /// Offers "Try again" (retryRequested()).
    void showFailed(const Error &error);
    /// The main sentence in the chart's place; empty while it is drawn.
    QString stateText() const;

    /// What is left out, where figures come from; one line, cut where it does not fit and whole in its tooltip. Part of
    /// pictures.
    void setNotes(const QStringList &notes);
    QStringList notes() const { return m_notes; }

    /// Show as table (checkable), copy picture, copy data, save picture, reset zoom; then what addMenuAction() added.
    QList<QAction *> chartActions() const { return m_actions + m_lasting; }
    bool isTableShown() const;
    void setTableShown(bool shown);
    ChartLegend *legend() const { return m_legend; }

    /// The chart with title, legend and notes at its present size, or `size`.
    QImage picture(qreal scale = 2, const QSize &size = {}) const;
    /// PNG, SVG or PDF by the file's ending. Errors: Invalid, Storage.
    Result<void> savePicture(const QString &file) const;
    /// tableModel() as tab-separated lines with headers.
    QString dataAsText() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void retryRequested();
    /// Something done or failed that a person should read: "Saved trend.svg".
    void notice(const QString &text);
    void tableShownChanged(bool shown);

protected:
    /// The table that says the same as the chart; owned by the subclass, lives as long as the pane. Brought up to date
    /// when it is asked for.
    virtual QAbstractTableModel *tableModel() const = 0;
    /// Draws the chart alone, with its axes, into `area` of any device: vectors stay vectors.
    virtual void paintTo(QPainter *painter, const QRectF &area) const = 0;
    /// Back to the whole range.
    virtual void resetView() = 0;
    /// The palette or the font changed: take the colours anew. The base does its own part.
    virtual void restyle() { }

    /// Takes the widget over; called once, from the subclass's constructor.
    void setChart(QWidget *chart);
    /// Puts a control before (the left of) the legend. Takes it over.
    void addControl(QWidget *control);
    void addMenuAction(QAction *action);
    /// One that stays on without anything drawn, since it may be why nothing is.
    void addLastingMenuAction(QAction *action);
    /// Charts without zoom have nothing to reset.
    void setZoomable(bool zoomable);
    void setZoomed(bool zoomed);

    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeActions();
    void paintWhole(QPainter *painter, const QRectF &area) const;
    void chooseFile();
    void showState(State state, const QString &title, const QString &text, const QString &button);
    void updateStack();
    void takeColours();

    QString m_title;
    QStringList m_notes;
    State m_state = State::Ready;
    QHBoxLayout *m_row;
    QStackedWidget *m_stack;
    QWidget *m_chart = nullptr;
    QTableView *m_table;
    ChartOverlay *m_overlay;
    ElidedLabel *m_note;
    ChartLegend *m_legend;
    QToolButton *m_more;
    QMenu *m_menu;
    QList<QAction *> m_actions;
    QList<QAction *> m_lasting; ///< added by subclasses; never switched off
    QAction *m_showTable = nullptr;
    QAction *m_reset = nullptr;
    int m_controls = 0;
};

} // namespace agm
