// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/PasteParser.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "views/common/SheetText.h"
#include "views/common/Words.h"
#include "views/table/CellInput.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace agm {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::PasteParser)
};

/// "budget_amount", "Budget", or "Budget, USD" as this program copies it.
std::optional<Field> fieldNamed(const QString &heading)
{
    const QString name = heading.trimmed();
    if (name.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0)
        return Field::Title;
    for (const FieldInfo &info : fieldRegistry()) {
        const QString title = words::fieldTitle(info.field);
        if (name.compare(QLatin1String(info.key), Qt::CaseInsensitive) == 0
            || name.compare(title, Qt::CaseInsensitive) == 0
            || (isMoney(info.field) && name.startsWith(title + QStringLiteral(", "), Qt::CaseInsensitive)
                && name.size() == title.size() + 5))
            return info.field;
    }
    return std::nullopt;
}

class Reader {
public:
    explicit Reader(const PasteTarget &target) : m_target(target) { }

    PasteReport read(QList<QStringList> block)
    {
        for (QStringList &line : block) {
            for (QString &cell : line)
                cell = fromSheetCell(cell);
        }
        if (block.isEmpty())
            return m_report;
        QList<std::optional<Field>> heads;
        for (const QString &cell : block.first())
            heads += fieldNamed(cell);
        const auto names = [&](Field field) { return heads.contains(std::optional(field)); };
        if (block.size() > 1 && (names(Field::Id) || names(Field::Title)))
            readNamed(block, heads);
        else
            readPlaced(block);
        for (auto it = m_order.cbegin(); it != m_order.cend(); ++it) {
            if (!m_patches[*it].isEmpty())
                m_report.edits.append({*it, m_patches[*it]});
        }
        return m_report;
    }

private:
    void refuse(int line, const QString &column, const QString &text, const QString &reason, int cells = 1)
    {
        m_report.refused.append({line, column, text, reason});
        m_report.refusedCells += cells;
    }

    void readCellInto(const PasteRow &row, Field field, const QString &text, int line)
    {
        ++m_report.cells;
        if (text.trimmed().isEmpty()) {
            ++m_report.empty;
            return;
        }
        const QString column = words::fieldTitle(field);
        const QString why = whyNotEditable(*row.group, row.campaign.get(), row.draft.get(), row.pending, field);
        if (!why.isEmpty()) {
            refuse(line, column, text, why);
            return;
        }
        const CellInput input = readCell(field, text, *row.group, m_target.formats);
        if (!input.value) {
            refuse(line, column, text, input.problem);
            return;
        }
        if (!m_patches.contains(row.group->id))
            m_order.append(row.group->id);
        AdGroupPatch &patch = m_patches[row.group->id];
        if (const auto earlier = patch.constFind(field); earlier != patch.constEnd()) {
            if (sameSetting(*earlier, *input.value))
                ++m_report.same;
            else
                refuse(line, column, text, Tr::tr("An earlier line gives this ad group another value."));
            return;
        }
        if (sameSetting(*input.value, settingOf(*row.group, field))) {
            ++m_report.same;
            return;
        }
        patch.insert(field, *input.value);
        ++m_report.taken;
    }

    void readPlaced(const QList<QStringList> &block)
    {
        for (int line = 0; line < block.size(); ++line) {
            const QStringList &cells = block[line];
            const int at = m_target.firstRow + line;
            if (at >= m_target.count) {
                m_report.cells += int(cells.size());
                refuse(line + 1, {}, cells.join(QStringLiteral(" | ")), Tr::tr("There is no row of the table here."),
                       int(cells.size()));
                continue;
            }
            const PasteRow row = m_target.row(at);
            for (int i = 0; i < cells.size(); ++i) {
                if (i < m_target.columns.size()) {
                    readCellInto(row, m_target.columns[i], cells[i], line + 1);
                    continue;
                }
                ++m_report.cells;
                if (cells[i].trimmed().isEmpty())
                    ++m_report.empty;
                else
                    refuse(line + 1, {}, cells[i], Tr::tr("There is no column of the table here."));
            }
        }
    }

    void readNamed(const QList<QStringList> &block, const QList<std::optional<Field>> &heads)
    {
        const bool byId = heads.contains(std::optional(Field::Id));
        const int key = int(heads.indexOf(std::optional(byId ? Field::Id : Field::Title)));
        index(byId);
        const int lines = int(block.size()) - 1;
        QList<int> usable;
        for (int i = 0; i < heads.size(); ++i) {
            if (i == key)
                continue;
            if (heads[i] && isPasteField(*heads[i]) && heads.indexOf(heads[i]) == i) {
                usable += i;
                continue;
            }
            m_report.cells += lines;
            refuse(0, block.first()[i], {},
                   !heads[i]                         ? Tr::tr("No field has this name.")
                       : heads.indexOf(heads[i]) < i ? Tr::tr("The block has this column twice.")
                                                     : Tr::tr("This field cannot be pasted."),
                   lines);
        }
        for (int line = 1; line < block.size(); ++line)
            readNamedLine(block[line], line + 1, key, usable, heads);
    }

    void readNamedLine(const QStringList &cells, int line, int key, const QList<int> &usable,
                       const QList<std::optional<Field>> &heads)
    {
        const QString name = cells.value(key).trimmed();
        const QList<int> rows = m_rows.value(name);
        if (name.isEmpty() || rows.size() != 1) {
            m_report.cells += int(usable.size());
            const QString reason = name.isEmpty() ? Tr::tr("The line names no ad group.")
                : rows.isEmpty() ? Tr::tr("No ad group that is shown has this name or id. Filters may hide it.")
                                 : Tr::tr("Several ad groups have this title. Use the column id.");
            refuse(line, {}, name, reason, int(usable.size()));
            return;
        }
        const PasteRow row = m_target.row(rows.first());
        for (const int i : usable)
            readCellInto(row, *heads[i], cells.value(i), line);
        for (int i = int(heads.size()); i < cells.size(); ++i) {
            ++m_report.cells;
            if (cells[i].trimmed().isEmpty())
                ++m_report.empty;
            else
                refuse(line, {}, cells[i], Tr::tr("This column has no heading."));
        }
    }

    void index(bool byId)
    {
        for (int row = 0; row < m_target.count; ++row) {
            const AdGroupPtr group = m_target.row(row).group;
            m_rows[byId ? group->id : group->title.trimmed()].append(row);
        }
    }

    const PasteTarget &m_target;
    PasteReport m_report;
    QHash<QString, AdGroupPatch> m_patches;
    QStringList m_order;
    QHash<QString, QList<int>> m_rows; ///< shown rows by id or title
};

} // namespace

PasteReport readPaste(const QString &text, const PasteTarget &target)
{
    return Reader(target).read(parseTsv(text));
}

} // namespace agm
