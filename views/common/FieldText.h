// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/Reading.h"
#include "views/common/Formats.h"

#include <QtCore/QStringList>

namespace agm {

/// How a value stands in a cell or card.
struct FieldText {
    QString text; ///< one line, inert
    bool dimmed = false; ///< says that there is nothing (n/a, —, Campaign)
    QString why; ///< why there is no value or what kind of value it is; empty for a plain value
};

/// The text of one attribute. `campaign` may be null. `sign` as in Formats::money.
FieldText fieldText(const AdGroup &group, Field field, const Campaign *campaign, const Formats &formats,
                    Formats::Sign sign = Formats::Sign::Show);
/// The exact value for a tooltip, when it says more than the text; else empty.
QString exactText(const AdGroup &group, Field field, const Formats &formats);
/// Definition, the API's key, the exact value, the reason: what a tooltip says about one attribute.
QStringList fieldTooltip(const AdGroup &group, Field field, const Campaign *campaign, const Formats &formats);

/// A nested object as readable lines, whole: nothing it holds is left out, members we do not know are named. Empty for
/// other kinds. `one line` views join them with "; ".
QStringList objectLines(const Reading &reading, Field field);
/// Names of the members that were kept as they came.
QStringList keptKeys(const QByteArray &kept);

} // namespace agm
