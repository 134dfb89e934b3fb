// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/Options.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace agm::packaging {
namespace {

/// Every option in the text.
QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--?[a-z][a-z-]*"));
    QSet<QString> found;
    auto matches = option.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

} // namespace

QSet<QString> optionsOfHelp(const QString &text)
{
    QSet<QString> found;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        // The texts stand further right, and may speak of options, too.
        if (line.startsWith(QLatin1String("  -")))
            found += optionsIn(line.trimmed().section(QStringLiteral("  "), 0, 0));
    }
    return found;
}

QSet<QString> optionsOfManual(const QString &text)
{
    QSet<QString> found;
    const QString section = text.section(QStringLiteral("\n.SH OPTIONS\n"), 1).section(QStringLiteral("\n.SH "), 0, 0);
    const QStringList lines = section.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i - 1] == QLatin1String(".TP"))
            found += optionsIn(QString(lines[i]).remove(u'\\').remove(u'"'));
    }
    return found;
}

QSet<QString> optionsOfBash(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("\\boptions=\"([^\"]*)\""));
    return optionsIn(words.match(text).captured(1));
}

QSet<QString> optionsOfZsh(const QString &text)
{
    static const QRegularExpression texts(QStringLiteral("[\\[:].*$"));
    static const QRegularExpression excluded(QStringLiteral("\\([^)]*\\)"));
    QSet<QString> found;
    const QStringList lines = text.section(QStringLiteral("\n_arguments"), 1).split(u'\n');
    for (QString line : lines)
        found += optionsIn(line.remove(texts).remove(excluded).replace(u'{', u' ').replace(u',', u' '));
    return found;
}

QString listOf(const QSet<QString> &options)
{
    QStringList list = options.values();
    list.sort();
    return list.join(u' ');
}

} // namespace agm::packaging
