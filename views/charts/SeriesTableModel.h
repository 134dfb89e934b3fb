// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <optional>

namespace agm {

/// One cell of the table behind a chart.
struct ChartCell {
    QString text; ///< as people read it (CONVENTIONS "Numbers")
    /// The plain number; nothing for words and for what is not known. Rates are fractions, money units.
    std::optional<double> number = {};
    QString why = {}; ///< tooltip: why there is no value, an interval, late changes
};

/// The table that says the same as a chart: a column for each figure, a row for each point. Plain values that the
/// chart hands over whole.
class SeriesTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SeriesTableModel(QObject *parent = nullptr);

    /// Rows shorter than `headers` are filled up with empty cells. The first `wordColumns` hold words, the others
    /// figures.
    void setTable(const QStringList &headers, const QList<QList<ChartCell>> &rows, int wordColumns = 1);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The whole table with its headers as tab-separated lines for a spreadsheet: numbers plain, with `locale`'s
    /// decimal sign; words harmless (no tabs, no formulas); unknown cells empty.
    static QString tsv(const QAbstractItemModel &model, const QLocale &locale);

    enum Role { NumberRole = Qt::UserRole + 1 }; ///< double, or nothing

private:
    const ChartCell *cell(const QModelIndex &index) const;
    QStringList m_headers;
    int m_wordColumns = 1;
    QList<QList<ChartCell>> m_rows;
};

} // namespace agm
