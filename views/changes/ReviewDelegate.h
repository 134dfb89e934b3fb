// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace agm {

/// Paints a review: texts on at most two lines, what is drafted in bold, warnings and blocks on a tint beside their
/// sign, and in a conflict the two answers as links. A click on a check box or on a link is told, not done.
class ReviewDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Whether conflicts can be answered.
    void setAnswers(bool answers) { m_answers = answers; }
    /// The links of a conflict within its cell: first "keep mine", second "keep theirs".
    QPair<QRect, QRect> links(const QStyleOptionViewItem &option) const;

Q_SIGNALS:
    void toggled(const QModelIndex &index);
    /// A link was clicked.
    void answered(const QModelIndex &index, bool mine);

private:
    void paintCheckBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_answers = true;
};

} // namespace agm
