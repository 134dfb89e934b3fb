// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Schema.h"

#include "store/Sql.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

// Stands outside any namespace, as Qt asks for resources of a static library.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(agm_store_sql);
}

namespace agm::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::Schema)
};

QString stepFile(const QString &folder, int number)
{
    return QStringLiteral("%1/%2.sql").arg(folder).arg(number, 3, 10, QLatin1Char('0'));
}

Result<void> runStep(QSqlDatabase &db, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, Tr::tr("A schema step cannot be read: %1").arg(file.errorString()), name);
    const QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements) {
        if (auto done = exec(db, statement); !done) {
            Error error = done.error();
            error.where = QStringLiteral("%1: %2").arg(name, error.where);
            return tl::unexpected<Error>(error);
        }
    }
    return {};
}

} // namespace

QString schemaFolder(StoreKind kind)
{
    initSchemaResource();
    return kind == StoreKind::Work ? QStringLiteral(":/agm/sql") : QStringLiteral(":/agm/known");
}

Result<int> latestSchema(const QString &folder)
{
    const int count = int(QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files).size());
    for (int number = 1; number <= count; ++number) {
        if (!QFile::exists(stepFile(folder, number)))
            return fail(ErrorKind::Internal, Tr::tr("A schema step is missing."), stepFile(folder, number));
    }
    if (count == 0)
        return fail(ErrorKind::Internal, Tr::tr("The program lacks its schema steps."), folder);
    return count;
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    const QStringList lines = sql.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            if (!statement.isEmpty())
                statements.append(std::exchange(statement, {}));
        } else if (!trimmed.startsWith(QLatin1String("--"))) {
            statement += line + QLatin1Char('\n');
        }
    }
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

Result<int> migrate(QSqlDatabase &db, const QString &folder)
{
    const Result<int> latest = latestSchema(folder);
    if (!latest)
        return latest;
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto version = exec(db, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected<Error>(version.error());
    const int from = version->next() ? version->value(0).toInt() : 0;
    version->finish();
    for (int number = from + 1; number <= *latest; ++number) {
        if (auto done = runStep(db, stepFile(folder, number)); !done)
            return tl::unexpected<Error>(done.error());
    }
    if (from < *latest) {
        // Both are part of the transaction: a half migrated file is never seen.
        for (const QString &pragma : {QStringLiteral("PRAGMA user_version = %1").arg(*latest),
                                      QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId)}) {
            if (auto done = exec(db, pragma); !done)
                return tl::unexpected<Error>(done.error());
        }
    }
    if (auto done = transaction->commit(); !done)
        return tl::unexpected<Error>(done.error());
    return from;
}

} // namespace agm::store
