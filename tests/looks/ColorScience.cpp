// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/looks/ColorScience.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace agm::test {
namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

constexpr Matrix Protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix Deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix Tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double encoded(double c)
{
    const double inside = std::clamp(c, 0.0, 1.0);
    return inside <= 0.0031308 ? inside * 12.92 : 1.055 * std::pow(inside, 1 / 2.4) - 0.055;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// In degrees, 0 to 360; 0 for grey.
double hue(double b, double a)
{
    if (a == 0 && b == 0)
        return 0;
    const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

double meanHue(double h1, double h2, bool grey)
{
    if (grey)
        return h1 + h2;
    if (std::abs(h1 - h2) <= 180)
        return (h1 + h2) / 2;
    return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

double power7(double c)
{
    const double c7 = std::pow(c, 7);
    return std::sqrt(c7 / (c7 + std::pow(25.0, 7)));
}

} // namespace

Lab labOf(const QColor &color)
{
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    // sRGB (IEC 61966-2-1) to XYZ over the white of D65.
    const double x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
    const double y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b;
    const double z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883;
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double ciede2000(const Lab &one, const Lab &two)
{
    const double meanC = (std::hypot(one.a, one.b) + std::hypot(two.a, two.b)) / 2;
    const double g = 0.5 * (1 - power7(meanC));
    const double a1 = one.a * (1 + g);
    const double a2 = two.a * (1 + g);
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, two.b);
    const double h1 = hue(one.b, a1);
    const double h2 = hue(two.b, a2);
    const bool grey = c1 * c2 == 0;
    double turn = grey ? 0 : h2 - h1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double dL = two.l - one.l;
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    const double l = (one.l + two.l) / 2;
    const double c = (c1 + c2) / 2;
    const double h = meanHue(h1, h2, grey);
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h))
        + 0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double sL = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sC = 1 + 0.045 * c;
    const double sH = 1 + 0.015 * c * t;
    const double bend = std::exp(-(h - 275) / 25 * (h - 275) / 25);
    const double rT = -2 * power7(c) * std::sin(radians(60 * bend));
    const double pL = dL / sL;
    const double pC = dC / sC;
    const double pH = dH / sH;
    return std::sqrt(pL * pL + pC * pC + pH * pH + rT * pC * pH);
}

QColor seenBy(Vision vision, const QColor &color)
{
    if (vision == Vision::Common)
        return color;
    const Matrix &matrix = vision == Vision::Protanopia ? Protan : vision == Vision::Deuteranopia ? Deutan : Tritan;
    const std::array<double, 3> in{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<float, 3> out{};
    for (std::size_t row = 0; row < 3; ++row)
        out[row] = float(encoded(matrix[row][0] * in[0] + matrix[row][1] * in[1] + matrix[row][2] * in[2]));
    return QColor::fromRgbF(out[0], out[1], out[2]);
}

} // namespace agm::test
