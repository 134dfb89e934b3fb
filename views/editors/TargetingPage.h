// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"
#include "views/editors/TargetingDraft.h"

#include <QtWidgets/QCheckBox>

class QLabel;
class QVBoxLayout;

namespace agm {

/// One line under a part: a finding in words.
struct TargetingMessage {
    Severity severity = Severity::Note;
    QString text;
};

/// A check box of a selection: partly checked where the ad groups differ. It does not change by itself: it asks.
class TargetingTick : public QCheckBox {
    Q_OBJECT
public:
    enum class Wish { On, Off, AsItWas };
    using QCheckBox::QCheckBox;
    /// `mixedBefore`: the ad groups differed when the editor was opened, so that one can go back to that.
    void show(int groups, int all, bool mixedBefore);

Q_SIGNALS:
    void wished(agm::TargetingTick::Wish wish);

protected:
    void nextCheckState() override;

private:
    bool m_mixedBefore = false;
};

/// A page of the targeting editor: rows, the lines of findings beside each part, and the line of kept members.
class TargetingPage : public QWidget {
    Q_OBJECT
public:
    /// `fields`: what the page changes. The draft must outlive it.
    TargetingPage(TargetingDraft *draft, const QList<Field> &fields, QWidget *parent);

    const QList<Field> &fields() const { return m_fields; }
    /// The findings about a field of this page; an empty list takes them away.
    void setMessages(Field field, const QList<TargetingMessage> &messages);
    QString messages(Field field) const;
    /// What has been typed and cannot be understood; empty when all can. Nothing is proposed until it is put right.
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    /// problem() may be another one.
    void problemChanged();

protected:
    /// For constructors: the rows, from top to bottom.
    QVBoxLayout *rows() const { return m_rows; }
    /// A label beside a control, as in every editor. The label is the control's accessible name.
    QWidget *addRow(const QString &label, QWidget *control);
    QLabel *addHint(const QString &text);
    /// The place of the findings about the field.
    void addMessages(Field field);
    /// The line that names what is kept; call it last.
    void addKept();
    TargetingDraft *draft() const { return m_draft; }
    /// Shows the draft anew; called after each change, and by the constructors of the pages.
    virtual void refresh() { }
    void changeEvent(QEvent *event) override;

private:
    void refreshKept();
    void colorMessages();

    TargetingDraft *m_draft;
    QList<Field> m_fields;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_kept = nullptr;
    struct Messages {
        QLabel *faults = nullptr;
        QLabel *others = nullptr;
    };
    QHash<Field, Messages> m_messages;
};

} // namespace agm
