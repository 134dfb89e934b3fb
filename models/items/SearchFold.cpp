// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SearchFold.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>

namespace agm {
namespace {

/// Marks that only accent or point a letter. Kana voicing marks are "inherited" too, but か and が are two letters.
bool isAccent(char32_t c)
{
    if (QChar::category(c) != QChar::Mark_NonSpacing || c == 0x3099 || c == 0x309A)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic: return true;
    default: return false;
    }
}

/// Letters that people type without their stroke, although Unicode does not decompose them.
QStringView plainLetter(char32_t c)
{
    switch (c) {
    case 0x00DF:
    case 0x1E9E: return u"ss";
    case 0x00E6: return u"ae";
    case 0x00F8: return u"o";
    case 0x0111: return u"d";
    case 0x0127: return u"h";
    case 0x0131: return u"i";
    case 0x0142: return u"l";
    case 0x0153: return u"oe";
    default: return {};
    }
}

/// Stays as it is, whatever stands beside it: most signs, emoji and Chinese characters.
bool isPlain(char32_t c)
{
    const bool conjoiningJamo = c >= 0x1100 && c <= 0x11FF;
    return !conjoiningJamo && QChar::decompositionTag(c) == QChar::NoDecomposition && QChar::toCaseFolded(c) == c
        && !QChar::isMark(c) && QChar::category(c) != QChar::Other_Format && plainLetter(c).isEmpty();
}

QByteArray foldOther(QStringView text)
{
    const QList<uint> given = text.toUcs4();
    if (std::all_of(given.begin(), given.end(), isPlain))
        return text.toUtf8();
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString marked;
    marked.reserve(decomposed.size());
    for (const uint c : decomposed.toUcs4()) {
        if (!isAccent(c) && QChar::category(c) != QChar::Other_Format)
            marked += QChar::fromUcs4(c);
    }
    QString plain;
    plain.reserve(marked.size());
    for (const uint c : marked.toCaseFolded().toUcs4()) {
        const QStringView letter = plainLetter(c);
        if (letter.isEmpty())
            plain += QChar::fromUcs4(c);
        else
            plain += letter;
    }
    // Composed again, so that one letter is never found as the start of another (か in が, 가 in 각).
    return plain.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

QByteArray searchFold(QStringView text)
{
    // Most titles are ASCII but for a sign or two, and Unicode is slow: it sees only the stretches that need it. What
    // stays of a stretch never composes with the ASCII before it.
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    QByteArray folded;
    folded.reserve(text.size());
    for (auto from = text.begin(); from != text.end();) {
        const auto other = std::find_if_not(from, text.end(), isAscii);
        std::for_each(from, other, [&folded](QChar c) { folded += char(c.unicode()); });
        from = std::find_if(other, text.end(), isAscii);
        if (from != other)
            folded += foldOther(QStringView(other, from));
    }
    return std::move(folded).toLower();
}

} // namespace agm
