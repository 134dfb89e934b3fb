// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/GuardBounds.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <functional>
#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace agm {

/// One limit that is typed: its field, what it means, and what is wrong with what was typed. The widgets belong to
/// their parent.
class GuardSettingsRow {
public:
    /// A share of 1, typed in percent, from 0 to `most`.
    static std::unique_ptr<GuardSettingsRow> share(double GuardSettings::*value, double most);
    static std::unique_ptr<GuardSettingsRow> jobAmount();
    static std::unique_ptr<GuardSettingsRow> worstDay();

    void build(QGridLayout *form, const QString &label, const QString &hint, QWidget *parent);
    /// Fills the field.
    void show(const GuardSettings &guard, const QLocale &locale);
    /// Puts what was typed into `guard`. Why it cannot be taken, with `guard` as it was; empty when it can.
    QString read(const QLocale &locale, GuardSettings *guard) const;
    /// The hint, or what is wrong.
    void showState(const QLocale &locale);
    /// More passes without a question with `a` than with `b`; of the worst day: less is shown.
    bool isLooser(const GuardSettings &a, const GuardSettings &b) const { return m_isLooser(a, b); }
    QString name() const { return m_name; }
    QLineEdit *edit() const { return m_edit; }

private:
    using Copy = std::function<void(const GuardSettings &from, GuardSettings *to)>;
    using Text = std::function<QString(const GuardSettings &, const QLocale &)>;
    /// The reason when the text cannot be taken.
    using Parse = std::function<QString(const QString &text, const QLocale &, GuardSettings *)>;

    Text m_text;
    Parse m_parse;
    Copy m_copy;
    std::function<bool(const GuardSettings &, const GuardSettings &)> m_isLooser;
    QString m_name;
    QString m_hint;
    QString m_shownText; ///< as show() wrote it: untouched while it stands there
    GuardSettings m_shown;
    QLineEdit *m_edit = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace agm
