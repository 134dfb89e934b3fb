// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SheetFiles.h"

#include "domain/BackgroundThread.h"
#include "domain/Futures.h"
#include "views/common/SheetText.h"
#include "wire/SheetValue.h"
#include "wire/TableXlsx.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStringDecoder>

namespace agm {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::SheetFiles)
};

const char ByteOrderMark[] = "\xEF\xBB\xBF";

tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, Tr::tr("Cancelled."));
}

/// Only texts are kept from being formulas: a negative number is no formula.
QString csvCell(const SheetValue &value)
{
    return std::holds_alternative<QString>(value) ? toCsvCell(std::get<QString>(value)) : sheetText(value);
}

Result<void> writeCsv(const SheetTable &table, QIODevice *out, bool mark, const SheetProgress &goOn)
{
    const auto writeLine = [out](const QStringList &cells) {
        const QByteArray line = cells.join(u',').toUtf8() + "\r\n";
        return out->write(line) == line.size();
    };
    bool written = !mark || out->write(ByteOrderMark) == qint64(qstrlen(ByteOrderMark));
    QStringList cells;
    for (const SheetColumn &column : table.columns)
        cells.append(toCsvCell(column.heading));
    written = written && writeLine(cells);
    for (std::size_t row = 0; written && row < table.groups.size(); ++row) {
        if (!goOn(qsizetype(row)))
            return cancelled();
        cells.clear();
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells.append(csvCell(sheetValue(table, row, i)));
        written = writeLine(cells);
    }
    if (!written)
        return fail(ErrorKind::Storage, out->errorString());
    return {};
}

Result<void> writeAll(const SheetTable &table, const QString &file, const SheetFileOptions &options,
                      const SheetProgress &goOn)
{
    QSaveFile save(file);
    if (!save.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, save.errorString(), file);
    Result<void> done;
    if (options.form == SheetForm::Csv) {
        done = writeCsv(table, &save, options.mark, goOn);
    } else if (const auto bytes = encodeTableXlsx(table, goOn); !bytes) {
        done = tl::unexpected<Error>(bytes.error());
    } else if (save.write(*bytes) != bytes->size()) {
        done = fail(ErrorKind::Storage, save.errorString(), file);
    }
    if (!done) {
        save.cancelWriting();
        return done;
    }
    // Until here a person may still change their mind.
    if (!goOn(qsizetype(table.groups.size()))) {
        save.cancelWriting();
        return cancelled();
    }
    if (!save.commit())
        return fail(ErrorKind::Storage, save.errorString(), file);
    return {};
}

Result<QString> readAll(const QString &file)
{
    QFile in(file);
    // A pipe would be waited for, and a device may have no end.
    if (const QFileInfo place(file); place.exists() && !place.isFile())
        return fail(ErrorKind::Storage, Tr::tr("It is a folder, a device or a pipe."), file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, in.errorString(), file);
    const QByteArray bytes = in.read(SheetFiles::LargestFile + 1);
    if (in.error() != QFileDevice::NoError)
        return fail(ErrorKind::Storage, in.errorString(), file);
    if (bytes.size() > SheetFiles::LargestFile)
        return fail(ErrorKind::Malformed, Tr::tr("The file is larger than 256 MB."), file);
    if (bytes.startsWith("PK\x03\x04"))
        return fail(ErrorKind::Malformed, Tr::tr("This is a spreadsheet file. Save the sheet as CSV first."), file);
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    const QString text = decode(bytes);
    if (decode.hasError())
        return fail(ErrorKind::Malformed, Tr::tr("The file is not in UTF-8. Save it as “CSV UTF-8”."), file);
    return text;
}

template <class T, class Work>
QFuture<Result<T>> onAnotherThread(int rows, Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->setProgressRange(0, rows);
    promise->start();
    const auto future = promise->future();
    inBackground([promise, work] {
        promise->addResult(work([&promise](qsizetype row) {
            promise->setProgressValue(int(row));
            return !promise->isCanceled();
        }));
        promise->finish();
    });
    return future;
}

} // namespace

QFuture<Result<void>> SheetFiles::write(const SheetTable &table, const QString &file, const SheetFileOptions &options)
{
    return onAnotherThread<void>(int(table.groups.size()), [table, file, options](const SheetProgress &goOn) {
        return writeAll(table, file, options, goOn);
    });
}

QFuture<Result<QString>> SheetFiles::read(const QString &file)
{
    return onAnotherThread<QString>(0, [file](const SheetProgress &) { return readAll(file); });
}

SheetCells SheetFiles::cells() const
{
    return {[](const AdGroup &group, Field field) { return sheetText(sheetValue(group, field)); }, readSheetValue};
}

} // namespace agm
