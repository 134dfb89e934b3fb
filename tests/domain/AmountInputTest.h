// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// How typed and pasted text becomes money, and when it does not.
class AmountInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void problems_data();
    void problems();
    void eitherOrIsAsked_data();
    void eitherOrIsAsked();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void anyTextIsReadOrRefused();
    void percentages_data();
    void percentages();
    void figures_data();
    void figures();
    void marksOfOneCurrency();
};

} // namespace agm
