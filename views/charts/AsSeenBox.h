// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

class QAction;
class QDateEdit;
class QToolButton;

namespace agm {

/// Chooses whether figures are drawn as they are known now, or as they were seen at the end of an earlier day. Takes
/// room only while an earlier day is shown; action() turns it on and off.
class AsSeenBox final : public QWidget {
    Q_OBJECT

public:
    explicit AsSeenBox(QWidget *parent = nullptr);

    /// Invalid: as known now.
    QDate day() const;
    /// Invalid: as known now. Today and later days are not over, so they are now, too. Emits nothing.
    void setDay(QDate day);
    /// Yesterday is the last day that can be chosen.
    void setToday(QDate today);

    /// Checkable; for a menu. Owned by the box.
    QAction *action() const { return m_action; }
    QToolButton *nowButton() const { return m_now; }
    QDateEdit *dayEdit() const { return m_day; }

Q_SIGNALS:
    /// By the person.
    void dayChosen(QDate day);

private:
    void toggle(bool on);

    QAction *m_action;
    QDateEdit *m_day;
    QToolButton *m_now;
};

} // namespace agm
