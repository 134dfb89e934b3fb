// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

#include <functional>
#include <memory>
#include <vector>

namespace agm::test {

/// Takes the person who runs the tests out of them: no question of their keychain, no key and no server of theirs.
/// First of all in main().
inline void leavePersonOut()
{
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "WHOP_API_KEY", "WHOP_BASE_URL"})
        qunsetenv(name);
}

/// Runs several Qt Test classes in one program (each program costs seconds to link) and returns the number of
/// failures. A fresh object is made for each class, so that none sees another's leftovers.
inline int runAll(int argc, char **argv, const std::vector<std::function<std::unique_ptr<QObject>()>> &makers)
{
    int failures = 0;
    for (const auto &make : makers) {
        const auto object = make();
        failures += QTest::qExec(object.get(), argc, argv);
    }
    return failures;
}

template <class T>
std::function<std::unique_ptr<QObject>()> maker()
{
    return [] { return std::make_unique<T>(); };
}

} // namespace agm::test
