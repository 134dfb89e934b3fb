// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Field.h"

#include <QtCore/QCollator>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

namespace agm {

class AdGroupTableModel;

/// The sort keys of one field, one per source row: numbers as integers that order like them, texts as collation keys
/// made once per distinct text. Ids are no words of any language, and all are different: they order by their code
/// units. Numbers and texts without a value (null, empty, not a number) have no key.
class SortColumn {
public:
    /// `collator` must outlive the column.
    SortColumn(Field field, const QCollator &collator);

    Field field() const { return m_field; }
    std::size_t size() const { return m_keys.size(); }
    void append(const AdGroupTableModel &table, int first, int last);
    void set(const AdGroupTableModel &table, int row);
    void remove(int first, int last);
    /// `newRowOf[old]` is where each row went.
    void permute(const std::vector<int> &newRowOf);

    bool has(int row) const { return m_keys[std::size_t(row)] != None; }
    /// Negative, zero or positive; both rows must have a key.
    int compare(int a, int b) const;
    /// Makes rank() valid until rows change; costs a sort of the distinct texts when some are new.
    void prepareRanks();
    /// Orders like compare(); `row` must have a key. The largest value is never used.
    quint64 rank(int row) const;
    /// The ranks of texts are numbers from 1 to this: they can be put in place without comparing. 0: numbers, whose
    /// ranks are any.
    quint32 mostRank() const { return m_numeric ? 0 : m_mostRank; }

private:
    static constexpr quint64 None = ~quint64(0);
    quint64 keyOf(const AdGroupTableModel &table, int row);
    quint64 keyOfText(const QString &text);
    std::size_t textCount() const { return m_isId ? m_ids.size() : m_texts.size(); }
    void dropUnusedTexts();
    std::vector<quint32> sortedTexts() const;
    std::vector<quint32> sortedIds() const;

    Field m_field;
    bool m_numeric;
    bool m_isId;
    const QCollator *m_collator;
    std::vector<quint64> m_keys; ///< number: its ordered bits; text: its index in m_texts or m_ids
    QHash<QString, quint64> m_indexOf;
    std::vector<QCollatorSortKey> m_texts;
    std::vector<QString> m_ids; ///< in the place of m_texts
    std::vector<quint32> m_ranks; ///< by index of the text; valid when there are as many
    quint32 m_mostRank = 0;
};

} // namespace agm
