// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiClient.h"
#include "tests/support/ScriptedServer.h"

#include <vector>

namespace agm::test {

/// One way a server, a proxy or a line can go wrong, and what the client makes of it.
struct Fault {
    QByteArray name;
    /// Played for the first requests, in order; after them the server is well again, unless `always`.
    std::vector<Script> scripts;
    /// The last script is played for every further request too.
    bool always = false;
    /// "ok" or the name of the ErrorKind.
    const char *outcome = "ok";
    /// Requests the server sees. For a broken line: at least so many, since the network library repeats some by itself.
    int requests = 1;
    /// Part of the message that must be there; empty: none.
    const char *says = "";
    /// Connections closed before a byte is read.
    int closedConnections = 0;

    /// The library may repeat the request on its own.
    bool brokenLine = false;
    /// What else it comes to when the last bytes and the end of the connection arrive in one: Qt takes a body in chunks
    /// that lacks its end for a whole one then, and leaves it to us to see that it is none. It is tried again all the
    /// same.
    const char *orOutcome = nullptr;

    /// Whether this word for a result is one of the two.
    bool comesTo(const QString &word) const
    {
        return word == QLatin1String(outcome) || (orOutcome && word == QLatin1String(orOutcome));
    }

    /// Short time limits are needed to see the end of it.
    bool hangs() const;
};

/// Time limits with which a row comes to its outcome, on a busy machine, too.
ApiLimits limitsFor(const Fault &fault);

/// `good` is the body of a good answer to the call in question.
std::vector<Fault> faultTable(const QByteArray &good);

} // namespace agm::test
