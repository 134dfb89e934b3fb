// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace agm {

/// The sentences of a message catalogue of GNU gettext (.mo), by their English ones; empty when the bytes are no such
/// catalogue. An entry that points outside of the bytes is left out.
QHash<QString, QString> readCatalogue(const QByteArray &bytes);

/// The name of a country, region or language in the language the program speaks, from Debian's iso-codes; the English
/// name itself when it is not installed, has none, or English is spoken. `domain` is `iso_3166-1`, `iso_3166-2` or
/// `iso_639-3`.
QString isoName(const char *domain, const QString &english);

} // namespace agm
