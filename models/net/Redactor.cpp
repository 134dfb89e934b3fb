// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Redactor.h"

#include <QtCore/QStringList>

namespace agm {
namespace {

/// A pattern for one character in every spelling. The percent form may be escaped again (%2541), as a proxy does
/// that puts a whole URL into a parameter of its own page.
QString anySpelling(QChar c)
{
    const QString hex = QString::number(c.unicode(), 16).rightJustified(2, u'0');
    return QStringLiteral("(?:%1|%(?:25)*%2|\\\\u00%2|&#(?:x0*%2|0*%3);|\\\\%1)")
        .arg(QRegularExpression::escape(QString(c)), hex, QString::number(c.unicode()));
}

/// A pattern for the Base64 of a text that has the key in it, `before` bytes after a multiple of three ("Bearer " has
/// seven). A letter at either end also holds bits of what stands around: it is any letter.
QString base64Spelling(const QByteArray &key, int before)
{
    static constexpr int firstSure[] = {0, 2, 3};
    const QByteArray whole = (QByteArray(before, 'x') + key).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype sure = (before + key.size()) * 8 / 6;
    QString pattern = before == 0 ? QString() : QStringLiteral("[A-Za-z0-9+/_-]");
    for (const char letter : whole.first(sure).mid(firstSure[before])) {
        // The letters of addresses, and those that are escaped there or in JSON.
        pattern += letter == '+' ? QStringLiteral("(?:\\+|-|%2B)")
            : letter == '/'      ? QStringLiteral("(?:\\\\?/|_|%2F)")
                                 : QString(QLatin1Char(letter));
    }
    return pattern + QStringLiteral("[A-Za-z0-9+/=_-]*");
}

} // namespace

Redactor::Redactor(const QString &secret)
{
    const QString key = secret.trimmed();
    if (key.isEmpty()) {
        return;
    }
    QString pattern;
    for (const QChar c : key) {
        pattern += anySpelling(c);
    }
    if (key.size() < 8) {
        // A short key (a sandbox's) would tear ordinary words apart.
        pattern = QStringLiteral("(?<![A-Za-z0-9])%1(?![A-Za-z0-9])").arg(pattern);
    } else {
        for (int before = 0; before < 3; ++before) {
            pattern += u'|' + base64Spelling(key.toLatin1(), before);
        }
    }
    // A server may change the case; then it is no longer the key, but near enough to it.
    m_secret = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    m_secret.optimize();
}

QString Redactor::mask()
{
    return QStringLiteral("•••");
}

QString Redactor::redact(QString text) const
{
    if (text.isEmpty()) {
        return text;
    }
    if (!m_secret.pattern().isEmpty()) {
        text.replace(m_secret, mask());
    }
    static const QRegularExpression bearer(QStringLiteral("\\b(Bearer|Basic)(\\s|%20|\\+)+[A-Za-z0-9\\-._~+/%=]{4,}"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        QStringLiteral("\\b(api[_-]?key|access[_-]?token|token|secret|password)(=|%3D)[^\\s&\"'<>]+"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(bearer, QStringLiteral("\\1 ") + mask());
    text.replace(named, QStringLiteral("\\1\\2") + mask());
    return text;
}

Error Redactor::redact(Error error) const
{
    error.message = redact(std::move(error.message));
    error.where = redact(std::move(error.where));
    return error;
}

QString tidyLine(const QString &text, int length)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool unfit = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        line += unfit ? QChar(u' ') : c;
    }
    line = line.simplified();
    if (line.size() > length) {
        int end = length;
        if (line.at(end - 1).isHighSurrogate()) {
            --end;
        }
        line = line.left(end) + u'…';
    }
    return line;
}

} // namespace agm
