// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/TestMain.h"
#include "tests/views/InsightMake.h"
#include "tests/views/sheet/SheetMake.h"
#include "tests/views/sheet/SheetTests.h"
#include "views/sheet/PreviewDialog.h"
#include "views/sheet/TablePrinter.h"

#include <QtCore/QSet>
#include <QtPrintSupport/QPrintDialog>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

namespace agm::test {
namespace {

/// Every text of a file. Qt's tables of glyphs call a space a tab.
QStringList pdfLines(const PdfFile &file)
{
    QStringList lines;
    for (const QStringList &page : file.pages())
        lines += page;
    for (QString &line : lines)
        line.replace(u'\t', u' ');
    return lines;
}

/// The table on paper, read again from a PDF file.
class SheetPrintTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetWorld> world;

    PaperTable paper(const QList<Field> &fields)
    {
        PaperTable made;
        made.table = world->sheet();
        made.table.title = QStringLiteral("Ad groups");
        made.table.facts = {{QStringLiteral("Account"), QStringLiteral("Summer shop")},
                            {QStringLiteral("Filter"), QStringLiteral("spend>50")}};
        made.fields = fields;
        made.formats = world->model.formats();
        made.now = now();
        return made;
    }
    std::shared_ptr<QPrinter> printer(const char *name = "table.pdf")
    {
        auto made = std::make_shared<QPrinter>(QPrinter::HighResolution);
        made->setOutputFormat(QPrinter::PdfFormat);
        made->setOutputFileName(world->path(name));
        made->setPageSize(QPageSize(QPageSize::A4));
        return made;
    }
    QByteArray bytes()
    {
        QFile file(world->path("table.pdf"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { world = std::make_unique<SheetWorld>(); }
    void cleanup() { world.reset(); }

    void everyPageHasItsHeadAndNumber()
    {
        world->fill(150);
        const auto pages = SheetWorld::waited(
            TablePrinter::print(paper({Field::Title, Field::Status, Field::BudgetAmount, Field::Spend}), printer()));
        QVERIFY(pages);
        QVERIFY(*pages > 2);
        const PdfFile file(bytes());
        QVERIFY(file.isGood());
        const QStringList lines = pdfLines(file);
        QCOMPARE(lines.filter(QStringLiteral("Budget, USD")).size(), *pages);
        for (int page = 1; page <= *pages; ++page)
            QVERIFY(lines.contains(QStringLiteral("Page %1 of %2").arg(page).arg(*pages)));
        QCOMPARE(lines.filter(QStringLiteral("Summer shop · spend>50")).size(), *pages);
        for (int row = 0; row < 150; ++row)
            QVERIFY(lines.contains(QStringLiteral("Group %1").arg(row, 4, 10, QLatin1Char('0'))));
        QCOMPARE(lines.count(QStringLiteral("100.00")), 151); // each budget, and the spend of one
    }
    /// Columns that do not fit go on below, each part with the ad groups' titles: none is cut off.
    void wideTablesLoseNoColumn()
    {
        world->fill(3);
        QList<Field> fields{Field::Title};
        for (const FieldInfo &info : fieldRegistry()) {
            if (isMoney(info.field) || info.kind == FieldKind::Count)
                fields.append(info.field);
        }
        const PaperTable wide = paper(fields);
        const auto paperOnIt = printer();
        QVERIFY(needsLandscape(wide, paperOnIt.get()));
        QVERIFY(!needsLandscape(paper({Field::Title, Field::Spend}), paperOnIt.get()));
        QCOMPARE(paperOnIt->pageLayout().orientation(), QPageLayout::Portrait);
        paperOnIt->setPageOrientation(QPageLayout::Landscape);
        const auto pages = SheetWorld::waited(TablePrinter::print(wide, paperOnIt));
        QVERIFY(pages);
        const QStringList lines = pdfLines(PdfFile(bytes()));
        QVERIFY(lines.count(QStringLiteral("Group 0001")) > 1);
        const QString all = lines.join(u' ');
        const ReportDocument document = paperOf(wide);
        for (const ReportColumn &column : document.sections[0].tables[0].columns) {
            for (const QString &word : column.title.split(u' '))
                QVERIFY2(all.contains(word), qPrintable(word));
        }
    }
    /// On the screen a drawing, on paper too: as numbers each row would be as high as five.
    void aTrendIsDrawn()
    {
        world->fill(60);
        PaperTable plain = paper({Field::Title, Field::Spend});
        PaperTable drawn = paper({Field::Title, Field::Spend, Field::SpendTrend});
        drawn.table.insights.assign(drawn.table.groups.size(), shared(plainInsight()));
        drawn.table.days.lastIsOpen = true;
        const ReportCell cell = paperOf(drawn).sections[0].tables[0].rows[0][2];
        QCOMPARE(cell.days.size(), 7);
        QVERIFY(!cell.days[2] && cell.days[6] == 15.0 && cell.lastDayIsOpen);

        const auto plainPages = SheetWorld::waited(TablePrinter::print(plain, printer()));
        const auto pages = SheetWorld::waited(TablePrinter::print(drawn, printer()));
        QVERIFY(plainPages && pages);
        QCOMPARE(*pages, *plainPages);
        const QStringList lines = pdfLines(PdfFile(bytes()));
        QVERIFY(lines.contains(QStringLiteral("Spend trend")));
        QVERIFY(lines.filter(QStringLiteral("20.00 ·")).isEmpty());

        // Where nothing is known it says so.
        drawn.table.insights.assign(drawn.table.groups.size(), nullptr);
        QVERIFY(paperOf(drawn).sections[0].tables[0].rows[0][2].days.isEmpty());
    }
    void aFileThatCannotBeWritten()
    {
        world->fill(1);
        const auto pages = SheetWorld::waited(TablePrinter::print(paper({Field::Title}), printer("none/table.pdf")));
        QVERIFY(!pages);
        QCOMPARE(pages.error().kind, ErrorKind::Storage);
    }
    void thePreviewShowsWhatIsPrinted()
    {
        world->fill(150);
        QWidget window;
        window.resize(900, 700);
        window.show();
        TablePrinter table(&window);
        QSignalSpy printed(&table, &TablePrinter::printed);
        const auto make = [this](bool) { return paper({Field::Title, Field::Spend}); };
        table.preview(make, false);
        auto *preview = window.findChild<PreviewDialog *>();
        QVERIFY(preview && preview->isVisible());
        QTRY_VERIFY(preview->pages()->pageCount() > 1);
        QVERIFY(!preview->findChild<QLabel *>(QStringLiteral("note")));
        // Whatever takes the keys has a name.
        for (const QWidget *part : preview->findChildren<QWidget *>()) {
            if (part->focusPolicy() & Qt::TabFocus && part->isVisible() && !part->focusProxy()
                && !qobject_cast<const QPushButton *>(part))
                QVERIFY2(part->accessibleName() == QStringLiteral("Pages"), part->metaObject()->className());
        }
        const int pages = preview->pages()->pageCount();
        auto *before = preview->findChild<QPushButton *>(QStringLiteral("before"));
        auto *after = preview->findChild<QPushButton *>(QStringLiteral("after"));
        QVERIFY(!before->isEnabled() && after->isEnabled());
        for (int page = 2; page <= pages; ++page)
            after->click();
        QTRY_COMPARE(preview->pages()->currentPage(), pages);
        QVERIFY(before->isEnabled() && !after->isEnabled());
        // The paper is not empty.
        const QImage picture = preview->pages()->grab().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colors.insert(picture.pixel(x, y));
        }
        QVERIFY(colors.size() > 8);
        preview->findChild<QPushButton *>(QStringLiteral("landscape"))->click();
        QTRY_COMPARE(preview->pages()->orientation(), QPageLayout::Landscape);
        // Nothing else happens while it stands.
        table.ask(make, false);
        QVERIFY(!window.findChild<QPrintDialog *>());
        // On to the printer, with the paper as it was turned here.
        preview->findChild<QPushButton *>(QStringLiteral("print"))->click();
        auto *question = window.findChild<QPrintDialog *>();
        QVERIFY(question);
        QCOMPARE(question->printer()->pageLayout().orientation(), QPageLayout::Landscape);
        question->printer()->setOutputFormat(QPrinter::PdfFormat);
        question->printer()->setOutputFileName(world->path("table.pdf"));
        question->setResult(QDialog::Accepted);
        Q_EMIT question->QDialog::accepted();
        QTRY_COMPARE(printed.count(), 1);
        QVERIFY(pdfLines(PdfFile(bytes())).contains(QStringLiteral("Group 0149")));
    }
    void aLongPreviewSaysWhereItEnds()
    {
        world->fill(TablePrinter::MostPreviewed + 1);
        QWidget window;
        TablePrinter table(&window);
        const auto make = [this](bool) { return paper({Field::Title}); };
        table.preview(make, false);
        auto *preview = window.findChild<PreviewDialog *>();
        QVERIFY(preview);
        auto *note = preview->findChild<QLabel *>(QStringLiteral("note"));
        QVERIFY(note);
        QCOMPARE(note->text(),
                 QStringLiteral("The preview ends after 1,000 rows of 1,001, and its number of pages with them."));
        preview->reject();
        // It can be asked for again.
        table.ask(make, false);
        QVERIFY(window.findChild<QPrintDialog *>());
    }
    void theSystemsDialogAsks()
    {
        world->fill(2);
        QWidget window;
        TablePrinter table(&window);
        QSignalSpy printed(&table, &TablePrinter::printed);
        bool selected = true;
        table.ask(
            [&](bool wanted) {
                selected = wanted;
                return paper({Field::Title, Field::Spend});
            },
            true);
        auto *dialog = window.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(world->path("table.pdf"));
        dialog->setResult(QDialog::Accepted);
        Q_EMIT dialog->QDialog::accepted();
        QTRY_COMPARE(printed.count(), 1);
        QCOMPARE(printed[0][0].toString(), QStringLiteral("1 page printed."));
        QVERIFY(!selected);
        QVERIFY(pdfLines(PdfFile(bytes())).contains(QStringLiteral("Group 0001")));
    }
};

} // namespace

std::unique_ptr<QObject> makeSheetPrintTest()
{
    return std::make_unique<SheetPrintTest>();
}

} // namespace agm::test

#include "PrintTest.moc"
