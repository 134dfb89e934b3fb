// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace agm {
namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor Theme::blend(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor Theme::readable(QColor color, const QColor &towards, std::initializer_list<QColor> backgrounds, double ratio)
{
    const auto enough = [&](const QColor &c) {
        return std::all_of(backgrounds.begin(), backgrounds.end(),
                           [&](const QColor &b) { return contrast(c, b) >= ratio; });
    };
    for (int step = 0; step < 20 && !enough(color); ++step)
        color = blend(color, towards, 0.12);
    return enough(color) ? color : towards;
}

Theme::Theme(const QPalette &palette)
{
    // Paint code asks for the same few again and again, for every cell and frame: they are worked out once.
    using Key = std::array<QColor, 4>;
    thread_local std::vector<std::pair<Key, Theme>> known;
    const Key key{palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Window),
                  palette.color(QPalette::Active, QPalette::Text),
                  palette.color(QPalette::Active, QPalette::Highlight)};
    for (const auto &[colors, theme] : known) {
        if (colors == key) {
            *this = theme;
            return;
        }
    }
    base = palette.color(QPalette::Active, QPalette::Base);
    window = palette.color(QPalette::Active, QPalette::Window);
    text = palette.color(QPalette::Active, QPalette::Text);
    dark = luminance(base) < luminance(text);
    constexpr double Stark = 19.5;
    highContrast = window == base && contrast(text, base) >= Stark;
    const double textRatio = highContrast ? 7 : 4.5;
    const double shapeRatio = highContrast ? 4.5 : 3;
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    selection = blend(base, highlight, dark ? 0.42 : 0.17);
    // A highlight of the text's own brightness (high contrast themes) must not swallow the text.
    for (int step = 0; step < 10 && contrast(text, selection) < (highContrast ? 10 : 5.5); ++step)
        selection = blend(selection, base, 0.25);
    hover = blend(base, text, 0.045);
    headerBackground = blend(base, text, dark ? 0.05 : 0.04);
    border = blend(base, text, highContrast ? 0.62 : dark ? 0.20 : 0.15);
    warningTint = blend(base, QColor(0xD5, 0x5E, 0x00), dark ? 0.16 : 0.08);
    goodTint = blend(base, QColor(0x00, 0x9E, 0x73), dark ? 0.16 : 0.09);
    secondary = readable(blend(text, base, highContrast ? 0.15 : 0.38), text,
                         {base, selection, hover, headerBackground, window, warningTint, goodTint}, textRatio);
    outline = readable(blend(text, base, highContrast ? 0.2 : 0.42), text,
                       {base, selection, hover, window, warningTint, goodTint}, shapeRatio);
    accent = readable(highlight, text, {base, selection, window}, shapeRatio);
    warning = readable(QColor(0xD5, 0x5E, 0x00), text, {base, window, warningTint}, shapeRatio);
    good = readable(QColor(0x00, 0x9E, 0x73), text, {base, window, goodTint}, shapeRatio);
    constexpr std::size_t MostKnown = 16; // themes of a session, and palettes of single widgets
    if (known.size() >= MostKnown)
        known.clear();
    known.emplace_back(key, *this);
}

} // namespace agm
