// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace agm {

/// One setting in an editor: its label, its controls, and beneath them a note and the reason why the value is wrong. A
/// touched row can be put back. Texts under the controls are also the accessible description of the first control.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    /// `label` may hold a mnemonic.
    FieldRow(const QString &label, QWidget *parent);

    /// Adds a control, the first of which belongs to the label. Its accessible name is `name`, or the label's text.
    void addControl(QWidget *control, const QString &name = {});
    QHBoxLayout *controls() const { return m_controls; }
    /// A widget beneath the controls and above the texts.
    void addBeneath(QWidget *widget);

    /// A dim text: what the field means, what was understood, what a mixed field holds.
    void setNote(const QString &text);
    /// What a check says; empty takes it away. Warned and blocked are framed.
    void setFinding(Severity severity, const QString &text);
    void clearFinding() { setFinding(Severity::Note, {}); }
    /// The controls are off and the reason stands beneath; empty turns them on.
    void setOff(const QString &why);
    bool isOff() const { return !m_off.isEmpty(); }
    /// Shows the button "Keep as it is".
    void setTouched(bool touched);

    QString note() const;
    QString findingText() const;
    Severity severity() const { return m_severity; }
    QWidget *firstControl() const;
    QToolButton *keepButton() const { return m_keep; }
    int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    void keepRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    void describe();
    void applyColors();

    QLabel *m_label;
    QHBoxLayout *m_controls;
    QVBoxLayout *m_beneath;
    QLabel *m_note;
    QLabel *m_finding;
    QToolButton *m_keep;
    QList<QWidget *> m_all;
    QString m_noteText;
    QString m_findingText;
    QString m_off;
    Severity m_severity = Severity::Note;
};

} // namespace agm
