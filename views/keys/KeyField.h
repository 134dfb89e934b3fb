// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QKeySequence>
#include <QtWidgets/QLineEdit>

namespace agm {

/// Hears the keys a person wants for an action. It holds no text. Tab, Shift+Tab and Esc keep their meaning, so that it
/// can be left.
class KeyField final : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    /// One key with what was held, or a refusable key alone.
    void pressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showWait(bool waiting);
};

} // namespace agm
