// SPDX-License-Identifier: GPL-3.0-or-later
// Series of figures: out of the local store, and from the server. With "history" or "reports" only that.
#include "tests/bench/series/SeriesBench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    const QString only = app.arguments().value(1);
    const bool read = only == QLatin1String("reports") || agm::bench::history(dir.path());
    const bool asked = only == QLatin1String("history") || agm::bench::reports(dir.path());
    return read && asked ? 0 : 1;
}
