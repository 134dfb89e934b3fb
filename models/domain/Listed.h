// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace agm {

/// Parts of a sentence behind each other, with what the language puts between them: "a, b, c". For people alone: what
/// is read back (files, fields that are typed into) has a separator of its own.
QString listed(const QStringList &parts);

} // namespace agm
