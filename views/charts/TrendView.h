// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TrendPlot.h"
#include "views/common/Formats.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QGraphicsScene>

namespace agm {

class TrendPlotItem;
struct TrendLook;

/// The plots of a trend side by side, wrapping where it is narrow, with one crosshair, one range and one present line
/// for all of them. The scene is drawn into a picture only when something in it changes; the crosshair is painted over
/// it, so that moving it costs no chart.
///
/// Keys: ← → move the crosshair, Home and End to the ends, ↑ ↓ choose the line, Page Up and Down the plot; + − zoom,
/// Shift+← → pan, 0 resets; Return opens the line's ad group; Esc takes the crosshair away. Wheel zooms (with Ctrl
/// where the plots can be scrolled), drag pans, Shift+drag zooms into the range.
class TrendView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TrendView(QWidget *parent = nullptr);
    ~TrendView() override;

    /// Zoom stays while the days stay.
    void setData(const TrendData &data);
    void setFields(const QList<Field> &fields);
    /// Ids of lines that are switched off.
    void setHidden(const QSet<QString> &hidden);
    /// The line that stands out; empty: none.
    void setCurrent(const QString &id);
    QString currentId() const;
    void setFormats(const Formats &formats);

    const TrendData &data() const { return m_data; }
    const QList<TrendPlot> &plots() const { return m_plots; }
    /// Of the plots that are shown, in order. For tests: their series are in scene().
    QList<TrendPlotItem *> items() const { return m_items.mid(0, m_plots.size()); }
    QGraphicsScene *scene() { return &m_scene; }

    double from() const { return m_from; }
    double to() const { return m_to; }
    bool isZoomed() const;
    void resetZoom();
    /// Above 1: closer; `x` keeps its place.
    void zoomBy(double factor, double x);
    void panBy(double share);

    /// The slot the crosshair stands at; -1: none.
    int cursorSlot() const { return m_slot; }
    void setCursorSlot(int slot);
    int activePlot() const { return m_active; }
    /// What the crosshair says, for screen readers; empty without one.
    QString cursorSentence() const;

    /// Draws all plots into `area` of any device, without the crosshair.
    void paintTo(QPainter *painter, const QRectF &area);
    void restyle();

    QSize sizeHint() const override;

Q_SIGNALS:
    void zoomChanged(bool zoomed);
    void currentChanged(const QString &id);
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Drag { None, Pan, Range };
    void recompute();
    /// Lays the plots out in `size` and fills them.
    void arrange(const QSizeF &size);
    void invalidate();
    void setRange(double from, double to);
    QSizeF contentSize(const QSizeF &size) const;
    int plotAt(const QPointF &content) const;
    QPointF content(const QPointF &viewportPos) const;
    void moveCursor(int steps);
    void stepLine(int steps);
    void showTip(const QPointF &at, const QPoint &global);
    /// Drawn with its band and its period before.
    bool isDetailed(int line) const;
    void updateScrollBar();
    void paintCursor(QPainter *painter, const TrendLook &look) const;
    TrendLook look() const;
    void sayCursor();

    TrendData m_data;
    QList<Field> m_fields;
    QSet<QString> m_hidden;
    Formats m_formats;
    QList<TrendPlot> m_plots;
    QHash<std::pair<int, int>, QList<TrendBand>> m_bandCache; ///< by line and Field
    QGraphicsScene m_scene;
    QList<TrendPlotItem *> m_items; ///< owned by the scene
    QPixmap m_picture;
    bool m_dirty = true;
    double m_from = 0;
    double m_to = 1;
    int m_slot = -1;
    int m_active = 0;
    int m_current = -1;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    double m_pressedFrom = 0;
    QPointF m_dragged;
};

} // namespace agm
