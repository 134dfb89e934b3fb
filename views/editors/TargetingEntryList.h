// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/TargetingDraft.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace agm {

class TargetingSearchField;

/// One list of the targeting: its heading, a field to add by search or code, the entries with their codes, and the
/// buttons. Delete takes the chosen entries out. Of several ad groups the entries of all are shown, those that only
/// some have with their number; an entry can be given to all, taken from all, or be the only one in all.
class TargetingEntryList : public QWidget {
    Q_OBJECT
public:
    /// The draft must outlive it. `title` is the heading and the accessible name; `empty` says what no entry means.
    TargetingEntryList(TargetingDraft *draft, TargetingList list, const QString &title, const QString &empty,
                       QWidget *parent = nullptr);

    TargetingSearchField *search() const { return m_search; }
    QListWidget *view() const { return m_view; }
    TargetingList list() const { return m_list; }
    /// Names of ids that the targeting itself does not name (audiences).
    void setNames(const QHash<QString, QString> &names);
    /// Nothing can be added, for this reason; what is there can be taken out. Empty: adding is on.
    void setAddingOff(const QString &why);
    /// The codes of the entries, in the order shown.
    QStringList codes() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void updateButtons();
    void add(const TargetingEntry &entry);
    QList<TargetingEntry> chosen() const;
    void giveToAll();
    void removeFromAll();
    void replaceInAll();
    QString textOf(const TargetingDraft::Counted &counted) const;

    TargetingDraft *m_draft;
    TargetingList m_list;
    QString m_title;
    QString m_empty;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_given; // names that came with what was chosen here, by code
    QList<TargetingDraft::Counted> m_entries;
    TargetingSearchField *m_search = nullptr;
    QLabel *m_hint = nullptr;
    QListWidget *m_view = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_replace = nullptr;
};

} // namespace agm
