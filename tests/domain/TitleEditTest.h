// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Find and replace over titles.
class TitleEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesAreReplaced_data();
    void titlesAreReplaced();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
};

} // namespace agm
