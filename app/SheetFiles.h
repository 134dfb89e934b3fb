// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sheet/SheetPort.h"

namespace agm {

/// Writes the table as CSV or XLSX, and reads CSV, on threads of the pool.
class SheetFiles final : public SheetPort {
public:
    /// Larger files are refused: a table of 100 000 ad groups with all attributes has about a quarter of this.
    static constexpr qint64 LargestFile = 256 * 1024 * 1024;

    QFuture<Result<void>> write(const SheetTable &table, const QString &file, const SheetFileOptions &options) override;
    QFuture<Result<QString>> read(const QString &file) override;
    SheetCells cells() const override;
};

} // namespace agm
