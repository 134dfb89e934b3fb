// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/PasteParser.h"

#include "domain/AdGroupEdit.h"
#include "domain/AmountInput.h"
#include "domain/FieldRegistry.h"
#include "views/common/SheetText.h"
#include "views/common/Words.h"
#include "views/table/CellInput.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>

namespace agm {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::PasteParser)
};

class Reader {
public:
    Reader(const PasteTarget &target, bool sheet) : m_target(target), m_sheet(sheet) { }

    PasteReport read(QList<QStringList> block)
    {
        for (QStringList &line : block) {
            for (QString &cell : line)
                cell = fromSheetCell(cell);
        }
        if (block.isEmpty()) {
            if (m_sheet)
                m_report.problem = Tr::tr("It is empty.");
            return m_report;
        }
        const bool named = namesAdGroups(block);
        if (m_sheet && !named)
            m_report.problem
                = Tr::tr("Its first line must name the column “id” or “title”, so that each line finds its "
                         "ad group.");
        else if (named && (m_sheet || block.size() > 1))
            readNamed(block);
        else
            readPlaced(block);
        for (auto it = m_order.cbegin(); it != m_order.cend(); ++it) {
            if (!m_patches[*it].isEmpty())
                m_report.edits.append({*it, m_patches[*it]});
        }
        return m_report;
    }

private:
    /// A column of the block that names its ad groups.
    struct Head {
        int at = 0;
        Field field = Field::Title;
        QString currency;
    };

    void refuse(int line, const QString &column, const QString &text, const QString &reason, int cells = 1,
                const QString &adGroup = {})
    {
        m_report.refused.append({line, column, text, reason, adGroup});
        m_report.refusedCells += cells;
    }

    void readCellInto(const PasteRow &row, Field field, const QString &text, int line, const QString &currency = {})
    {
        ++m_report.cells;
        if (text.trimmed().isEmpty()) {
            ++m_report.empty;
            return;
        }
        const QString column = words::fieldTitle(field);
        const auto refuseCell = [&](const QString &why) { refuse(line, column, text, why, 1, row.group->title); };
        const bool first = !m_patches.value(row.group->id).contains(field);
        // What an export wrote is known again as it stands, with words and members that this program does not know.
        const bool sameNumbers = !isMoney(field) || m_target.formats.locale().decimalPoint() == QLatin1String(".");
        if (first && isPasteField(field) && sameNumbers && m_target.cells.text
            && m_target.cells.text(*row.group, field) == text) {
            ++m_report.same;
            return;
        }
        // So is a word in the form that is shown, also one that nobody can ask for (rejected).
        if (first && isPasteField(field) && fieldInfo(field).kind == FieldKind::Word
            && text.trimmed() == words::fieldWord(field, rawText(*row.group, field))) {
            ++m_report.same;
            return;
        }
        // A strategy of this very line says whether there is a cost target.
        const AdGroupPtr group = withStrategy(row.group);
        CellInput input;
        if (isPasteField(field))
            input = readCell(field, withCurrency(text, currency), *group, m_target.formats, m_target.cells);
        if (!input.value || !sameSetting(*input.value, settingOf(*group, field))) {
            const QString why = whyNotEditable(*group, row.campaign.get(), row.draft.get(), row.pending, field);
            const bool clears = input.value && std::holds_alternative<std::monostate>(*input.value);
            if (!why.isEmpty() && !(clears && field == Field::DesiredCostPerResult)) {
                refuseCell(why);
                return;
            }
            if (!input.value) {
                refuseCell(isForeignNumber(field, text, *group) ? numberAdvice() : input.problem);
                return;
            }
        }
        if (!m_patches.contains(row.group->id))
            m_order.append(row.group->id);
        AdGroupPatch &patch = m_patches[row.group->id];
        if (const auto earlier = patch.constFind(field); earlier != patch.constEnd()) {
            if (sameSetting(*earlier, *input.value))
                ++m_report.same;
            else
                refuseCell(Tr::tr("An earlier line gives this ad group another value."));
            return;
        }
        if (sameSetting(*input.value, settingOf(*row.group, field))) {
            ++m_report.same;
            return;
        }
        patch.insert(field, *input.value);
        ++m_report.taken;
    }

    /// An amount with a decimal comma or with grouping, in a file.
    bool isForeignNumber(Field field, const QString &text, const AdGroup &group) const
    {
        if (!m_target.file || !isMoney(field) || text.trimmed() == QLatin1String("[]"))
            return false;
        const AmountReading reading = parseAmount(text, m_target.formats.locale(), group.currencyOf(field));
        return reading.problem == AmountProblem::NotANumber || reading.problem == AmountProblem::Ambiguous;
    }

    static QString numberAdvice()
    {
        return Tr::tr("Numbers of a file have a decimal point and no grouping, such as 1850.00. Nothing is guessed.");
    }

    /// Another currency than the ad group's is then noticed.
    static QString withCurrency(const QString &text, const QString &currency)
    {
        return currency.isEmpty() || text.trimmed() == QLatin1String("[]")
            ? text
            : QStringLiteral("%1 %2").arg(text, currency);
    }

