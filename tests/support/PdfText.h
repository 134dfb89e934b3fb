// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtCore/QtEndian>

namespace agm::test {

/// The objects of a PDF file as Qt writes them (a plain table of contents), found by that table alone, so that a wrong
/// place in it is noticed.
class PdfFile {
public:
    explicit PdfFile(QByteArray file) : m_file(std::move(file))
    {
        const qsizetype pointer = m_file.lastIndexOf("startxref\n");
        const qsizetype contents = m_file.mid(pointer + 10).split('\n').first().trimmed().toLongLong();
        if (pointer < 0 || m_file.mid(contents, 5) != "xref\n")
            return;
        const qsizetype rows = m_file.indexOf('\n', contents + 5) + 1;
        const int count = m_file.mid(contents + 5, rows - contents - 6).split(' ').value(1).trimmed().toInt();
        m_good = count > 1;
        for (int i = 1; i < count; ++i) {
            const qsizetype place = m_file.mid(rows + 20 * qsizetype(i), 10).toLongLong();
            const QByteArray start = QByteArray::number(i) + " 0 obj\n";
            m_good = m_good && m_file.mid(place, start.size()) == start;
            m_places.append(place + start.size());
        }
    }

    /// Every object is where the table of contents says.
    bool isGood() const { return m_good; }
    QByteArray object(int number) const
    {
        const qsizetype from = m_places.value(number - 1, m_file.size());
        return m_file.mid(from, m_file.indexOf("endobj", from) - from);
    }
    int objects() const { return int(m_places.size()); }

    /// What an object holds, unpacked.
    QByteArray stream(int number) const
    {
        const qsizetype from = m_places.value(number - 1, m_file.size());
        const qsizetype start = m_file.indexOf("stream\n", from) + 7;
        const QByteArray head = m_file.mid(from, start - from);
        static const QRegularExpression length(QStringLiteral("/Length (\\d+)( 0 R)?"));
        const auto match = length.match(QString::fromLatin1(head));
        qsizetype size = match.captured(1).toLongLong();
        if (!match.captured(2).isEmpty())
            size = object(int(size)).trimmed().toLongLong();
        const QByteArray packed = m_file.mid(start, size);
        if (!head.contains("/FlateDecode"))
            return packed;
        QByteArray framed(4, '\0');
        qToBigEndian<quint32>(quint32(64 * packed.size()), framed.data());
        return qUncompress(framed + packed);
    }

    /// The drawn texts of each page, in their order, one line for each.
    QList<QStringList> pages() const
    {
        QList<QStringList> pages;
        for (int i = 1; i <= objects(); ++i) {
            const QString page = QString::fromLatin1(object(i));
            if (page.contains(QLatin1String("/Type /Page\n")))
                pages.append(textsOf(reference(page, QStringLiteral("/Contents")),
                                     QString::fromLatin1(object(reference(page, QStringLiteral("/Resources"))))));
        }
        return pages;
    }

private:
    static int reference(const QString &object, const QString &key)
    {
        return QRegularExpression(key + QStringLiteral(" (\\d+) 0 R")).match(object).captured(1).toInt();
    }

    /// Glyph number to text, as the font's own table says.
    QHash<int, QString> lettersOf(int font) const
    {
        const QString table
            = QString::fromLatin1(stream(reference(QString::fromLatin1(object(font)), QStringLiteral("/ToUnicode"))));
        const auto decoded = [](const QString &hex) {
            QString text;
            for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
                text += QChar(hex.mid(i, 4).toUShort(nullptr, 16));
            return text;
        };
        QHash<int, QString> letters;
        static const QRegularExpression row(
            QStringLiteral("<([0-9A-F]{4})>\\s*<([0-9A-F]{4})>\\s*(?:<([0-9A-F]+)>|\\[([^\\]]*)\\])"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression hex(QStringLiteral("<([0-9A-Fa-f]+)>"));
        auto rows = row.globalMatch(table.mid(table.indexOf(QLatin1String("endcodespacerange"))));
        while (rows.hasNext()) {
            const auto match = rows.next();
            int glyph = match.captured(1).toInt(nullptr, 16);
            if (!match.captured(3).isEmpty()) {
                for (QString text = decoded(match.captured(3)); glyph <= match.captured(2).toInt(nullptr, 16);
                     ++glyph) {
                    letters.insert(glyph, text);
                    text.back() = QChar(text.back().unicode() + 1);
                }
            } else {
                auto items = hex.globalMatch(match.captured(4));
                while (items.hasNext())
                    letters.insert(glyph++, decoded(items.next().captured(1)));
            }
        }
        return letters;
    }

    QStringList textsOf(int contents, const QString &resources) const
    {
        static const QRegularExpression piece(QStringLiteral("\\bBT\\b|\\bET\\b|/(F\\d+) \\S+ Tf|<([0-9A-Fa-f]+)> Tj"));
        QHash<QString, QHash<int, QString>> fonts;
        QString font;
        QStringList texts;
        auto pieces = piece.globalMatch(QString::fromLatin1(stream(contents)));
        while (pieces.hasNext()) {
            const auto match = pieces.next();
            if (match.captured() == QLatin1String("BT")) {
                texts.append(QString());
            } else if (!match.captured(1).isEmpty()) {
                font = match.captured(1);
                if (!fonts.contains(font))
                    fonts.insert(font, lettersOf(reference(resources, u'/' + font)));
            } else if (!match.captured(2).isEmpty() && !texts.isEmpty()) {
                for (qsizetype i = 0; i < match.captured(2).size(); i += 4)
                    texts.last() += fonts.value(font).value(match.captured(2).mid(i, 4).toInt(nullptr, 16));
            }
        }
        for (QString &text : texts)
            text = text.normalized(QString::NormalizationForm_KC); // ligatures
        return texts;
    }

    QByteArray m_file;
    QList<qsizetype> m_places;
    bool m_good = false;
};

} // namespace agm::test
