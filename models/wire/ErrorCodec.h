// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace agm {

/// What an error answer says. Foreign text: redact `message` before it is shown or logged.
struct DecodedErrorBody {
    QString type; ///< e.g. bad_request; the older spelling has it in `code` alone, the OAuth one in `error`
    QString message; ///< for people
    QString code; ///< a more specific reason; mostly null
    bool isEmpty() const { return type.isEmpty() && message.isEmpty() && code.isEmpty(); }
    friend bool operator==(const DecodedErrorBody &, const DecodedErrorBody &) = default;
};

/// Reads { error: { type | code, message } } and { error: "word", error_description }. Anything else (an empty body, a
/// proxy's HTML page) gives an empty value; this never fails, since the HTTP status already says that it is an error.
DecodedErrorBody decodeErrorBody(QByteArrayView body);

} // namespace agm
