// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "wire/AdGroupCodec.h"

#include <QtCore/QJsonObject>

namespace agm::test {

/// A file of tests/wire/data.
QByteArray wireFile(const QString &name);
/// The page's own example, as an object to change.
QJsonObject exampleObject();
QByteArray compact(const QJsonObject &object);
/// A page of these ad groups, given as JSON.
QByteArray pageOf(const QList<QByteArray> &groups);
/// The example with one member as given (raw JSON).
QByteArray exampleWith(const QByteArray &key, const QByteArray &rawValue);
/// Decodes one ad group; a null pointer after a failure, which is printed.
AdGroupPtr decoded(const QByteArray &json);
/// Decodes what must fail, and gives the error; an Internal one when it did not fail.
Error refusalOf(const QByteArray &json);

} // namespace agm::test
