// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/period/PeriodWords.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

namespace agm {

/// The totals: a row for each currency and result type; its name in the first column, then the figures.
class PeriodTotalsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        FigureRole = Qt::UserRole + 1, ///< period::Figure; invalid in the first column
        DetailRole, ///< first column: how many ad groups
        CautionRole, ///< first column: today is incomplete
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<period::TotalLine> &lines);
    const QList<period::TotalLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<period::TotalLine> m_lines;
};

/// Paints a figure on up to five lines: now, change, its word, before, interval. Merged, change and word share a line.
class PeriodTotalsDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a cell needs so that nothing is cut; the name wraps.
    static QSize needed(const QModelIndex &index, const QFont &font, bool merged);
    void setMerged(bool merged) { m_merged = merged; }

private:
    bool m_merged = false;
};

/// As high as its rows, and each column as wide as its figures; what is narrower scrolls sideways. A click, Enter or
/// Space choose a row. Up and Down go on into the next card at its ends.
class PeriodTotalsView final : public QTableView {
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit PeriodTotalsView(PeriodTotalsModel *model, QWidget *parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int row);
    void leftAtEnd(bool down);
    void currentAt(const QRect &rect);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// How wide and high everything is at a width.
    struct Measure {
        bool merged = false;
        QList<int> columns;
        QList<int> rows;
        int header = 0;
        bool scrolls = false;
    };
    Measure measured(int width) const;
    void fit();

    PeriodTotalsDelegate *m_delegate;
};

} // namespace agm

Q_DECLARE_METATYPE(agm::period::Figure)
