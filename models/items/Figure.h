// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"

#include <optional>

namespace agm {

class AdGroupTableModel;

/// What conditions see of one field of an ad group, in few bytes: the reading of a field that is compared, or what
/// tells equal words and equal parts of a targeting apart. See figureAt().
struct Figure {
    enum class Is : quint8 {
        Nothing, ///< undefined, not applicable, not sent, empty
        Loading,
        Exact,
        AtLeast ///< a cost of which only a lower bound is known
    };
    Is is = Is::Nothing;
    Currency currency; ///< of an amount
    /// Micro-units, milliseconds since 1970, or the bits of a double: as the field's FilterKind asks for. Of a word its
    /// number; of a part of a targeting the place where it lies.
    qint64 bits = 0;

    static Figure of(const std::optional<double> &number);
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Whether figureAt() knows the field: everything that is compared, words, and the shared parts of a targeting; neither
/// titles and ids nor the texts of issues.
bool hasFigure(Field field);

/// `field` must have a figure. Of a part of a targeting it holds as long as the ad group; of a derived column it is
/// what is concluded now.
Figure figureAt(const AdGroupTableModel &table, int row, Field field);

/// The word of a row, of the ad group or concluded about it: `field` must be of the kind FilterKind::Word and have a
/// figure. Null for none.
Word wordAt(const AdGroupTableModel &table, int row, Field field);

} // namespace agm
