// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Looks.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace agm::looks {
namespace {

static_assert(DensityHint > int(QStyle::SH_CustomBase));

constexpr int LeastRow = 24;

} // namespace

QString wordOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::ContrastLight: return QStringLiteral("high-contrast-light");
    case ThemeChoice::ContrastDark: return QStringLiteral("high-contrast-dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

QString wordOf(Density density)
{
    switch (density) {
    case Density::Compact: return QStringLiteral("compact");
    case Density::Roomy: return QStringLiteral("roomy");
    case Density::Normal: break;
    }
    return QStringLiteral("normal");
}

bool read(const QString &word, ThemeChoice &theme)
{
    const auto found
        = std::find_if(Themes.begin(), Themes.end(), [&](ThemeChoice choice) { return wordOf(choice) == word; });
    if (found != Themes.end())
        theme = *found;
    return found != Themes.end();
}

bool read(const QString &word, Density &density)
{
    const auto found
        = std::find_if(Densities.begin(), Densities.end(), [&](Density choice) { return wordOf(choice) == word; });
    if (found != Densities.end())
        density = *found;
    return found != Densities.end();
}

Density densityOf(const QWidget *widget)
{
    return Density(widget->style()->styleHint(QStyle::StyleHint(DensityHint), nullptr, widget));
}

int rowHeight(const QWidget *widget, int padding)
{
    const int text = widget->fontMetrics().height();
    switch (densityOf(widget)) {
    case Density::Compact: return std::max(LeastRow - 4, text + padding / 2);
    case Density::Roomy: return std::max(LeastRow + 10, text + padding * 2);
    case Density::Normal: break;
    }
    return std::max(LeastRow, text + padding);
}

int spacing(const QWidget *widget, int normal)
{
    switch (densityOf(widget)) {
    case Density::Compact: return normal / 2;
    case Density::Roomy: return normal * 2;
    case Density::Normal: break;
    }
    return normal;
}

} // namespace agm::looks
