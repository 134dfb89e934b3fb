// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>

class QWidget;

namespace agm {

/// Which colours the program shows.
enum class ThemeChoice {
    System, ///< as the desktop has them, high contrast included; changes with it
    Light,
    Dark,
    ContrastLight, ///< black on white
    ContrastDark, ///< white on black
};

/// How much room rows, list entries and fields take.
enum class Density { Normal, Compact, Roomy };

struct Looks {
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Normal;
    friend bool operator==(const Looks &, const Looks &) = default;
};

/// What the window asks of the program about its looks. The program implements it. Main thread.
class LooksPort {
public:
    virtual ~LooksPort() = default;
    virtual Looks looks() const = 0;
    /// At once for every window that is open, and kept for the next start.
    virtual void setLooks(const Looks &looks) = 0;

protected:
    LooksPort() = default;
    Q_DISABLE_COPY_MOVE(LooksPort)
};

namespace looks {

inline constexpr std::array Themes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                   ThemeChoice::ContrastLight, ThemeChoice::ContrastDark};
inline constexpr std::array Densities{Density::Compact, Density::Normal, Density::Roomy};

/// Plain words for the command line and the settings file: "high-contrast-dark", "compact".
QString wordOf(ThemeChoice theme);
QString wordOf(Density density);
/// False, and nothing changed, for a word that is none of these.
bool read(const QString &word, ThemeChoice &theme);
bool read(const QString &word, Density &density);

/// The style's answer to this hint is the density: it reaches every widget with the style, and a change of it comes
/// as QEvent::StyleChange. Styles of others answer 0, which is Normal.
inline constexpr int DensityHint = int(0xf0000000U) + 0x0a6; // QStyle::SH_CustomBase and an own number
Density densityOf(const QWidget *widget);
/// Height in pixels of a row of one line that has `padding` pixels around its text in Normal; never below 24, which a
/// pointer can still hit.
int rowHeight(const QWidget *widget, int padding = 10);
/// Pixels between lines and groups that stand `normal` apart in Normal.
int spacing(const QWidget *widget, int normal);

} // namespace looks
} // namespace agm
