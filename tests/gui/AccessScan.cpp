// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/AccessScan.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>

namespace agm {
namespace {

/// More than any window has: who goes on longer goes in a circle beside the first control.
constexpr int Steps = 300;
/// More than any text of the program has.
constexpr int Links = 150;

QString called(const QWidget *widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                         spoken ? spoken->text(QAccessible::Name) : widget->objectName());
}

/// A part of a control that is used through the whole: the field of a spin box, the view's scroll bars.
bool isPart(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget))
        return true;
    for (const QWidget *above = widget->parentWidget(); above && !widget->isWindow(); above = above->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QComboBox *>(above))
            return true;
        if (above->isWindow())
            break;
    }
    return false;
}

bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
        && !isPart(widget);
}

/// Something to press, to choose or to write in. Radio buttons of a group are one stop: its arrows go on.
bool isControl(const QWidget *widget)
{
    if (const auto *radio = qobject_cast<const QRadioButton *>(widget))
        return radio->isChecked();
    // Ctrl+A selects all, as the corner of a table does.
    if (widget->inherits("QTableCornerButton"))
        return false;
    // The cross of a field and the arrows of a tab bar: Ctrl+A and the arrow keys do the same.
    if (qobject_cast<const QToolButton *>(widget)
        && (qobject_cast<const QLineEdit *>(widget->parentWidget())
            || qobject_cast<const QTabBar *>(widget->parentWidget())))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// A text with a link that only a mouse can follow.
bool isMouseLink(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && label->text().contains(QLatin1String("<a href"))
        && !(label->textInteractionFlags() & Qt::LinksAccessibleByKeyboard);
}

} // namespace

QList<QWidget *> AccessScan::stops(const QWidget *top)
{
    QList<QWidget *> stops;
    const auto all = top->findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (one->window() == top && isStop(one))
            stops.append(one);
    }
    return stops;
}

void AccessScan::finding(const QString &where, const QString &what)
{
    const QString line = QStringLiteral("%1: %2").arg(where, what);
    if (!m_findings.contains(line))
        m_findings.append(line);
}

void AccessScan::names(const QWidget *top, const QString &where)
{
    const auto all = stops(top);
    for (const QWidget *one : all) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            finding(where,
                    QStringLiteral("%1#%2 has no name")
                        .arg(QLatin1String(one->metaObject()->className()), one->objectName()));
    }
    if (top->windowTitle().isEmpty() && top->windowType() != Qt::Popup && top->accessibleName().isEmpty())
        finding(where, QStringLiteral("the window has no title"));
}

void AccessScan::unreachable(const QWidget *top, const QString &where)
{
    const auto all = top->findChildren<QWidget *>();
    for (const QWidget *one : all) {
        if (one->window() != top || !one->isVisible() || !one->isEnabled() || isPart(one) || one->focusProxy())
            continue;
        if (isMouseLink(one) || (isControl(one) && !(one->focusPolicy() & Qt::TabFocus)))
            finding(where, called(one) + QStringLiteral(" is for a mouse alone"));
    }
}

void AccessScan::sameMnemonic(const QString &text, const QString &what, QHash<QString, QString> *seen,
                              const QString &where)
{
    const QString key = QKeySequence::mnemonic(text).toString(QKeySequence::PortableText);
    if (key.isEmpty())
        return;
    if (seen->contains(key))
        finding(where, QStringLiteral("%1 is a key of %2 and of %3").arg(key, seen->value(key), what));
    seen->insert(key, what);
}

void AccessScan::mnemonics(const QWidget *top, const QString &where)
{
    QHash<QString, QString> seen;
    const auto all = top->findChildren<QWidget *>();
    for (const QWidget *one : all) {
        if (one->window() != top || !one->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(one)) {
            sameMnemonic(button->text(), called(one), &seen, where);
        } else if (const auto *group = qobject_cast<const QGroupBox *>(one)) {
            sameMnemonic(group->title(), called(one), &seen, where);
        } else if (const auto *label = qobject_cast<const QLabel *>(one)) {
            if (label->buddy() && label->textFormat() != Qt::RichText)
                sameMnemonic(label->text(), called(one), &seen, where);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(one)) {
            for (int i = 0; i < tabs->count(); ++i)
                sameMnemonic(tabs->tabText(i), tabs->tabText(i), &seen, where);
        }
    }
}

void AccessScan::menu(const QMenu *menu, const QString &where)
{
    QHash<QString, QString> seen;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            sameMnemonic(action->text(), action->text(), &seen, where);
    }
}

QList<QWidget *> AccessScan::walk(QWidget *top, int key, const QString &where)
{
    QList<QWidget *> way;
    QWidget *now = top->focusWidget();
    for (int step = 0; now && step < Steps && !way.contains(now); ++step) {
        way.append(now);
        // Tab goes through the links of a text before it leaves it.
        QWidget *next = now;
        for (int press = 0; next == now && press < Links; ++press) {
            if (key == Qt::Key_Tab)
                QTest::keyClick(now, Qt::Key_Tab);
            else
                QTest::keyClick(now, Qt::Key_Backtab, Qt::ShiftModifier);
            next = top->focusWidget();
        }
        if (next == now && stops(top).size() > 1) {
            finding(where, called(now) + QStringLiteral(" keeps the focus"));
            break;
        }
        now = next;
    }
    return way;
}

void AccessScan::focusChain(QWidget *top, const QString &where)
{
    const auto controls = stops(top);
    if (controls.isEmpty())
        return;
    if (!top->focusWidget() || !isStop(top->focusWidget()))
        controls.constFirst()->setFocus(Qt::TabFocusReason);
    const QList<QWidget *> there = walk(top, Qt::Key_Tab, where);
    const QList<QWidget *> back = walk(top, Qt::Key_Backtab, where);
    for (QWidget *one : controls) {
        if (!isStop(one))
            continue; // something went off on the way
        if (!there.contains(one))
            finding(where, called(one) + QStringLiteral(" is not reached by Tab"));
        else if (!back.contains(one))
            finding(where, called(one) + QStringLiteral(" is not reached by Shift+Tab"));
        else
            ++m_reached;
    }
}

void AccessScan::look(QWidget *top, const QString &where)
{
    names(top, where);
    unreachable(top, where);
    mnemonics(top, where);
    focusChain(top, where);
}

} // namespace agm
