// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace agm {

enum class NoticeLevel { Info, Success, Warning, Error };

/// A button of a notice. `id` comes back in NoticeBar::actionTriggered().
struct NoticeAction {
    QString id;
    QString text;
    friend bool operator==(const NoticeAction &, const NoticeAction &) = default;
};

/// One message above the table. Notices of one key replace each other.
struct Notice {
    QString key;
    NoticeLevel level = NoticeLevel::Info;
    QString text; ///< plain text: what happened and what the person can do
    QStringList details; ///< one line each, shown on demand
    QList<NoticeAction> actions;
    bool dismissible = true;
    bool stays = false; ///< it is of the program, not of the open account
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// The ids of the buttons that this program's own notices carry.
namespace notice {
inline const QString Retry = QStringLiteral("retry");
inline const QString RetryFailed = QStringLiteral("retryFailed");
inline const QString Undo = QStringLiteral("undo");
inline const QString Details = QStringLiteral("details");
inline const QString Accounts = QStringLiteral("accounts");
inline const QString Unlock = QStringLiteral("unlock");
inline const QString Review = QStringLiteral("review");
inline const QString Conflicts = QStringLiteral("conflicts");
inline const QString Restore = QStringLiteral("restore");
} // namespace notice

} // namespace agm
