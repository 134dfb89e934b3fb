// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// The page about the sandbox says what the sandbox does.
class DocumentationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isServedWithoutAKey();
    void listsEveryRoute();
    void everyCommandRuns();
};

} // namespace agm::test
