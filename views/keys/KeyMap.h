// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QKeySequence>

class QAction;

namespace agm {

/// One action of the list of keys.
struct KeyEntry {
    QString id; ///< under which a change is remembered: it stays the same in every version and language
    QString group; ///< the menu it stands in
    QAction *action = nullptr; ///< not owned
    QList<QKeySequence> standard; ///< what it has when nothing was changed

    /// Without the mark of a mnemonic and without dots.
    QString title() const;
    QList<QKeySequence> keys() const;
    bool isChanged() const;
};

/// Which action has which keys, and what a person changed about it. Changes are set on the actions at once, so menus
/// and the palette show them. No key is ever taken from an action by itself. Main thread.
class KeyMap final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the keys it has now for its standard ones. `action` must outlive the map; `id` must be new.
    void add(QAction *action, const QString &id, const QString &group);
    const QList<KeyEntry> &entries() const { return m_entries; }
    /// -1 when there is none.
    int indexOf(const QString &id) const;

    /// Why entry `index` cannot have these keys; empty when it can, though another may have them now. What is standard
    /// for it is never refused.
    QString refusal(int index, const QKeySequence &keys) const;
    /// Another entry that has one of these keys; -1: they are free.
    int holder(const QList<QKeySequence> &keys, int except) const;

    /// Gives entry `index` these keys; none: it has no key. They must be free and not refused.
    void set(int index, const QList<QKeySequence> &keys);
    /// Gives `index` the keys that another entry has, which then has none of them.
    void take(int index, const QList<QKeySequence> &keys);
    /// Every action has its standard keys again.
    void resetAll();
    bool isChanged() const;

    /// What differs from the standard, to be remembered: a line each, `pause=Ctrl+Shift+L`, without keys `pause=`.
    /// Lines of actions that this version does not know are kept as they came.
    QByteArray changes() const;
    /// Makes these the changes, and all else standard. Answers what could not be done, a sentence each; such an action
    /// keeps its standard keys.
    QStringList setChanges(const QByteArray &lines);

Q_SIGNALS:
    void changed();

private:
    void place(int index, const QList<QKeySequence> &keys);

    QList<KeyEntry> m_entries;
    QList<QByteArray> m_foreign; ///< lines of unknown actions
};

} // namespace agm
