// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Languages.h"

#include <QtCore/QDir>

namespace agm::languages {
namespace {

constexpr QLatin1String English("en");

} // namespace

QStringList available()
{
    QStringList codes{English};
    const QStringList files
        = QDir(QStringLiteral(":/agm/translations")).entryList({QStringLiteral("agm_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(4).chopped(3);
        if (code != English)
            codes.append(code);
    }
    return codes;
}

QString ownName(const QString &code)
{
    // QLocale names the country too where a language has a home: "American English", "español de España".
    if (code == English)
        return QStringLiteral("English");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? code : locale.toUpper(name.first(1)) + name.mid(1);
}

QString bestOf(const QStringList &wishes)
{
    const QStringList codes = available();
    for (const QString &wish : wishes) {
        const QString whole = QString(wish).replace(u'-', u'_');
        for (QString code = whole; !code.isEmpty(); code.truncate(qMax(qsizetype(0), code.lastIndexOf(u'_')))) {
            if (codes.contains(code))
                return code;
        }
    }
    return English;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    if (code.isEmpty())
        return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
    const QLocale plain(code);
    if (system.language() == plain.language())
        return system;
    return plain.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : plain;
}

QString dayPattern(const QLocale &locale, Year year)
{
    const bool full = year == Year::Show;
    switch (locale.language()) {
    case QLocale::Japanese:
    case QLocale::Chinese: return full ? QStringLiteral("yyyy年M月d日") : QStringLiteral("M月d日");
    case QLocale::Korean: return full ? QStringLiteral("yyyy년 M월 d일") : QStringLiteral("M월 d일");
    case QLocale::German: return full ? QStringLiteral("d. MMM yyyy") : QStringLiteral("d. MMM");
    case QLocale::Hungarian: return full ? QStringLiteral("yyyy. MMM d.") : QStringLiteral("MMM d.");
    default: return full ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM");
    }
}

QString ordered(const QString &figure, const QLocale &locale)
{
    constexpr QChar LeftToRight(0x200E);
    constexpr QChar RightToLeft(0x200F);
    if (figure.isEmpty() || locale.textDirection() == Qt::LeftToRight)
        return figure;
    return QString(RightToLeft) + LeftToRight + withoutMarks(figure) + LeftToRight;
}

QString withoutMarks(QString text)
{
    return text.remove(QChar(0x200E)).remove(QChar(0x200F));
}

QString inOwnOrder(const QString &text, Qt::LayoutDirection direction)
{
    const bool rightToLeft = text.isRightToLeft();
    if (text.isEmpty() || rightToLeft == (direction == Qt::RightToLeft))
        return text;
    const QChar mark(rightToLeft ? 0x200F : 0x200E);
    return mark + text + mark;
}

} // namespace agm::languages
