// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxBox.h"

#include "Oracle.h"

#include <QtCore/QFile>

namespace agm::fuzz {
namespace {

constexpr qint64 now = 1'795'600'000'000; // 2026-11-25

QString pristine(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("pristine.sqlite"));
}

sandbox::SandboxOptions options()
{
    sandbox::SandboxOptions options;
    options.key = QStringLiteral("fuzz-key");
    options.rateLimitPerMinute = 0;
    return options;
}

} // namespace

SandboxBox::Open::Open(const QString &file) : world(store, [] { return now; }), door(world, store, options())
{
    require(store.open(file, false).has_value() && world.load(), "the world can be opened");
}

SandboxBox::SandboxBox()
{
    sandbox::WorldStore store;
    const std::atomic<bool> cancelled = false;
    const bool made = store.open(pristine(m_folder), false) && sandbox::makeWorld(store, 7, 8, now, cancelled);
    store.closeThread();
    require(made, "a world can be made");
    renew();
}

void SandboxBox::renew()
{
    m_open.reset();
    const auto file = [this](int number) { return m_folder.filePath(QStringLiteral("world-%1.sqlite").arg(number)); };
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(file(m_opened) + QLatin1String(ending));
    // A new name each time: nothing of an old file can be taken for the new one's.
    require(QFile::copy(pristine(m_folder), file(++m_opened)), "the world can be copied");
    m_open = std::make_unique<Open>(file(m_opened));
}

sandbox::RawRequest SandboxBox::knocking()
{
    sandbox::RawRequest request;
    request.host = "127.0.0.1:8080";
    request.authorization = "Bearer fuzz-key";
    request.version = "2026-07-08-1";
    return request;
}

} // namespace agm::fuzz
