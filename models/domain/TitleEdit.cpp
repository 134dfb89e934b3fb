// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TitleEdit.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::TitleEdit)
};

struct NamedWord {
    QLatin1String name;
    QString TitleWords::*text;
};

constexpr std::array<NamedWord, 6> namedWords{{{QLatin1String("[title]"), &TitleWords::title},
                                               {QLatin1String("[campaign]"), &TitleWords::campaign},
                                               {QLatin1String("[country]"), &TitleWords::country},
                                               {QLatin1String("[goal]"), &TitleWords::goal},
                                               {QLatin1String("[budget]"), &TitleWords::budget},
                                               {QLatin1String("[date]"), &TitleWords::date}}};

/// Where a word of `namedWords` stands at the start of `rest`; null when none does.
const NamedWord *wordAt(QStringView rest)
{
    for (const NamedWord &word : namedWords) {
        if (rest.startsWith(word.name, Qt::CaseInsensitive))
            return &word;
    }
    return nullptr;
}

} // namespace

/// The replacement is taken apart once, so that neither a title nor what was found in it is read as a word again.
void TitleReplacer::takeApart(const QString &replace, bool captures)
{
    const auto append = [this](QChar c) {
        if (m_pieces.isEmpty() || m_pieces.last().kind != Piece::Text)
            m_pieces.append(Piece{Piece::Text, {}, nullptr, 0});
        m_pieces.last().text.append(c);
    };
    for (qsizetype i = 0; i < replace.size(); ++i) {
        const QStringView rest = QStringView(replace).mid(i);
        if (const NamedWord *word = wordAt(rest)) {
            m_pieces.append(Piece{Piece::Word, {}, word->text, 0});
            i += word->name.size() - 1;
        } else if (captures && rest.size() > 1 && rest[0] == QLatin1Char('\\') && rest[1] >= QLatin1Char('1')
                   && rest[1] <= QLatin1Char('9')) {
            m_pieces.append(Piece{Piece::Capture, {}, nullptr, rest[1].digitValue()});
            ++i;
        } else if (captures && rest.startsWith(QLatin1String("\\\\"))) {
            append(QLatin1Char('\\'));
            ++i;
        } else {
            append(rest[0]);
        }
    }
}

Result<TitleReplacer> TitleReplacer::make(const TitleEdit &edit)
{
    if (edit.find.isEmpty() && edit.replace.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, Tr::tr("Type the new title. It cannot be empty."), QStringLiteral("replace"));
    TitleReplacer replacer;
    replacer.m_edit = edit;
    replacer.takeApart(edit.replace, edit.regularExpression && !edit.find.isEmpty());
    if (edit.find.isEmpty())
        return replacer;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!edit.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    replacer.m_expression
        = QRegularExpression(edit.regularExpression ? edit.find : QRegularExpression::escape(edit.find), options);
    if (!replacer.m_expression.isValid())
        return fail(ErrorKind::Invalid,
                    Tr::tr("The regular expression cannot be read from character %1 on: %2.")
                        .arg(replacer.m_expression.patternErrorOffset() + 1)
                        .arg(replacer.m_expression.errorString()),
                    QStringLiteral("find"));
    for (const Piece &piece : std::as_const(replacer.m_pieces)) {
        if (piece.kind == Piece::Capture && piece.capture > replacer.m_expression.captureCount())
            return fail(ErrorKind::Invalid,
                        Tr::tr("\\%1 stands for bracket %1 of the regular expression, which has only %2.")
                            .arg(piece.capture)
                            .arg(replacer.m_expression.captureCount()),
                        QStringLiteral("replace"));
    }
    replacer.m_expression.optimize();
    return replacer;
}

QString TitleReplacer::replacement(const QRegularExpressionMatch &match, const TitleWords &words) const
{
    QString text = QLatin1String("");
    for (const Piece &piece : m_pieces) {
        switch (piece.kind) {
        case Piece::Text: text += piece.text; break;
        case Piece::Word: text += words.*piece.word; break;
        case Piece::Capture: text += match.captured(piece.capture); break;
        }
    }
    return text;
}

QString TitleReplacer::apply(const QString &title, const TitleWords &words) const
{
    TitleWords own = words;
    own.title = title;
    if (m_edit.find.isEmpty())
        return replacement({}, own);
    auto matches = m_expression.globalMatch(title);
    if (!matches.hasNext())
        return {};
    QString result = QLatin1String("");
    qsizetype from = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(title).mid(from, match.capturedStart() - from);
        result += replacement(match, own);
        from = match.capturedEnd();
    }
    result += QStringView(title).mid(from);
    return result;
}

} // namespace agm
