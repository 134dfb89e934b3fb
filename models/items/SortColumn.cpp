// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SortColumn.h"

#include "domain/FieldRegistry.h"
#include "items/AdGroupTableModel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace agm {
namespace {

bool isSortedByNumber(Field field)
{
    if (isDerived(field))
        return true;
    switch (fieldInfo(field).kind) {
    case FieldKind::Text:
    case FieldKind::Word:
    case FieldKind::List: return false;
    case FieldKind::Object: return field == Field::Issues; // by how many
    default: return true;
    }
}

/// Integers that order like the numbers; -0 is 0.
quint64 orderedBits(double number)
{
    constexpr quint64 sign = quint64(1) << 63;
    const auto bits = std::bit_cast<quint64>(number + 0.0);
    return bits & sign ? ~bits : bits | sign;
}

std::optional<double> numberOf(const AdGroupTableModel &table, int row, Field field)
{
    if (!isDerived(field))
        return sortNumber(*table.group(row), field);
    const Insight *insight = table.insight(row);
    return insight ? derivedNumber(*insight, field, table.insightDays()) : std::nullopt;
}

/// How many code units all of them begin with.
qsizetype commonStart(const std::vector<QString> &texts)
{
    if (texts.empty())
        return 0;
    const QString &first = texts.front();
    qsizetype common = first.size();
    for (const QString &text : texts) {
        // Mostly they do not differ there: that is found out without a look at each unit.
        if (text.size() >= common && std::equal(first.utf16(), first.utf16() + common, text.utf16()))
            continue;
        const auto end = std::mismatch(first.cbegin(), first.cbegin() + common, text.cbegin(), text.cend()).first;
        common = end - first.cbegin();
    }
    return common;
}

bool isLatin(const std::vector<QString> &texts)
{
    return std::all_of(texts.cbegin(), texts.cend(), [](const QString &text) {
        char16_t all = 0; // no way out within a text: so several units are looked at in one step
        for (const QChar c : text)
            all |= c.unicode();
        return all < 0x100;
    });
}

/// The next code units, as many as 64 bits hold, as an integer that orders like them; what ends earlier comes first.
quint64 unitsFrom(const QString &text, qsizetype from, int bitsEach)
{
    quint64 units = 0;
    for (qsizetype i = from; i < from + 64 / bitsEach; ++i)
        units = units << bitsEach | (i < text.size() ? text[i].unicode() : 0);
    return units;
}

/// A campaign is known by its title; while it is not loaded, by its id.
QString sortText(const AdGroupTableModel &table, int row, Field field)
{
    if (field == Field::AdCampaign) {
        const QString title = table.campaignTitle(row);
        return title.isEmpty() ? table.group(row)->campaignId.text() : title;
    }
    if (field == Field::Title)
        return table.group(row)->title;
    return rawText(*table.group(row), field);
}

} // namespace

SortColumn::SortColumn(Field field, const QCollator &collator)
    : m_field(field), m_numeric(isSortedByNumber(field)), m_isId(field == Field::Id), m_collator(&collator)
{
}

quint64 SortColumn::keyOf(const AdGroupTableModel &table, int row)
{
    if (!m_numeric)
        return keyOfText(sortText(table, row, m_field));
    const auto number = numberOf(table, row, m_field);
    return number && !std::isnan(*number) ? orderedBits(*number) : None;
}

quint64 SortColumn::keyOfText(const QString &text)
{
    if (text.isEmpty())
        return None;
    if (m_isId) {
        m_ids.push_back(text);
        return m_ids.size() - 1;
    }
    const auto found = m_indexOf.constFind(text);
    if (found != m_indexOf.constEnd())
        return *found;
    const auto index = quint64(m_texts.size());
    m_texts.push_back(m_collator->sortKey(text));
    m_indexOf.insert(text, index);
    return index;
}

void SortColumn::append(const AdGroupTableModel &table, int first, int last)
{
    makeRoom(m_keys, std::size_t(last - first + 1));
    for (int row = first; row <= last; ++row)
        m_keys.push_back(keyOf(table, row));
}

