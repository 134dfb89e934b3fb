// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/UsedLibraries.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Row {
    const char *name;
    const char *purpose;
    const char *licence;
    const char *packages;
};

constexpr Row Rows[]{
    {"Qt", QT_TRANSLATE_NOOP("UsedLibraries", "window, network, local database, SVG"), "LGPL-3.0-only",
     "qt6-base-dev qt6-svg-dev libqt6opengl6-dev libqt6sql6-sqlite qt6-translations-l10n qt6-wayland"},
    {"Qt Charts", QT_TRANSLATE_NOOP("UsedLibraries", "charts"), "GPL-3.0-only", "qt6-charts-dev"},
    {"SQLite", QT_TRANSLATE_NOOP("UsedLibraries", "drafts, journal and history, through Qt"), "Public domain",
     "libqt6sql6-sqlite"},
    {"OpenSSL", QT_TRANSLATE_NOOP("UsedLibraries", "encrypted connections, through Qt"), "Apache-2.0", ""},
    {"simdjson", QT_TRANSLATE_NOOP("UsedLibraries", "reads JSON"), "Apache-2.0", "libsimdjson-dev"},
    {"Boost.Math", QT_TRANSLATE_NOOP("UsedLibraries", "quantiles of the statistics"), "BSL-1.0", "libboost-dev"},
    {"libxlsxwriter", QT_TRANSLATE_NOOP("UsedLibraries", "writes spreadsheets"), "BSD-2-Clause", "libxlsxwriter-dev"},
    {"tl::expected", QT_TRANSLATE_NOOP("UsedLibraries", "a value or an error"), "CC0-1.0", "libexpected-dev"},
    {"cpp-httplib", QT_TRANSLATE_NOOP("UsedLibraries", "server of the demo account"), "MIT", "libcpp-httplib-dev"},
    {"QtKeychain", QT_TRANSLATE_NOOP("UsedLibraries", "API keys in the system's keychain"), "BSD-2-Clause",
     "qtkeychain-qt6-dev"},
    {"libsecret", QT_TRANSLATE_NOOP("UsedLibraries", "API keys in the system's keychain"), "LGPL-2.1-or-later",
     "libsecret-1-0"},
    {"iso-codes", QT_TRANSLATE_NOOP("UsedLibraries", "names of states and regions"), "LGPL-2.1-or-later", "iso-codes"},
    {"Breeze", QT_TRANSLATE_NOOP("UsedLibraries", "icons where the desktop has none"), "LGPL-3.0-or-later",
     "breeze-icon-theme"},
    {"DejaVu", QT_TRANSLATE_NOOP("UsedLibraries", "font where none is installed"), "Bitstream-Vera",
     "fonts-dejavu-core"},
};

} // namespace

std::vector<UsedLibrary> usedLibraries()
{
    std::vector<UsedLibrary> libraries;
    for (const Row &row : Rows) {
        libraries.push_back({QString::fromLatin1(row.name), QCoreApplication::translate("UsedLibraries", row.purpose),
                             QString::fromLatin1(row.licence),
                             QString::fromLatin1(row.packages).split(u' ', Qt::SkipEmptyParts)});
    }
    return libraries;
}

} // namespace agm
