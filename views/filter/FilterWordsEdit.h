// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filter/FilterValueEdit.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace agm {

/// Words of a list to tick. The button says which are chosen and opens the list; another word can be added there, since
/// a server may have words that nothing here knows.
class FilterWordsEdit final : public FilterValueEdit {
    Q_OBJECT

public:
    FilterWordsEdit(Field field, const QStringList &choices, QWidget *parent);

    QString text() const override;
    void showNode(const FilterNode &node) override;
    QStringList chosen() const;

    QListWidget *list() const { return m_list; }
    QPushButton *button() const { return m_button; }

private:
    void addChoice(const QString &word, bool ticked);
    void openList();
    void showChosen();

    Field m_field;
    QPushButton *m_button;
    QWidget *m_popup;
    QListWidget *m_list;
    QLineEdit *m_other;
};

} // namespace agm
