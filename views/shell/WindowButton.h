// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimeWindow.h"

#include <QtCore/QTimer>
#include <QtWidgets/QToolButton>

#include <functional>

class QActionGroup;

namespace agm {

/// The stats window: a button that always shows the dates and the zone, and that today is incomplete, with a menu of
/// the presets, "Custom…" and "Time zone…". Main thread.
class WindowButton final : public QToolButton {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `clock` gives the present instant; the system's when null.
    explicit WindowButton(QWidget *parent = nullptr, Clock clock = nullptr);

    const TimeWindow &window() const { return m_window; }
    /// Shows the window; emits nothing.
    void setWindow(const TimeWindow &window);
    /// As if a person chose a preset, in the zone that is shown.
    void choosePreset(WindowPreset preset) { choose(TimeWindow(preset, m_window.zone())); }
    /// For a narrow window: leaves the preset's name out.
    void setCompact(bool compact);

    /// "Last 7 days · 16–22 Nov · New York · today incomplete".
    static QString label(const TimeWindow &window, const QDateTime &now, bool compact = false);

public Q_SLOTS:
    /// Writes the label anew: the day may have changed.
    void refreshLabel();
    /// Opens the dialog for two dates and a zone.
    void openCustom();
    /// Opens the dialog for the zone alone.
    void openZones();

Q_SIGNALS:
    /// A person chose another window.
    void windowChosen(const agm::TimeWindow &window);

private:
    void choose(const TimeWindow &window);
    void openDialog(bool zoneOnly);

    Clock m_clock;
    TimeWindow m_window;
    QActionGroup *m_presets;
    QTimer m_tick;
    bool m_compact = false;
};

} // namespace agm
