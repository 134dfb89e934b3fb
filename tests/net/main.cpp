// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/ClientTest.h"
#include "tests/net/FaultTest.h"
#include "tests/net/LateTransportTest.h"
#include "tests/net/PacingTest.h"
#include "tests/net/PiecesTest.h"
#include "tests/net/RequestLogTest.h"
#include "tests/net/TlsTest.h"
#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    using namespace agm::test;
    return runAll(argc, argv,
                  {maker<PiecesTest>(), maker<FaultTest>(), maker<ClientTest>(), maker<PacingTest>(),
                   maker<LateTransportTest>(), maker<RequestLogTest>(), maker<TlsTest>()});
}
