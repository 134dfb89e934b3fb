// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/LiveObjects.h"
#include "tests/soak/SoakTest.h"
#include "tests/support/TestMain.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <vector>

int main(int argc, char **argv)
{
    agm::test::leavePersonOut();
    // A test function gets five minutes by itself, too few for a long run; ctest has its own bound.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    agm::LiveObjects::watch();
    // `--rounds N` is ours; all else is Qt Test's.
    int rounds = agm::SoakTest::Rounds;
    std::vector<char *> rest;
    for (int i = 0; i < argc; ++i) {
        if (QByteArrayView(argv[i]) == "--rounds" && i + 1 < argc)
            rounds = QByteArray(argv[++i]).toInt();
        else
            rest.push_back(argv[i]);
    }
    if (rounds < agm::SoakTest::Least) {
        qWarning("--rounds takes a number from %d.", agm::SoakTest::Least);
        return 2;
    }
    int count = int(rest.size());
    rest.push_back(nullptr);
    QApplication app(count, rest.data());
    agm::SoakTest test(rounds);
    return QTest::qExec(&test, count, rest.data());
}
