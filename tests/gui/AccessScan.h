// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

class QMenu;
class QWidget;

namespace agm {

/// Looks whether a shown window can be used without a mouse and without seeing: every control takes the focus and has a
/// name, no two have the same mnemonic, Tab reaches each of them and Shift+Tab comes back.
class AccessScan {
public:
    /// All of it for one window, which must be active.
    void look(QWidget *top, const QString &where);
    /// What Tab stops at in a window, in the order of creation.
    static QList<QWidget *> stops(const QWidget *top);
    /// The mnemonics of one menu.
    void menu(const QMenu *menu, const QString &where);

    /// What is wrong, each once.
    QStringList findings() const { return m_findings; }
    /// How many controls were reached by Tab: a scan that reached none proves nothing.
    int reached() const { return m_reached; }

private:
    void names(const QWidget *top, const QString &where);
    /// What a mouse can use and Tab passes by.
    void unreachable(const QWidget *top, const QString &where);
    void mnemonics(const QWidget *top, const QString &where);
    void focusChain(QWidget *top, const QString &where);
    QList<QWidget *> walk(QWidget *top, int key, const QString &where);
    void sameMnemonic(const QString &text, const QString &what, QHash<QString, QString> *seen, const QString &where);
    void finding(const QString &where, const QString &what);

    QStringList m_findings;
    int m_reached = 0;
};

} // namespace agm
