// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterGrammar.h"
#include "views/filter/FilterSuggestions.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace agm {

class FilterConditionList;

/// Builds a filter from rows instead of text, and shows the text that it is and how many ad groups it matches. What is
/// too deep for rows stays as a row of text. Main thread.
class FilterBuilder final : public QDialog {
    Q_OBJECT

public:
    /// How many ad groups an expression would show.
    using Counter = std::function<int(const FilterNode &)>;

    FilterBuilder(const FilterNode &expression, const FilterContext &context, QWidget *parent);

    /// Both before the dialog opens.
    void setVocabulary(const FilterVocabulary &vocabulary);
    void setCounter(const Counter &counter);

    FilterNode expression() const;
    FilterConditionList *conditions() const { return m_list; }

Q_SIGNALS:
    /// The person wants to see these.
    void built(const agm::FilterNode &expression);

private:
    void fill(const FilterNode &expression);
    void rejoin();
    void changed();
    void showExpression(const FilterNode &expression);

    FilterContext m_context;
    FilterNode m_given;
    FilterVocabulary m_vocabulary;
    Counter m_counter;
    QComboBox *m_join;
    FilterConditionList *m_list = nullptr;
    QWidget *m_rows;
    QVBoxLayout *m_rowsLayout;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_show;
    QTimer m_counting; ///< counting for each key would be felt at 100 000 ad groups
};

} // namespace agm
