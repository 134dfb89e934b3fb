// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/Command.h"

#include "items/SearchFold.h"

namespace agm {
namespace {

enum Rank { Begins, WordsBegin, Occurs };

} // namespace

std::optional<int> commandRank(const QString &title, const QString &typed)
{
    const QByteArray in = searchFold(title);
    const QByteArray wanted = searchFold(typed).simplified();
    if (in.startsWith(wanted))
        return Begins;
    bool all = true;
    const auto words = wanted.split(' ');
    for (const QByteArray &word : words) {
        if (!in.contains(word))
            return std::nullopt;
        all = all && (in.startsWith(word) || in.contains(' ' + word));
    }
    return all ? WordsBegin : Occurs;
}

QString commandTitle(const QString &actionText)
{
    QString title;
    for (qsizetype i = 0; i < actionText.size(); ++i) {
        // Two of them are the sign itself.
        if (actionText[i] == u'&' && ++i == actionText.size())
            break;
        title.append(actionText[i]);
    }
    return title;
}

} // namespace agm
