// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportPdf.h"

#include "views/report/PdfPages.h"

#include <QtCore/QBuffer>
#include <QtCore/QHashFunctions>
#include <QtCore/QMarginsF>
#include <QtGui/QPdfWriter>

namespace agm {
namespace {

constexpr int Resolution = 600; // dots an inch: fine enough that rounding cannot be seen

/// Qt writes the fonts of a file in the order of a hash, which differs from run to run unless its seed is fixed.
class FixedHashSeed {
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashSeed)
};

/// Qt writes the present time into a file, in a form whose length depends on the zone. This puts another one there and
/// moves the places in the file's own table of contents. What does not look as expected stays as it is.
QByteArray withDate(QByteArray file, const QDateTime &time)
{
    static const QByteArray start("/CreationDate (");
    const qsizetype from = file.indexOf(start) + start.size();
    const qsizetype to = file.indexOf(')', from);
    const qsizetype contents = file.lastIndexOf("\nxref\n");
    const qsizetype trailer = file.indexOf("trailer", contents);
    const qsizetype pointer = file.indexOf("startxref\n", trailer);
    if (from < start.size() || to < 0 || contents < 0 || trailer < 0 || pointer < 0)
        return file;
    const QByteArray date = time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
    const qsizetype moved = date.size() - (to - from);
    // Of twenty bytes each: ten digits of a place, five of a generation, "n" for one in use.
    for (qsizetype at = file.indexOf('\n', contents + 6) + 1; at + 20 <= trailer; at += 20) {
        const qint64 place = file.mid(at, 10).toLongLong();
        if (place > from && file.at(at + 17) == 'n')
            file.replace(at, 10, QByteArray::number(place + moved).rightJustified(10, '0'));
    }
    const qsizetype number = pointer + qsizetype(qstrlen("startxref\n"));
    qsizetype numberEnd = number;
    while (numberEnd < file.size() && file.at(numberEnd) >= '0' && file.at(numberEnd) <= '9')
        ++numberEnd;
    file.replace(number, numberEnd - number,
                 QByteArray::number(file.mid(number, numberEnd - number).toLongLong() + moved));
    file.replace(from, to - from, date); // last, since it moves all of the others
    return file;
}

/// A space and a tab are one glyph, and Qt's tables of what to copy name it a tab. Each table has lines of two glyph
/// numbers and then the characters.
void nameSpaces(QByteArray &file)
{
    static const QByteArray begin("beginbfrange\n");
    for (qsizetype at = file.indexOf(begin); at >= 0; at = file.indexOf(begin, at)) {
        at += begin.size();
        while (at < file.size() && file.at(at) == '<') {
            const qsizetype end = file.indexOf('\n', at);
            if (end < 0)
                return;
            for (qsizetype tab = file.indexOf("<0009>", at + 14); tab >= 0 && tab < end;
                 tab = file.indexOf("<0009>", tab))
                file.replace(tab, 6, "<0020>");
            at = end + 1;
        }
    }
}

} // namespace

QPageSize::PageSizeId reportPaper(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

QByteArray encodeReportPdf(const ReportDocument &report, QPageSize::PageSizeId paper)
{
    const FixedHashSeed seed;
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(paper));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(14, 12, 14, 10), QPageLayout::Millimeter);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Ad Group Manager"));
        pdf::draw(report, &writer);
    }
    nameSpaces(file);
    const QDateTime time = report.asOf.isValid() ? report.asOf : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    return withDate(file, time);
}

} // namespace agm
