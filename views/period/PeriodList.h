// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

namespace agm {

class PeriodLineModel;

/// Paints a line: title and figure, a bar for budgets, and the sentence on up to three lines.
class PeriodLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Pixels that a line needs at a width.
    static int heightFor(const QModelIndex &index, const QFont &font, int width);
};

/// The lines of a card. It is as high as its lines, so that only the page scrolls, never the card. A click, Enter or
/// Space choose a line; the arrow keys go on into the next list at its ends.
class PeriodList final : public QListView {
    Q_OBJECT

public:
    /// `model` must outlive the list.
    explicit PeriodList(PeriodLineModel *model, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QStringList &ids);
    /// An arrow key went beyond the last (`down`) or first line.
    void leftAtEnd(bool down);
    /// The current line came to stand here, in the list's own coordinates.
    void currentAt(const QRect &rect);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QModelIndex &index);
};

} // namespace agm
