// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/SeriesWords.h"

#include "views/common/SafeText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::SeriesWords)
};

QString sourceWord(SeriesSource source)
{
    switch (source) {
    case SeriesSource::Reports: return Tr::tr("reports");
    case SeriesSource::Listings: return Tr::tr("listings, day by day");
    case SeriesSource::History: return Tr::tr("what this computer kept");
    }
    return {};
}

} // namespace

QString seriesSourceWords(const SeriesAnswer &answer)
{
    QStringList words;
    for (const SeriesSource source : {SeriesSource::Reports, SeriesSource::Listings, SeriesSource::History}) {
        for (const MetricSeries &series : answer.series) {
            if (series.source == source && !series.points.isEmpty()) {
                words.append(sourceWord(source));
                break;
            }
        }
    }
    return words.isEmpty() ? QString()
                           : Tr::tr("Daily figures from %1").arg(words.join(Tr::tr(" and ", "joins two sources")));
}

QStringList seriesNotes(const SeriesAnswer &answer)
{
    QStringList notes;
    if (const QString source = seriesSourceWords(answer); !source.isEmpty())
        notes.append(source);
    if (answer.refusal)
        notes.append(Tr::tr("The account gives no reports: %1").arg(inertLine(answer.refusal->message)));
    for (const SeriesGap &gap : answer.gaps)
        notes.append(Tr::tr("%Ln ad groups could not be read: %1", nullptr, int(gap.adGroupIds.size()))
                         .arg(inertLine(gap.error.message)));
    return notes;
}

} // namespace agm