    AdGroupPtr withStrategy(const AdGroupPtr &group) const
    {
        const auto patch = m_patches.constFind(group->id);
        if (patch == m_patches.constEnd() || !patch->contains(Field::BidType))
            return group;
        return withPatch(*group, {{Field::BidType, patch->value(Field::BidType)}});
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

    void readNamed(const QList<QStringList> &block)
    {
        QList<std::optional<Field>> fields;
        QStringList currencies;
        for (const QString &cell : block.first()) {
            QString currency;
            fields += fieldOfHeading(cell, &currency);
            currencies += currency;
        }
        const bool byId = fields.contains(std::optional(Field::Id));
        const int key = int(fields.indexOf(std::optional(byId ? Field::Id : Field::Title)));
        index(byId);
        m_report.lines = int(block.size()) - 1;
        QList<Head> usable;
        for (int i = 0; i < fields.size(); ++i) {
            if (i == key)
                continue;
            const QString heading = block.first()[i];
            const auto field = fields[i];
            const bool derived = field && isDerived(*field);
            const bool twice = field && fields.indexOf(field) < i;
            if (field && !derived && isPasteField(*field) && !twice) {
                const Head head{i, *field, currencies[i]};
                // The strategy says whether a cost target makes sense.
                *field == Field::BidType ? usable.prepend(head) : usable.append(head);
                continue;
            }
            if (m_sheet && !twice && (field || isCampaignTitle(heading))) {
                m_report.passedOver += heading.trimmed();
                continue;
            }
            m_report.cells += m_report.lines;
            refuse(0, heading, {},
                   !field || derived ? Tr::tr("No field has this name.")
                       : twice       ? Tr::tr("The block has this column twice.")
                                     : Tr::tr("This field cannot be pasted."),
                   m_report.lines);
        }
        for (int line = 1; line < block.size(); ++line) {
            if (m_sheet && block[line].size() == 1 && block[line][0].trimmed().isEmpty()) {
                --m_report.lines; // an empty line
                continue;
            }
            readNamedLine(block[line], line + 1, key, usable, int(fields.size()));
        }
    }

    void readNamedLine(const QStringList &cells, int line, int key, const QList<Head> &usable, int columns)
    {
        const QString name = cells.value(key).trimmed();
        const QList<int> rows = m_rows.value(name);
        if (name.isEmpty() || rows.size() != 1) {
            m_report.cells += int(usable.size());
            ++m_report.refusedLines;
            const QString reason = name.isEmpty() ? Tr::tr("The line names no ad group.")
                : !rows.isEmpty()                 ? Tr::tr("Several ad groups have this title. Use the column id.")
                : m_sheet                         ? Tr::tr("The account has no ad group of this name or id.")
                          : Tr::tr("No ad group that is shown has this name or id. Filters may hide it.");
            refuse(line, {}, name, reason, int(usable.size()), name);
            return;
        }
        const PasteRow row = m_target.row(rows.first());
        const qsizetype refusedBefore = m_report.refused.size();
        const int takenBefore = m_report.taken;
        const auto patchBefore = m_patches.constFind(row.group->id);
        const std::optional<AdGroupPatch> patch
            = patchBefore == m_patches.constEnd() ? std::nullopt : std::optional(*patchBefore);
        for (const Head &head : usable)
            readCellInto(row, head.field, cells.value(head.at), line, head.currency);
        for (int i = columns; i < cells.size(); ++i) {
            ++m_report.cells;
            if (cells[i].trimmed().isEmpty())
                ++m_report.empty;
            else
                refuse(line, {}, cells[i], Tr::tr("This column has no heading."), 1, row.group->title);
        }
        if (m_report.refused.size() == refusedBefore || !m_sheet)
            return;
        ++m_report.refusedLines;
        m_report.refusedCells += m_report.taken - takenBefore;
        m_report.taken = takenBefore;
        if (patch) {
            m_patches[row.group->id] = *patch;
        } else if (m_patches.remove(row.group->id) > 0) {
            m_order.removeLast();
        }
    }

    static bool isCampaignTitle(const QString &heading)
    {
        const QString name = heading.trimmed();
        return name.compare(campaignTitleHeading(false), Qt::CaseInsensitive) == 0
            || name.compare(campaignTitleHeading(true), Qt::CaseInsensitive) == 0;
    }

    void index(bool byId)
    {
        for (int row = 0; row < m_target.count; ++row) {
            const AdGroupPtr group = m_target.row(row).group;
            m_rows[byId ? group->id : group->title.trimmed()].append(row);
        }
    }

    const PasteTarget &m_target;
    bool m_sheet; ///< see readSheet()
    PasteReport m_report;
    QHash<QString, AdGroupPatch> m_patches;
    QStringList m_order;
    QHash<QString, QList<int>> m_rows; ///< shown rows by id or title
};

} // namespace

PasteReport readPaste(const QString &text, const PasteTarget &target)
{
    return Reader(target, false).read(parseTsv(text));
}

PasteReport readSheet(const QList<QStringList> &block, const PasteTarget &target)
{
    return Reader(target, true).read(block);
}

bool namesAdGroups(const QList<QStringList> &block)
{
    const QStringList heads = block.value(0);
    return std::any_of(heads.cbegin(), heads.cend(), [](const QString &heading) {
        const auto field = fieldOfHeading(heading);
        return field == Field::Id || field == Field::Title;
    });
}

std::optional<Field> fieldOfHeading(const QString &heading, QString *currency)
{
    QString name = heading.trimmed();
    if (name.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0)
        return Field::Title;
    const QString utc = QStringLiteral(" (UTC)");
    if (name.endsWith(utc, Qt::CaseInsensitive))
        name.chop(utc.size());
    for (const FieldInfo &info : columnRegistry()) {
        const QString title = words::fieldTitle(info.field);
        if (name.compare(QLatin1String(info.key), Qt::CaseInsensitive) == 0
            || name.compare(title, Qt::CaseInsensitive) == 0)
            return info.field;
        if (isMoney(info.field) && name.size() == title.size() + 5
            && name.startsWith(title + QStringLiteral(", "), Qt::CaseInsensitive)) {
            if (currency)
                *currency = name.right(3).toUpper();
            return info.field;
        }
    }
    return std::nullopt;
}

QString campaignTitleHeading(bool shown)
{
    return shown ? Tr::tr("Campaign title") : QStringLiteral("campaign_title");
}

} // namespace agm
