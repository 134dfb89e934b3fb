// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/SheetFiles.h"
#include "tests/views/Groups.h"
#include "tests/views/World.h"
#include "views/common/SheetText.h"
#include "views/sheet/SheetMaker.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm::test {

/// An account whose table goes into files and comes back.
struct SheetWorld : World {
    SheetFiles files;
    QTemporaryDir dir;

    QString path(const char *name = "table.csv") const { return dir.filePath(QString::fromLatin1(name)); }
    SheetTable sheet(const SheetChoice &choice = {}, const QList<Field> &shown = {Field::Title, Field::BudgetAmount})
    {
        SheetTable made = makeSheet(choice, &rows, shown, {});
        made.title = QStringLiteral("Ad groups");
        return made;
    }
    template <class T>
    static Result<T> waited(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.isCanceled() || future.resultCount() == 0
            ? Result<T>(fail(ErrorKind::Cancelled, QStringLiteral("Cancelled.")))
            : future.result();
    }
    /// What a file of this table says.
    QString written(const SheetTable &made, const SheetFileOptions &options = {})
    {
        const auto done = waited(files.write(made, path(), options));
        const auto text = waited(files.read(path()));
        return done && text ? *text : QString();
    }
    PasteReport read(const QString &text)
    {
        const auto isHeading = [](const QString &heading) { return fieldOfHeading(heading).has_value(); };
        const Formats plain(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc());
        PasteTarget target = sheetTarget(&rows, plain, files.cells());
        target.file = true;
        return readSheet(parseCsv(text, csvSeparator(text, isHeading)).value_or(QList<QStringList>()), target);
    }
};

} // namespace agm::test
