// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Salvage.h"

#include "store/Sql.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <algorithm>
#include <numeric>
#include <optional>

namespace agm::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::Salvage)
};

/// Where the search for readable rows ends when the end of a table cannot be read.
constexpr qint64 FarthestNumber = qint64(1) << 40;

/// Places of one table from which that search reads.
constexpr int MostTries = 1'000;

/// A broken tree may lead in circles; no file holds more rows than one for each of so many bytes.
constexpr qint64 LeastRowBytes = 6;

struct Table {
    QString name;
    QStringList columns; ///< those that both files have, of the fresh one's order
    QStringList key; ///< as the rows lie in the file
    bool numbered = false; ///< the key begins with an integer
};

QString quoted(const QString &name)
{
    return QStringLiteral("\"%1\"").arg(QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")));
}

QString listed(const QStringList &names, const QString &suffix = {})
{
    QStringList all;
    for (const QString &name : names)
        all.append(quoted(name) + suffix);
    return all.join(QLatin1String(", "));
}

/// Another connection, for reading; gone at the end.
class Damaged {
public:
    explicit Damaged(const QString &file)
        : m_name(QStringLiteral("agm-damaged-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces))),
          m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)),
          m_mostRows(QFileInfo(file).size() / LeastRowBytes)
    {
        m_db.setDatabaseName(file);
        m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        m_db.open(); // a failure shows with the first statement
        // Without it a file that is shorter than it should be is not read at all. Nothing is written here.
        QSqlQuery(m_db).exec(QStringLiteral("PRAGMA writable_schema = ON"));
    }
    ~Damaged()
    {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Damaged(const Damaged &) = delete;
    Damaged &operator=(const Damaged &) = delete;

    QSqlDatabase &db() { return m_db; }
    qint64 mostRows() const { return m_mostRows; }

private:
    QString m_name;
    QSqlDatabase m_db;
    qint64 m_mostRows;
};

/// Columns of a table with their place in the primary key (0: not part of it); empty when it cannot be read.
QList<std::pair<QString, int>> columnsOf(QSqlDatabase &db, const QString &table, bool *integerKey = nullptr)
{
    QList<std::pair<QString, int>> columns;
    auto query = exec(db, QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table)));
    while (query && query->next()) {
        columns.append({query->value(1).toString(), query->value(5).toInt()});
        if (integerKey && query->value(5).toInt() == 1)
            *integerKey = query->value(2).toString().compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0;
    }
    return columns;
}

