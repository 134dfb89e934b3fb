// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CostTargets.h"

#include <QtCore/QStringList>

namespace agm {

QByteArray costTargetsText(const CostTargets &targets)
{
    QStringList lines;
    for (auto it = targets.cbegin(); it != targets.cend(); ++it)
        lines.append(QStringLiteral("%1=%2").arg(it.key().code()).arg(it->micros));
    lines.sort();
    return lines.join(u'\n').toUtf8();
}

CostTargets costTargetsOf(const QByteArray &text)
{
    CostTargets targets;
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        bool good = false;
        const qint64 micros = line.section(u'=', 1).toLongLong(&good);
        const QString code = line.section(u'=', 0, 0);
        if (good && micros > 0 && !code.isEmpty())
            targets.insert(Currency::of(code), Money{micros, Currency::of(code)});
    }
    return targets;
}

} // namespace agm
