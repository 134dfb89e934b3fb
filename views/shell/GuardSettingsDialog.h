// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountConfig.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace agm {

class GuardSettingsRow;

/// The limits of one account above which a change is asked about, each with a sentence that says what it does. Opened
/// with open(). It stays open until its owner accepts it: saving may fail.
class GuardSettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// The locale decides how numbers are written and read.
    explicit GuardSettingsDialog(const AccountConfig &account, QWidget *parent = nullptr, const QLocale &locale = {});
    ~GuardSettingsDialog() override;

    /// As typed. A field that was not touched keeps its value to the last digit; one that cannot be read has the
    /// account's present value.
    GuardSettings guard() const;
    /// Every field can be read and lies within its bounds.
    bool isGood() const;
    /// Names of the limits that are looser than the present or the recommended ones.
    QStringList looserLimits() const;

    void showSaveFailed(const QString &message);
    /// Whether they are the recommended ones, in a sentence.
    static QString summary(const GuardSettings &guard);

Q_SIGNALS:
    void saveRequested(const agm::GuardSettings &guard);

private:
    void buildRows(QGridLayout *form);
    void addRow(QGridLayout *form, std::unique_ptr<GuardSettingsRow> row, const QString &label, const QString &hint);
    void showGuard(const GuardSettings &guard);
    void inputChanged();
    void save();

    AccountConfig m_account;
    QLocale m_locale;
    std::vector<std::unique_ptr<GuardSettingsRow>> m_rows;
    QCheckBox *m_extraZero = nullptr;
    QLabel *m_warning;
    QLabel *m_message;
    QPushButton *m_save;
};

} // namespace agm
