// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Field.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/Qt>

#include <optional>

namespace agm {

/// What a person did to the columns, by field and not by number, so that fields added later change nothing.
struct HeaderState {
    QList<Field> visible; ///< in their order
    QHash<Field, int> widths; ///< pixels, hidden columns too
    std::optional<Field> sort;
    Qt::SortOrder order = Qt::AscendingOrder;

    QByteArray toJson() const;
    /// Unknown keys are left out; nothing when the bytes are no such state or name no column.
    static std::optional<HeaderState> fromJson(const QByteArray &json);
    friend bool operator==(const HeaderState &, const HeaderState &) = default;
};

} // namespace agm
