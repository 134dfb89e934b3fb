// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/SystemLook.h"
#include "views/common/Looks.h"

#include <QtCore/QObject>
#include <QtGui/QPalette>

#include <optional>

namespace agm {

class Settings;

/// The program's own colours. System gives Light.
QPalette paletteOf(ThemeChoice theme);
/// Colours and density for the whole program, and the icon theme's fallback. Under System the desktop's own palette
/// stays where it has one that says the same as `desktop`.
void applyLooks(const Looks &looks, const DesktopColors &desktop = {});

/// Keeps the looks a person chose and follows the desktop under System, while windows are open. Make it before the
/// first widget. Main thread.
class Theming final : public QObject, public LooksPort {
    Q_OBJECT

public:
    /// `settings` is not owned. `given` comes from the command line: it wins for this run and is not kept.
    Theming(Settings *settings, std::optional<ThemeChoice> given);

    Looks looks() const override { return m_looks; }
    void setLooks(const Looks &looks) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Settings *m_settings;
    SystemLook m_desktop;
    Looks m_looks;
};

} // namespace agm
