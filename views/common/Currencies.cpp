// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Formats.h"

#include <QtCore/QHash>

namespace agm {

QString Formats::currencySign(Currency currency)
{
    // Signs that stand for one currency only; dollars carry their country. Shared ones (¥, kr, £ of Egypt) are left to
    // the code.
    static const QHash<QString, QString> signs{
        {QStringLiteral("USD"), QStringLiteral("US$")}, {QStringLiteral("EUR"), QStringLiteral("€")},
        {QStringLiteral("GBP"), QStringLiteral("£")},   {QStringLiteral("CAD"), QStringLiteral("CA$")},
        {QStringLiteral("AUD"), QStringLiteral("A$")},  {QStringLiteral("NZD"), QStringLiteral("NZ$")},
        {QStringLiteral("HKD"), QStringLiteral("HK$")}, {QStringLiteral("MXN"), QStringLiteral("MX$")},
        {QStringLiteral("BRL"), QStringLiteral("R$")},  {QStringLiteral("INR"), QStringLiteral("₹")},
        {QStringLiteral("ILS"), QStringLiteral("₪")},   {QStringLiteral("TRY"), QStringLiteral("₺")},
        {QStringLiteral("VND"), QStringLiteral("₫")},   {QStringLiteral("PHP"), QStringLiteral("₱")},
        {QStringLiteral("UAH"), QStringLiteral("₴")},   {QStringLiteral("KRW"), QStringLiteral("₩")},
        {QStringLiteral("PLN"), QStringLiteral("zł")},
    };
    const QString code = currency.code();
    return signs.value(code, code);
}

} // namespace agm
