// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/CountriesField.h"

#include "domain/Listed.h"
#include "views/common/Words.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QCompleter>

#include <algorithm>

namespace agm {
namespace {

struct Country {
    QString name; ///< in the language of the program
    QString english; ///< lists that go round are often in English
    QString code;
};

/// By name.
const QList<Country> &countries()
{
    static const QList<Country> all = [] {
        QList<Country> list;
        for (int number = 1; number <= int(QLocale::LastTerritory); ++number) {
            const auto territory = QLocale::Territory(number);
            const QString code = QLocale::territoryToCode(territory);
            // The others are parts of the world, by number.
            if (code.size() == 2 && words::country(code) != code)
                list.append({words::country(code), QLocale::territoryToString(territory), code});
        }
        std::sort(list.begin(), list.end(),
                  [](const Country &a, const Country &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
        return list;
    }();
    return all;
}

/// Empty for a text that names none.
QString codeOf(const QString &text)
{
    const QString upper = text.toUpper();
    for (const Country &country : countries()) {
        if (country.code == upper || country.name.compare(text, Qt::CaseInsensitive) == 0
            || country.english.compare(text, Qt::CaseInsensitive) == 0)
            return country.code;
    }
    return {};
}

/// The comma of any keyboard, the semicolon of sheets, and the lines and tabs of what is pasted.
bool isSeparator(QChar c)
{
    static const QString signs = QStringLiteral(",;،؛、，；\n\r\t\u2028\u2029");
    return signs.contains(c);
}

/// Where the last part begins.
qsizetype lastPart(const QString &text)
{
    qsizetype at = text.size();
    while (at > 0 && !isSeparator(text[at - 1]))
        --at;
    return at;
}

/// What stands between two signs, with spaces inside: names, or codes that only spaces part.
QStringList namesIn(const QString &part)
{
    const QString name = part.simplified();
    if (name.isEmpty() || !codeOf(name).isEmpty())
        return name.isEmpty() ? QStringList() : QStringList{name};
    const QStringList words = name.split(QLatin1Char(' '));
    // "US DE FR", yes; "New Zeland" is one wrong name, not two.
    const bool codes = std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() == 2; });
    return codes ? words : QStringList{name};
}

QStringList partsOf(const QString &text)
{
    QStringList list;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isSeparator(text[at]))
            continue;
        list += namesIn(text.mid(from, at - from));
        from = at + 1;
    }
    return list;
}

/// A line shows a pasted break as a space, and would seem to join two countries.
QString inOneLine(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("\\s*[,;،؛、，；]?\\s*[\\n\\r\\t\\x{2028}\\x{2029}]+\\s*"));
    return text.trimmed().replace(breaks, QStringLiteral(", "));
}

/// Completes what stands behind the last comma or other sign.
class LastPartCompleter final : public QCompleter {
public:
    LastPartCompleter(const QStringList &names, CountriesField *field) : QCompleter(names, field), m_field(field)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(10);
    }

    QStringList splitPath(const QString &path) const override { return {path.mid(lastPart(path)).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString text = m_field->text();
        const qsizetype from = lastPart(text);
        const QString before = from == 0 ? QString() : text.left(from) + QLatin1Char(' ');
        return before + QCompleter::pathFromIndex(index);
    }

private:
    CountriesField *m_field;
};

} // namespace

CountriesField::CountriesField(QWidget *parent) : QLineEdit(parent)
{
    QStringList names;
    for (const Country &country : countries())
        names.append(country.name);
    setCompleter(new LastPartCompleter(names, this));
    setPlaceholderText(tr("United States, DE"));
    setMinimumWidth(280);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        static const QRegularExpression breaks(QStringLiteral("[\\n\\r\\t\\x{2028}\\x{2029}]"));
        if (typed.contains(breaks))
            setText(inOneLine(typed));
    });
}

QStringList CountriesField::codes() const
{
    QStringList codes;
    for (const QString &part : partsOf(text())) {
        const QString code = codeOf(part);
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    return codes;
}

void CountriesField::setCodes(const QStringList &codes)
{
    setText(codes.join(QStringLiteral(", ")));
}

QString CountriesField::unknown() const
{
    QStringList unknown;
    for (const QString &part : partsOf(text())) {
        if (codeOf(part).isEmpty())
            unknown.append(part);
    }
    return listed(unknown);
}

} // namespace agm
