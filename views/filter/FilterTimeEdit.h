// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filter/FilterValueEdit.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QStackedLayout;

namespace agm {

/// A time in a filter: a day from a calendar, a length of time ("less than 7 days ago"), or any other form as text.
class FilterTimeEdit final : public FilterValueEdit {
    Q_OBJECT

public:
    FilterTimeEdit(Field field, FilterOp op, const FilterContext &context, QWidget *parent);

    QString text() const override;
    void showNode(const FilterNode &node) override;

private:
    enum Form { Day, Length, Text };

    QComboBox *m_form;
    QStackedLayout *m_stack;
    QDateEdit *m_day;
    QSpinBox *m_count;
    QComboBox *m_unit;
    QLineEdit *m_text;
};

} // namespace agm
