// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/SafeText.h"

#include <algorithm>

namespace agm {
namespace {

constexpr char16_t Replacement = 0xFFFD;

/// Accents and vowel signs on one letter. No language writes more; a hundred would be a line across the whole window.
constexpr int MostMarks = 6;

enum class Keep { Nothing, Breaks, BreaksAndIsolates };

bool isDirectionOverride(char16_t c)
{
    return c >= 0x202A && c <= 0x202E;
}

bool isIsolate(char16_t c)
{
    return c >= 0x2066 && c <= 0x2069;
}

/// What is shown for one UTF-16 unit that is no half of a pair.
char16_t inert(char16_t c, Keep keep)
{
    const bool keepBreaks = keep != Keep::Nothing;
    if (c == u'\n' && keepBreaks)
        return c;
    // Few fonts have the pictures of control characters (U+2400); these arrows are in nearly all.
    if (c == u'\n' || c == u'\r')
        return 0x21B5;
    if (c == u'\t')
        return 0x21E5;
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || isDirectionOverride(c)
        || (isIsolate(c) && keep != Keep::BreaksAndIsolates) || (c >= 0xFFF9 && c <= 0xFFFB) || c == 0xFEFF)
        return Replacement;
    if (c == 0x2028 || c == 0x2029)
        return keepBreaks ? u'\n' : char16_t(0x21B5);
    return c;
}

bool isMark(char32_t c)
{
    if (c < 0x300)
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

QString made(const QString &text, Keep keep)
{
    const auto odd
        = [keep](QChar c) { return c.isSurrogate() || isMark(c.unicode()) || inert(c.unicode(), keep) != c.unicode(); };
    if (std::none_of(text.cbegin(), text.cend(), odd))
        return text;
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        marks = isMark(pair ? QChar::surrogateToUcs4(c, text[i + 1]) : c.unicode()) ? marks + 1 : 0;
        if (marks > MostMarks) {
            if (marks == MostMarks + 1)
                result += QChar(Replacement);
            i += pair ? 1 : 0;
        } else if (pair) {
            result += c;
            result += text[++i];
        } else {
            result += c.isSurrogate() ? QChar(Replacement) : QChar(inert(c.unicode(), keep));
        }
    }
    return result;
}

} // namespace

QString inertLine(const QString &text)
{
    return made(text, Keep::Nothing);
}

QString inertLines(const QString &text)
{
    QString unix = text;
    unix.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return made(unix, Keep::Breaks);
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + inertLine(text) + QChar(0x2069);
}

QString plainTooltip(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines) {
        // Callers put isolates around names; those that a name brings itself reach no further than its paragraph.
        if (!line.isEmpty())
            html += QStringLiteral("<p style=\"margin:0 0 2px 0\">")
                + made(line, Keep::BreaksAndIsolates).toHtmlEscaped() + QStringLiteral("</p>");
    }
    return html.isEmpty() ? html : QStringLiteral("<qt>") + html + QStringLiteral("</qt>");
}

} // namespace agm
