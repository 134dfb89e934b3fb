// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimeWindow.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace agm {

/// Two days and a time zone, or the zone alone for a preset. Opened with open(); it never blocks.
class WindowDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Ask { Dates, ZoneOnly };

    WindowDialog(const TimeWindow &window, const QDateTime &now, Ask ask, QWidget *parent = nullptr);

Q_SIGNALS:
    void windowChosen(const agm::TimeWindow &window);

private:
    void buildZones();
    Result<QTimeZone> enteredZone() const;
    Result<TimeWindow> entered() const;
    void check();
    void use();

    TimeWindow m_window;
    QDateTime m_now;
    Ask m_ask;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_zone;
    QLabel *m_message;
    QPushButton *m_use;
};

} // namespace agm
