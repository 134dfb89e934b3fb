// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/KeyRules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::KeyRules)
};

/// A key that writes: letters, figures and signs of any script.
bool isTyped(Qt::Key key)
{
    return key < Qt::Key_Escape;
}

bool isModifier(Qt::Key key)
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
    case Qt::Key_unknown: return true;
    default: return key == Qt::Key(0);
    }
}

/// Keys that have one meaning in every window, whatever is held with them.
QString refusalAnywhere(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return Tr::tr("Tab moves from one control to the next.");
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return Tr::tr("This key moves about in tables, charts and texts.");
    case Qt::Key_Menu: return Tr::tr("This key opens the menu of what has the focus.");
    default: return {};
    }
}

} // namespace

QString keyRefusal(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return Tr::tr("One key is needed, alone or with Ctrl, Alt or Shift held.");
    const Qt::Key key = keys[0].key();
    const auto held = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const bool alone = (held & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (isModifier(key))
        return Tr::tr("One key is needed, alone or with Ctrl, Alt or Shift held.");
    if (const QString why = refusalAnywhere(key); !why.isEmpty())
        return why;
    if (key == Qt::Key_Escape && alone)
        return Tr::tr("Esc leaves what is open.");
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && alone)
        return Tr::tr("Return opens or confirms what has the focus.");
    if (key == Qt::Key_Backspace)
        return Tr::tr("Backspace takes typed text back.");
    if (key == Qt::Key_F10)
        return Tr::tr("F10 goes to the menus.");
    if (key == Qt::Key_F2 && held == Qt::NoModifier)
        return Tr::tr("F2 edits a cell or a name.");
    if (key == Qt::Key_F4 && held == Qt::AltModifier)
        return Tr::tr("Alt+F4 closes the window.");
    if (key == Qt::Key_Space && (held & ~Qt::ControlModifier) == Qt::NoModifier)
        return Tr::tr("Space selects a row and presses a button.");
    if (isTyped(key) && alone)
        return Tr::tr("What is typed alone goes into the search or a field.");
    if (isTyped(key) && (held & ~Qt::ShiftModifier) == Qt::AltModifier)
        return Tr::tr("Alt with a letter opens menus and presses buttons.");
    return {};
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys) {
        const QString text = sequence.toString(QKeySequence::NativeText);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.join(Tr::tr(" or ", "between two keys"));
}

} // namespace agm