Result<QList<Table>> tablesOf(QSqlDatabase &fresh, QSqlDatabase &damaged)
{
    auto names = exec(fresh,
                      QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                     "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    if (!names)
        return tl::unexpected<Error>(names.error());
    QList<Table> tables;
    while (names->next()) {
        Table table{names->value(0).toString(), {}, {}, false};
        const auto theirs = columnsOf(damaged, table.name);
        QMap<int, QString> key;
        for (const auto &[column, place] : columnsOf(fresh, table.name, &table.numbered)) {
            const auto same = [&column = column](const auto &other) { return other.first == column; };
            if (std::any_of(theirs.cbegin(), theirs.cend(), same))
                table.columns.append(column);
            if (place > 0)
                key.insert(place, column);
        }
        table.key = key.values();
        const bool whole = std::all_of(table.key.cbegin(), table.key.cend(),
                                       [&table](const QString &column) { return table.columns.contains(column); });
        if (!table.key.isEmpty() && whole)
            tables.append(table);
        else if (!theirs.isEmpty()) // never so in a schema of ours
            return fail(ErrorKind::Internal, Tr::tr("A table has no key to read it by."), table.name);
    }
    return tables;
}

/// Copies one table.
class Copy {
public:
    Copy(QSqlDatabase &fresh, Damaged &damaged, const Table &table)
        : m_damaged(damaged), m_table(table), m_write(fresh), m_left(2 * damaged.mostRows())
    {
    }

    Result<void> run()
    {
        const QString sql = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                .arg(quoted(m_table.name), listed(m_table.columns),
                                     QStringList(m_table.columns.size(), QStringLiteral("?")).join(u','));
        if (!m_write.prepare(sql))
            return tl::unexpected<Error>(sqlError(m_write.lastError(), sql.left(80)));
        const Reading forward = read({}, false);
        if (!forward.toEnd && !m_failed) {
            m_complete = false;
            const Reading backward = read({}, true);
            // Between the two ends: one broken page must not hide the whole ones behind it.
            if (m_table.numbered && !backward.toEnd)
                walk(forward.any ? forward.lead : 0, backward.any ? backward.lead : FarthestNumber);
        }
        return m_failed ? Result<void>(tl::unexpected<Error>(*m_failed)) : Result<void>();
    }

    qint64 rows() const { return m_rows; }
    bool isComplete() const { return m_complete; }

private:
    struct Reading {
        bool toEnd = false; ///< nothing broken was met
        bool any = false;
        qint64 lead = 0; ///< what the key of the last row began with, when it is numbered
    };

    /// Reads in the order of the key or against it, until the end or what is broken.
    Reading read(const QString &where, bool back)
    {
        QSqlQuery query(m_damaged.db());
        query.setForwardOnly(true);
        // The table itself: an index may be broken where the table is whole.
        const QString sql = QStringLiteral("SELECT %1 FROM %2 NOT INDEXED %3 ORDER BY %4")
                                .arg(listed(m_table.columns), quoted(m_table.name), where,
                                     listed(m_table.key, back ? QStringLiteral(" DESC") : QString()));
        Reading reading;
        if (!query.exec(sql))
            return reading;
        const auto lead = int(m_table.columns.indexOf(m_table.key.constFirst()));
        while (query.next()) {
            if (m_left-- <= 0 || !write(query))
                return reading;
            reading.any = true;
            reading.lead = query.value(lead).toLongLong();
        }
        reading.toEnd = !query.lastError().isValid();
        return reading;
    }

    /// Looks for whole pages between two numbers with strides that grow while nothing can be read, and shrink before
    /// the end. What a stride went past is read backwards.
    void walk(qint64 from, qint64 to)
    {
        const QString lead = quoted(m_table.key.constFirst());
        qint64 stride = 1;
        int tries = 0;
        for (qint64 at = from; at < to && !m_failed && m_left > 0 && ++tries < MostTries;) {
            const Reading forward = read(QStringLiteral("WHERE %1 >= %2").arg(lead).arg(at), false);
            if (!forward.any && !forward.toEnd) {
                // Broken pages show any number: nothing here may go past the largest.
                at += std::clamp<qint64>(std::midpoint(at, to) - at, 1, stride);
                stride = stride > FarthestNumber / 2 ? FarthestNumber : stride * 2;
                continue;
            }
            read(QStringLiteral("WHERE %1 < %2").arg(lead).arg(at), true);
            if (forward.toEnd || forward.lead >= to)
                return;
            at = std::max(at, forward.lead) + 1;
            stride = 1;
        }
    }

    /// False when the fresh store takes nothing any more.
    bool write(const QSqlQuery &row)
    {
        for (int i = 0; i < int(m_table.columns.size()); ++i)
            m_write.bindValue(i, row.value(i));
        if (m_write.exec()) {
            m_rows += m_write.numRowsAffected();
            return true;
        }
        const QSqlError error = m_write.lastError();
        if (isCode(error, SqliteCode::Full) || isCode(error, SqliteCode::IoError)
            || isCode(error, SqliteCode::ReadOnly)) {
            m_failed = sqlError(error, m_table.name);
            return false;
        }
        m_complete = false; // a row that says what no row may say
        return true;
    }

    Damaged &m_damaged;
    const Table &m_table;
    QSqlQuery m_write;
    qint64 m_left;
    qint64 m_rows = 0;
    bool m_complete = true;
    std::optional<Error> m_failed;
};

Result<void> execAll(QSqlDatabase &db, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = exec(db, sql); !done)
            return tl::unexpected<Error>(done.error());
    }
    return {};
}

