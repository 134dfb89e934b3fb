// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/WorldStore.h"

#include "app/sandbox/WorldRows.h"

#include <QtCore/QFile>
#include <QtCore/QThread>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <algorithm>

namespace agm::sandbox {

namespace {

QString sql(const char *text)
{
    return QString::fromLatin1(text);
}

QString marks(int n)
{
    QString text(QStringLiteral("?"));
    for (int i = 1; i < n; ++i)
        text += QStringLiteral(",?");
    return text;
}

} // namespace

/// One thread's connection with its prepared statements.
struct WorldStore::Connection {
    QString name;
    QSqlDatabase db;
    QHash<QByteArray, std::shared_ptr<QSqlQuery>> statements;

    QSqlQuery &prepared(const QByteArray &text)
    {
        auto &query = statements[text];
        if (!query) {
            query = std::make_shared<QSqlQuery>(db);
            query->setForwardOnly(true);
            if (!query->prepare(QString::fromLatin1(text)))
                qWarning("sandbox: %s", qPrintable(query->lastError().text()));
        }
        return *query;
    }

    static bool run(QSqlQuery &query)
    {
        if (query.exec())
            return true;
        qWarning("sandbox: %s", qPrintable(query.lastError().text()));
        return false;
    }

    bool insertFacts(int num, const Stretch &stretch)
    {
        QSqlQuery &query = prepared(QByteArray("INSERT OR REPLACE INTO facts (ad_group, day, start, stop, ")
                                    + factColumns + ") VALUES (" + marks(4 + MeasureCount).toLatin1() + ")");
        bindFacts(query, num, stretch);
        return run(query);
    }

    bool saveGroup(const AdGroup &group)
    {
        QSqlQuery &query = prepared("INSERT OR REPLACE INTO ad_groups VALUES (" + marks(groupColumns).toLatin1() + ")");
        bindGroup(query, group);
        return run(query);
    }

    ~Connection()
    {
        statements.clear();
        db.close();
        db = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
};

WorldStore::WorldStore() = default;
WorldStore::~WorldStore() = default;

WorldStore::Connection &WorldStore::connection()
{
    const Qt::HANDLE thread = QThread::currentThreadId();
    const std::lock_guard guard(m_connectionsMutex);
    for (const auto &[owner, connection] : m_connections) {
        if (owner == thread)
            return *connection;
    }
    static std::atomic<int> counter = 0;
    auto made = std::make_unique<Connection>();
    made->name = QStringLiteral("agm-sandbox-%1").arg(counter++);
    made->db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), made->name);
    made->db.setDatabaseName(m_file);
    made->db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (made->db.open()) {
        QSqlQuery pragma(made->db);
        pragma.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        pragma.exec(m_keep ? QStringLiteral("PRAGMA synchronous = NORMAL")
                           : QStringLiteral("PRAGMA synchronous = OFF"));
        pragma.exec(QStringLiteral("PRAGMA cache_size = -16000"));
    }
    m_connections.emplace_back(thread, std::move(made));
    return *m_connections.back().second;
}

void WorldStore::closeThread()
{
    const Qt::HANDLE thread = QThread::currentThreadId();
    const std::lock_guard guard(m_connectionsMutex);
    const auto gone = [thread](const auto &entry) { return entry.first == thread; };
    m_connections.erase(std::remove_if(m_connections.begin(), m_connections.end(), gone), m_connections.end());
}

Result<bool> WorldStore::open(const QString &file, bool keep)
{
    m_file = file;
    m_keep = keep;
    QSqlDatabase db = connection().db;
    const auto refuse = [&](const QString &why) {
        return fail(ErrorKind::Storage,
                    QStringLiteral("%1 cannot be used as the sandbox's database: %2").arg(file, why), file);
    };
    if (!db.isOpen())
        return refuse(db.lastError().text());
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("SELECT count(*), sum(name = 'world') FROM sqlite_master")) || !query.next())
        return refuse(query.lastError().text());
    const bool empty = query.value(0).toInt() == 0;
    if (!empty && query.value(1).toInt() == 0)
        return refuse(QStringLiteral("it holds the tables of another program"));
    query.finish();
    if (empty)
        return false;
    if (!query.exec(QStringLiteral("SELECT value FROM world WHERE key = 'complete'")))
        return refuse(query.lastError().text());
    return query.next();
}

