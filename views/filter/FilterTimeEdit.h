// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filter/FilterValueEdit.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QStackedLayout;

namespace agm {

/// A time in a filter: a length of time ("7 days"); or a day from a calendar or any other form as text.
class FilterTimeEdit final : public FilterValueEdit {
    Q_OBJECT

public:
    FilterTimeEdit(Field field, bool asLength, const FilterContext &context, QWidget *parent);

    QString text() const override;
    void showNode(const FilterNode &node) override;
    /// Whether an editor of lengths can show it: "7d", not "-7d" or "today".
    static bool isLength(const FilterSpan &span);

private:
    enum Form { Day, Text };

    bool m_asLength;
    QComboBox *m_form;
    QStackedLayout *m_stack;
    QDateEdit *m_day;
    QSpinBox *m_count;
    QComboBox *m_unit;
    QLineEdit *m_text;
};

} // namespace agm
