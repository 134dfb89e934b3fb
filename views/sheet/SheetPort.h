// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SheetTable.h"
#include "views/table/SheetCells.h"

#include <QtCore/QFuture>

namespace agm {

enum class SheetForm { Csv, Xlsx };

struct SheetFileOptions {
    SheetForm form = SheetForm::Csv;
    bool mark = false; ///< CSV begins with a byte order mark, by which Excel knows UTF-8
};

/// What the window asks of the program about files with the table. The program implements it, since it alone knows the
/// forms of files; a test gives a fake. Main thread.
class SheetPort {
public:
    virtual ~SheetPort() = default;

    /// Writes on another thread. The future's progress counts rows; cancelling it ends the writing, and the file stays
    /// as it was. The file appears whole or not at all. Errors: Storage, with the file's name; Invalid when the form
    /// has no room; Cancelled.
    virtual QFuture<Result<void>> write(const SheetTable &table, const QString &file, const SheetFileOptions &options)
        = 0;
    /// The text of a file in UTF-8, or in UTF-16 with a byte order mark, read on another thread. Errors: Storage;
    /// Malformed for another encoding or a file that is too large.
    virtual QFuture<Result<QString>> read(const QString &file) = 0;
    virtual SheetCells cells() const = 0;

protected:
    SheetPort() = default;
    Q_DISABLE_COPY_MOVE(SheetPort)
};

} // namespace agm
