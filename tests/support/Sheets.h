// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Unzip.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

namespace agm::test {

/// A workbook as a spreadsheet program reads it.
struct Sheet {
    struct Cell {
        bool isNumber = false;
        double number = 0;
        QString text;
        QString form; ///< the number format's code; empty: General
    };
    QString name;
    QMap<QString, Cell> cells; ///< by reference: B2
    QString frozenAt; ///< the first cell that scrolls; empty: nothing is frozen
    bool hasFilter = false;
    QString footer;
    QStringList formulas; ///< references of cells with a formula
};

/// Empty when the bytes are no workbook or one of its files is no XML.
inline QList<Sheet> readWorkbook(const QByteArray &bytes)
{
    const QMap<QString, QByteArray> files = unzip(bytes);
    const auto each = [&files](const QString &file, const auto &visit) {
        QXmlStreamReader xml(files.value(file));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                visit(xml);
        }
        return !xml.hasError();
    };
    bool good = true;
    QStringList texts;
    if (files.contains(QStringLiteral("xl/sharedStrings.xml")))
        good = each(QStringLiteral("xl/sharedStrings.xml"), [&texts](QXmlStreamReader &xml) {
            if (xml.name() == QLatin1String("t"))
                texts.append(xml.readElementText());
        });
    QMap<int, QString> codes{{3, QStringLiteral("#,##0")}}; // one of those that every spreadsheet knows
    QList<int> forms; // by style number
    bool inCells = false;
    good = good && each(QStringLiteral("xl/styles.xml"), [&](QXmlStreamReader &xml) {
               const auto attributes = xml.attributes();
               if (xml.name() == QLatin1String("numFmt"))
                   codes.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                                attributes.value(QLatin1String("formatCode")).toString());
               else if (xml.name() == QLatin1String("cellXfs") || xml.name() == QLatin1String("cellStyles"))
                   inCells = xml.name() == QLatin1String("cellXfs");
               else if (inCells && xml.name() == QLatin1String("xf"))
                   forms.append(attributes.value(QLatin1String("numFmtId")).toInt());
           });
    QList<Sheet> sheets;
    good = good && each(QStringLiteral("xl/workbook.xml"), [&sheets](QXmlStreamReader &xml) {
               if (xml.name() == QLatin1String("sheet")) {
                   Sheet sheet;
                   sheet.name = xml.attributes().value(QLatin1String("name")).toString();
                   sheets.append(sheet);
               }
           });
    for (qsizetype i = 0; i < sheets.size() && good; ++i) {
        Sheet &sheet = sheets[i];
        QString reference;
        QString type;
        good = each(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), [&](QXmlStreamReader &xml) {
            const auto attributes = xml.attributes();
            if (xml.name() == QLatin1String("c")) {
                reference = attributes.value(QLatin1String("r")).toString();
                type = attributes.value(QLatin1String("t")).toString();
                sheet.cells[reference].form = codes.value(forms.value(attributes.value(QLatin1String("s")).toInt()));
            } else if (xml.name() == QLatin1String("v")) {
                const QString value = xml.readElementText();
                Sheet::Cell &cell = sheet.cells[reference];
                cell.isNumber = type.isEmpty();
                cell.number = cell.isNumber ? value.toDouble() : 0;
                cell.text = type == QLatin1String("s") ? texts.value(value.toInt()) : value;
            } else if (xml.name() == QLatin1String("t") && type == QLatin1String("inlineStr")) {
                sheet.cells[reference].text = xml.readElementText();
            } else if (xml.name() == QLatin1String("f")) {
                sheet.formulas.append(reference);
            } else if (xml.name() == QLatin1String("pane")) {
                sheet.frozenAt = attributes.value(QLatin1String("topLeftCell")).toString();
            } else if (xml.name() == QLatin1String("autoFilter")) {
                sheet.hasFilter = true;
            } else if (xml.name() == QLatin1String("oddFooter")) {
                sheet.footer = xml.readElementText();
            }
        });
    }
    return good ? sheets : QList<Sheet>();
}

} // namespace agm::test
