// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QList>

namespace agm {

/// `page_info` of a list answer. Cursors are opaque; a null string means that there is none.
struct PageInfo {
    QString startCursor;
    QString endCursor;
    bool hasNextPage = false;
    bool hasPreviousPage = false;
    friend bool operator==(const PageInfo &, const PageInfo &) = default;
};

/// One element of `data` that could not be read, while its neighbours could.
struct Refusal {
    int index = 0; ///< its place in `data`
    QString id; ///< null when not even that could be read
    Error error; ///< kind Malformed; `where` starts with data[index]
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

} // namespace agm
