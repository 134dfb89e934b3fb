// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Money.h"

#include <algorithm>
#include <array>

namespace agm {

int Currency::minorDigits() const
{
    // ISO 4217 list one: every code not named here has two.
    static constexpr std::array<QLatin1String, 15> none{
        QLatin1String("BIF"), QLatin1String("CLP"), QLatin1String("DJF"), QLatin1String("GNF"), QLatin1String("ISK"),
        QLatin1String("JPY"), QLatin1String("KMF"), QLatin1String("KRW"), QLatin1String("PYG"), QLatin1String("RWF"),
        QLatin1String("UGX"), QLatin1String("VND"), QLatin1String("VUV"), QLatin1String("XAF"), QLatin1String("XOF")};
    static constexpr std::array<QLatin1String, 7> three{
        QLatin1String("BHD"), QLatin1String("IQD"), QLatin1String("JOD"), QLatin1String("KWD"),
        QLatin1String("LYD"), QLatin1String("OMR"), QLatin1String("TND")};
    const QString name = code();
    const auto is = [&name](QLatin1String other) { return name == other; };
    if (std::any_of(none.begin(), none.end(), is))
        return 0;
    return std::any_of(three.begin(), three.end(), is) ? 3 : 2;
}

} // namespace agm
