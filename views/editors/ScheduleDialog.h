// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/EditorDialog.h"

namespace agm {

class MomentField;

/// Start and end of one or many ad groups, in the account's zone.
class ScheduleDialog final : public EditorDialog {
    Q_OBJECT
public:
    explicit ScheduleDialog(EditorContext context, QWidget *parent = nullptr);

    MomentField *start() const { return m_start; }
    MomentField *end() const { return m_end; }

protected:
    void prepare() override;
    QSet<Field> touched() const override;
    AdGroupPatch patchFor(const AdGroup &group) const override;
    void keepField(Field field) override;

private:
    int m_lifetime = 0; ///< ad groups with a lifetime budget
    MomentField *m_start;
    MomentField *m_end;
    FieldValue m_startValue;
    FieldValue m_endValue;
};

} // namespace agm
