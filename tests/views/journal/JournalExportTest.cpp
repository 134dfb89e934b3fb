// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/JournalExport.h"
#include "tests/views/journal/JournalMake.h"
#include "tests/views/journal/JournalViewTests.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

namespace agm::test {
namespace {

/// RFC 4180, told another way than the writer: rows of cells.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        QString &cell = rows.last().last();
        if (quoted && letter == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += letter;
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && letter == u',') {
            rows.last() += QString();
        } else if (!quoted && letter == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows += QStringList{QString()};
            ++i;
        } else {
            cell += letter;
        }
    }
    rows.removeLast(); // after the last line break
    return rows;
}

struct Exported {
    QByteArray bytes;
    QString error;
    QList<QVariant> counts;
};

Exported write(FakeSource &source, const QString &file, JournalExport::Format format, const JournalQuery &query = {})
{
    Exported exported;
    auto *job = new JournalExport(&source, query, file, format);
    QSignalSpy finished(job, &JournalExport::finished);
    QSignalSpy failed(job, &JournalExport::failed);
    QSignalSpy gone(job, &QObject::destroyed);
    job->start();
    if (!QTest::qWaitFor([&] { return gone.count() == 1; }))
        return {{}, QStringLiteral("it does not end"), {}};
    if (failed.count() > 0)
        exported.error = failed[0][0].toString();
    if (finished.count() > 0)
        exported.counts = finished[0];
    QFile read(file);
    if (read.open(QIODevice::ReadOnly))
        exported.bytes = read.readAll();
    return exported;
}

class JournalExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvReadsBack()
    {
        const QTemporaryDir dir;
        FakeSource source;
        fill(source);
        source.jobs.last().note = QStringLiteral("a \"quoted\", note\r\nin two lines");
        source.rowsOf[QStringLiteral("job-5")][0].title = QStringLiteral("=HYPERLINK(\"x\",\"y\")");
        const Exported file = write(source, dir.filePath(QStringLiteral("j.csv")), JournalExport::Format::Csv);
        QCOMPARE(file.error, QString());
        QCOMPARE(file.counts, (QList<QVariant>{5, 9}));
        const QList<QStringList> rows = readCsv(QString::fromUtf8(file.bytes));
        QCOMPARE(rows.size(), 10);
        const QStringList &header = rows[0];
        for (const QStringList &line : rows)
            QCOMPARE(line.size(), header.size());
        const auto cell
            = [&](int line, const char *name) { return rows[line].value(header.indexOf(QLatin1String(name))); };
        QCOMPARE(cell(1, "job_id"), QStringLiteral("job-5"));
        QCOMPARE(cell(1, "title"), QStringLiteral("'=HYPERLINK(\"x\",\"y\")"));
        QCOMPARE(cell(1, "action"), QStringLiteral("pause"));
        QCOMPARE(cell(1, "before"), QStringLiteral("active"));
        QCOMPARE(cell(1, "result_time"), QStringLiteral("2026-11-24T09:30:01.000Z"));
        QCOMPARE(cell(7, "job_id"), QStringLiteral("job-1"));
        QCOMPARE(cell(7, "job_time"), QStringLiteral("2026-11-24T09:30:00.000Z"));
        QCOMPARE(cell(7, "note"), QStringLiteral("a \"quoted\", note\r\nin two lines"));
        QCOMPARE(cell(7, "after"), QStringLiteral("{\"amount\":\"140.00\",\"currency\":\"USD\"}"));
        QCOMPARE(cell(7, "undone_by"), QStringLiteral("job-2"));
        QCOMPARE(cell(7, "ad_groups"), QStringLiteral("2"));
        QCOMPARE(cell(9, "result"), QStringLiteral("failed"));
        QCOMPARE(cell(9, "error"), QStringLiteral("The budget is too small."));
    }

    void formulasAreDefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QStringLiteral("plain") << QByteArray("plain");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("=") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("+") << QStringLiteral("+1") << QByteArray("'+1");
        QTest::newRow("-") << QStringLiteral("-1") << QByteArray("'-1");
        QTest::newRow("@") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t'=1\"");
        QTest::newRow("return") << QStringLiteral("\r=1") << QByteArray("\"'\r'=1\"");
        QTest::newRow("comma") << QStringLiteral("=a,b") << QByteArray("\"'=a,b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("within") << QStringLiteral("a=b") << QByteArray("a=b");
    }
    void formulasAreDefused()
    {
        QFETCH(QString, text);
        QTEST(JournalExport::csvCell(text), "cell");
    }

    void jsonReadsBack()
    {
        const QTemporaryDir dir;
        FakeSource source;
        fill(source);
        source.rowsOf[QStringLiteral("job-5")][0].title = QStringLiteral("=1+1");
        const Exported file = write(source, dir.filePath(QStringLiteral("j.json")), JournalExport::Format::Json);
        QCOMPARE(file.error, QString());
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.bytes, &error);
        QVERIFY2(!document.isNull(), qPrintable(error.errorString()));
        const QJsonArray jobs = document[QStringLiteral("jobs")].toArray();
        QCOMPARE(jobs.size(), 5);
        QCOMPARE(jobs[0][QStringLiteral("rows")][0][QStringLiteral("title")].toString(), QStringLiteral("=1+1"));
        QCOMPARE(jobs[0][QStringLiteral("rows")][0][QStringLiteral("before")].toString(), QStringLiteral("active"));
        const QJsonValue oldest = jobs[4];
        QCOMPARE(oldest[QStringLiteral("ad_groups")].toInt(), 2);
        QCOMPARE(oldest[QStringLiteral("origin")].toString(), QStringLiteral("review"));
        const QJsonValue budget = oldest[QStringLiteral("rows")][0];
        QCOMPARE(budget[QStringLiteral("after")][QStringLiteral("amount")].toString(), QStringLiteral("140.00"));
        QVERIFY(jobs[1][QStringLiteral("rows")][0][QStringLiteral("before")].isNull());
    }

    void onlyWhatIsListed()
    {
        const QTemporaryDir dir;
        FakeSource source;
        fill(source);
        JournalQuery query;
        query.action = BulkAction::Delete;
        query.limit = 1;
        const Exported file = write(source, dir.filePath(QStringLiteral("j.csv")), JournalExport::Format::Csv, query);
        QCOMPARE(file.counts, (QList<QVariant>{1, 2}));
    }

    void nothingIsLeftOfAFailure()
    {
        const QTemporaryDir dir;
        FakeSource source;
        fill(source);
        const QString path = dir.filePath(QStringLiteral("j.csv"));
        source.failingRows = QStringLiteral("A page is broken.");
        QCOMPARE(write(source, path, JournalExport::Format::Csv).error, source.failingRows);
        QVERIFY(!QFile::exists(path));
        source.failingRows.clear();
        const QString nowhere = dir.filePath(QStringLiteral("no/such/folder/j.csv"));
        QVERIFY(!write(source, nowhere, JournalExport::Format::Csv).error.isEmpty());
    }
};

} // namespace

std::unique_ptr<QObject> makeJournalExportTest()
{
    return std::make_unique<JournalExportTest>();
}

} // namespace agm::test

#include "JournalExportTest.moc"
