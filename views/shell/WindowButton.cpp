// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/WindowButton.h"

#include "views/common/Formats.h"
#include "views/common/Words.h"
#include "views/shell/WindowDialog.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace agm {
namespace {

constexpr WindowPreset Presets[] = {WindowPreset::Today, WindowPreset::Last7Days, WindowPreset::Last14Days,
                                    WindowPreset::Last30Days, WindowPreset::AllTime};
/// A label that is a quarter of a minute late at midnight is early enough.
constexpr int TickMs = 15'000;

} // namespace

WindowButton::WindowButton(QWidget *parent, Clock clock)
    : QToolButton(parent), m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc)),
      m_presets(new QActionGroup(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMinimumHeight(28);
    auto *menu = new QMenu(this);
    for (const WindowPreset preset : Presets) {
        QAction *action = menu->addAction(words::windowPreset(preset));
        action->setData(int(preset));
        action->setCheckable(true);
        m_presets->addAction(action);
        connect(action, &QAction::triggered, this, [this, preset] { choose(TimeWindow(preset, m_window.zone())); });
    }
    menu->addSeparator();
    QAction *custom = menu->addAction(tr("Custom…"));
    custom->setData(int(WindowPreset::Custom));
    custom->setCheckable(true);
    m_presets->addAction(custom);
    connect(custom, &QAction::triggered, this, [this] {
        // Nothing is chosen before the dialog is answered.
        setWindow(m_window);
        openCustom();
    });
    menu->addSeparator();
    connect(menu->addAction(tr("Time zone…")), &QAction::triggered, this, &WindowButton::openZones);
    setMenu(menu);
    connect(&m_tick, &QTimer::timeout, this, &WindowButton::refreshLabel);
    m_tick.start(TickMs);
    setWindow(m_window);
}

QString WindowButton::label(const TimeWindow &window, const QDateTime &now, bool compact)
{
    const Formats formats;
    QString text = formats.window(window, now);
    if (compact && window.preset() != WindowPreset::AllTime) {
        text = formats.days(window.firstDay(now), window.lastDay(now), now.toTimeZone(window.zone()).date())
            + QStringLiteral(" · ") + Formats::zoneCity(window.zone());
    }
    return window.includesToday(now) ? tr("%1 · today incomplete").arg(text) : text;
}

void WindowButton::setWindow(const TimeWindow &window)
{
    m_window = window;
    const QList<QAction *> actions = m_presets->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(window.preset()));
    refreshLabel();
}

void WindowButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    refreshLabel();
}

void WindowButton::refreshLabel()
{
    const QDateTime now = m_clock();
    const QString text = label(m_window, now, m_compact);
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(text);
    const QString zone = Formats(locale()).zoneName(m_window.zone(), now);
    setToolTip(m_window.includesToday(now)
                   ? tr("Figures of whole days in %1. Today's still grow until midnight there.").arg(zone)
                   : tr("Figures of whole days in %1.").arg(zone));
}

void WindowButton::choose(const TimeWindow &window)
{
    if (window == m_window)
        return;
    setWindow(window);
    Q_EMIT windowChosen(window);
}

void WindowButton::openCustom()
{
    openDialog(false);
}

void WindowButton::openZones()
{
    openDialog(m_window.preset() != WindowPreset::Custom);
}

void WindowButton::openDialog(bool zoneOnly)
{
    auto *dialog = new WindowDialog(
        m_window, m_clock(), zoneOnly ? WindowDialog::Ask::ZoneOnly : WindowDialog::Ask::Dates, QWidget::window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WindowDialog::windowChosen, this, &WindowButton::choose);
    dialog->open();
}

} // namespace agm
