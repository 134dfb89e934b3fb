// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace agm {

/// What can be wrong at a place of a JSON text, as the end of a sentence that begins with that place: "data[0].id is
/// missing". One context for all readers, so that the same fault is said in the same words.
struct JsonWords {
    Q_DECLARE_TR_FUNCTIONS(agm::JsonWords)
};

} // namespace agm
