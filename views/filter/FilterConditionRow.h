// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterGrammar.h"
#include "views/filter/FilterSuggestions.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace agm {

class FilterValueEdit;

/// One condition of the builder: "not", field, operator, value. What no such row can say (deeper groups) is a row of
/// filter text, so that nothing of a filter is lost by looking at it here.
class FilterConditionRow final : public QWidget {
    Q_OBJECT

public:
    FilterConditionRow(const FilterContext &context, const FilterVocabulary &vocabulary, QWidget *parent);

    void setNode(const FilterNode &node);
    /// The condition; nothing while it is wrong or unfinished.
    std::optional<FilterNode> node() const;
    /// Why there is no condition; empty when there is one.
    QString problem() const;

    QComboBox *fieldChoice() const { return m_what; }
    QComboBox *opChoice() const { return m_op; }
    /// Null for "Any text" and filter text, whose editor is line().
    FilterValueEdit *value() const { return m_value; }
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    /// What the first choice holds besides fields, which are their numbers.
    enum What { AnyText = -3, State = -2, FilterText = -1 };
    /// Added to the number of an operator whose value is a length of time.
    static constexpr int AsLength = 100;
    int what() const;
    FilterOp op() const;
    bool asLength() const;
    void showNot();
    void showOps();
    void showValue();
    FilterParse read() const;
    void judge();

    FilterContext m_context;
    FilterVocabulary m_vocabulary;
    QToolButton *m_not;
    QComboBox *m_what;
    QComboBox *m_op;
    QLineEdit *m_line;
    QLabel *m_problem;
    QHBoxLayout *m_controls;
    FilterValueEdit *m_value = nullptr;
    QString m_problemText;
};

} // namespace agm
