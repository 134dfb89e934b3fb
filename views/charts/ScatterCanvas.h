// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/ScatterPainter.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <memory>

namespace agm {

/// The plot of points: select with a lasso or a rectangle (drag), single ones by click, arrow keys, Space and Return;
/// zoom by wheel, + and −, move by middle or "move" drag and Shift with arrows, 0 shows all. What is selected comes by
/// setSelection(); the canvas only asks. The points are painted into a picture that is kept until something changes.
class ScatterCanvas final : public QWidget {
    Q_OBJECT

public:
    enum class Drag { Lasso, Rectangle, Move };
    enum class Pick { Only, Toggle, Add };

    explicit ScatterCanvas(QWidget *parent = nullptr);

    /// The plot points into a list of ad groups that must stay until the next call. The zoom is kept while the axes
    /// show the same metrics.
    void setPlot(ScatterPlot plot, const Formats &formats);
    const ScatterPlot &plot() const { return m_plot; }
    void setLogarithmic(bool x, bool y);
    bool isXLogarithmic() const { return m_xLogarithmic; }
    bool isYLogarithmic() const { return m_yLogarithmic; }
    void setSelection(const QSet<QString> &ids);
    void setDrag(Drag drag) { m_drag = drag; }
    void setHidden(Standing standing, bool hidden);

    /// Where everything stands now.
    const ScatterLayout &places();
    /// The point that the keys stand on; -1 for none.
    qsizetype currentPoint() const { return m_current; }
    bool isZoomed() const { return m_zoomed; }
    void zoom(double factor, const QPointF &around);
    void showAll();
    /// What the box beside a point says, line by line.
    QStringList describe(const ScatterPoint &point) const;

    /// As vectors, with a legend, into any device.
    void paintTo(QPainter *painter, const QRectF &area) const;

Q_SIGNALS:
    void picked(const QStringList &ids, agm::ScatterCanvas::Pick how);
    /// Other points are in view, or the zoom is another one.
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitAxes();
    void outdate(bool places);
    void setCurrent(qsizetype mark);
    void moveBy(double xShares, double yShares);
    bool moveCurrent(QKeyEvent *event);
    bool changeView(QKeyEvent *event);
    void finishDrag(Qt::KeyboardModifiers modifiers);
    void pickMarks(const QList<qsizetype> &marks, Pick how);
    void paintBox(QPainter *painter, qsizetype mark);
    QRectF area() const { return QRectF(rect()).adjusted(0, 2, 0, -4); }

    ScatterPlot m_plot;
    Formats m_formats;
    QSet<QString> m_selection;
    PlotAxis m_x;
    PlotAxis m_y;
    std::unique_ptr<ScatterPainter> m_painter;
    ScatterLayout m_places;
    QPixmap m_picture;
    bool m_placesOld = true;
    bool m_pictureOld = true;
    bool m_zoomed = false;
    bool m_xLogarithmic = false;
    bool m_yLogarithmic = false;
    unsigned m_hidden = 0;
    Drag m_drag = Drag::Lasso;
    Drag m_dragging = Drag::Lasso;
    QPolygonF m_trail; ///< of the drag; empty: none
    qsizetype m_current = -1; ///< in ScatterPlot::points
    qsizetype m_hovered = -1; ///< the same
};

} // namespace agm
