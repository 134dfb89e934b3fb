// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DeliveryCheck.h"
#include "views/common/Formats.h"

#include <QtWidgets/QDialog>

namespace agm {

/// "Why is it not delivering?": what an ad group needs in order to deliver, part by part, with what is wrong and what
/// to do. Opened with open().
class DeliveryDialog final : public QDialog {
    Q_OBJECT

public:
    DeliveryDialog(const QString &title, const QList<DeliveryFinding> &findings, const Formats &formats,
                   QWidget *parent = nullptr);

    /// What is shown, as lines of text: for copying and for tests.
    QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace agm
