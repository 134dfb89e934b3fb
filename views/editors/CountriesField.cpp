// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/CountriesField.h"

#include "views/common/Words.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtWidgets/QCompleter>

#include <algorithm>

namespace agm {
namespace {

struct Country {
    QString name;
    QString code;
};

/// By name.
const QList<Country> &countries()
{
    static const QList<Country> all = [] {
        QList<Country> list;
        for (int number = 1; number <= int(QLocale::LastTerritory); ++number) {
            const QString code = QLocale::territoryToCode(QLocale::Territory(number));
            // The others are parts of the world, by number.
            if (code.size() == 2 && words::country(code) != code)
                list.append({words::country(code), code});
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
        if (country.code == upper || country.name.compare(text, Qt::CaseInsensitive) == 0)
            return country.code;
    }
    return {};
}

QStringList parts(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(QLatin1Char(','))) {
        if (!part.trimmed().isEmpty())
            list.append(part.trimmed());
    }
    return list;
}

/// Completes what stands behind the last comma.
class LastPartCompleter final : public QCompleter {
public:
    LastPartCompleter(const QStringList &names, CountriesField *field) : QCompleter(names, field), m_field(field)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(10);
    }

    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(QLatin1Char(',')) + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString text = m_field->text();
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        const QString before = comma < 0 ? QString() : text.left(comma + 1) + QLatin1Char(' ');
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
}

QStringList CountriesField::codes() const
{
    QStringList codes;
    for (const QString &part : parts(text())) {
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
    for (const QString &part : parts(text())) {
        if (codeOf(part).isEmpty())
            unknown.append(part);
    }
    return unknown.join(QStringLiteral(", "));
}

} // namespace agm
