// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/EditorContext.h"
#include "views/editors/FindingSummary.h"

#include <QtCore/QSet>
#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace agm {

class EffectCard;
class FieldRow;

/// What every editor has: a header, a scrolling form, the effect on the committed daily spend, and a footer with
/// Cancel, Save as draft and Review. A subclass says which fields a person touched and what each ad group gets; this
/// class counts, checks and shows, at most once for each turn of the event loop. Opened with open(); closes when it
/// proposes.
class EditorDialog : public QDialog {
    Q_OBJECT
public:
    /// `title` names the editor in its header and in the window's title.
    EditorDialog(EditorContext context, const QString &title, QWidget *parent = nullptr);
    ~EditorDialog() override;

    const EditorContext &context() const { return m_context; }
    /// What the dialog would propose now. Recomputes at once when something is waiting.
    const QList<ProposedEdit> &edits();
    QPushButton *reviewButton() const { return m_review; }
    QPushButton *draftButton() const { return m_draft; }
    QPushButton *cancelButton() const { return m_cancel; }
    EffectCard *effectCard() const { return m_effect; }
    /// Recomputes what waits for the next turn of the event loop.
    void flush();

    /// Escape, Cancel and the window's close button: asks once when something was touched.
    void reject() override;

Q_SIGNALS:
    /// The person wants these edits; `what` is a short sentence for undo and the journal. `review`: and to see the
    /// review at once.
    void proposed(const QList<agm::ProposedEdit> &edits, const QString &what, bool review);
    /// Everything shown is up to date again.
    void recomputed();

protected:
    /// The fields a person touched; empty: nothing to do, nothing to ask on Escape.
    virtual QSet<Field> touched() const = 0;
    /// Whether leaving would lose something.
    virtual bool hasInput() const { return !touched().isEmpty(); }
    /// What one ad group gets: touched fields only. What the ad group already has is left out by the caller. Called
    /// for every ad group on each recompute: no widgets are to be read that cost.
    virtual AdGroupPatch patchFor(const AdGroup &group) const = 0;
    /// Called first in each recompute: read the widgets once, so that patchFor() is cheap.
    virtual void prepare() { }
    /// Why some input cannot be read at all: neither button works then. Empty when everything can.
    virtual QString unreadable() const { return {}; }
    /// Shows the findings beside their fields; here: on the rows of addRow(). Findings of fields without a row go to
    /// the line above the effect.
    virtual void showFindings(const QList<FindingSummary> &findings);
    /// For proposed(): "Change budget and bidding of 3 ad groups".
    virtual QString what() const;
    /// The words of the header's second line.
    virtual QString subtitle() const;
    /// Offers the result; here: emits proposed().
    virtual void offer(bool review);
    /// The patches of all ad groups; here: patchFor() of each, without what it already has.
    virtual QList<ProposedEdit> proposals() const;
    /// The ad groups after the edits, for the effect and the checks; here: withPatch() of each that changes.
    virtual QList<ChangedGroup> changed(const QList<ProposedEdit> &edits) const;
    virtual QList<FindingSummary> findingsOf(const QList<ProposedEdit> &edits,
                                             const QList<ChangedGroup> &changed) const;
    /// What stands on the primary button.
    virtual QString reviewText(qsizetype changes) const;
    /// The left of the footer.
    virtual QString countText(qsizetype changes) const;

    /// The layout of the form, top to bottom; above the effect card.
    QVBoxLayout *form() const { return m_form; }
    /// The form takes all the height there is; for a form with a table.
    void stretchForm();
    /// A row for a field; findings about it are shown there.
    FieldRow *addRow(Field field, const QString &label);
    FieldRow *rowOf(Field field) const { return m_rows.value(field); }
    /// Findings about `field` are shown on this row too; for rows that stand for two fields.
    void useRow(Field field, FieldRow *row);
    /// For prepare(): this row's input cannot be read, with the reason; empty: it can. Neither button works while any
    /// row has a fault.
    void setFault(FieldRow *row, const QString &why);
    /// Something was typed or chosen.
    void inputChanged();
    /// Gives all labels one width, and the focus to the first field. Call it at the end of a constructor.
    void finish();
    /// Replaces the scrolling form by a widget of the editor's own (pages beside a list, say).
    void setContent(QWidget *content);
    /// A field asks to be kept as it is; the row's controls are to be put back.
    virtual void keepField(Field field);
    /// More sentences on the effect card.
    virtual QStringList effectNotes() const;
    /// Closes without a question.
    void leave(int result);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWholeForm();
    QWidget *buildHeader(const QString &title);
    QWidget *buildFooter();
    void buildShortcuts();
    void recompute();
    void showButtons(const QString &unreadable, std::optional<Severity> heaviest);
    void tryOffer(bool review);

    EditorContext m_context;
    QList<ProposedEdit> m_edits;
    QHash<Field, FieldRow *> m_rows;
    QList<FieldRow *> m_rowsInOrder;
    QHash<FieldRow *, QString> m_faults;
    QLabel *m_subtitle = nullptr;
    QLabel *m_general = nullptr;
    QLabel *m_count = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_form = nullptr;
    QBoxLayout *m_outer = nullptr;
    EffectCard *m_effect = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_draft = nullptr;
    QPushButton *m_review = nullptr;
    bool m_waiting = false;
    bool m_asking = false;
};

} // namespace agm