void SortColumn::set(const AdGroupTableModel &table, int row)
{
    m_keys[std::size_t(row)] = keyOf(table, row);
    dropUnusedTexts();
}

void SortColumn::remove(int first, int last)
{
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
    dropUnusedTexts();
}

void SortColumn::dropUnusedTexts()
{
    if (textCount() < 2 * m_keys.size() + 1000)
        return;
    std::vector<quint64> newIndex(textCount(), None);
    quint64 kept = 0;
    for (quint64 &key : m_keys) {
        if (key == None)
            continue;
        quint64 &index = newIndex[key];
        if (index == None)
            index = kept++;
        key = index;
    }
    const auto keep = [&newIndex, kept](auto &all) {
        auto old = std::exchange(all, {});
        // Neither kind of text can be made empty: they are moved in the order of their new places.
        std::vector<std::size_t> oldIndex(kept);
        for (std::size_t i = 0; i < old.size(); ++i) {
            if (newIndex[i] != None)
                oldIndex[newIndex[i]] = i;
        }
        all.reserve(kept);
        for (const std::size_t i : oldIndex)
            all.push_back(std::move(old[i]));
    };
    if (m_isId)
        keep(m_ids);
    else
        keep(m_texts);
    m_indexOf.removeIf([&newIndex](QHash<QString, quint64>::iterator it) {
        it.value() = newIndex[it.value()];
        return it.value() == None;
    });
    m_ranks.clear();
}

void SortColumn::permute(const std::vector<int> &newRowOf)
{
    std::vector<quint64> keys(m_keys.size());
    for (std::size_t row = 0; row < m_keys.size(); ++row)
        keys[std::size_t(newRowOf[row])] = m_keys[row];
    m_keys.swap(keys);
}

int SortColumn::compare(int a, int b) const
{
    const quint64 keyA = m_keys[std::size_t(a)];
    const quint64 keyB = m_keys[std::size_t(b)];
    if (keyA == keyB)
        return 0;
    if (m_numeric)
        return keyA < keyB ? -1 : 1;
    return m_isId ? m_ids[keyA].compare(m_ids[keyB]) : m_texts[keyA].compare(m_texts[keyB]);
}

std::vector<quint32> SortColumn::sortedTexts() const
{
    std::vector<quint32> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_texts[a].compare(m_texts[b]) < 0; });
    return order;
}

std::vector<quint32> SortColumn::sortedIds() const
{
    // They begin alike: what comes next mostly decides, as one integer instead of a look at two texts elsewhere.
    const auto common = commonStart(m_ids);
    const int bitsEach = isLatin(m_ids) ? 8 : 16;
    struct Entry {
        quint64 next;
        quint32 index;
    };
    std::vector<Entry> entries;
    entries.reserve(m_ids.size());
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        entries.push_back({unitsFrom(m_ids[i], common, bitsEach), quint32(i)});
    std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        return a.next != b.next ? a.next < b.next : m_ids[a.index] < m_ids[b.index];
    });
    std::vector<quint32> order;
    order.reserve(entries.size());
    for (const Entry &entry : entries)
        order.push_back(entry.index);
    return order;
}

void SortColumn::prepareRanks()
{
    if (m_numeric || m_ranks.size() == textCount())
        return;
    const std::vector<quint32> order = m_isId ? sortedIds() : sortedTexts();
    const auto differ
        = [this](quint32 a, quint32 b) { return m_isId ? m_ids[a] != m_ids[b] : m_texts[a].compare(m_texts[b]) != 0; };
    m_ranks.resize(order.size());
    quint32 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || differ(order[i - 1], order[i]))
            ++rank;
        m_ranks[order[i]] = rank;
    }
    m_mostRank = rank;
}

quint64 SortColumn::rank(int row) const
{
    const quint64 key = m_keys[std::size_t(row)];
    return m_numeric ? key : m_ranks[key];
}

} // namespace agm
