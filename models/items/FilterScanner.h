// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterNode.h"

#include <QtCore/QString>

namespace agm {

/// Takes a filter's text apart from left to right: names, operators, values. It knows no fields and no errors; see
/// parseFilter().
class FilterScanner {
public:
    explicit FilterScanner(const QString &text) : m_text(text) { }

    const QString &text() const { return m_text; }
    int at() const { return int(m_at); }
    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next sign; null at the end.
    QChar peek(int ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    void skip(int signs) { m_at += signs; }
    void skipBlanks();

    /// OR, AND, NOT standing alone.
    bool atKeyword(QStringView word) const;
    /// A minus that belongs to the term behind it; one before a blank is a word.
    bool atMinus() const;

    /// Up to a blank, a parenthesis, a bar, a quotation mark or an operator.
    QString takeName();
    /// An operator here or, `afterBlanks`, behind blanks. Nothing is taken when there is none.
    bool takeOp(FilterOp &op, bool afterBlanks);
    /// `any` or `none`, alone.
    std::optional<FilterOp> takePresence();
    /// Up to a blank, a parenthesis or a bar.
    QString takeValue();
    /// Up to a comma, too, or a quotation mark.
    QString takeListItem();
    /// A per cent sign that stands alone behind blanks.
    bool takeLonePercent();
    /// What is between the quotation marks here. False when they are not closed.
    bool takeQuoted(QString &text);
    /// What is between the slashes here, and the letters behind. False when they are not closed.
    bool takePattern(QString &pattern, QString &flags);

    /// The operator at a place of a text and its length; 0 when there is none. A tilde is one only before / or ".
    static int opAt(QStringView text, qsizetype at, FilterOp &op);
    /// Ends every bare word.
    static bool endsWord(QChar c);

private:
    bool endsAt(qsizetype at) const;
    QString takeWhile(bool (*belongs)(QChar));

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace agm
