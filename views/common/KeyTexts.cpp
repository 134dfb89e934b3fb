// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/KeyTexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace agm::keytexts {
namespace {

QHash<QString, QString> &keys()
{
    static QHash<QString, QString> all;
    return all;
}

} // namespace

void set(const QString &actionId, const QString &key)
{
    keys().insert(actionId, key);
}

QString of(QLatin1String actionId)
{
    const QString key = keys().value(actionId);
    return key.isEmpty() ? QCoreApplication::translate("agm::KeyTexts", "in the menus") : key;
}

} // namespace agm::keytexts
