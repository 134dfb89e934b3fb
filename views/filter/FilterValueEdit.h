// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterGrammar.h"
#include "views/filter/FilterSuggestions.h"

#include <QtWidgets/QWidget>

namespace agm {

/// The editor of a condition's value: what it holds is the text that stands behind the operator in a filter.
class FilterValueEdit : public QWidget {
    Q_OBJECT

public:
    /// The editor that fits the field and the way it is asked: a list of words to tick, a day or a length of time, an
    /// amount, a pattern. Null where nothing is to be said (`:any`). `asLength`: of an instant, how long ago or from
    /// now.
    static FilterValueEdit *make(Field field, FilterOp op, bool asLength, const FilterContext &context,
                                 const FilterVocabulary &vocabulary, QWidget *parent);

    /// As it stands in a filter; empty while nothing is entered.
    virtual QString text() const = 0;
    /// Shows a value that fits the field.
    virtual void showNode(const FilterNode &node) = 0;

Q_SIGNALS:
    void changed();

protected:
    using QWidget::QWidget;
};

} // namespace agm
