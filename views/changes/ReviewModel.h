// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftReview.h"
#include "views/common/Formats.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSortFilterProxyModel>

namespace agm {

/// The rows of a review. Which of them are left out is decided here (the check box) and told by choiceChanged(); money
/// and checks are the owner's, who counts anew and hands the review over again. Made for 10 000 rows: only what is
/// asked for is formatted. Main thread.
class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Chosen, Title, FieldName, Now, After, PerDay, Check, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString: the ad group's id
        FieldRole, ///< int(agm::Field); -1 for a row without a field
        WeightRole, ///< int(agm::Severity) of what is more than a note; -1: nothing
        ConflictRole, ///< bool: the field changed elsewhere
        DimmedRole, ///< bool: there is nothing to say, or the row is not posted
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same rows again keep selection and scroll place; other rows reset.
    void setReview(const DraftReview &review);
    const DraftReview &review() const { return m_review; }
    void setFormats(const Formats &formats);
    /// Whether rows can be left out.
    void setChoosable(bool choosable);

    /// What is left out now.
    ReviewChoice choice() const;
    /// Takes rows in or leaves them out; one choiceChanged() when anything differs.
    void setIncluded(const QList<int> &rows, bool included);
    /// All rows of these ad groups.
    QList<int> rowsOf(const QSet<QString> &adGroupIds) const;
    const ReviewRow &row(int row) const { return m_review.rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

Q_SIGNALS:
    /// A person took rows in or left them out.
    void choiceChanged();

private:
    QString cell(const ReviewRow &row, int column) const;
    QString perDay(const ReviewRow &row) const;
    QString figure(const Money &money) const;
    QString tooltip(const ReviewRow &row, int column) const;
    QString accessible(const ReviewRow &row, int column) const;
    Formats::Sign sign() const { return m_currency ? Formats::Sign::Omit : Formats::Sign::Show; }
    void findCurrency();

    DraftReview m_review;
    Formats m_formats;
    std::optional<Currency> m_currency; ///< the only one in the review
    QSet<QString> m_withChange; ///< ad groups whose change per day is told on one of their rows
    bool m_choosable = true;
};

/// The part of a review that is looked at.
class ReviewFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum Part { All, Blocked, Warned, Conflicts };

    explicit ReviewFilter(ReviewModel *model, QObject *parent = nullptr);

    void setPart(Part part);
    Part part() const { return m_part; }
    /// In titles, ids and names of fields; letter case does not matter.
    void setSearch(const QString &text);
    /// Rows of a part, whatever is searched for.
    int count(Part part) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isIn(const ReviewRow &row, Part part) const;

    ReviewModel *m_model;
    Part m_part = All;
    QString m_search;
};

} // namespace agm
