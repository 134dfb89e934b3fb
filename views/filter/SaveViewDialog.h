// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace agm {

/// Asks for the name of a view. A name that is there already means: that view becomes this one, and the button says so.
class SaveViewDialog final : public QDialog {
    Q_OBJECT

public:
    /// `what`: the filter's text, shown so that a person sees what is saved; empty: no filter.
    SaveViewDialog(const QString &what, const QStringList &names, QWidget *parent);

    QLineEdit *nameField() const { return m_name; }

Q_SIGNALS:
    void named(const QString &name);

private:
    void judge();

    QStringList m_names;
    QLineEdit *m_name;
    QPushButton *m_save;
};

} // namespace agm
