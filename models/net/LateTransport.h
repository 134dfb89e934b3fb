// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiTransport.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>
#include <vector>

namespace agm {

/// The way to a server that is not known yet: its key is being looked up, or it is just starting. Calls wait, in their
/// order, until the real transport is there or it is known that there will be none. Thread of its owner.
class LateTransport final : public QObject, public ApiTransport {
    Q_OBJECT

public:
    explicit LateTransport(QObject *parent = nullptr);
    /// Calls that still wait come to ErrorKind::Cancelled.
    ~LateTransport() override;

    /// Everything goes there from now on; owned.
    void reach(std::unique_ptr<ApiTransport> transport);
    /// Null before reach().
    ApiTransport *reached() const { return m_transport.get(); }
    /// There is no way: what waits and what comes fails with `why`, until reach().
    void refuse(const Error &why);

    ApiFuture send(ApiCall call) override;
    void cancelAll() override;
    ApiQuota quota(const QString &operation) const override;
    ApiActivity activity() const override;
    QString redacted(const QString &text) const override;

private:
    struct Waiting;
    void fail(const Error &why);

    std::unique_ptr<ApiTransport> m_transport;
    std::optional<Error> m_refusal;
    std::vector<std::shared_ptr<Waiting>> m_waiting;
};

} // namespace agm
