// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BackgroundThread.h"
#include "tests/support/TestMain.h"
#include "tests/views/sheet/SheetMake.h"
#include "tests/views/sheet/SheetTests.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThreadPool>

#include <sys/stat.h>

namespace agm::test {
namespace {

/// The table as files, and files as text.
class SheetFilesTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetWorld> world;

    QByteArray bytes(const char *name = "table.csv")
    {
        QFile file(world->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<QString> readBytes(const QByteArray &content)
    {
        QFile file(world->path());
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.close();
        return SheetWorld::waited(world->files.read(world->path()));
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<SheetWorld>();
        world->fill(2);
    }
    void cleanup() { world.reset(); }

    void csvIsWhatOthersRead()
    {
        const QString hostile = QStringLiteral("=cmd|' /C calc'!A0, \"quoted\"\nline");
        world->table.upsert({shared(fullGroup(QStringLiteral("g1"), hostile))});
        const SheetTable table
            = world->sheet({}, {Field::Title, Field::Clicks, Field::EndsAt, Field::MinimumDailySpend});
        const auto done = SheetWorld::waited(world->files.write(table, world->path(), {}));
        QVERIFY(done);
        QCOMPARE(bytes(),
                 QByteArray("title,id,clicks,ends_at,minimum_daily_spend,spend_currency\r\n"
                            "Group 0000,g0,1972,,12.00,USD\r\n"
                            "\"'=cmd|' /C calc'!A0, \"\"quoted\"\"\nline\",g1,1972,,12.00,USD\r\n"));
        const auto marked = SheetWorld::waited(world->files.write(table, world->path(), {SheetForm::Csv, true}));
        QVERIFY(marked);
        QVERIFY(bytes().startsWith("\xEF\xBB\xBFtitle,"));
        QCOMPARE(world->read(*SheetWorld::waited(world->files.read(world->path()))).refused.size(), 0);
    }
    void asItIsShown()
    {
        SheetChoice choice;
        choice.names = SheetChoice::Names::Shown;
        const QString text = world->written(world->sheet(
            choice, {Field::Title, Field::BidType, Field::AdCampaign, Field::StartsAt, Field::BudgetAmount}));
        QVERIFY2(text.startsWith(QStringLiteral("Ad group,ID,Bid strategy,Campaign,Campaign title,Starts (UTC),"
                                                "\"Budget, USD\",Currency\r\n"
                                                "Group 0000,g0,Cost target,adcamp_spring,Spring launch,"
                                                "2026-06-01T12:00:00Z,100.00,USD\r\n")),
                 qPrintable(text));
    }
    void rowsAndColumnsAsChosen()
    {
        world->rows.setFilter({.text = QStringLiteral("0001")});
        QCOMPARE(int(world->sheet().groups.size()), 1);
        SheetChoice all;
        all.rows = SheetChoice::Rows::All;
        QCOMPARE(int(world->sheet(all).groups.size()), 2);
        world->rows.setFilter({});
        world->rows.setSort(Field::Title, Qt::DescendingOrder);
        QCOMPARE(world->sheet().groups.front()->id, QStringLiteral("g1"));
        SheetChoice selected;
        selected.rows = SheetChoice::Rows::Selected;
        const SheetTable one = makeSheet(selected, &world->rows, {Field::Title}, {1});
        QCOMPARE(int(one.groups.size()), 1);
        QCOMPARE(one.groups.front()->id, QStringLiteral("g0"));
        SheetChoice every;
        every.columns = SheetChoice::Columns::Every;
        QStringList headings;
        for (const SheetColumn &column : world->sheet(every).columns)
            headings += column.heading;
        for (const FieldInfo &info : fieldRegistry())
            QVERIFY2(!info.onPage || headings.contains(QLatin1String(info.key)), info.key);
    }
    void aFolderThatIsNotThere()
    {
        const QString file = world->path("none/table.csv");
        for (const SheetForm form : {SheetForm::Csv, SheetForm::Xlsx}) {
            const auto done = SheetWorld::waited(world->files.write(world->sheet(), file, {form, false}));
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::Storage);
            QCOMPARE(done.error().where, file);
        }
    }
    void stoppedLeavesWhatWasThere()
    {
        QVERIFY(readBytes("before"));
        QThreadPool *pool = &agm::backgroundThreads();
        for (const SheetForm form : {SheetForm::Csv, SheetForm::Xlsx}) {
            // No thread is free until the person has changed their mind.
            QSemaphore decided;
            const int threads = pool->maxThreadCount();
            for (int i = 0; i < threads; ++i)
                pool->start([&decided] { decided.acquire(); });
            auto writing = world->files.write(world->sheet(), world->path(), {form, false});
            writing.cancel();
            decided.release(threads);
            writing.waitForFinished();
            pool->waitForDone();
            QVERIFY(writing.isCanceled());
            QCOMPARE(bytes(), QByteArray("before"));
        }
    }
    void encodings()
    {
        QCOMPARE(*readBytes("\xEF\xBB\xBFid\r\n\xC3\xA4"), QStringLiteral("id\r\n\u00E4"));
        QCOMPARE(*readBytes(QByteArray("\xFF\xFEi\0d\0", 6)), QStringLiteral("id"));
        const auto latin = readBytes("id\n\xE4\n");
        QVERIFY(!latin);
        QVERIFY(latin.error().message.contains(QLatin1String("UTF-8")));
        const auto book = readBytes("PK\x03\x04whatever");
        QVERIFY(!book);
        QVERIFY(book.error().message.contains(QLatin1String("CSV")));
        const auto none = SheetWorld::waited(world->files.read(world->path("none.csv")));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Storage);
    }
    /// A pipe would be waited for without end.
    void whatIsNoFileIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(world->path("pipe")).constData(), 0600), 0);
        for (const char *name : {"pipe", "."}) {
            const auto read = SheetWorld::waited(world->files.read(world->path(name)));
            QVERIFY(!read);
            QVERIFY2(read.error().message.contains(QLatin1String("a device or a pipe")),
                     qPrintable(read.error().message));
        }
    }
};

} // namespace

std::unique_ptr<QObject> makeSheetFilesTest()
{
    return std::make_unique<SheetFilesTest>();
}

} // namespace agm::test

#include "FilesTest.moc"
