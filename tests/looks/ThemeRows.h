// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Looks.h"

#include <QtTest/QTest>

Q_DECLARE_METATYPE(agm::ThemeChoice)

namespace agm::test {

/// A row for each theme of the program's own, its ThemeChoice in the column "choice".
inline void themeRows()
{
    QTest::addColumn<ThemeChoice>("choice");
    for (const ThemeChoice theme : looks::Themes) {
        if (theme != ThemeChoice::System)
            QTest::newRow(qPrintable(looks::wordOf(theme))) << theme;
    }
}

} // namespace agm::test