Result<void> WorldStore::create(const StoredWorld &world,
                                const std::function<bool(AdGroup &, std::vector<Stretch> &)> &next,
                                const std::atomic<bool> &cancelled)
{
    const std::lock_guard guard(m_writer);
    Connection &c = connection();
    QFile schema(QStringLiteral(":/agm/sandbox/schema.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, QStringLiteral("The sandbox's schema is missing from the program."));
    const auto refused = [&](const QSqlQuery &query) {
        const QString why = query.lastError().text();
        c.db.rollback();
        return fail(ErrorKind::Storage, QStringLiteral("The sandbox's world could not be written: %1").arg(why),
                    m_file);
    };
    QSqlQuery query(c.db);
    c.db.transaction();
    const QStringList steps = QString::fromUtf8(schema.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (!step.trimmed().isEmpty() && !query.exec(step))
            return refused(query);
    }
    const auto put = [&](const char *statement, const QVariantList &values) {
        query.prepare(sql(statement));
        for (const QVariant &value : values)
            query.addBindValue(value);
        return query.exec();
    };
    for (const auto &[key, value] :
         {std::pair{"account", QString::fromLatin1(world.accountId)}, std::pair{"seed", QString::number(world.seed)},
          std::pair{"complete", QStringLiteral("1")}}) {
        if (!put("INSERT INTO world VALUES (?, ?)", {sql(key), value}))
            return refused(query);
    }
    for (const Campaign &m : world.campaigns) {
        if (!put("INSERT INTO campaigns VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                 {m.num, QString::fromLatin1(m.id), m.title, QString::fromLatin1(m.status), m.ownsBudget,
                  QString::fromLatin1(m.objective), QString::fromLatin1(m.currency), m.created, m.updated,
                  m.specialCategory, QString::fromUtf8(m.settings)}))
            return refused(query);
    }
    for (const Audience &a : world.audiences) {
        if (!put("INSERT INTO audiences VALUES (?,?,?,?)",
                 {QString::fromLatin1(a.id), QString::fromLatin1(a.type), QString::fromUtf8(a.members), a.created}))
            return refused(query);
    }
    AdGroup group;
    std::vector<Stretch> facts;
    bool good = true;
    while (good && next(group, facts)) {
        good = c.saveGroup(group);
        for (const Stretch &stretch : facts)
            good = good && c.insertFacts(group.num, stretch);
        facts.clear();
    }
    if (cancelled) {
        c.db.rollback();
        return fail(ErrorKind::Cancelled, QStringLiteral("The sandbox was stopped before its world was made."), m_file);
    }
    if (!good || !c.db.commit())
        return refused(query);
    return {};
}

Result<StoredWorld> WorldStore::load()
{
    Connection &c = connection();
    StoredWorld world;
    QSqlQuery query(c.db);
    query.setForwardOnly(true);
    const auto text = [&query](int column) { return query.value(column).toString().toUtf8(); };
    bool good = query.exec(QStringLiteral("SELECT key, value FROM world"));
    while (good && query.next()) {
        if (text(0) == "account")
            world.accountId = text(1);
        else if (text(0) == "seed")
            world.seed = query.value(1).toULongLong();
    }
    good = good && query.exec(QStringLiteral("SELECT * FROM campaigns ORDER BY num"));
    while (good && query.next())
        world.campaigns.push_back({query.value(0).toInt(), text(1), query.value(2).toString(), text(3),
                                   query.value(4).toBool(), text(5), text(6), query.value(7).toLongLong(),
                                   query.value(8).toLongLong(), text(10), query.value(9).toBool()});
    good = good
        && query.exec(QStringLiteral("SELECT id, type, members, created FROM audiences ORDER BY created DESC, id"));
    while (good && query.next())
        world.audiences.push_back({text(0), text(1), text(2), query.value(3).toLongLong()});
    good = good && query.exec(QStringLiteral("SELECT * FROM ad_groups ORDER BY num"));
    while (good && query.next()) {
        AdGroup g = readGroup(query);
        if (g.num != static_cast<int>(world.groups.size()))
            return fail(ErrorKind::Storage,
                        QStringLiteral("The sandbox's database has a gap at ad group %1.").arg(g.num), m_file);
        World::applySettings(g);
        world.groups.push_back(std::move(g));
    }
    if (!good)
        return fail(ErrorKind::Storage,
                    QStringLiteral("The sandbox's world could not be read: %1").arg(query.lastError().text()), m_file);
    return world;
}

bool WorldStore::save(const std::vector<const AdGroup *> &groups, const Facts &facts)
{
    const std::lock_guard guard(m_writer);
    Connection &c = connection();
    bool good = c.db.transaction();
    for (const AdGroup *group : groups)
        good = good && c.saveGroup(*group);
    for (const auto &[num, stretch] : facts)
        good = good && c.insertFacts(num, stretch);
    if (good && c.db.commit())
        return true;
    c.db.rollback();
    return false;
}

void WorldStore::sumDays(const std::vector<int> *nums, qint64 first, qint64 last, const AddSums &add)
{
    Connection &c = connection();
    // CROSS JOIN keeps SQLite from scanning all facts: it must walk the ad groups and seek each one's days.
    QSqlQuery &query = nums == nullptr
        ? c.prepared(QByteArray("SELECT num, ") + sumColumns
                     + " FROM ad_groups CROSS JOIN facts ON ad_group = num AND day BETWEEN ? AND ? GROUP BY num")
        : c.prepared(QByteArray("SELECT ad_group, ") + sumColumns
                     + " FROM facts WHERE day BETWEEN ? AND ? AND ad_group = ?");
    const auto read = [&] {
        Connection::run(query);
        while (query.next()) {
            Sums sums;
            for (std::size_t i = 0; i < sums.v.size(); ++i)
                sums.v[i] = query.value(static_cast<int>(i) + 1).toLongLong();
            sums.days = query.value(MeasureCount + 1).toLongLong();
            if (sums.days > 0)
                add(query.value(0).toInt(), sums);
        }
        query.finish();
    };
    query.bindValue(0, first);
    query.bindValue(1, last);
    if (nums == nullptr) {
        read();
        return;
    }
    for (const int num : *nums) {
        query.bindValue(2, num);
        read();
    }
}

void WorldStore::readDay(const std::vector<int> *nums, qint64 day, const AddStretch &add)
{
    if (nums != nullptr) {
        for (const int num : *nums)
            readDays(num, day, day, [&](const Stretch &stretch) { add(num, stretch); });
        return;
    }
    QSqlQuery &query = connection().prepared(QByteArray("SELECT ad_group, day, start, stop, ") + factColumns
                                             + " FROM ad_groups CROSS JOIN facts ON ad_group = num AND day = ?");
    query.bindValue(0, day);
    Connection::run(query);
    while (query.next())
        add(query.value(0).toInt(), readStretch(query));
    query.finish();
}

void WorldStore::readDays(int num, qint64 first, qint64 last, const std::function<void(const Stretch &)> &add)
{
    QSqlQuery &query
        = connection().prepared(QByteArray("SELECT ad_group, day, start, stop, ") + factColumns
                                + " FROM facts WHERE ad_group = ? AND day BETWEEN ? AND ? ORDER BY day, start");
    query.bindValue(0, num);
    query.bindValue(1, first);
    query.bindValue(2, last);
    Connection::run(query);
    while (query.next())
        add(readStretch(query));
    query.finish();
}

std::optional<StoredAnswer> WorldStore::answer(const QByteArray &key)
{
    QSqlQuery &query = connection().prepared("SELECT fingerprint, status, body, at FROM answers WHERE key = ?");
    query.bindValue(0, key);
    std::optional<StoredAnswer> found;
    if (Connection::run(query) && query.next())
        found = StoredAnswer{query.value(0).toByteArray(), query.value(1).toInt(), query.value(2).toByteArray(),
                             query.value(3).toLongLong()};
    query.finish();
    return found;
}

bool WorldStore::rememberAnswer(const QByteArray &key, const StoredAnswer &answer)
{
    const std::lock_guard guard(m_writer);
    QSqlQuery &query = connection().prepared("INSERT OR REPLACE INTO answers VALUES (?,?,?,?,?)");
    query.bindValue(0, key);
    query.bindValue(1, answer.fingerprint);
    query.bindValue(2, answer.status);
    query.bindValue(3, answer.body.isNull() ? QByteArray("") : answer.body);
    query.bindValue(4, answer.at);
    return Connection::run(query);
}

void WorldStore::forgetAnswer(const QByteArray &key)
{
    const std::lock_guard guard(m_writer);
    QSqlQuery &query = connection().prepared("DELETE FROM answers WHERE key = ?");
    query.bindValue(0, key);
    Connection::run(query);
}

void WorldStore::forgetAnswersBefore(qint64 at)
{
    const std::lock_guard guard(m_writer);
    QSqlQuery &query = connection().prepared("DELETE FROM answers WHERE at < ?");
    query.bindValue(0, at);
    Connection::run(query);
}

QByteArray WorldStore::makeId(const char *prefix, quint64 seed, int num)
{
    static constexpr char letters[] = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    Dice dice(seed * 0x2545f4914f6cdd1dULL + static_cast<quint64>(num) * 0x9e3779b97f4a7c15ULL);
    QByteArray id(prefix);
    for (int i = 0; i < 14; ++i)
        id += letters[dice.below(static_cast<int>(sizeof letters) - 1)];
    return id;
}

} // namespace agm::sandbox
