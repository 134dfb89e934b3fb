// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/ConnectionTest.h"

#include <QtCore/QStringList>

/// What a connection test found, in words.
namespace agm::connectionfindings {

struct Summary {
    bool good = false;
    QString text;
};

/// One sentence: whether the account can be used, and for what.
Summary summary(const ConnectionReport &report);
/// One line a permission: sign, what it is for, and the server's words when it was refused.
QStringList lines(const ConnectionReport &report);

} // namespace agm::connectionfindings
