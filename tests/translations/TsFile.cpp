// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/TsFile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace agm::translations {
namespace {

QStringList placeholders(const QString &text, bool withCount)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QString one = matches.next().captured();
        if (withCount || !one.endsWith(u'n'))
            found.append(one);
    }
    found.sort();
    return found;
}

QString withoutMarks(QString text)
{
    // What only sets the direction is no part of how a text ends.
    text.remove(QRegularExpression(QStringLiteral("[\\x{200E}\\x{200F}\\x{2066}-\\x{2069}]")));
    return text;
}

} // namespace

QList<Message> readTs(const QString &file)
{
    QFile in(file);
    QList<Message> messages;
    if (!in.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&in);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isEndElement() && name == QLatin1String("message"))
            messages.append(message);
        if (!xml.isStartElement())
            continue;
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            message = {};
            message.context = context;
            message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (name == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.numerus)
                message.translations.append(xml.readElementText());
        } else if (name == QLatin1String("numerusform")) {
            message.translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList tsFiles()
{
    QStringList files;
    const QDir folder(QStringLiteral(AGM_SOURCE_DIR "/resources/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("agm_*.ts")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

QString languageOfFile(const QString &file)
{
    return file.section(QStringLiteral("/agm_"), -1).chopped(3);
}

QStringList faults(const Message &message, int forms)
{
    QStringList found;
    const auto say = [&](const QString &what) { found.append(message.place() + QStringLiteral(": ") + what); };
    if (!message.type.isEmpty())
        say(QStringLiteral("is ") + message.type);
    if (message.translations.size() != (message.numerus ? forms : 1))
        say(QStringLiteral("has %1 forms").arg(message.translations.size()));
    for (const QString &text : message.translations) {
        if (text.isEmpty()) {
            say(QStringLiteral("is empty"));
            continue;
        }
        // A form for one or two says the number as a word where the language does.
        if (placeholders(text, !message.numerus) != placeholders(message.source, !message.numerus))
            say(QStringLiteral("has other placeholders: ") + text);
        if (mnemonic(text).isNull() != mnemonic(message.source).isNull())
            say(QStringLiteral("has a key where there is none, or none where there is one: ") + text);
        for (const QChar end : {QChar(u'…'), QChar(u':')}) {
            if (withoutMarks(text).endsWith(end) != message.source.endsWith(end))
                say(QStringLiteral("ends in another way: ") + text);
        }
        if (text.count(u'\n') != message.source.count(u'\n'))
            say(QStringLiteral("has other lines: ") + text);
    }
    return found;
}

int pluralForms(const QString &language)
{
    // Qt's own rules, as Qt Linguist knows them: Arabic says zero, one, two, few, many and other.
    return language == QLatin1String("ar") ? 6 : 2;
}

QChar mnemonic(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        const QChar next = text[i + 1];
        if (next == u'&') {
            ++i;
            continue;
        }
        if (next.isLetterOrNumber())
            return next.toLower();
    }
    return {};
}

} // namespace agm::translations
