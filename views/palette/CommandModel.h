// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/Command.h"

#include <QtCore/QAbstractListModel>

namespace agm {

/// The commands that answer what was typed. Those that are off cannot be chosen, and say why.
class CommandModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;
    void setCommands(QList<Command> commands);
    /// `row` must be one of the model.
    const Command &command(int row) const { return m_commands[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Command> m_commands;
};

} // namespace agm
