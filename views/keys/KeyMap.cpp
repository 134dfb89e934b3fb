// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/KeyMap.h"

#include "views/keys/KeyRules.h"
#include "views/palette/Command.h"

#include <QtGui/QAction>

#include <algorithm>

namespace agm {
namespace {

bool overlap(const QList<QKeySequence> &a, const QList<QKeySequence> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QKeySequence &keys) { return b.contains(keys); });
}

} // namespace

QString KeyEntry::title() const
{
    QString title = commandTitle(action->text());
    if (title.endsWith(u'…'))
        title.chop(1);
    return title;
}

QList<QKeySequence> KeyEntry::keys() const
{
    return action->shortcuts();
}

bool KeyEntry::isChanged() const
{
    return keys() != standard;
}

void KeyMap::add(QAction *action, const QString &id, const QString &group)
{
    Q_ASSERT(indexOf(id) < 0);
    // A platform's standard key may be the same as ours beside it.
    QList<QKeySequence> standard;
    const auto shortcuts = action->shortcuts();
    for (const QKeySequence &keys : shortcuts) {
        if (!keys.isEmpty() && !standard.contains(keys))
            standard.append(keys);
    }
    action->setShortcuts(standard);
    m_entries.append({id, group, action, standard});
}

int KeyMap::indexOf(const QString &id) const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&id](const KeyEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString KeyMap::refusal(int index, const QKeySequence &keys) const
{
    return m_entries[index].standard.contains(keys) ? QString() : keyRefusal(keys);
}

int KeyMap::holder(const QList<QKeySequence> &keys, int except) const
{
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (i != except && overlap(m_entries[i].keys(), keys))
            return i;
    }
    return -1;
}

void KeyMap::place(int index, const QList<QKeySequence> &keys)
{
    m_entries[index].action->setShortcuts(keys);
}

void KeyMap::set(int index, const QList<QKeySequence> &keys)
{
    Q_ASSERT(holder(keys, index) < 0);
    place(index, keys);
    Q_EMIT changed();
}

void KeyMap::take(int index, const QList<QKeySequence> &keys)
{
    for (int from = holder(keys, index); from >= 0; from = holder(keys, index)) {
        QList<QKeySequence> left = m_entries[from].keys();
        left.removeIf([&keys](const QKeySequence &one) { return keys.contains(one); });
        place(from, left);
    }
    place(index, keys);
    Q_EMIT changed();
}

void KeyMap::resetAll()
{
    for (int i = 0; i < int(m_entries.size()); ++i)
        place(i, m_entries[i].standard);
    Q_EMIT changed();
}

bool KeyMap::isChanged() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const KeyEntry &entry) { return entry.isChanged(); });
}

} // namespace agm
