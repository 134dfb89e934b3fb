// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/NamesTest.h"

#include "app/Speech.h"
#include "views/common/IsoNames.h"
#include "views/common/Languages.h"
#include "views/common/Words.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QtEndian>
#include <QtTest/QTest>

namespace agm::translations {
namespace {

/// A catalogue as gettext writes it: the header, both tables, the texts.
template <class Order>
QByteArray catalogue(const QList<QPair<QByteArray, QByteArray>> &texts, Order order)
{
    QByteArray bytes;
    const auto put = [&bytes, order](quint32 number) {
        const quint32 written = order(number);
        bytes.append(reinterpret_cast<const char *>(&written), 4);
    };
    const auto count = quint32(texts.size());
    for (const quint32 number : {0x950412DEU, 0U, count, 20U, 20U + 8U * count})
        put(number);
    quint32 place = 20U + 16U * count;
    QByteArray tail;
    for (const bool translated : {false, true}) {
        for (const auto &[from, to] : texts) {
            const QByteArray &text = translated ? to : from;
            put(quint32(text.size()));
            put(place);
            tail += text + '\0';
            place += quint32(text.size()) + 1;
        }
    }
    return bytes + tail;
}

const QList<QPair<QByteArray, QByteArray>> &sample()
{
    static const QList<QPair<QByteArray, QByteArray>> texts{
        {"", "Language: de"}, {"Germany", "Deutschland"}, {"Spain", "Spanien"}};
    return texts;
}

} // namespace

void NamesTest::cleanup()
{
    speak(QStringLiteral("en"));
}

void NamesTest::aCatalogueIsRead()
{
    const QHash<QString, QString> wanted{{QStringLiteral("Germany"), QStringLiteral("Deutschland")},
                                         {QStringLiteral("Spain"), QStringLiteral("Spanien")}};
    QCOMPARE(readCatalogue(catalogue(sample(), [](quint32 n) { return qToLittleEndian(n); })), wanted);
    QCOMPARE(readCatalogue(catalogue(sample(), [](quint32 n) { return qToBigEndian(n); })), wanted);
}

void NamesTest::aBrokenCatalogueIsNoHarm()
{
    const QByteArray good = catalogue(sample(), [](quint32 n) { return qToLittleEndian(n); });
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(readCatalogue(good.first(size)).size() <= 2);
    QCOMPARE(readCatalogue(QByteArray("no catalogue, but long enough to be one")).size(), 0);
    // Each number of it as large as can be: no text from outside, and an end.
    for (qsizetype place = 0; place + 4 <= 20 + 48; place += 4) {
        QByteArray bad = good;
        bad.replace(place, 4, QByteArray(4, char(0xFF)));
        QVERIFY(readCatalogue(bad).size() <= 2);
    }
}

void NamesTest::countriesHaveTheirNames()
{
    speak(QStringLiteral("en"));
    QCOMPARE(words::country(QStringLiteral("DE")), QStringLiteral("Germany"));
    if (QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                               QStringLiteral("locale/de/LC_MESSAGES/iso_3166-1.mo"))
            .isEmpty())
        QSKIP("The translations of iso-codes are not installed.");
    speak(QStringLiteral("de"));
    QCOMPARE(words::country(QStringLiteral("DE")), QStringLiteral("Deutschland"));
    QCOMPARE(words::language(QStringLiteral("es")), QStringLiteral("Spanisch"));
    speak(QStringLiteral("es"));
    QCOMPARE(words::country(QStringLiteral("DE")), QStringLiteral("Alemania"));
    QCOMPARE(words::country(QStringLiteral("ZZ")), QStringLiteral("ZZ"));
}

void NamesTest::theBestLanguageIsFound()
{
    const auto best = [](std::initializer_list<const char *> wishes) {
        QStringList list;
        for (const char *wish : wishes)
            list.append(QString::fromLatin1(wish));
        return languages::bestOf(list);
    };
    QCOMPARE(best({"de-Latn-AT", "de-AT", "de"}), QStringLiteral("de"));
    QCOMPARE(best({"de-AT"}), QStringLiteral("de"));
    QCOMPARE(best({"fr-FR", "fr", "es-MX"}), QStringLiteral("es"));
    QCOMPARE(best({"fr"}), QStringLiteral("en"));
    QCOMPARE(best({}), QStringLiteral("en"));
}

void NamesTest::theLocaleKnowsItsCountry()
{
    const QString german = QStringLiteral("de");
    QCOMPARE(languages::localeFor(german, QLocale(QStringLiteral("de_AT"))).name(), QStringLiteral("de_AT"));
    QCOMPARE(languages::localeFor(german, QLocale(QStringLiteral("en_US"))).name(), QStringLiteral("de_DE"));
    QCOMPARE(languages::localeFor({}, QLocale(QStringLiteral("fr_CA"))).name(), QStringLiteral("fr_CA"));
    QCOMPARE(languages::localeFor({}, QLocale::c()).name(), QStringLiteral("en_US"));
    QCOMPARE(languages::localeFor(QStringLiteral("ar"), QLocale(QStringLiteral("ar_EG"))).zeroDigit(),
             QStringLiteral("٠"));
    QCOMPARE(languages::localeFor(QStringLiteral("ar"), QLocale(QStringLiteral("en_US"))).zeroDigit(),
             QStringLiteral("0"));
}

} // namespace agm::translations
