// SPDX-License-Identifier: GPL-3.0-or-later
#include "DamageTest.h"
#include "DatabaseTest.h"
#include "FullDiskTest.h"
#include "KillTest.h"

#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    // The program runs itself for what needs another process.
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--write-until-killed"))
        return agm::test::writeUntilKilled(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--open-as-nobody"))
        return agm::test::openAsNobody(arguments.at(2));
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--write-until-full"))
        return agm::test::writeUntilFull(arguments.at(2), arguments.at(3).toLongLong());
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--read-when-full"))
        return agm::test::readWhenFull(arguments.at(2), arguments.at(3).toLongLong());
    using namespace agm::test;
    return runAll(argc, argv, {maker<DatabaseTest>(), maker<DamageTest>(), maker<FullDiskTest>(), maker<KillTest>()});
}
