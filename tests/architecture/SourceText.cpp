// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceText.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace agm::architecture {
namespace {

/// Blanks [from, to) except for line ends.
void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < std::min(to, text.size()); ++i) {
        if (text[i] != u'\n') {
            text[i] = u' ';
        }
    }
}

/// Where the text that began is over: behind `end`, or at the end of everything.
qsizetype behind(const QString &text, const QString &end, qsizetype from)
{
    const qsizetype at = text.indexOf(end, from);
    return at < 0 ? text.size() : at + end.size();
}

/// Behind the closing quote of the literal whose opening quote is at `open`; a line end closes it too.
qsizetype behindLiteral(const QString &text, qsizetype open)
{
    qsizetype i = open + 1;
    while (i < text.size() && text[i] != text[open] && text[i] != u'\n') {
        i += text[i] == u'\\' ? 2 : 1;
    }
    return std::min(i + 1, text.size());
}

} // namespace

QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2) {
        return {};
    }
    if (parts[0] == QLatin1String("models")) {
        return parts.size() > 2 ? parts[1] : QString();
    }
    if (parts[0] == QLatin1String("app")) {
        return parts.size() > 2 && parts[1] == QLatin1String("sandbox") ? parts[1] : parts[0];
    }
    return parts[0] == QLatin1String("views") || parts[0] == QLatin1String("tests") ? parts[0] : QString();
}

QString codeOnly(const QString &text)
{
    static const QRegularExpression rawStart(QStringLiteral("\\GR\"([^()\\\\\\s]{0,16})\\("));
    QString code = text;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        qsizetype next = i + 1;
        if (c == u'/' && text.mid(i, 2) == QLatin1String("//")) {
            next = text.indexOf(u'\n', i);
            next = next < 0 ? text.size() : next;
            blank(code, i, next);
        } else if (c == u'/' && text.mid(i, 2) == QLatin1String("/*")) {
            next = behind(text, QStringLiteral("*/"), i + 2);
            blank(code, i, next);
        } else if (const auto raw = c == u'R' ? rawStart.match(text, i) : QRegularExpressionMatch(); raw.hasMatch()) {
            next = behind(text, u')' + raw.captured(1) + u'"', raw.capturedEnd());
            blank(code, i, next);
        } else if (c == u'"' || (c == u'\'' && (i == 0 || !text[i - 1].isLetterOrNumber()))) {
            // A quote after a letter or a figure separates the digits of a number.
            next = behindLiteral(text, i);
            blank(code, i + 1, next - 1);
        }
        i = next;
    }
    return code;
}

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QList<Include> includes;
    const QStringList lines = text.split(u'\n');
    const QStringList code = codeOnly(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines[i]);
        // An #include inside a comment is none.
        if (match.hasMatch() && code[i].contains(u'#')) {
            includes.append({static_cast<int>(i) + 1, match.captured(2), match.captured(1) == QLatin1String("\"")});
        }
    }
    return includes;
}

} // namespace agm::architecture
