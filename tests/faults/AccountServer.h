// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/net/FaultTable.h"
#include "tests/support/ScriptedServer.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <algorithm>
#include <functional>
#include <optional>

namespace agm::test {

/// The operations that the faults meet.
enum class Operation { List, Create, Update, Pause };

/// A small account behind a scripted server: it does what it is asked and remembers how often it did, while a fault
/// spoils the answers of one operation. A POST with a key it knows gets the first answer again, as the API does.
class AccountServer {
public:
    AccountServer();

    /// The answers of this operation go wrong from now on. `carriesOut`: what is asked is done all the same.
    void spoil(Operation operation, const Fault &fault, bool carriesOut);
    /// All is well from now on.
    void heal();
    /// A good answer to the operation as the account is before it.
    QByteArray goodAnswer(Operation operation) const;

    /// Answers this operation instead from now on; an empty script means: as always.
    void answer(Operation operation, std::function<Script(const SeenRequest &)> how)
    {
        m_instead[operation] = std::move(how);
    }
    /// A page of these ad groups; with a cursor or the word that there are more.
    QByteArray page(int from, int to, const QJsonValue &endCursor, bool more) const;
    /// Does what the request asks for and gives the good answer; for scripts that answer late.
    Script carriedOut(const SeenRequest &request);

    /// How often the account was changed by this operation.
    int changes(Operation operation) const { return m_changes.value(operation); }
    QJsonObject group(const QString &id) const { return m_groups.value(id); }
    /// How often a new ad group was made with this title.
    int made(const QString &title) const { return m_carried.value(QStringLiteral("create ") + title); }
    /// How often at most one and the same creation or title was carried out.
    int mostOften() const { return m_carried.isEmpty() ? 0 : *std::max_element(m_carried.cbegin(), m_carried.cend()); }
    int size() const { return int(m_groups.size()); }
    /// Somebody else's doing.
    void put(const QString &id, const QString &key, const QJsonValue &value) { m_groups[id].insert(key, value); }

    static QString groupId(int number);

    ScriptedServer http;

private:
    Script respond(const SeenRequest &request);
    /// Does it, and returns the answer's status and body.
    std::pair<int, QByteArray> carryOut(const SeenRequest &request);
    static std::optional<Operation> operationOf(const SeenRequest &request);

    QMap<QString, QJsonObject> m_groups;
    QMap<Operation, std::function<Script(const SeenRequest &)>> m_instead;
    QMap<Operation, int> m_changes;
    QHash<QString, int> m_carried; ///< by what was wanted
    QHash<QByteArray, QByteArray> m_answers; ///< by idempotency key
    const Fault *m_fault = nullptr;
    Operation m_spoiled = Operation::List;
    bool m_carriesOut = false;
    qsizetype m_played = 0;
};

} // namespace agm::test
