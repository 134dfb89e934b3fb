// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/SelectionValues.h"

#include <QtCore/QObject>

class QComboBox;
class QDateTimeEdit;

namespace agm {

class FieldRow;

/// A start or an end in one row: none, or a day and a time on a calendar, in a named zone. What the selection has is
/// chosen at first, "mixed" when it differs; choosing that again means: keep.
class MomentField final : public QObject {
    Q_OBJECT
public:
    /// `noneText` says what no moment means; `proposal` is the day and time that is shown first when there is none.
    MomentField(FieldRow *row, Field field, const DistinctValues &now, const QString &noneText,
                const QDateTime &proposal, const Formats &formats);

    bool isTouched() const;
    /// Null for none. Only when touched.
    FieldValue value() const;
    /// Says beneath the controls what the moment is in the zone and in UTC.
    void showNote();
    void keep();
    void chooseNone();
    void chooseMoment(const QDateTime &moment);

    QComboBox *choice() const { return m_choice; }
    QDateTimeEdit *moment() const { return m_moment; }

Q_SIGNALS:
    void changed();

private:
    enum Choice { Mixed, None, Moment };
    Choice choiceNow() const;
    Instant instant() const;
    void setWallTime(const QDateTime &moment);

    FieldRow *m_row;
    Formats m_formats;
    QString m_nowText;
    QComboBox *m_choice;
    QDateTimeEdit *m_moment;
    Choice m_keepChoice = None;
    QDateTime m_keepTime; ///< what the editor showed at first
};

} // namespace agm
