// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filter/FilterConditionRow.h"

class QVBoxLayout;

namespace agm {

/// Conditions that hold together, all or any of them; and, at the top, groups of conditions joined the other way.
class FilterConditionList final : public QWidget {
    Q_OBJECT

public:
    /// `depth` 0: the top, which may hold groups.
    FilterConditionList(int depth, const FilterContext &context, const FilterVocabulary &vocabulary, QWidget *parent);

    /// True: all must hold. What is shown stays.
    void setJoin(bool all) { m_all = all; }
    void setNodes(const std::vector<FilterNode> &nodes);
    /// Without rows that are not finished.
    std::vector<FilterNode> nodes() const;
    /// Of the first row that has one; empty when all are good.
    QString problem() const;

    FilterConditionRow *addRow();
    FilterConditionList *addGroup();
    QList<FilterConditionRow *> rows() const { return m_rows; }
    QList<FilterConditionList *> groups() const { return m_groups; }

Q_SIGNALS:
    void changed();
    /// The last row is gone.
    void emptied();

private:
    void removeRow(FilterConditionRow *row);
    void removeGroup(FilterConditionList *group, QWidget *card);

    int m_depth;
    bool m_all = true;
    FilterContext m_context;
    FilterVocabulary m_vocabulary;
    QVBoxLayout *m_layout;
    QList<FilterConditionRow *> m_rows;
    QList<FilterConditionList *> m_groups;
};

} // namespace agm
