// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/start/Spreadsheet.h"

#include "domain/FieldRegistry.h"
#include "domain/Reading.h"
#include "tests/bench/decode/PageMaker.h"
#include "wire/AdGroupCodec.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>

#include <algorithm>

namespace agm::bench {
namespace {

constexpr int Runs = 2;
constexpr int Long = 300'000;

bool writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArrayList titles;
    for (const FieldInfo &info : fieldRegistry())
        titles.append(info.key);
    file.write(titles.join(',') + '\n');
    for (int page = 0; page * 100 < rows; ++page) {
        const auto decoded = decodeAdGroupPage(makePage(page, 100));
        if (!decoded)
            return false;
        for (const AdGroupPtr &group : decoded->groups) {
            QByteArrayList cells;
            for (const FieldInfo &info : fieldRegistry()) {
                const auto number = isNumeric(info.field) ? group->number(info.field) : std::nullopt;
                const QString text = info.field == Field::Title ? group->title : rawText(*group, info.field);
                cells.append(number ? QByteArray::number(*number)
                                    : '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"');
            }
            file.write(cells.join(',') + '\n');
        }
    }
    return file.flush();
}

} // namespace

std::optional<double> spreadsheetMs(const QString &folder, int rows)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QString csv = folder + QStringLiteral("/rows.csv");
    if (program.isEmpty() || !writeCsv(csv, rows))
        return std::nullopt;
    std::optional<double> best;
    for (int run = 0; run < Runs; ++run) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer clock;
        clock.start();
        process.start(program,
                      {QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(folder + QStringLiteral("/profile")).toString(),
                       QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
                       QStringLiteral("--outdir"), folder + QStringLiteral("/out"), csv});
        if (!process.waitForFinished(Long) || process.exitCode() != 0
            || !QFile::exists(folder + QStringLiteral("/out/rows.csv")))
            return std::nullopt;
        best = std::min(best.value_or(1e12), double(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace agm::bench
