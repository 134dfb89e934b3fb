// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::translations {

/// Names of countries and languages in the language of the program, and which language that is.
class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aCatalogueIsRead();
    void aBrokenCatalogueIsNoHarm();
    void countriesHaveTheirNames();
    void theBestLanguageIsFound();
    void theLocaleKnowsItsCountry();
};

} // namespace agm::translations
