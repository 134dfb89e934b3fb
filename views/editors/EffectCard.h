// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MoneyImpact.h"
#include "views/common/Formats.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace agm {

/// What an edit does to the daily spend that is committed while nobody touches anything.
class EffectCard final : public QFrame {
    Q_OBJECT
public:
    explicit EffectCard(QWidget *parent = nullptr);

    /// `notes` are further sentences, such as how many ad groups have a campaign budget.
    void setImpact(const MoneyImpact &impact, const QStringList &notes, const Formats &formats);
    /// Nothing can be told while the input cannot be read.
    void setUnknown(const QString &why);

    QString headline() const;
    QString details() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &headline, const QString &details);

    QLabel *m_caption;
    QLabel *m_headline;
    QLabel *m_details;
};

} // namespace agm
