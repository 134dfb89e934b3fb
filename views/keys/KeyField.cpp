// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/KeyField.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>

namespace agm {
namespace {

bool leaves(const QKeyEvent *event)
{
    const auto held = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    return held == Qt::NoModifier
        && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab || event->key() == Qt::Key_Escape);
}

/// What a shortcut compares with: Shift is not part of a sign that needs it ("?"), and the keypad not of a digit.
QKeySequence keysOf(const QKeyEvent *event)
{
    Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QString text = QKeySequence(event->key()).toString(QKeySequence::PortableText);
    const bool sign = event->key() < Qt::Key_Escape && event->key() != Qt::Key_Space && text.size() == 1
        && !text.at(0).isLetterOrNumber();
    if (sign)
        held &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(held, Qt::Key(event->key())));
}

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_unknown:
    case 0: return true;
    default: return false;
    }
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    // What an input method composes are letters, not keys.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAcceptDrops(false);
    showWait(false);
}

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // every key is meant for this field, whatever it does elsewhere
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leaves(event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (!event->isAutoRepeat() && !isModifier(event->key()))
        Q_EMIT pressed(keysOf(event));
}

void KeyField::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // there is no text to cut or paste
}

void KeyField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showWait(true);
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showWait(false);
}

void KeyField::showWait(bool waiting)
{
    setPlaceholderText(waiting ? tr("Press the new key now") : tr("Go here and press the new key"));
}

} // namespace agm
