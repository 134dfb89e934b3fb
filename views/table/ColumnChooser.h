// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/ColumnPresets.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace agm {

/// Which columns the table shows. Open it with open(); it emits fieldsChosen() when the person takes the choice.
class ColumnChooser final : public QDialog {
    Q_OBJECT
public:
    explicit ColumnChooser(const QList<Field> &shown, QWidget *parent = nullptr);

    /// Checked fields: those shown before keep their order, new ones follow in the order of the registry.
    QList<Field> chosen() const;
    /// Checks exactly these.
    void choose(const QList<Field> &fields);

Q_SIGNALS:
    void fieldsChosen(const QList<agm::Field> &fields);

private:
    void build();
    void fill();
    void filter(const QString &text);
    void itemChanged(QTreeWidgetItem *item, int column);
    void describe();

    QList<Field> m_order;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_definition = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace agm
