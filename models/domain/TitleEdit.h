// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"
#include "domain/Error.h"

#include <QtCore/QRegularExpression>

#include <functional>

namespace agm {

/// Find and replace over titles. `replace` may hold the words [title] [campaign] [country] [goal] [budget] [date], and
/// with a regular expression \1 to \9. An empty `find` replaces the whole title.
struct TitleEdit {
    QString find;
    QString replace;
    bool regularExpression = false;
    bool matchCase = false;
};

/// The words' texts for one ad group, in a person's language.
struct TitleWords {
    QString title;
    QString campaign;
    QString country;
    QString goal;
    QString budget;
    QString date;
};

/// Checked once, applied to many titles.
class TitleReplacer {
public:
    /// Errors: Invalid with the place in the regular expression; an empty replacement of a whole title.
    static Result<TitleReplacer> make(const TitleEdit &edit);
    /// Null when the title does not match. Never longer than the API allows is not checked here: DraftChecks says so.
    QString apply(const QString &title, const TitleWords &words) const;

private:
    TitleEdit m_edit;
    QRegularExpression m_expression;
};

} // namespace agm