/// Takes the triggers out, which would check and record each row as if it happened now; returns what makes them again.
Result<QStringList> dropTriggers(QSqlDatabase &db)
{
    QStringList drop;
    QStringList again;
    {
        auto triggers = exec(db, QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
        if (!triggers)
            return tl::unexpected<Error>(triggers.error());
        while (triggers->next()) {
            drop.append(QStringLiteral("DROP TRIGGER %1").arg(quoted(triggers->value(0).toString())));
            again.append(triggers->value(1).toString());
        }
    }
    if (auto done = execAll(db, drop); !done)
        return tl::unexpected<Error>(done.error());
    return again;
}

/// Rows whose foreign key leads nowhere.
Result<void> dropOrphans(QSqlDatabase &db, const QList<Table> &tables)
{
    for (const Table &table : tables) {
        QStringList statements;
        {
            auto keys = exec(db, QStringLiteral("PRAGMA foreign_key_list(%1)").arg(quoted(table.name)));
            if (!keys)
                return tl::unexpected<Error>(keys.error());
            while (keys->next())
                statements.append(QStringLiteral("DELETE FROM %1 WHERE %2 NOT IN (SELECT %3 FROM %4)")
                                      .arg(quoted(table.name), quoted(keys->value(3).toString()),
                                           quoted(keys->value(4).toString()), quoted(keys->value(2).toString())));
        }
        if (auto done = execAll(db, statements); !done)
            return done;
    }
    return {};
}

/// The steps of the journal lead to its rows again, and the totals are those of the rows that are there.
Result<void> mend(QSqlDatabase &db)
{
    // A number whose word is lost may be given to another word later.
    const QString wordless = QStringLiteral("DELETE FROM %1 WHERE series NOT IN (SELECT number FROM metric_series) OR "
                                            "currency NOT IN (SELECT 0 UNION SELECT number FROM metric_word) OR "
                                            "event NOT IN (SELECT 0 UNION SELECT number FROM metric_word)");
    return execAll(
        db,
        {QStringLiteral("DELETE FROM journal_step WHERE NOT EXISTS (SELECT 1 FROM journal_item i WHERE i.job = "
                        "journal_step.job AND i.ad_group_id = journal_step.ad_group_id AND i.field = "
                        "journal_step.field)"),
         QStringLiteral("INSERT INTO journal_step (job, ad_group_id, field, state, error, at_ms) SELECT job, "
                        "ad_group_id, field, state, error, changed_ms FROM journal_item EXCEPT SELECT job, "
                        "ad_group_id, field, state, error, at_ms FROM journal_step WHERE number IN (SELECT "
                        "max(number) FROM journal_step GROUP BY job, ad_group_id, field)"),
         wordless.arg(QLatin1String("metric")), wordless.arg(QLatin1String("metric_before")),
         QStringLiteral("DELETE FROM metric_total"),
         QStringLiteral("INSERT INTO metric_total SELECT s.account_id, s.zone, m.currency, m.day, m.event, count(*), "
                        "coalesce(sum(m.spend), 0), count(m.spend), total(m.impressions), count(m.impressions), "
                        "total(m.clicks), count(m.clicks), total(m.results), count(m.results) FROM metric m "
                        "JOIN metric_series s ON s.number = m.series WHERE m.unit = 0 "
                        "GROUP BY s.account_id, s.zone, m.currency, m.day, m.event")});
}

Result<Salvage> copyAll(QSqlDatabase &fresh, const QString &damagedFile)
{
    Damaged damaged(damagedFile);
    // Without the list of its tables nothing can be found in the file.
    if (auto schema = exec(damaged.db(), QStringLiteral("SELECT max(rootpage) FROM sqlite_schema")); !schema)
        return tl::unexpected<Error>(schema.error());
    const auto tables = tablesOf(fresh, damaged.db());
    if (!tables)
        return tl::unexpected<Error>(tables.error());
    auto transaction = Transaction::begin(fresh);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto triggers = dropTriggers(fresh);
    if (!triggers)
        return tl::unexpected<Error>(triggers.error());
    Salvage saved;
    for (const Table &table : *tables) {
        Copy copy(fresh, damaged, table);
        if (const auto done = copy.run(); !done)
            return tl::unexpected<Error>(done.error());
        if (copy.rows() > 0)
            saved.rows.insert(table.name, copy.rows());
        if (!copy.isComplete())
            saved.incomplete.append(table.name);
    }
    Result<void> done = dropOrphans(fresh, *tables);
    if (done)
        done = mend(fresh);
    saved.incomplete.removeAll(QStringLiteral("metric_total")); // counted again from what it is made of
    if (done)
        done = execAll(fresh, *triggers);
    if (done)
        done = transaction->commit();
    if (!done)
        return tl::unexpected<Error>(done.error());
    return saved;
}

} // namespace

Result<Salvage> salvage(QSqlDatabase &fresh, const QString &damagedFile)
{
    // Rows come in the order of the tables' names; what leads nowhere at the end is left out by dropOrphans(). The
    // setting has no effect inside a transaction.
    if (auto done = exec(fresh, QStringLiteral("PRAGMA foreign_keys = OFF")); !done)
        return tl::unexpected<Error>(done.error());
    auto saved = copyAll(fresh, damagedFile);
    if (auto done = exec(fresh, QStringLiteral("PRAGMA foreign_keys = ON")); !done)
        return tl::unexpected<Error>(done.error());
    return saved;
}

} // namespace agm::store
