// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "domain/Error.h"

#include <QtCore/QObject>

#include <memory>

namespace agm {

struct OpenedAccount;

/// `--report FILE`: lists the account for a window, asks for the days and the period before, and writes the review to
/// the file. It sends no write request. Needs a QGuiApplication, also an offscreen one. Once; main thread.
///
/// SOURCE_DATE_EPOCH in the environment (seconds since 1970) takes the place of the present time, as in other programs:
/// figures of days that are over then give the same bytes in every run.
class ReportRun final : public QObject {
    Q_OBJECT

public:
    enum Status { Written = 0, Failed = 1 };

    explicit ReportRun(CommandLine line);
    ~ReportRun() override;

    /// Begins once the event loop runs.
    void start();

Q_SIGNALS:
    /// What was written, or with Failed what went wrong; with a line break at its end.
    void finished(int status, const QString &text);

private:
    void check();
    void openStore(const OpenedAccount &opened);
    void list(const OpenedAccount &opened);
    void askBefore();
    void askDays();
    void askIssues();
    void askOwnChanges();
    void write();
    void fail(const QString &why);

    CommandLine m_line;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace agm
