// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FindingWords.h"
#include "tests/support/TestMain.h"
#include "tests/views/Tests.h"
#include "views/common/SettingText.h"

#include <QtCore/QSet>

using namespace agm;

namespace {

Money usd(double units)
{
    return *Money::fromDouble(units, Currency::usd());
}

class FindingWordsTest : public QObject {
    Q_OBJECT
    const QLocale english{QLocale::English, QLocale::UnitedStates};
    const Formats formats{english, QTimeZone("UTC")};

    QString text(FindingCode code, const QList<FieldValue> &args = {}, std::optional<Field> field = {}) const
    {
        return findingText({code, Severity::Warning, field, args}, formats);
    }
    QString problem(const QString &typed, const QLocale &locale, const char *currency = "USD") const
    {
        const AmountReading reading
            = parseAmount(typed, locale, Currency::of(QStringView(QString::fromLatin1(currency))));
        return amountProblemText(reading, typed, locale);
    }

private Q_SLOTS:
    void everyCodeHasItsSentence()
    {
        QSet<QString> sentences;
        for (int code = 0; code <= int(FindingCode::KeptMembers); ++code) {
            const QString sentence = text(FindingCode(code));
            QVERIFY2(sentence.size() > 10, qPrintable(QString::number(code)));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.insert(sentence);
        }
    }
    void argumentsAreWritten()
    {
        QCOMPARE(text(FindingCode::LearningRestart, {0.4}), QStringLiteral("Step of 40\u00A0%: learning may restart."));
        QVERIFY(text(FindingCode::LearningRestart, {-0.255}).contains(QStringLiteral("\u221225.5\u00A0%")));
        QCOMPARE(text(FindingCode::ExtraZero, {usd(185), usd(1850)}),
                 QStringLiteral("Ten times the old value: an extra zero?"));
        QVERIFY(text(FindingCode::ExtraZero, {usd(1850), usd(185)}).contains(QStringLiteral("missing")));
        QVERIFY(text(FindingCode::ExtraZero, {usd(105), usd(1005)}).contains(QStringLiteral("Ten times")));
        QVERIFY(text(FindingCode::ExtraZero, {usd(2), usd(200)}).contains(QStringLiteral("US$200.00")));
        const QString above = text(FindingCode::MinimumAboveBudget, {usd(20), usd(10)});
        QVERIFY(above.contains(QStringLiteral("US$20.00")) && above.contains(QStringLiteral("US$10.00")));
        QVERIFY(text(FindingCode::Conflict, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c v2")},
                     Field::Title)
                    .contains(QStringLiteral("c v2")));
        QVERIFY(text(FindingCode::KeptMembers, {QStringList{QStringLiteral("\"country_groups\":[1]")}})
                    .contains(QStringLiteral("country_groups")));
        QVERIFY(text(FindingCode::CannotClear, {}, Field::EndsAt).contains(QStringLiteral("Ends")));
    }
    void foreignTextIsInert()
    {
        const QString sentence = text(FindingCode::UnknownCountry, {QStringLiteral("A\n\u202EB")});
        QVERIFY(!sentence.contains(QLatin1Char('\n')) && !sentence.contains(QChar(0x202E)));
    }
    void linesStartWithTheHeaviest()
    {
        const QStringList lines = findingLines({{FindingCode::AlreadySo, Severity::Note, {}, {}},
                                                {FindingCode::TitleEmpty, Severity::Blocked, Field::Title, {}},
                                                {FindingCode::StartInPast, Severity::Warning, {}, {}}},
                                               formats);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("✖ ")) && lines[1].startsWith(QStringLiteral("▲ ")));
        QVERIFY(lines[2].startsWith(QStringLiteral("ℹ ")));
    }
    void amountProblemsSayWhatToType()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(problem(QStringLiteral("1.000"), english),
                 QStringLiteral("1 or 1000? Your language writes 1,000 for a thousand. Type 1 or 1000."));
        QCOMPARE(problem(QStringLiteral("1.850"), german, "EUR"),
                 QStringLiteral("1,85 or 1850? Your language writes 1.000 for a thousand. Type 1,85 or 1850."));
        QVERIFY(problem(QStringLiteral("1.850,00"), english).contains(QStringLiteral("written 1850 ")));
        QCOMPARE(problem(QStringLiteral("20"), english), QString());
        QSet<QString> texts;
        for (const char *typed : {"", "1e9", "-5", "1.000", "0.505", "99999999999999", "€20"})
            texts.insert(problem(QString::fromUtf8(typed), english));
        QCOMPARE(texts.size(), 7);
        QVERIFY(!texts.contains(QString()));
    }
    void whatIsProposedCanBeTyped()
    {
        for (const char *currency : {"USD", "KWD", "JPY"}) {
            for (const QLocale &locale : {english, QLocale(QLocale::German, QLocale::Germany)}) {
                for (const QString &typed :
                     {QStringLiteral("12.345"), QStringLiteral("1,000"), QStringLiteral("7.250")}) {
                    const QString sentence = problem(typed, locale, currency);
                    const QStringList proposed
                        = sentence.section(QStringLiteral("Type "), 1).chopped(1).split(QStringLiteral(" or "));
                    QCOMPARE(proposed.size(), 2);
                    for (const QString &one : proposed)
                        QVERIFY2(problem(one, locale, currency).isEmpty(), qPrintable(sentence));
                }
            }
        }
    }
    void settingsAreOneLine()
    {
        const auto line = [this](Field field, const FieldValue &value) { return settingText(field, value, formats); };
        QCOMPARE(line(Field::EndsAt, {}), QStringLiteral("none"));
        QCOMPARE(line(Field::Status, QStringLiteral("active")), QStringLiteral("Active"));
        QCOMPARE(line(Field::BudgetAmount, usd(140)), QStringLiteral("US$140.00"));
        QCOMPARE(line(Field::EndsAt, Instant::of(QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC))),
                 QStringLiteral("1 Dec 2026, 00:00 UTC"));
        QCOMPARE(line(Field::DynamicCreative, true), QStringLiteral("Yes"));
        QCOMPARE(line(Field::Title, QString(QLatin1String(""))), QStringLiteral("(empty title)"));
        QCOMPARE(line(Field::Placements, QList<Placement>()), QStringLiteral("Automatic (Advantage+)"));
        QCOMPARE(line(Field::Languages, QStringList{QStringLiteral("en"), QStringLiteral("es")}),
                 QStringLiteral("English, Spanish"));
        QVERIFY(!line(Field::Title, QStringLiteral("two\nlines")).contains(QLatin1Char('\n')));
        CampaignsById campaigns;
        auto campaign = std::make_shared<Campaign>();
        campaign->title = QStringLiteral("Spring");
        campaigns.insert(Word::of(u"adcamp_1"), campaign);
        QCOMPARE(settingText(Field::AdCampaign, QStringLiteral("adcamp_1"), formats, &campaigns),
                 QStringLiteral("Spring"));
        QCOMPARE(settingText(Field::AdCampaign, QStringLiteral("adcamp_2"), formats, &campaigns),
                 QStringLiteral("adcamp_2"));
    }
    void settingLinesSayAll()
    {
        Audiences audiences;
        audiences.include = {QStringLiteral("aud_1")};
        audiences.exclude = {QStringLiteral("aud_2")};
        QCOMPARE(settingLines(Field::Audiences, audiences, formats).size(), 2);
        QVERIFY(settingLines(Field::BudgetAmount, usd(20), formats).contains(QStringLiteral("20.00\u00A0USD")));
        QCOMPARE(settingLines(Field::EndsAt, {}, formats), QStringList{QStringLiteral("none")});
    }
};

} // namespace

agm::test::Maker agm::test::makeFindingWordsTest()
{
    return maker<FindingWordsTest>();
}

#include "FindingWordsTest.moc"
