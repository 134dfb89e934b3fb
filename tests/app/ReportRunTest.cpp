// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountBook.h"
#include "app/AccountClient.h"
#include "app/EmbeddedSandbox.h"
#include "app/WindowText.h"
#include "domain/FieldRegistry.h"
#include "net/ApiClient.h"
#include "store/Database.h"
#include "store/SqliteJournal.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "tests/app/AppTests.h"
#include "tests/store/StoreHelpers.h"
#include "tests/support/PdfText.h"
#include "tests/support/Sheets.h"
#include "views/common/FieldText.h"
#include "views/common/Words.h"
#include "wire/FieldValueCodec.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int Long = 120000; // for a loaded machine; nothing waits this long when all is well

struct Ran {
    int status = -1;
    QString out;
    QString errors;
};

/// The real program against its demo account.
class ReportRunTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Days that are over, so that their figures stand; and the program's clock with them.
        m_last = QDateTime::currentDateTimeUtc().date().addDays(-10);
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"TZ"_s, u"UTC"_s);
        m_environment.insert(u"SOURCE_DATE_EPOCH"_s,
                             QString::number(QDateTime(m_last, QTime(23, 30), Qt::UTC).toSecsSinceEpoch()));
        listDemo();
        QVERIFY(m_groups.size() > 100);
    }

    void everyFormIsWritten()
    {
        for (const QString &ending : {u"pdf"_s, u"html"_s, u"xlsx"_s}) {
            const Ran ran = report(u"first."_s + ending);
            QVERIFY2(ran.status == 0, qPrintable(ran.errors));
            QVERIFY2(ran.errors.isEmpty(), qPrintable(ran.errors));
            QCOMPARE(ran.out.count(u'\n'), 1);
            QVERIFY(ran.out.contains(words::adGroups(int(m_groups.size()))));
        }
        QVERIFY(PdfFile(bytes(u"first.pdf"_s)).isGood());
        QVERIFY(PdfFile(bytes(u"first.pdf"_s)).pages().size() > 3);
        QXmlStreamReader html(bytes(u"first.html"_s));
        QString text;
        while (!html.atEnd()) {
            if (html.readNext() == QXmlStreamReader::Characters)
                text += html.text();
        }
        QVERIFY2(!html.hasError(), qPrintable(html.errorString()));
        for (const QString &wanted : {u"Demo account"_s, u"USD"_s, u"UTC"_s, m_last.toString(u"d MMM yyyy"_s),
                                      u"Definitions"_s, u"Day by day"_s, m_groups.constFirst()->title})
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
    }

    /// The spreadsheet's numbers against the account's own, listed for the same days.
    void theNumbersAreTheAccounts()
    {
        QVERIFY(report(u"numbers.xlsx"_s).status == 0);
        const QList<Sheet> sheets = readWorkbook(bytes(u"numbers.xlsx"_s));
        const auto sheet = std::find_if(sheets.begin(), sheets.end(), [this](const Sheet &each) {
            return each.name == words::adGroups(int(m_groups.size()));
        });
        QVERIFY(sheet != sheets.end());
        const auto columnOf = [&](const QString &title) {
            for (char column = 'A'; column <= 'Z'; ++column) {
                if (sheet->cells.value(QLatin1Char(column) + u"1"_s).text == title)
                    return QLatin1Char(column);
            }
            return QLatin1Char('?');
        };
        QMap<QString, double> shown;
        QMap<QString, double> wanted;
        double sum = 0;
        for (qsizetype row = 2; row < m_groups.size() + 2; ++row) {
            const auto cell
                = [&](const QString &title) { return sheet->cells.value(columnOf(title) + QString::number(row)); };
            QVERIFY(cell(u"Spend"_s).isNumber);
            shown[cell(u"Ad group"_s).text] += cell(u"Spend"_s).number;
        }
        for (const AdGroupPtr &group : std::as_const(m_groups)) {
            wanted[fieldText(*group, Field::Title, nullptr, Formats()).text] += group->money(Field::Spend)->toDouble();
            sum += group->money(Field::Spend)->toDouble();
        }
        QVERIFY(sum > 0);
        QCOMPARE(shown.keys(), wanted.keys());
        for (auto at = wanted.cbegin(); at != wanted.cend(); ++at)
            QVERIFY2(std::abs(shown[at.key()] - at.value()) < 1e-6, qPrintable(at.key()));
    }

    /// Twice in processes of their own, in two zones of the clock, with two seeds of hashes: the same bytes.
    void sameBytesAgain_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"pdf", "html", "xlsx"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void sameBytesAgain()
    {
        QFETCH(QString, ending);
        QCOMPARE(report(u"a."_s + ending).status, 0);
        QCOMPARE(report(u"b."_s + ending).status, 0);
        QVERIFY(bytes(u"a."_s + ending).size() > 1000);
        QVERIFY(bytes(u"a."_s + ending) == bytes(u"b."_s + ending));
    }

    void withoutAClockItIsOfNow()
    {
        m_environment.remove(u"SOURCE_DATE_EPOCH"_s);
        const Ran ran = report(u"now.html"_s, u"today"_s);
        m_environment.insert(u"SOURCE_DATE_EPOCH"_s,
                             QString::number(QDateTime(m_last, QTime(23, 30), Qt::UTC).toSecsSinceEpoch()));
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QVERIFY(bytes(u"now.html"_s).contains("Today is incomplete"));
    }

    /// A budget that this program changed today has no pace yet.
    void ownChangesBeginThePaceAnew()
    {
        m_environment.remove(u"SOURCE_DATE_EPOCH"_s);
        QVERIFY(report(u"before.xlsx"_s, u"today"_s).status == 0);
        const QHash<QString, Sheet::Cell> before = forecasts(u"before.xlsx"_s);
        const auto group = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                        [&](const AdGroupPtr &each) { return before.value(each->title).isNumber; });
        QVERIFY(group != m_groups.cend());
        changeBudget((*group)->id);
        QVERIFY(report(u"after.xlsx"_s, u"today"_s).status == 0);
        m_environment.insert(u"SOURCE_DATE_EPOCH"_s,
                             QString::number(QDateTime(m_last, QTime(23, 30), Qt::UTC).toSecsSinceEpoch()));
        const QHash<QString, Sheet::Cell> after = forecasts(u"after.xlsx"_s);
        QVERIFY(after.contains((*group)->title));
        QVERIFY(!after.value((*group)->title).isNumber);
        int others = 0;
        for (auto at = after.cbegin(); at != after.cend(); ++at)
            others += at.value().isNumber;
        QVERIFY(others > 0);
    }

    void needsNoDisplay()
    {
        QProcessEnvironment bare = m_environment;
        bare.remove(u"DISPLAY"_s);
        bare.remove(u"WAYLAND_DISPLAY"_s);
        bare.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        QCOMPARE(run(reporting(u"bare.pdf"_s, u"7d"_s), bare).status, 0);
        QVERIFY(bytes(u"bare.pdf"_s).startsWith("%PDF"));
    }

    void whatCannotBeDone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const QString good = m_dir.filePath(u"refused.pdf"_s);
        QTest::newRow("window") << QStringList{u"--report"_s, good, u"--window"_s, u"8d"_s} << u"“8d”"_s;
        QTest::newRow("days") << QStringList{u"--report"_s, good, u"--window"_s, u"2026-06-07..2026-06-01"_s}
                              << u"before the first"_s;
        QTest::newRow("ending") << QStringList{u"--report"_s, m_dir.filePath(u"refused.txt"_s)} << u".xlsx"_s;
        QTest::newRow("no file") << QStringList{u"--report"_s, QString()} << u"--report takes a file"_s;
        QTest::newRow("folder") << QStringList{u"--report"_s, m_dir.filePath(u"none/refused.pdf"_s)}
                                << u"There is no folder"_s;
        QTest::newRow("account") << QStringList{u"--report"_s, good, u"--account"_s, u"Nobody's"_s} << u"“Nobody's”"_s;
        QTest::newRow("alone") << QStringList{u"--window"_s, u"7d"_s} << u"--window goes with --report"_s;
        QTest::newRow("with a plan") << QStringList{u"--report"_s, good, u"--apply"_s, good, u"--dry-run"_s}
                                     << u"--report stands alone"_s;
    }

    void whatCannotBeDone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const Ran ran = run(arguments + QStringList{u"--data-dir"_s, m_dir.path()}, m_environment);
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.errors.contains(said), qPrintable(ran.errors));
        QVERIFY(!QFile::exists(m_dir.filePath(u"refused.pdf"_s)));
    }

    /// A folder stands where the file should go.
    void aFileThatCannotBeWritten()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(u"taken.html"_s));
        const Ran ran = report(u"taken.html"_s);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.errors.contains(u"taken.html"_s) && ran.errors.contains(u"could not be written"_s),
                 qPrintable(ran.errors));
    }

    void theServerGone()
    {
        QFile old(m_dir.filePath(u"old.html"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QProcessEnvironment environment = m_environment;
        environment.insert(u"WHOP_API_KEY"_s, u"a-secret-key"_s);
        environment.insert(u"WHOP_BASE_URL"_s, u"http://127.0.0.1:1/api/v1"_s);
        const Ran ran = run(reporting(u"old.html"_s, u"7d"_s), environment); // the environment's account comes first
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.errors.contains(u"could not be listed"_s), qPrintable(ran.errors));
        QVERIFY(!ran.errors.contains(u"a-secret-key"_s));
        QCOMPARE(bytes(u"old.html"_s), QByteArray("old"));
    }

    void windows()
    {
        const QTimeZone zone("America/New_York");
        const QDateTime now(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC); // the 21st in New York
        const QDate today(2026, 11, 21);
        const QList<std::pair<QString, QDate>> firsts{{u"today"_s, today},
                                                      {u"7d"_s, today.addDays(-6)},
                                                      {u"14d"_s, today.addDays(-13)},
                                                      {u"30d"_s, today.addDays(-29)},
                                                      {u"all"_s, QDate()},
                                                      {u"2026-06-01..2026-06-07"_s, QDate(2026, 6, 1)},
                                                      {u"2024-02-29..2024-02-29"_s, QDate(2024, 2, 29)}};
        for (const auto &[text, first] : firsts) {
            const auto window = windowOfText(text, zone);
            QVERIFY2(window, qPrintable(text));
            QCOMPARE(window->firstDay(now), first);
            QCOMPARE(window->zone(), zone);
        }
        QCOMPARE(windowOfText(u"2026-06-01..2026-06-07"_s, zone)->lastDay(now), QDate(2026, 6, 7));
        for (const QString &text :
             {u""_s, u"7"_s, u"7D"_s, u"2026-06-01"_s, u"2026-06-01..2026-06-31"_s, u"2026-02-29..2026-03-01"_s,
              u"2026-06-01...2026-06-07"_s, u"2026-06-01T10:00..2026-06-07"_s, u"2026-6-1..2026-6-7"_s,
              u"..2026-06-07"_s, u"2026-06-01..2026-06-02..2026-06-03"_s})
            QVERIFY2(!windowOfText(text, zone), qPrintable(text));
    }

private:
    QStringList reporting(const QString &name, const QString &window) const
    {
        return {u"--report"_s, m_dir.filePath(name), u"--window"_s, window, u"--data-dir"_s, m_dir.path()};
    }

    Ran report(const QString &name, const QString &window = u"7d"_s) const
    {
        return run(reporting(name, window), m_environment);
    }

    /// The forecasts of a workbook's pacing, by whose budget it is.
    QHash<QString, Sheet::Cell> forecasts(const QString &name) const
    {
        QHash<QString, Sheet::Cell> found;
        const QList<Sheet> sheets = readWorkbook(bytes(name));
        for (const Sheet &sheet : sheets) {
            for (int row = 1; row < 2000; ++row) {
                if (sheet.cells.value(u"E%1"_s.arg(row)).text != u"Forecast"_s)
                    continue;
                for (++row; !sheet.cells.value(u"A%1"_s.arg(row)).text.isEmpty(); ++row)
                    found.insert(sheet.cells.value(u"A%1"_s.arg(row)).text, sheet.cells.value(u"E%1"_s.arg(row)));
            }
        }
        return found;
    }

    /// As a job of this program would have left it in the journal.
    void changeBudget(const QString &adGroupId) const
    {
        Database database(m_dir.filePath(u"store.sqlite"_s));
        QVERIFY(await(database.open()));
        SqliteJournal journal(&database);
        const JournalJob job = makeJob(u"budget"_s, AccountBook::demoId());
        JournalItem item = makeItem(adGroupId);
        item.field = QString::fromLatin1(fieldInfo(Field::BudgetAmount).key);
        item.before = journalText(Field::BudgetAmount, Money{10 * Money::Micro, Currency::usd()});
        item.after = journalText(Field::BudgetAmount, Money{20 * Money::Micro, Currency::usd()});
        QVERIFY(await(journal.plan(job, {item})));
        QVERIFY(await(journal.mark(job.id, adGroupId, JournalState::Sent)));
        QVERIFY(await(journal.mark(job.id, adGroupId, JournalState::Confirmed)));
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The demo account as it is kept in the folder, for the seven days.
    void listDemo()
    {
        EmbeddedSandbox sandbox(m_dir.filePath(u"demo.sqlite"_s));
        auto started = sandbox.start();
        QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), Long);
        QVERIFY(started.result());
        AccountConfig account;
        account.baseUrl = started.result()->baseUrl;
        const auto client = makeClient(account, started.result()->key);
        AdGroupReader reader(client.get(), {});
        AdGroupRepository repository;
        Listing listing(&reader, &repository);
        listing.setWindow(*TimeWindow::custom(m_last.addDays(-6), m_last, QTimeZone("UTC")));
        listing.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(listing.state(), ListingState::Complete, Long);
        m_groups = {repository.groups().begin(), repository.groups().end()};
        // They come in from both ends at once.
        std::sort(m_groups.begin(), m_groups.end(),
                  [](const AdGroupPtr &a, const AdGroupPtr &b) { return a->id < b->id; });
    }

    static Ran run(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(AGM_PROGRAM), arguments);
        if (!program.waitForFinished(Long) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

    QTemporaryDir m_dir;
    QDate m_last;
    QProcessEnvironment m_environment;
    QList<AdGroupPtr> m_groups;
};

} // namespace

std::unique_ptr<QObject> makeReportRunTest()
{
    return std::make_unique<ReportRunTest>();
}

} // namespace agm::test

#include "ReportRunTest.moc"
