// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "domain/Error.h"
#include "wire/PlanFile.h"

#include <QtCore/QObject>

#include <memory>

namespace agm {

struct AccountConfig;

/// `--apply FILE --dry-run`: reads a plan, lists the account and says what posting the plan would do. It has no write
/// request and needs no display. Once; main thread.
class PlanReview final : public QObject {
    Q_OBJECT

public:
    enum Status { AllCouldBePosted = 0, Failed = 1, HeldBack = 2 };

    explicit PlanReview(CommandLine line);
    ~PlanReview() override;

    /// Begins once the event loop runs.
    void start();

Q_SIGNALS:
    /// The review, or with Failed what went wrong; with a line break at its end.
    void finished(int status, const QString &text);

private:
    void read();
    void open(const AccountConfig &account);
    void list(const QString &key);
    void readJournal();
    void compare();
    void fail(const QString &why);

    CommandLine m_line;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace agm
