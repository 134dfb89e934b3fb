// SPDX-License-Identifier: GPL-3.0-or-later
// How changed keys are written down and read again.
#include "views/keys/KeyMap.h"

#include "views/common/SafeText.h"
#include "views/keys/KeyRules.h"

#include <QtCore/QHash>
#include <QtGui/QAction>

namespace agm {
namespace {

/// So much of a damaged line is shown.
constexpr int ShownLetters = 40;

bool isWord(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

/// Nothing when the text names no key.
QList<QKeySequence> readKeys(const QByteArray &text)
{
    const QList<QKeySequence> keys = QKeySequence::listFromString(QString::fromUtf8(text), QKeySequence::PortableText);
    for (const QKeySequence &one : keys) {
        if (one.count() != 1 || one[0].key() == Qt::Key_unknown)
            return {};
    }
    return keys;
}

} // namespace

QByteArray KeyMap::changes() const
{
    QByteArray lines;
    for (const KeyEntry &entry : m_entries) {
        if (entry.isChanged())
            lines += entry.id.toUtf8() + '='
                + QKeySequence::listToString(entry.keys(), QKeySequence::PortableText).toUtf8() + '\n';
    }
    for (const QByteArray &line : m_foreign)
        lines += line + '\n';
    return lines;
}

QStringList KeyMap::setChanges(const QByteArray &lines)
{
    QStringList problems;
    QHash<int, QList<QKeySequence>> chosen;
    m_foreign.clear();
    const auto all = lines.split('\n');
    for (const QByteArray &raw : all) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype sign = line.indexOf('=');
        const QByteArray id = line.left(std::max<qsizetype>(sign, 0));
        if (!isWord(id)) {
            problems.append(
                tr("“%1” names no action and no key.").arg(inertLine(QString::fromUtf8(line.left(ShownLetters)))));
            continue;
        }
        const int index = indexOf(QString::fromUtf8(id));
        if (index < 0) {
            m_foreign.append(line);
            continue;
        }
        const QByteArray text = line.mid(sign + 1).trimmed();
        const QList<QKeySequence> keys = readKeys(text);
        const QString title = m_entries[index].title();
        if (keys.isEmpty() && !text.isEmpty()) {
            problems.append(
                tr("“%1” is no key for “%2”.").arg(inertLine(QString::fromUtf8(text.left(ShownLetters))), title));
            continue;
        }
        QString why;
        for (const QKeySequence &one : keys) {
            if (why.isEmpty())
                why = refusal(index, one);
        }
        if (!why.isEmpty()) {
            problems.append(tr("%1 cannot be the key of “%2”: %3").arg(keysText(keys), title, why));
            continue;
        }
        chosen.insert(index, keys);
    }
    for (int i = 0; i < int(m_entries.size()); ++i)
        place(i, chosen.value(i, m_entries[i].standard));
    // What a person chose goes before what is standard, and of two choices the first in the list stays.
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const int other = holder(m_entries[i].keys(), i);
        if (other < 0)
            continue;
        const int loser = chosen.contains(i) && chosen.contains(other) ? std::max(i, other)
            : chosen.contains(i)                                       ? other
                                                                       : i;
        const int winner = loser == i ? other : i;
        problems.append(
            tr("“%1” and “%2” have the same key, %3. Now only “%1” has it.")
                .arg(m_entries[winner].title(), m_entries[loser].title(), keysText(m_entries[winner].keys())));
        QList<QKeySequence> left = m_entries[loser].keys();
        const QList<QKeySequence> taken = m_entries[winner].keys();
        left.removeIf([&taken](const QKeySequence &one) { return taken.contains(one); });
        place(loser, left);
        --i; // there may be a third
    }
    Q_EMIT changed();
    return problems;
}

} // namespace agm
