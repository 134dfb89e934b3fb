// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace agm::translations {

/// One sentence of a file of Qt Linguist.
struct Message {
    QString context;
    QString source;
    QString comment; ///< what tells it from another one of the same words
    QStringList translations; ///< one, or one for each plural form
    QString type; ///< empty: finished; else `unfinished`, `vanished` or `obsolete`
    bool numerus = false;

    /// Context, words and comment: what the program asks by.
    QString key() const { return context + u'\n' + source + u'\n' + comment; }
    /// For a finding: where it stands and what it says.
    QString place() const { return context + QStringLiteral(": “") + source + QStringLiteral("”"); }
};

/// The sentences of a .ts file; none when it cannot be read.
QList<Message> readTs(const QString &file);

/// Every .ts file of the tree, by name.
QStringList tsFiles();
/// `de` of `…/agm_de.ts`.
QString languageOfFile(const QString &file);

/// What is wrong with a translation, each as one line; empty when nothing is. `forms` is the number of plural forms of
/// its language.
QStringList faults(const Message &message, int forms);
/// How many plural forms Qt knows for a language.
int pluralForms(const QString &language);

/// The letter after a single ampersand, small; null without one.
QChar mnemonic(const QString &text);

} // namespace agm::translations
