// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/FrontDoor.h"
#include "app/sandbox/WorldMaker.h"

#include <QtCore/QTemporaryDir>

namespace agm::fuzz {

/// A small world behind a front door, the same at the start of every input: an input that is found must fail again.
class SandboxBox {
public:
    /// Makes the world once, which takes some 50 ms. Needs a QCoreApplication, for the database driver.
    SandboxBox();

    sandbox::ApiReply serve(const sandbox::RawRequest &request) { return m_open->door.serve(request); }
    /// Throws away what was written since the last time.
    void renew();
    /// A request that is let in: own host, the key, a version.
    static sandbox::RawRequest knocking();

private:
    struct Open {
        explicit Open(const QString &file);
        ~Open() { store.closeThread(); }
        sandbox::WorldStore store;
        sandbox::World world;
        sandbox::FrontDoor door;
    };

    QTemporaryDir m_folder;
    std::unique_ptr<Open> m_open;
    int m_opened = 0;
};

} // namespace agm::fuzz
