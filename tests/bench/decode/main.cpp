// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding pages of 100 ad groups: ours against QJsonDocument into a plain struct, in one run. Each round runs both, in
// turns of order; the ratio is the median of the rounds' own ratios, because absolute times drift with the machine.
// Where there is Node.js, its JSON.parse reads the same pages in each round too, in a process of its own.
#include "PageMaker.h"
#include "PlainAdGroup.h"
#include "wire/AdGroupCodec.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int Pages = 100;
constexpr int PerPage = 100;
constexpr int Rounds = 9;
constexpr double Goal = 0.15; // of QJsonDocument to struct
constexpr double NodeGoal = 0.30; // of JSON.parse

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

/// Microseconds per ad group of JSON.parse, warmed up; negative without Node.js.
double nodeTime(const QString &file)
{
    QProcess node;
    node.start(QStringLiteral("node"),
               {QStringLiteral(AGM_SOURCE_DIR "/tests/bench/decode/parse.mjs"), file, QStringLiteral("3")});
    if (!node.waitForFinished(60'000) || node.exitCode() != 0)
        return -1;
    std::vector<double> times;
    for (const QByteArray &line : node.readAllStandardOutput().trimmed().split('\n'))
        times.push_back(line.toDouble());
    return median(times);
}

QByteArray nodeVersion()
{
    QProcess node;
    node.start(QStringLiteral("node"), {QStringLiteral("--version")});
    return node.waitForFinished(10'000) ? node.readAllStandardOutput().trimmed() : QByteArray();
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
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pages.ndjson")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pages.join('\n')) < 0 || !file.flush()) {
        std::puts("decode: the pages could not be written");
        return 2;
    }
    const auto ours = [&pages] {
        return timePerGroup(
            pages, [](const QByteArray &page) { return agm::decodeAdGroupPage(page).value_or(agm::AdGroupPage{}); });
    };
    const auto peer = [&pages] { return timePerGroup(pages, agm::bench::readPlainPage); };

    std::vector<double> ourTimes;
    std::vector<double> peerTimes;
    std::vector<double> ratios;
    std::vector<double> nodeTimes;
    std::vector<double> nodeRatios;
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
        if (const double node = nodeTime(file.fileName()); node > 0) {
            nodeTimes.push_back(node);
            nodeRatios.push_back(our / node);
        }
    }
    const double ratio = median(ratios);
    bool good = ratio <= Goal;
    std::printf(
        "decode | %d pages of %d, %lld B each ad group | ours %.2f us | QJsonDocument to struct (Qt %s) %.2f us | "
        "ratio %.3f | goal <= %.2f %s\n",
        Pages, PerPage, static_cast<long long>(bytes / (Pages * PerPage)), median(ourTimes), qVersion(),
        median(peerTimes), ratio, Goal, good ? "met" : "MISSED");
    if (nodeTimes.empty()) {
        std::puts("decode | JSON.parse: skipped, Node.js is needed");
    } else {
        const double nodeRatio = median(nodeRatios);
        good = good && nodeRatio <= NodeGoal;
        std::printf(
            "decode | the same | ours %.2f us | JSON.parse (Node.js %s, objects only) %.2f us | ratio %.3f | goal "
            "<= %.2f %s\n",
            median(ourTimes), nodeVersion().constData(), median(nodeTimes), nodeRatio, NodeGoal,
            nodeRatio <= NodeGoal ? "met" : "MISSED");
    }
    return good ? 0 : 1;
}
