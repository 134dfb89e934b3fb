// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/WriteWays.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <vector>

namespace agm::architecture {
namespace {

struct Way {
    QRegularExpression pattern;
    QStringList under; ///< beginnings of paths that the rule is for
    QStringList except; ///< beginnings of paths that have a good reason
    const char *instead;
};

const std::vector<Way> &ways()
{
    const auto word = [](const char *pattern) { return QRegularExpression(QString::fromLatin1(pattern)); };
    const QStringList program{QStringLiteral("models/"), QStringLiteral("views/"), QStringLiteral("app/")};
    const QStringList windows{QStringLiteral("views/editors/"), QStringLiteral("views/table/"),
                              QStringLiteral("views/changes/")};
    const QString sandbox = QStringLiteral("app/sandbox/");
    const QString net = QStringLiteral("models/net/");
    static const std::vector<Way> table{
        {word("\\bApiMethod\\s*::\\s*(Post|Patch|Delete)\\b"),
         program,
         // WriteCall: makes the writer's requests, and sends none. TargetingLookup: the question about the reach
         // travels in a body. ConnectionTest: two probes that change nothing.
         {sandbox, net, QStringLiteral("models/sync/WriteCall.cpp"), QStringLiteral("models/sync/TargetingLookup.cpp"),
          QStringLiteral("models/sync/ConnectionTest.cpp")},
         "a write goes through the ChangeRunner, which guards and journals it"},
        {word("\\busing\\s+enum\\s+(agm\\s*::\\s*)?ApiMethod\\b|=\\s*(agm\\s*::\\s*)?ApiMethod\\s*;|"
              "\\bApiMethod\\s*[({]|_cast\\s*<\\s*(agm\\s*::\\s*)?ApiMethod\\s*>"),
         program,
         {sandbox, net},
         "name the method in full, so that writes can be found"},
        {word("\\bQNetworkAccessManager\\b|\\bHttpBackend\\b|\\bQnamBackend\\b|\\bQ(Tcp|Ssl)Socket\\b"),
         program,
         {sandbox, net},
         "requests leave through the ApiClient"},
        {word("\\bAdGroupWriter\\b"),
         program,
         {sandbox, QStringLiteral("models/sync/AdGroupWriter."), QStringLiteral("models/sync/ChangeRunner"),
          QStringLiteral("models/sync/RunningJob.h"), QStringLiteral("models/sync/AccountSession.cpp")},
         "only the ChangeRunner may have the writer"},
        {word("\\bQDoubleSpinBox\\b"),
         {QStringLiteral("views/")},
         {},
         "it rounds, and takes 1.000 for one: use the amount field"},
        // CellInput: writes an exact amount into the cell, and reads none.
        {word("(?<!Data\\(\\))(\\.|->)\\s*to(Double|Float|LongLong|ULongLong)\\s*\\("),
         windows,
         {QStringLiteral("views/table/CellInput.cpp")},
         "a typed amount is read by parseAmount(), which asks about 1.000"},
        // GuardFile: shares, which are no amounts, out of the settings file.
        {word("\\b(\\w*[tT]ext|typed|trimmed|simplified|\\w*[iI]nput|locale|QLocale|toString|captured)"
              "(\\s*\\([^()]*\\))?\\s*(\\.|->)\\s*to(Double|Float|LongLong|ULongLong)\\s*\\("),
         {QStringLiteral("views/"), QStringLiteral("app/")},
         {sandbox, QStringLiteral("app/GuardFile.cpp")},
         "a typed amount is read by parseAmount(), which asks about 1.000"},
    };
    return table;
}

bool beginsWithOneOf(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&path](const QString &beginning) { return path.startsWith(beginning); });
}

} // namespace

Findings checkWriteWays(const QString &path, const QString &text)
{
    Findings findings;
    QStringList lines;
    for (const Way &way : ways()) {
        if (!beginsWithOneOf(path, way.under) || beginsWithOneOf(path, way.except))
            continue;
        if (lines.isEmpty())
            lines = codeOnly(text).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (const auto match = way.pattern.match(lines[i]); match.hasMatch())
                findings.append(
                    {path, i + 1,
                     QStringLiteral("%1: %2").arg(match.captured().trimmed(), QString::fromLatin1(way.instead))});
        }
    }
    return findings;
}

} // namespace agm::architecture
