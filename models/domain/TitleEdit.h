// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>

namespace agm {

/// Find and replace over titles, every place in a title. `replace` may hold the words [title] [campaign] [country]
/// [goal] [budget] [date], and with a regular expression \1 to \9 (and \\ for one backslash). An empty `find` replaces
/// the whole title.
struct TitleEdit {
    QString find;
    QString replace;
    bool regularExpression = false;
    bool matchCase = false;
};

/// The words' texts for one ad group, in a person's language. [title] is always the old title.
struct TitleWords {
    QString title; ///< apply() fills it in
    QString campaign;
    QString country;
    QString goal;
    QString budget;
    QString date;
};

/// Checked once, applied to many titles.
class TitleReplacer {
public:
    /// Errors (Invalid, `where` is find or replace): a regular expression that cannot be read, with the place; a \n
    /// without its bracket; an empty replacement of a whole title.
    static Result<TitleReplacer> make(const TitleEdit &edit);
    /// Null when the title does not match; may be empty or too long, which the checks of drafts say.
    QString apply(const QString &title, const TitleWords &words) const;

private:
    /// A part of the replacement: text, a word or a bracket of the regular expression.
    struct Piece {
        enum Kind { Text, Word, Capture };
        Kind kind = Text;
        QString text;
        QString TitleWords::*word = nullptr;
        int capture = 0;
    };
    void takeApart(const QString &replace, bool captures);
    QString replacement(const QRegularExpressionMatch &match, const TitleWords &words) const;

    TitleEdit m_edit;
    QRegularExpression m_expression;
    QList<Piece> m_pieces;
};

} // namespace agm
