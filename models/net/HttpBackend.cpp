// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpBackend.h"

namespace agm {

QByteArray methodName(ApiMethod method)
{
    switch (method) {
    case ApiMethod::Get: return QByteArrayLiteral("GET");
    case ApiMethod::Post: return QByteArrayLiteral("POST");
    case ApiMethod::Patch: return QByteArrayLiteral("PATCH");
    case ApiMethod::Delete: return QByteArrayLiteral("DELETE");
    }
    return {};
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    QByteArray joined;
    bool found = false;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            joined += (found ? QByteArrayLiteral(", ") : QByteArray()) + value;
            found = true;
        }
    }
    return joined;
}

} // namespace agm
