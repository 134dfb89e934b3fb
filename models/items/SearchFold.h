// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace agm {

/// The form in which texts are searched, as UTF-8: case folded, accents and pointing taken off (é → e, ø → o, Hebrew
/// niqqud and Arabic harakat), compatibility forms made plain (ﬁ → fi, full width → ASCII), invisible format
/// characters and variation selectors dropped. Marks that make another letter (kana voicing, Indic vowel signs) stay.
QByteArray searchFold(QStringView text);

} // namespace agm
