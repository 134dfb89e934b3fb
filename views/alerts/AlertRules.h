// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <optional>

namespace agm {

/// One alert: a filter with a name.
struct AlertRule {
    QString id; ///< our own, never shown
    QString name;
    QString filter; ///< as FilterContext::stored() writes it
    bool on = true;
    QByteArray unreadable; ///< JSON that this version cannot read, to be kept as it is; empty for a good rule

    bool isReadable() const { return unreadable.isEmpty(); }
    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// Which ad groups each rule matched when it was last looked at: rule id → ad group ids.
using AlertMatches = QHash<QString, QSet<QString>>;

/// The alerts of an account, to be kept between runs.
class AlertRules {
public:
    static constexpr int Version = 1;
    /// Of a rule that matches more, what it matched is not kept: it starts anew at the next run.
    static constexpr int MostKept = 2000;

    static QByteArray toBytes(const QList<AlertRule> &rules);
    /// Nothing when the whole cannot be read: keep the bytes then. Single rules that cannot be read are in the list.
    static std::optional<QList<AlertRule>> fromBytes(const QByteArray &bytes);

    static QByteArray matchesToBytes(const AlertMatches &matches);
    /// What cannot be read is empty: the rules start anew.
    static AlertMatches matchesFromBytes(const QByteArray &bytes);

    static QString newId();
};

} // namespace agm
