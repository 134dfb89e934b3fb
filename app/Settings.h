// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimeWindow.h"
#include "sync/AccountConfig.h"
#include "views/common/Looks.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSettings>

namespace agm {

/// Everything that is remembered between runs but money, keys and the journal: accounts, window, columns, stats window.
/// One file, `settings.ini` in the data folder. Unreadable values fall back to their defaults. Main thread.
class Settings {
public:
    explicit Settings(const QString &dataDir);

    /// The accounts a person added, in their order; the demo account is not among them.
    QList<AccountConfig> accounts() const;
    void setAccounts(const QList<AccountConfig> &accounts);
    /// The limits of an account that is not among accounts(): the demo account and the environment's.
    GuardSettings guardOf(const QString &id) const;
    void setGuardOf(const QString &id, const GuardSettings &guard);
    QString lastAccount() const;
    void setLastAccount(const QString &id);

    /// Window geometry, docks, columns: opaque to everybody but the widget that made it. `name` is a plain word.
    QByteArray viewState(const QString &name) const;
    void setViewState(const QString &name, const QByteArray &state);

    /// Colours and density; the desktop's colours and Normal at first.
    Looks looks() const;
    void setLooks(const Looks &looks);

    /// The last stats window; last 7 days in the system's zone at first.
    TimeWindow window() const;
    void setWindow(const TimeWindow &window);

    /// Writes now. False when the file cannot be written.
    bool save();

private:
    QSettings m_file;
};

} // namespace agm
