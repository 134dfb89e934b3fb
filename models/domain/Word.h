// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QHashFunctions>
#include <QtCore/QString>

namespace agm {

/// A short text that repeats over many ad groups (a status, a goal, a currency, a campaign id), kept once for the
/// whole program: a Word is four bytes and compares by number. Words are never freed; use it for values of which a
/// whole account has few, never for titles.
/// Thread-safe. The empty Word stands for null.
class Word {
public:
    constexpr Word() = default;
    /// Interns UTF-8 text.
    static Word of(QByteArrayView utf8);
    static Word of(QStringView text);

    bool isNull() const { return m_id == 0; }
    /// The text; null QString for a null Word.
    QString text() const;
    quint32 number() const { return m_id; }

    friend bool operator==(Word, Word) = default;
    friend bool operator==(Word word, QLatin1String text) { return word.text() == text; }
    friend size_t qHash(Word word, size_t seed = 0) { return ::qHash(word.m_id, seed); }

private:
    explicit constexpr Word(quint32 id) : m_id(id) { }
    quint32 m_id = 0;
};

} // namespace agm
