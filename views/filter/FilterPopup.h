// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filter/FilterSuggestions.h"

#include <QtWidgets/QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace agm {

/// Stands under a filter's field, over everything else in its window: what can be chosen, or what is wrong. It never
/// takes the focus. It is a part of the window and no window of its own, so that nothing is left behind on any desktop.
class FilterPopup final : public QFrame {
    Q_OBJECT

public:
    /// `field` is not owned and must outlive the popup.
    explicit FilterPopup(QWidget *field);

    void setSuggestions(const QList<FilterSuggestion> &list);
    /// What is wrong, or a hint how to go on (`mild`); empty takes it away. Shown while nothing is offered.
    void setMessage(const QString &text, bool mild);
    bool offers() const;
    QString message() const;
    /// -1: none is chosen.
    int current() const;
    /// Goes on by `step`, round at both ends.
    void move(int step);
    QListView *list() const { return m_list; }

    /// Shows itself under the field when there is anything to show, else hides.
    void place();

Q_SIGNALS:
    void chosen(int index);
    void currentChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    QWidget *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_message;
    bool m_mild = false;
};

} // namespace agm
