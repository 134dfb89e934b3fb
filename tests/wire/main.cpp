// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdGroupDecodeTest.h"
#include "CampaignAndReportTest.h"
#include "HostileJsonTest.h"
#include "JsonIndentTest.h"
#include "KeepingTest.h"
#include "LookupCodecTest.h"
#include "NumberTest.h"
#include "PatchTest.h"
#include "PlanFileTest.h"
#include "ReportFilesTest.h"
#include "RoundTripTest.h"
#include "SheetFileTest.h"
#include "ShortcutTest.h"
#include "WrongTypeTest.h"
#include "tests/support/TestMain.h"

int main(int argc, char **argv)
{
    using namespace agm::test;
    return runAll(argc, argv,
                  {maker<NumberTest>(), maker<AdGroupDecodeTest>(), maker<WrongTypeTest>(), maker<HostileJsonTest>(),
                   maker<JsonIndentTest>(), maker<PatchTest>(), maker<RoundTripTest>(), maker<CampaignAndReportTest>(),
                   maker<KeepingTest>(), maker<PlanFileTest>(), maker<LookupCodecTest>(), maker<ReportFilesTest>(),
                   maker<SheetFileTest>(), maker<ShortcutTest>()});
}
