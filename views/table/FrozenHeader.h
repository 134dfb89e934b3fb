// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

#include <optional>

namespace agm {

/// A horizontal header whose first section stays at the edge where reading begins (in Arabic the right one) while the
/// others scroll. A double click on an edge
/// asks for the column to be fitted; the frozen section cannot be moved, and nothing can be moved before it.
class FrozenHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FrozenHeader(QWidget *parent = nullptr);

    /// Width of the frozen section in pixels; 0 when it is hidden or would take most of the view.
    int frozenWidth() const;
    /// Where it begins, in the viewport's pixels: 0, or from right to left what the others have left of it.
    int frozenLeft() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// The frozen section's edge is being pulled.
    struct Pull {
        int from; ///< inside() of the press
        int width; ///< of the section then
    };

    bool overFrozen(const QPoint &position) const;
    bool overFrozenEdge(const QPoint &position) const;
    /// Pixels from where reading begins.
    int inside(const QPoint &position) const;
    /// The event as the base class must see it: the frozen section really lies beyond the edge once scrolled.
    QMouseEvent shifted(QMouseEvent *event) const;
    void keepFrozenFirst(int logicalIndex, int oldVisualIndex, int newVisualIndex);

    std::optional<Pull> m_pull;
    bool m_pressedFrozen = false;
    bool m_restoringOrder = false;
};

} // namespace agm
