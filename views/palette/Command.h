// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>

namespace agm {

/// One line of the command palette.
struct Command {
    QString title; ///< "Pause…", without the mark of a mnemonic
    QString hint; ///< its key; of one that is off: why
    bool on = true;
    std::function<void()> run; ///< called after the palette has closed; may be empty when it is off
};

/// How well a title answers what was typed: 0 is best; nothing when one of the words does not occur in it. Case and
/// accents do not matter. Every title answers an empty text.
std::optional<int> commandRank(const QString &title, const QString &typed);

/// The words of an action as a command: no mnemonic.
QString commandTitle(const QString &actionText);

} // namespace agm
