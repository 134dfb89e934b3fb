// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace agm {

/// Columns of a terminal that a text takes: wide letters take two, marks and marks of writing direction none.
int terminalWidth(const QString &text);

/// Rows below their headings in columns of equal width; `right` names the columns with figures. Long texts are cut with
/// an ellipsis, but not in the last column.
QStringList textTable(const QStringList &headings, const QList<QStringList> &rows, const QSet<int> &right = {});

} // namespace agm
