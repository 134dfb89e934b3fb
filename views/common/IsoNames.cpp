// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/IsoNames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QMutex>
#include <QtCore/QStandardPaths>
#include <QtCore/QtEndian>

#include <optional>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(IsoNames)
};

/// Numbers and texts of the file's own byte order, never from outside of it.
class CatalogueBytes {
public:
    explicit CatalogueBytes(const QByteArray &bytes) : m_bytes(bytes)
    {
        constexpr quint32 Magic = 0x950412DE;
        m_swapped = number(0) == qbswap(Magic);
        m_good = number(0) == Magic || m_swapped;
    }
    bool isGood() const { return m_good; }
    std::optional<quint32> at(qsizetype place) const
    {
        const auto found = number(place);
        return found && m_swapped ? qbswap(*found) : found;
    }
    /// The text whose length and place stand at `place`.
    std::optional<QString> text(qsizetype place) const
    {
        const auto length = at(place);
        const auto start = at(place + 4);
        if (!length || !start || qsizetype(*start) + qsizetype(*length) > m_bytes.size())
            return std::nullopt;
        return QString::fromUtf8(m_bytes.constData() + *start, qsizetype(*length));
    }

private:
    std::optional<quint32> number(qsizetype place) const
    {
        if (place < 0 || place + 4 > m_bytes.size())
            return std::nullopt;
        return qFromLittleEndian<quint32>(m_bytes.constData() + place);
    }

    const QByteArray &m_bytes;
    bool m_swapped = false;
    bool m_good = false;
};

QHash<QString, QString> load(const QString &language, const QString &domain)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                QStringLiteral("locale/%1/LC_MESSAGES/%2.mo").arg(language, domain));
    QFile file(path);
    constexpr qint64 MostBytes = 8 * 1024 * 1024;
    if (path.isEmpty() || file.size() > MostBytes || !file.open(QIODevice::ReadOnly))
        return {};
    return readCatalogue(file.readAll());
}

} // namespace

QHash<QString, QString> readCatalogue(const QByteArray &bytes)
{
    // The header: magic, revision, number of texts, places of the tables of English and of translated texts.
    const CatalogueBytes in(bytes);
    QHash<QString, QString> texts;
    const auto count = in.at(8);
    const auto english = in.at(12);
    const auto translated = in.at(16);
    if (!in.isGood() || !count || !english || !translated)
        return texts;
    for (quint32 i = 0; i < *count; ++i) {
        const auto from = in.text(qsizetype(*english) + qsizetype(i) * 8);
        const auto to = in.text(qsizetype(*translated) + qsizetype(i) * 8);
        if (!from && !in.at(qsizetype(*english) + qsizetype(i) * 8))
            break; // the table has ended, whatever the header says
        if (from && to && !from->isEmpty() && !to->isEmpty())
            texts.insert(*from, *to);
    }
    return texts;
}

QString isoName(const char *domain, const QString &english)
{
    //: Not shown: the code of the language of this file.
    const QString language = Tr::tr("en");
    if (language == QLatin1String("en"))
        return english;
    static QMutex mutex;
    const QMutexLocker lock(&mutex); // reports are written beside the window
    static QHash<QString, QHash<QString, QString>> catalogues;
    const QString name = QString::fromLatin1(domain);
    auto catalogue = catalogues.find(language + u'/' + name);
    if (catalogue == catalogues.end())
        catalogue = catalogues.insert(language + u'/' + name, load(language, name));
    // Some languages have two names there: "Spanisch; Kastilianisch".
    return catalogue->value(english, english).section(u';', 0, 0);
}

} // namespace agm
