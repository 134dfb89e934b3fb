// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Formats.h"

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace agm {

class AmountField;

/// What a result may cost, in each currency of the account: the measure for ad groups that have no cost target of their
/// own. Nothing of it is sent. Opened with open().
class TargetsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `currencies`: those of the account, in the order in which they are shown.
    TargetsDialog(const QList<Currency> &currencies, const QHash<Currency, Money> &targets, const Formats &formats,
                  QWidget *parent);

    AmountField *field(Currency currency) const { return m_fields.value(currency); }

Q_SIGNALS:
    void chosen(const QHash<agm::Currency, agm::Money> &targets);

private:
    void check();
    void use();

    QHash<Currency, AmountField *> m_fields;
    QHash<Currency, QLabel *> m_says;
    QPushButton *m_use;
};

} // namespace agm
