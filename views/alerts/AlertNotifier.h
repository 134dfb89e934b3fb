// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace agm {

/// Tells a person who looks at another window. The program implements it; the window works without one.
class AlertNotifier {
public:
    virtual ~AlertNotifier() = default;

    /// Both plain text. `ruleId` comes back to whoever made the notifier when the person chooses the notification.
    /// Where the desktop shows none, nothing happens: the window has said it already.
    virtual void notify(const QString &ruleId, const QString &title, const QString &text) = 0;
    /// Takes back what was told of this rule: the person has seen it.
    virtual void withdraw(const QString &ruleId) = 0;

protected:
    AlertNotifier() = default;
    Q_DISABLE_COPY_MOVE(AlertNotifier)
};

} // namespace agm
