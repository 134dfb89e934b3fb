// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace agm {

/// Asks before ad groups are deleted: it cannot be undone; from two on the count has to be typed. Pause is offered
/// instead. Enter never deletes by itself: for one ad group it leaves, from two on it needs the right count. Opened
/// with open().
class DeleteDialog final : public QDialog {
    Q_OBJECT

public:
    /// `titles` are of the ad groups in the plan, as far as they are known; some are shown. `pausable`: how many of
    /// them could be paused instead; -1 when nobody counted.
    explicit DeleteDialog(const BulkPlan &plan, const QStringList &titles = {}, QWidget *parent = nullptr,
                          int pausable = -1);

    /// The typed text names exactly `count`; digits of the language and grouping signs are understood.
    static bool matches(const QString &typed, int count, const QLocale &locale);

Q_SIGNALS:
    void confirmed(const agm::BulkPlan &plan);
    /// The person chose to pause the same ad groups; the receiver plans that anew.
    void pauseInstead(const QStringList &adGroupIds);

private:
    QWidget *buildTyping();
    bool mayDelete() const;
    void check();
    void remove();

    BulkPlan m_plan;
    QLineEdit *m_typed = nullptr; ///< null for a single ad group
    QLabel *m_hint = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace agm
