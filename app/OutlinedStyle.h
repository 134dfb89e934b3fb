// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

namespace agm {

/// Fusion with outlines that can be seen: it draws boxes, buttons and fields with a darker shade of the window, which
/// on a dark window is no outline at all. Here they have at least 3:1.
class OutlinedStyle : public QProxyStyle {
public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace agm
