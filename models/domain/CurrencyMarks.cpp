// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CurrencyMarks.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <algorithm>

namespace agm {
namespace {

/// Signs as people type them, in upper case, and the codes each may stand for.
const QHash<QString, QStringList> &signs()
{
    const auto codes = [](const char *list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
    static const QHash<QString, QStringList> table{
        {QStringLiteral("$"),
         codes("USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU BSD BBD BZD BMD BND FJD GYD JMD KYD LRD NAD SBD SRD "
               "TTD XCD BRL DOP CVE")},
        {QStringLiteral("US$"), codes("USD")},
        {QStringLiteral("CA$"), codes("CAD")},
        {QStringLiteral("C$"), codes("CAD NIO")},
        {QStringLiteral("A$"), codes("AUD")},
        {QStringLiteral("AU$"), codes("AUD")},
        {QStringLiteral("NZ$"), codes("NZD")},
        {QStringLiteral("HK$"), codes("HKD")},
        {QStringLiteral("S$"), codes("SGD")},
        {QStringLiteral("NT$"), codes("TWD")},
        {QStringLiteral("MX$"), codes("MXN")},
        {QStringLiteral("R$"), codes("BRL")},
        {QStringLiteral("€"), codes("EUR")},
        {QStringLiteral("£"), codes("GBP EGP LBP SYP SDG SSP FKP GIP SHP")},
        {QStringLiteral("¥"), codes("JPY CNY")},
        {QStringLiteral("￥"), codes("JPY CNY")},
        {QStringLiteral("円"), codes("JPY")},
        {QStringLiteral("元"), codes("CNY TWD")},
        {QStringLiteral("₩"), codes("KRW KPW")},
        {QStringLiteral("원"), codes("KRW")},
        {QStringLiteral("₹"), codes("INR")},
        {QStringLiteral("₪"), codes("ILS")},
        {QStringLiteral("₺"), codes("TRY")},
        {QStringLiteral("₽"), codes("RUB")},
        {QStringLiteral("₴"), codes("UAH")},
        {QStringLiteral("₫"), codes("VND")},
        {QStringLiteral("₱"), codes("PHP")},
        {QStringLiteral("₦"), codes("NGN")},
        {QStringLiteral("₸"), codes("KZT")},
        {QStringLiteral("฿"), codes("THB")},
        {QStringLiteral("ZŁ"), codes("PLN")},
        {QStringLiteral("KČ"), codes("CZK")},
        {QStringLiteral("FT"), codes("HUF")},
        {QStringLiteral("LEI"), codes("RON MDL")},
        {QStringLiteral("KR"), codes("SEK NOK DKK ISK")},
        {QStringLiteral("KR."), codes("SEK NOK DKK ISK")},
        {QStringLiteral("FR."), codes("CHF")},
        {QStringLiteral("SFR."), codes("CHF")},
        {QStringLiteral("RS"), codes("INR PKR LKR NPR MUR")},
        {QStringLiteral("RS."), codes("INR PKR LKR NPR MUR")},
        {QStringLiteral("RP"), codes("IDR")},
        {QStringLiteral("RM"), codes("MYR")},
        {QStringLiteral("R"), codes("ZAR")},
    };
    return table;
}

/// Every code that some country uses.
const QSet<QString> &knownCodes()
{
    static const QSet<QString> codes = [] {
        QSet<QString> made;
        const auto all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : all)
            made.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        made.remove(QString());
        return made;
    }();
    return codes;
}

} // namespace

CurrencyMark readCurrencyMark(QStringView mark, Currency expected)
{
    const QString given = mark.toString().trimmed().toUpper();
    const QString code = expected.code();
    if (given == code)
        return CurrencyMark::Fits;
    const auto sign = signs().constFind(given);
    if (sign != signs().constEnd())
        return expected.isNull() || sign->contains(code) ? CurrencyMark::Fits : CurrencyMark::Other;
    if (knownCodes().contains(given))
        return expected.isNull() ? CurrencyMark::Fits : CurrencyMark::Other;
    return CurrencyMark::Unknown;
}

std::optional<Currency> currencyOfMark(QStringView mark)
{
    const QString given = mark.toString().trimmed().toUpper();
    const auto sign = signs().constFind(given);
    if (sign != signs().constEnd())
        return sign->size() == 1 ? std::optional(Currency::of(sign->constFirst())) : std::nullopt;
    return knownCodes().contains(given) ? std::optional(Currency::of(given)) : std::nullopt;
}

} // namespace agm
