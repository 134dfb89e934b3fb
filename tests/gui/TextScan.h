// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>

class QWidget;

namespace agm {

/// Looks through every text of shown widgets for one that came from a server and could be more than text: markup that a
/// label or a tooltip would draw, an ampersand that a button would take for a key, a control character, a direction
/// override. A text came from a server when it holds the marker.
class TextScan {
public:
    explicit TextScan(const QString &marker) : m_marker(marker) { }

    /// Every visible widget below `root`, the rows of its views, their tooltips, its actions and menus.
    void look(const QWidget *root, const QString &where);

    /// What is wrong, each once.
    QStringList findings() const { return m_findings; }
    /// How many texts with the marker were looked at in places of this kind ("label", "tooltip", "button", "cell",
    /// "title", "document"): a scan that sees none proves nothing.
    int seen(const char *kind) const { return m_seen.value(QLatin1String(kind)); }

private:
    /// How the place that shows a text reads it.
    enum class As { Plain, Guessed, Rich, Mnemonic };
    void text(const QString &text, As as, const char *kind, const QString &where);
    void widget(const QWidget *widget, const QString &where);
    void cells(const QWidget *widget, const QString &where);

    QString m_marker;
    QStringList m_findings;
    QHash<QString, int> m_seen;
};

} // namespace agm
