// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace agm::languages {

/// Where the window keeps the chosen language among what it remembers: a code such as `de`; empty or missing: the
/// system's.
inline QString memoryName()
{
    return QStringLiteral("language");
}

/// Codes of the languages the program can speak, English first. Each file of resources/translations is one.
QStringList available();

/// The language's name in itself, with a capital as in a list: "Deutsch".
QString ownName(const QString &code);

/// The best language the program speaks for these wishes (as QLocale::uiLanguages() gives them, best first); English
/// when it speaks none of them.
QString bestOf(const QStringList &wishes);

/// The locale of numbers, dates and money for a chosen language: `system` itself when it is of this language, because
/// it also knows the country. Arabic without a country writes Western digits, as the ad networks' own pages in Arabic
/// do. An empty code: the system's; the C locale has no grouping and no names of currencies, so it becomes American
/// English.
QLocale localeFor(const QString &code, const QLocale &system);

enum class Year { Show, Omit };
/// How a day is written, as QLocale::toString() takes it: `d MMM yyyy`. QLocale has no medium date format, and its
/// short one is all digits, which people of two countries read in two ways.
QString dayPattern(const QLocale &locale, Year year = Year::Show);

/// A figure with its sign, currency or unit, for a sentence in the language of `locale`. Where lines run from right to
/// left it stands between left-to-right marks, and a right-to-left mark before them keeps a sentence that begins with
/// it in its own direction.
QString ordered(const QString &figure, const QLocale &locale);
/// Without the marks of ordered().
QString withoutMarks(QString text);

/// A text on its own line where lines run in `direction`: one that runs the other way stands between marks of its own
/// direction, so that a sign at its end stays there ("Advantage+", "−3 %").
QString inOwnOrder(const QString &text, Qt::LayoutDirection direction);

} // namespace agm::languages
