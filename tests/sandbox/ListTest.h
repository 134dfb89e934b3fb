// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// GET /ad_groups: paging, orders, filters, refusals.
class ListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksMeetEverything_data();
    void walksMeetEverything();
    void walksWhileTheListChanges();
    void pageSizes();
    void cursorsBelongToTheirOrder();
    void orderIsTheFigures();
    void statusFilter();
    void campaignFilters();
    void searchInTitleAndId();
    void createdBounds();
    void refusals_data();
    void refusals();
    void campaigns();
    void ads();
    void audiences();
    void targetingOptions();
    void emptyAccount();
};

} // namespace agm::test
