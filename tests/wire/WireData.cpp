// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireData.h"

#include <QtCore/QDebug>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace agm::test {

QByteArray wireFile(const QString &name)
{
    QFile file(QStringLiteral(AGM_SOURCE_DIR "/tests/wire/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

QJsonObject exampleObject()
{
    return QJsonDocument::fromJson(wireFile(QStringLiteral("ad_group.json"))).object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray pageOf(const QList<QByteArray> &groups)
{
    return "{\"data\":[" + groups.join(',')
        + "],\"page_info\":{\"start_cursor\":\"a\",\"end_cursor\":\"b\",\"has_next_page\":true,\"has_previous_page\":"
          "false}}";
}

QByteArray exampleWith(const QByteArray &key, const QByteArray &rawValue)
{
    QJsonObject object = exampleObject();
    object.remove(QString::fromLatin1(key));
    QByteArray json = compact(object);
    json.chop(1);
    return json + ",\"" + key + "\":" + rawValue + '}';
}

AdGroupPtr decoded(const QByteArray &json)
{
    const auto group = decodeAdGroup(json);
    if (!group) {
        qWarning() << group.error().where << group.error().message;
        return nullptr;
    }
    return *group;
}

Error refusalOf(const QByteArray &json)
{
    const auto group = decodeAdGroup(json);
    return group ? Error{} : group.error();
}

} // namespace agm::test
