// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/CellInput.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

class QComboBox;

namespace agm {

/// The line in which a title or an amount is changed in its cell. It says under itself what it understood or what is
/// wrong; what is wrong cannot be left by Return or Tab. The mouse wheel changes nothing.
class CellEditor final : public QLineEdit {
    Q_OBJECT

public:
    /// `parent` is the viewport; `group` has its draft applied.
    CellEditor(Field field, AdGroupPtr group, const Formats &formats, QWidget *parent);
    ~CellEditor() override;

    Field field() const { return m_field; }
    const AdGroupPtr &group() const { return m_group; }
    const CellInput &input() const { return m_input; }
    /// The text is another one than at the beginning.
    bool isTouched() const { return text() != m_first; }
    /// Shows why the text cannot be taken.
    void insist();

protected:
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void judge();
    void place();

    Field m_field;
    AdGroupPtr m_group;
    Formats m_formats;
    QString m_first;
    CellInput m_input;
    QPointer<QLabel> m_bubble; ///< beside the editor on the viewport, which may delete it first
};

/// Active or paused, for the status cell.
QComboBox *makeStatusEditor(const AdGroup &group, QWidget *parent);

} // namespace agm
