// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/AdGroupEditTest.h"
#include "tests/domain/AmountInputTest.h"
#include "tests/domain/DraftChecksTest.h"
#include "tests/domain/DraftReviewTest.h"
#include "tests/domain/ElsewhereTest.h"
#include "tests/domain/GuardrailsTest.h"
#include "tests/domain/InsightTest.h"
#include "tests/domain/LttbTest.h"
#include "tests/domain/MetricFiguresTest.h"
#include "tests/domain/MoneyImpactTest.h"
#include "tests/domain/MoneyPropertiesTest.h"
#include "tests/domain/MoneyTest.h"
#include "tests/domain/PacingTest.h"
#include "tests/domain/PeriodReviewTest.h"
#include "tests/domain/StatisticsTest.h"
#include "tests/domain/TitleEditTest.h"
#include "tests/domain/ValuesTest.h"
#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return agm::test::runAll(argc, argv,
                             {agm::test::maker<agm::ValuesTest>(), agm::test::maker<agm::MoneyPropertiesTest>(),
                              agm::test::maker<agm::GuardrailsTest>(), agm::test::maker<agm::MoneyImpactTest>(),
                              agm::test::maker<agm::AdGroupEditTest>(), agm::test::maker<agm::MoneyTest>(),
                              agm::test::maker<agm::AmountInputTest>(), agm::test::maker<agm::TitleEditTest>(),
                              agm::test::maker<agm::DraftChecksTest>(), agm::test::maker<agm::DraftReviewTest>(),
                              agm::test::maker<agm::StatisticsTest>(), agm::test::maker<agm::LttbTest>(),
                              agm::test::maker<agm::MetricFiguresTest>(), agm::test::maker<agm::InsightTest>(),
                              agm::test::maker<agm::PacingTest>(), agm::test::maker<agm::AnomaliesTest>(),
                              agm::test::maker<agm::PeriodReviewTest>(), agm::test::maker<agm::ReviewDaysTest>(),
                              agm::test::maker<agm::ElsewhereTest>()});
}
