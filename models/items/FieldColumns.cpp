// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FieldColumns.h"

#include "items/AdGroupTableModel.h"
#include "items/FetchAhead.h"

#include <algorithm>

namespace agm {
namespace {

template <class T>
void removeRows(std::vector<T> &all, int first, int last)
{
    const auto size = int(all.size());
    all.erase(all.begin() + std::min(first, size), all.begin() + std::min(last + 1, size));
}

template <class T>
void permuteRows(std::vector<T> &all, const std::vector<int> &newRowOf)
{
    std::vector<T> moved(all.size());
    for (std::size_t row = 0; row < all.size(); ++row)
        moved[std::size_t(newRowOf[row])] = all[row];
    all.swap(moved);
}

} // namespace

FieldColumn::FieldColumn(Field field) : m_field(field) { }

void FieldColumn::makeRoom(std::size_t more)
{
    agm::makeRoom(m_bits, more);
    agm::makeRoom(m_is, more);
    if (isMoney(m_field))
        agm::makeRoom(m_currencies, more);
}

void FieldColumn::append(const AdGroupTableModel &table)
{
    const Figure figure = figureAt(table, size(), m_field);
    m_bits.push_back(figure.bits);
    m_is.push_back(figure.is);
    if (isMoney(m_field))
        m_currencies.push_back(figure.currency);
}

void FieldColumn::set(const AdGroupTableModel &table, int row)
{
    const auto i = std::size_t(row);
    const Figure figure = figureAt(table, row, m_field);
    m_bits[i] = figure.bits;
    m_is[i] = figure.is;
    if (!m_currencies.empty())
        m_currencies[i] = figure.currency;
}

void FieldColumn::remove(int first, int last)
{
    removeRows(m_bits, first, last);
    removeRows(m_is, first, last);
    removeRows(m_currencies, first, last);
}

void FieldColumn::permute(const std::vector<int> &newRowOf)
{
    permuteRows(m_bits, newRowOf);
    permuteRows(m_is, newRowOf);
    permuteRows(m_currencies, newRowOf);
}

void FieldColumns::want(const std::vector<Field> &fields)
{
    const std::size_t count = std::min(fields.size(), Most);
    for (std::size_t i = count; i-- > 0;) {
        const auto there = std::find_if(m_columns.begin(), m_columns.end(),
                                        [&](const FieldColumn &column) { return column.field() == fields[i]; });
        if (there != m_columns.end())
            m_columns.splice(m_columns.begin(), m_columns, there);
        else
            m_columns.emplace_front(fields[i]);
    }
    while (m_columns.size() > Most)
        m_columns.pop_back();
}

bool FieldColumns::isComplete(const AdGroupTableModel &table) const
{
    return std::all_of(m_columns.begin(), m_columns.end(),
                       [rows = table.rowCount()](const FieldColumn &column) { return column.size() == rows; });
}

bool FieldColumns::fillSome(const AdGroupTableModel &table, int atMost)
{
    int first = table.rowCount();
    for (const FieldColumn &column : m_columns)
        first = std::min(first, column.size());
    const int count = std::min(atMost, table.rowCount() - first);
    for (FieldColumn &column : m_columns)
        column.makeRoom(std::size_t(table.rowCount() - column.size()));
    lookAtEach(
        std::size_t(count), [&](std::size_t i) -> const AdGroup & { return *table.group(first + int(i)); },
        [&](std::size_t i) {
            for (FieldColumn &column : m_columns) {
                if (column.size() == first + int(i))
                    column.append(table);
            }
        });
    return first + count == table.rowCount();
}

const FieldColumn *FieldColumns::find(Field field, int rows) const
{
    const auto there = std::find_if(m_columns.begin(), m_columns.end(),
                                    [field](const FieldColumn &column) { return column.field() == field; });
    return there != m_columns.end() && there->size() == rows ? &*there : nullptr;
}

void FieldColumns::dropDerived()
{
    std::erase_if(m_columns, [](const FieldColumn &column) { return isDerived(column.field()); });
}

void FieldColumns::append(const AdGroupTableModel &table, int first, int last)
{
    for (FieldColumn &column : m_columns) {
        if (column.size() != first)
            continue;
        column.makeRoom(std::size_t(last - first + 1));
        for (int row = first; row <= last; ++row)
            column.append(table);
    }
}

void FieldColumns::update(const AdGroupTableModel &table, int row)
{
    for (FieldColumn &column : m_columns) {
        if (row < column.size())
            column.set(table, row);
    }
}

void FieldColumns::remove(int first, int last)
{
    for (FieldColumn &column : m_columns)
        column.remove(first, last);
}

void FieldColumns::permute(const std::vector<int> &newRowOf)
{
    // What is not complete begins anew: its rows would no longer be the first ones.
    std::erase_if(m_columns, [&](const FieldColumn &column) { return column.size() != int(newRowOf.size()); });
    for (FieldColumn &column : m_columns)
        column.permute(newRowOf);
}

} // namespace agm
