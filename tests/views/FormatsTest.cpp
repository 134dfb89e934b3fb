// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Formats.h"
#include "tests/support/TestMain.h"
#include "tests/views/Tests.h"
#include "views/common/SafeText.h"

using namespace agm;

namespace {

const QString Nb = QString(QChar(0x00A0));

Money usd(qint64 micros)
{
    return {micros, Currency::usd()};
}

class FormatsTest : public QObject {
    Q_OBJECT
    Formats en{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York")};
    Formats de{QLocale(QLocale::German, QLocale::Germany), QTimeZone("Europe/Berlin")};
    Formats ja{QLocale(QLocale::Japanese, QLocale::Japan), QTimeZone("Asia/Tokyo")};

private Q_SLOTS:
    void money_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row
            = [](const char *name, qint64 micros, const char *code, const QString &english, const QString &german) {
                  QTest::newRow(name) << micros << QString::fromLatin1(code) << english << german;
              };
        row("thousands", 1'850'000'000, "USD", QStringLiteral("US$1,850.00"),
            QStringLiteral("1.850,00") + Nb + QStringLiteral("US$"));
        row("zero", 0, "USD", QStringLiteral("US$0.00"), QStringLiteral("0,00") + Nb + QStringLiteral("US$"));
        row("half up", 1'005'000, "USD", QStringLiteral("US$1.01"),
            QStringLiteral("1,01") + Nb + QStringLiteral("US$"));
        row("small", 83'400, "USD", QStringLiteral("US$0.083"), QStringLiteral("0,083") + Nb + QStringLiteral("US$"));
        row("tiny", 4'512, "USD", QStringLiteral("US$0.0045"), QStringLiteral("0,0045") + Nb + QStringLiteral("US$"));
        row("ten cents", 100'000, "USD", QStringLiteral("US$0.10"),
            QStringLiteral("0,10") + Nb + QStringLiteral("US$"));
        row("negative", -620'000'000, "EUR", QStringLiteral("−€620.00"),
            QStringLiteral("−620,00") + Nb + QStringLiteral("€"));
        row("yen", 1'850'400'000, "JPY", QStringLiteral("JPY") + Nb + QStringLiteral("1,850"),
            QStringLiteral("1.850") + Nb + QStringLiteral("JPY"));
        row("dinar", 12'345'600, "KWD", QStringLiteral("KWD") + Nb + QStringLiteral("12.346"),
            QStringLiteral("12,346") + Nb + QStringLiteral("KWD"));
        row("odd currency", 1'000'000, "XYZ", QStringLiteral("XYZ") + Nb + QStringLiteral("1.00"),
            QStringLiteral("1,00") + Nb + QStringLiteral("XYZ"));
    }
    void money()
    {
        QFETCH(qint64, micros);
        QFETCH(QString, code);
        const Money amount{micros, Currency::of(code)};
        QTEST(en.money(amount), "english");
        QTEST(de.money(amount), "german");
    }
    void moneyInJapan()
    {
        QCOMPARE(ja.money({1'850'000'000, Currency::of(u"JPY")}), QStringLiteral("JPY") + Nb + QStringLiteral("1,850"));
        QCOMPARE(ja.money(usd(1'850'000'000)), QStringLiteral("US$1,850.00"));
    }
    void moneyWithoutSign()
    {
        QCOMPARE(en.money(usd(532'440'000), Formats::Sign::Omit), QStringLiteral("532.44"));
        QCOMPARE(en.money(Money{5'000'000, {}}), QStringLiteral("5.00"));
    }
    void exactMoney()
    {
        QCOMPARE(en.exactMoney(usd(1'850'004'512)), QStringLiteral("1,850.004512") + Nb + QStringLiteral("USD"));
        QCOMPARE(en.exactMoney(usd(20'000'000)), QStringLiteral("20.00") + Nb + QStringLiteral("USD"));
        QCOMPARE(de.exactMoney({-1'500'000, Currency::of(u"KWD")}),
                 QStringLiteral("−1,500") + Nb + QStringLiteral("KWD"));
    }
    void signedMoney()
    {
        QCOMPARE(en.signedMoneyPerDay(usd(-620'000'000)), QStringLiteral("−US$620/day"));
        QCOMPARE(en.signedMoneyPerDay(usd(120'500'000)), QStringLiteral("+US$120.50/day"));
        QCOMPARE(en.signedMoney(usd(0)), QStringLiteral("US$0"));
        QCOMPARE(en.moneyPerDay(usd(8'420'000'000)), QStringLiteral("US$8,420/day"));
        QCOMPARE(en.moneyListPerDay({usd(1'000'000), {2'000'000, Currency::of(u"EUR")}}, false),
                 QStringLiteral("US$1/day + €2/day"));
    }
    void numbers()
    {
        QCOMPARE(en.count(54321), QStringLiteral("54,321"));
        QCOMPARE(en.count(0), QStringLiteral("0"));
        QCOMPARE(en.count(2.5), QStringLiteral("2.5"));
        QCOMPARE(de.count(54321), QStringLiteral("54.321"));
        QCOMPARE(en.rate(0.036), QStringLiteral("3.60") + Nb + QStringLiteral("%"));
        QCOMPARE(en.rate(0.00034), QStringLiteral("0.034") + Nb + QStringLiteral("%"));
        QCOMPARE(en.rate(0), QStringLiteral("0.00") + Nb + QStringLiteral("%"));
        QCOMPARE(de.rate(0.036), QStringLiteral("3,60") + Nb + QStringLiteral("%"));
        QCOMPARE(en.multiple(26), QStringLiteral("26.00×"));
        QCOMPARE(en.decimal(1.6), QStringLiteral("1.60"));
        QCOMPARE(en.compact(1'234'567), QStringLiteral("1.2M"));
        QCOMPARE(en.compact(950), QStringLiteral("950"));
        QCOMPARE(en.compact(12'000), QStringLiteral("12K"));
    }
    void changes()
    {
        QCOMPARE(en.relativeChange(-0.125), QStringLiteral("▼ 12.5") + Nb + QStringLiteral("%"));
        QCOMPARE(en.relativeChange(0.0001), QStringLiteral("no change"));
        QCOMPARE(en.pointsChange(0.0035), QStringLiteral("▲ 0.35 pp"));
    }
    void theCLocaleIsGrouped()
    {
        QCOMPARE(Formats(QLocale::c(), QTimeZone("UTC")).count(1234567), QStringLiteral("1,234,567"));
    }
    void instants()
    {
        const Instant start = Instant::of(QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC));
        QCOMPARE(en.instant(start), QStringLiteral("1 Jun 2026, 08:00 EDT"));
        QVERIFY2(de.instant(start).startsWith(QStringLiteral("1. Juni 2026, 14:00 "))
                     || de.instant(start).startsWith(QStringLiteral("1. Jun. 2026, 14:00 ")),
                 qPrintable(de.instant(start)));
        QCOMPARE(ja.instant(start).section(QLatin1Char(' '), 0, 1), QStringLiteral("2026年6月1日, 21:00"));
        QCOMPARE(en.instantUtc(start), QStringLiteral("2026-06-01 12:00:00 UTC"));
        QCOMPARE(en.instant(Instant()), QString());
    }
    void windows()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(19, 0), Qt::UTC);
        const QTimeZone newYork("America/New_York");
        QCOMPARE(en.window(TimeWindow(WindowPreset::Last7Days, newYork), now),
                 QStringLiteral("Last 7 days · 16–22 Nov · New York"));
        QCOMPARE(en.window(TimeWindow(WindowPreset::Today, newYork), now), QStringLiteral("Today · 22 Nov · New York"));
        QCOMPARE(en.window(TimeWindow(WindowPreset::AllTime, newYork), now), QStringLiteral("All time · New York"));
        QCOMPARE(en.window(TimeWindow(WindowPreset::Last30Days, newYork), now),
                 QStringLiteral("Last 30 days · 24 Oct – 22 Nov · New York"));
        const auto custom = TimeWindow::custom(QDate(2025, 12, 30), QDate(2026, 1, 2), newYork);
        QVERIFY(custom.has_value());
        QCOMPARE(en.window(*custom, now), QStringLiteral("30 Dec 2025 – 2 Jan 2026 · New York"));
        QCOMPARE(de.days(QDate(2026, 11, 16), QDate(2026, 11, 22), QDate(2026, 11, 22)).left(7),
                 QStringLiteral("16.–22."));
    }
    void zones()
    {
        const QDateTime winter(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);
        QCOMPARE(en.zoneName(QTimeZone("America/New_York"), winter), QStringLiteral("New York (UTC−5)"));
        QCOMPARE(en.zoneName(QTimeZone("Asia/Kolkata"), winter), QStringLiteral("Kolkata (UTC+5:30)"));
        QCOMPARE(en.zoneName(QTimeZone("UTC"), winter), QStringLiteral("UTC"));
        QCOMPARE(en.clock(QDateTime(QDate(2026, 11, 22), QTime(19, 2, 11), Qt::UTC)), QStringLiteral("14:02:11 EST"));
    }
    void durations()
    {
        QCOMPARE(en.duration(8'700), QStringLiteral("9 s"));
        QCOMPARE(en.duration(150'000), QStringLiteral("3 min"));
        QCOMPARE(en.duration(3'900'000), QStringLiteral("1 h 5 min"));
    }
    void harmlessText()
    {
        QCOMPARE(inertLine(QStringLiteral("a\nb\tc")), QStringLiteral("a↵b⇥c"));
        QCOMPARE(inertLine(QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b")), QStringLiteral("a\uFFFDb"));
        QCOMPARE(inertLine(QStringLiteral("a") + QChar(0xD83D)), QStringLiteral("a\uFFFD"));
        const QString emoji = QString::fromUtf8("👩‍👩‍👧 ok");
        QCOMPARE(inertLine(emoji), emoji);
        QCOMPARE(inertLines(QStringLiteral("a\r\nb\x07")), QStringLiteral("a\nb\uFFFD"));
        // A pile of accents would be drawn across the lines above and below.
        const QString burmese = QString::fromUtf8("\u101E\u103D\u103E\u102D\u102F\u1036\u1037");
        QCOMPARE(inertLine(burmese + burmese), burmese + burmese);
        const QString accents(6, QChar(0x0301));
        QCOMPARE(inertLine(u'a' + QString(3000, QChar(0x0301)) + u'b'),
                 u'a' + accents + QStringLiteral("\uFFFD") + u'b');
        QCOMPARE(inertLine(QString(7, QChar(0x20DD))), QString(6, QChar(0x20DD)) + QStringLiteral("\uFFFD"));
        QCOMPARE(inertLine(u'a' + accents + QStringLiteral("\U0001E8D0").repeated(9) + u'b'), // of two units each
                 u'a' + accents + QStringLiteral("\uFFFD") + u'b');
        const QString wrapped = isolated(QString::fromUtf8("مرحبا"));
        QCOMPARE(wrapped.front(), QChar(0x2068));
        QCOMPARE(wrapped.back(), QChar(0x2069));
        // Isolates of our own stay; an override of theirs does not.
        QVERIFY(plainTooltip({isolated(QStringLiteral("a"))}).contains(isolated(QStringLiteral("a"))));
        QVERIFY(plainTooltip({QStringLiteral("a\u202Eb") + QChar(0)}).contains(QStringLiteral("a\uFFFDb\uFFFD")));
        const QString tip = plainTooltip({QStringLiteral("<b>x</b> & y"), QString()});
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt; &amp; y")));
        QCOMPARE(tip.count(QStringLiteral("<p")), 1);
    }
};

} // namespace

agm::test::Maker agm::test::makeFormatsTest()
{
    return maker<FormatsTest>();
}

#include "FormatsTest.moc"
