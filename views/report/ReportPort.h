// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/ReportDocument.h"

#include <QtCore/QFuture>

namespace agm {

/// What the window asks of the program about reports: to write one to a file. The program implements it, since it alone
/// knows the forms of files; a test gives a fake. Main thread.
class ReportPort {
public:
    virtual ~ReportPort() = default;

    /// The file's ending says the form: pdf, html (htm) or xlsx. The file appears whole or not at all. Errors: Invalid
    /// for another ending, Storage when it cannot be written. Off the main thread.
    virtual QFuture<Result<void>> write(const ReportDocument &report, const QString &file) = 0;

protected:
    ReportPort() = default;
    Q_DISABLE_COPY_MOVE(ReportPort)
};

} // namespace agm
