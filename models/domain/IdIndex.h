// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace agm {

/// Finds the row of an id, for tables whose rows know their ids: it keeps no text, only eight bytes for a place of the
/// table, where a QHash of texts takes fifty. `IdOf` gives the id of a row, `const QString &idOf(int row)`, and is
/// asked for rows that are in here alone.
class IdIndex {
public:
    void clear()
    {
        m_places.clear();
        m_size = 0;
    }
    int size() const { return m_size; }

    /// -1 when it is not there.
    template <class IdOf>
    int find(const QString &id, IdOf idOf) const
    {
        const std::size_t place = placeOf(id, idOf);
        return place == Nowhere ? -1 : m_places[place].row;
    }
    /// `id` must not be there yet.
    void insert(const QString &id, int row)
    {
        // Short ways past taken places are worth more than the last third of the memory.
        if (std::size_t(m_size + 1) * 4 > m_places.size() * 3)
            grow();
        put({hashOf(id), row});
        ++m_size;
    }
    /// An id that is there went to another row.
    template <class IdOf>
    void move(const QString &id, int row, IdOf idOf)
    {
        if (const std::size_t place = placeOf(id, idOf); place != Nowhere)
            m_places[place].row = row;
    }
    template <class IdOf>
    void remove(const QString &id, IdOf idOf)
    {
        std::size_t hole = placeOf(id, idOf);
        if (hole == Nowhere)
            return;
        // Those behind it come nearer to where they belong, so that no search ends at the hole.
        for (std::size_t next = after(hole); m_places[next].row >= 0; next = after(next)) {
            const std::size_t home = m_places[next].hash & (m_places.size() - 1);
            if (((next - home) & (m_places.size() - 1)) >= ((next - hole) & (m_places.size() - 1))) {
                m_places[hole] = m_places[next];
                hole = next;
            }
        }
        m_places[hole] = {};
        --m_size;
    }

private:
    struct Place {
        quint32 hash = 0;
        qint32 row = -1;
    };
    static constexpr std::size_t Nowhere = ~std::size_t(0);

    static quint32 hashOf(const QString &id) { return quint32(qHash(id)); }
    std::size_t after(std::size_t place) const { return (place + 1) & (m_places.size() - 1); }

    template <class IdOf>
    std::size_t placeOf(const QString &id, IdOf idOf) const
    {
        if (m_places.empty())
            return Nowhere;
        const quint32 hash = hashOf(id);
        for (std::size_t place = hash & (m_places.size() - 1); m_places[place].row >= 0; place = after(place)) {
            if (m_places[place].hash == hash && idOf(m_places[place].row) == id)
                return place;
        }
        return Nowhere;
    }
    void put(Place entry)
    {
        std::size_t place = entry.hash & (m_places.size() - 1);
        while (m_places[place].row >= 0)
            place = after(place);
        m_places[place] = entry;
    }
    void grow()
    {
        auto before = std::exchange(m_places, std::vector<Place>(std::max(std::size_t(16), m_places.size() * 2)));
        for (const Place &entry : before) {
            if (entry.row >= 0)
                put(entry);
        }
    }

    std::vector<Place> m_places; ///< a power of two
    int m_size = 0;
};

/// Makes room for `more`, up to the next power of two: all that grows with the rows grows in the same turn of the event
/// loop, so it must not happen often. What is not used yet takes no memory of the machine's until it is.
template <class Vector>
void makeRoom(Vector &vector, std::size_t more)
{
    const std::size_t needed = vector.size() + more;
    if (needed > vector.capacity())
        vector.reserve(std::bit_ceil(needed));
}

} // namespace agm
