// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace agm::words {

/// Source text (context "Words") of one of the API's words; null when we do not know it. `kind` is a key of the table:
/// mostly the attribute's own key, "event" for both vocabularies of pixel events.
const char *sourceWord(const char *kind, const QString &raw);

} // namespace agm::words
