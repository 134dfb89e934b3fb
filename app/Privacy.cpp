// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Privacy.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <sys/resource.h>

namespace agm {

QString takeEnvironmentKey()
{
    static QString taken;
    // Qt hands out copies; it is the place itself that must be emptied. Unsetting would leave the bytes where they are.
    char *value = std::getenv("WHOP_API_KEY");
    const QString key = QString::fromLocal8Bit(value).trimmed(); // null gives an empty text
    if (!key.isEmpty()) {
        taken = key;
        std::fill_n(value, std::strlen(value), ' ');
    } else if (value == nullptr || *value == '\0') {
        taken.clear(); // none, or none on purpose; blanks are what was left here
    }
    return taken;
}

void makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(path));
    QDir().mkpath(folder.absolutePath());
    QDir().mkdir(folder.absoluteFilePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void leaveNoCoreFile()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // lowering a limit is always allowed
}

} // namespace agm
