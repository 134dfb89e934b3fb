// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/XmlText.h"

namespace agm {

QString xmlText(QStringView text)
{
    QString out = text.toString();
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out.at(i);
        const ushort code = c.unicode();
        const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0);
        // Half a character has no UTF-8.
        const bool half = (c.isHighSurrogate() && (i + 1 == out.size() || !out.at(i + 1).isLowSurrogate()))
            || (c.isLowSurrogate() && (i == 0 || !out.at(i - 1).isHighSurrogate()));
        if (control || half || code >= 0xFFFE)
            out[i] = QChar(QChar::ReplacementCharacter);
    }
    return out;
}

QString escapedXml(QStringView text)
{
    return xmlText(text).toHtmlEscaped(); // < > & and "
}

} // namespace agm
