// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding pages of 100 ad groups: ours against QJsonDocument into a plain struct, in one run. Each round runs both, in
// turns of order; the ratio is the median of the rounds' own ratios, because absolute times drift with the machine.
#include "PageMaker.h"
#include "PlainAdGroup.h"
#include "wire/AdGroupCodec.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int Pages = 100;
constexpr int PerPage = 100;
constexpr int Rounds = 9;
constexpr double Goal = 0.20;
constexpr double Limit = 0.25;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Decodes every page, keeps all rows as the program does, and gives microseconds per ad group; negative when rows are
/// missing, so that neither side can win by not reading.
template <class Decode>
double timePerGroup(const QList<QByteArray> &pages, Decode decode)
{
    using Page = decltype(decode(pages.first()));
    std::vector<Page> kept;
    kept.reserve(std::size_t(pages.size()));
    qsizetype rows = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &page : pages) {
        kept.push_back(decode(page));
        rows += kept.back().groups.size();
    }
    const double time = double(timer.nsecsElapsed()) / 1000;
    return rows == Pages * PerPage ? time / double(rows) : -1;
}

} // namespace

int main()
{
    QList<QByteArray> pages;
    qsizetype bytes = 0;
    for (int i = 0; i < Pages; ++i) {
        pages.append(agm::bench::makePage(i, PerPage));
        bytes += pages.last().size();
    }
    const auto ours = [&pages] {
        return timePerGroup(
            pages, [](const QByteArray &page) { return agm::decodeAdGroupPage(page).value_or(agm::AdGroupPage{}); });
    };
    const auto peer = [&pages] { return timePerGroup(pages, agm::bench::readPlainPage); };

    std::vector<double> ourTimes;
    std::vector<double> peerTimes;
    std::vector<double> ratios;
    for (int round = -1; round < Rounds; ++round) {
        const bool oursFirst = round % 2 == 0;
        const double first = oursFirst ? ours() : peer();
        const double second = oursFirst ? peer() : ours();
        const double our = oursFirst ? first : second;
        const double other = oursFirst ? second : first;
        if (our <= 0 || other <= 0) {
            std::puts("decode: a decoder lost rows");
            return 2;
        }
        if (round < 0)
            continue; // the first round fills caches and interning tables
        ourTimes.push_back(our);
        peerTimes.push_back(other);
        ratios.push_back(our / other);
    }
    const double ratio = median(ratios);
    std::printf("decode | %d pages of %d, %lld B each ad group | ours %.2f us | QJsonDocument to struct %.2f us | "
                "ratio %.3f | goal %.2f, limit %.2f | %s\n",
                Pages, PerPage, static_cast<long long>(bytes / (Pages * PerPage)), median(ourTimes), median(peerTimes),
                ratio, Goal, Limit, ratio <= Limit ? "ok" : "TOO SLOW");
    return ratio <= Limit ? 0 : 1;
}
