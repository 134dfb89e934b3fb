// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterGrammar.h"
#include "views/alerts/AlertRules.h"
#include "views/filter/FilterSuggestions.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace agm {

class SearchField;

/// Makes or changes an alert: a name and a filter, with the completion of the search field, what is wrong at its place,
/// and how many ad groups match now. Opened with open(). Main thread.
class AlertEditor final : public QDialog {
    Q_OBJECT

public:
    /// How many ad groups an expression would show.
    using Counter = std::function<int(const FilterNode &)>;

    /// `rule` without an id is a new one. `context` is the window's: the filter is shown as people here write it.
    AlertEditor(const AlertRule &rule, const FilterContext &context, QWidget *parent = nullptr);

    /// Both before the dialog opens.
    void setVocabulary(const FilterVocabulary &vocabulary);
    void setCounter(const Counter &counter);

    QLineEdit *nameField() const { return m_name; }
    SearchField *filterField() const { return m_filter; }

Q_SIGNALS:
    void saved(const agm::AlertRule &rule);

private:
    void judge();
    void count();
    void save();

    AlertRule m_rule;
    FilterContext m_context;
    Counter m_counter;
    QLineEdit *m_name;
    SearchField *m_filter;
    QLabel *m_message;
    QPushButton *m_save;
    QTimer m_counting; ///< counting for each key would be felt at 100 000 ad groups
};

} // namespace agm
