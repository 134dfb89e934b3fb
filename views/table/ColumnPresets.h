// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Field.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <functional>

class QMenu;
class QWidget;

namespace agm {

/// Ready-made sets of columns.
enum class ColumnPreset { Delivery, Performance, Comparison, Conversions, Settings };

QList<ColumnPreset> columnPresets();
QString columnPresetTitle(ColumnPreset preset);
/// The title first.
QList<Field> columnPresetFields(ColumnPreset preset);

/// A menu of the presets with "Choose columns…" at its end; the preset equal to `shown()` is checked. Owned by
/// `parent`.
QMenu *makeColumnMenu(QWidget *parent, std::function<QList<Field>()> shown, std::function<void(QList<Field>)> apply,
                      std::function<void()> openChooser);

} // namespace agm
