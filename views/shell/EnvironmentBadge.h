// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountConfig.h"

#include <QtWidgets/QWidget>

namespace agm {

/// The world of the open account as shape, word and colour: DEMO a rounded pill, SANDBOX a pill with a dashed rim,
/// PRODUCTION a filled block with a pointed end and a sign, a custom host a square frame with the host's name.
class EnvironmentBadge final : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setAccount(const AccountConfig &account);
    /// The word on the badge.
    QString text() const { return m_text; }

    /// "DEMO", "SANDBOX", "PRODUCTION", or "CUSTOM" and the host of a custom base URL.
    static QString wordFor(const AccountConfig &account);
    /// What the world means for money, in one sentence.
    static QString meaningOf(const AccountConfig &account);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment = Environment::Demo;
    QString m_text;
};

} // namespace agm
