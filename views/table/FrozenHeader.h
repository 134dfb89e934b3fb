// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace agm {

/// A horizontal header whose first section stays at the left edge while the others scroll. A double click on an edge
/// asks for the column to be fitted; the frozen section cannot be moved, and nothing can be moved before it.
class FrozenHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FrozenHeader(QWidget *parent = nullptr);

    /// Width of the frozen section; 0 when it is hidden, and from right to left.
    int frozenWidth() const;
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
    bool overFrozen(const QPoint &position) const;
    /// The event as the base class must see it: the frozen section really lies left of the edge once scrolled.
    QMouseEvent shifted(QMouseEvent *event) const;
    void keepFrozenFirst(int logicalIndex, int oldVisualIndex, int newVisualIndex);

    bool m_pressedFrozen = false;
    bool m_restoringOrder = false;
};

} // namespace agm
