// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QDialog>

#include <vector>

namespace agm {

/// Rows of what stands before and after, with the ad group they belong to.
class BeforeAfterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        QString title; ///< of the ad group; shown only with three columns
        QString before;
        QString after;
        QString fault; ///< why the new value is wrong; empty otherwise
    };
    enum class Columns { TitleBeforeAfter, BeforeAfter };

    BeforeAfterModel(Columns columns, QObject *parent);

    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Columns m_columns;
    std::vector<Row> m_rows;
};

/// All resulting amounts in a table. Opened with open().
class AmountsDialog final : public QDialog {
    Q_OBJECT
public:
    AmountsDialog(std::vector<BeforeAfterModel::Row> rows, QWidget *parent);
};

} // namespace agm
