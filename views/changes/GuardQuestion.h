// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AmountInput.h"
#include "domain/Guardrails.h"
#include "views/common/Formats.h"

#include <QtCore/QHash>
#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;

namespace agm {

/// The one question that is asked when a job passes a limit: a red card that says which, and a field into which the new
/// daily total is typed. It is hidden while nothing is asked. There is no button to wave it through.
class GuardQuestion final : public QFrame {
    Q_OBJECT

public:
    explicit GuardQuestion(QWidget *parent = nullptr);

    /// What is asked; nothing hides the card. `titles` name the ad groups of the hits by id. What was typed stays, and
    /// is judged anew.
    void setReport(const GuardReport &report, const QHash<QString, QString> &titles, const Formats &formats);
    const GuardReport &report() const { return m_report; }

    /// Nothing is asked, or it was answered.
    bool isAnswered() const;
    /// The answer; nothing while it is missing, wrong or not asked for.
    std::optional<Money> typed() const;
    /// Why the answer does not count yet; empty when it does.
    QString reason() const;
    /// For the keyboard focus.
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void answerChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void judge();
    QString problemText(const AmountReading &reading) const;

    GuardReport m_report;
    Formats m_formats;
    QLabel *m_title;
    QLabel *m_hits;
    QLabel *m_question;
    QLineEdit *m_field;
    QLabel *m_echo; ///< what was understood, or why not
    std::optional<Money> m_typed;
};

} // namespace agm
