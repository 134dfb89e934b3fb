// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

namespace agm::test {

/// CIE 1976 L*a*b* under D65.
struct Lab {
    double l, a, b;
};

Lab labOf(const QColor &color);

/// The colour difference CIEDE2000 (ISO/CIE 11664-6) with all weights 1, as written down by G. Sharma, W. Wu and
/// E. N. Dalal, "The CIEDE2000 color-difference formula", Color Research and Application 30 (2005), 21 to 30. About 1
/// can just be seen side by side; from about 5 on two patches are plainly two colours.
double ciede2000(const Lab &a, const Lab &b);

enum class Vision { Common, Protanopia, Deuteranopia, Tritanopia };

/// What this eye sees of a colour: the matrices for severity 1.0 of G. M. Machado, M. M. Oliveira and L. A. F.
/// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), 1291 to
/// 1298, in linear RGB.
QColor seenBy(Vision vision, const QColor &color);

} // namespace agm::test
