// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Formats.h"
#include "views/table/PasteParser.h"

#include <QtCore/QAbstractTableModel>

namespace agm {

/// What a sheet would change: one row for each field of an ad group, with what is there and what would be.
class ImportChangesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, FieldName, Now, Proposed, ColumnCount };

    /// `groups`: the changed ad groups as they are now, with their drafts.
    ImportChangesModel(const QList<ProposedEdit> &edits, const QHash<QString, AdGroupPtr> &groups, Formats formats,
                       QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        AdGroupPtr group;
        Field field;
        FieldValue after;
    };
    QList<Row> m_rows;
    Formats m_formats;
};

/// What is not taken, and why.
class ImportRefusalsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, AdGroup, Heading, Text, Reason, ColumnCount };

    explicit ImportRefusalsModel(const QList<PasteRefusal> &refusals, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// All rows with their headings, as they were read.
    QList<QStringList> cells() const;

private:
    QList<PasteRefusal> m_refusals;
};

} // namespace agm
