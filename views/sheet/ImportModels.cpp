// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheet/ImportModels.h"

#include "domain/AdGroupEdit.h"
#include "views/changes/ReviewSentence.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

namespace agm {

ImportChangesModel::ImportChangesModel(const QList<ProposedEdit> &edits, const QHash<QString, AdGroupPtr> &groups,
                                       Formats formats, QObject *parent)
    : QAbstractTableModel(parent), m_formats(std::move(formats))
{
    for (const ProposedEdit &edit : edits) {
        const AdGroupPtr group = groups.value(edit.adGroupId);
        if (!group)
            continue;
        for (auto it = edit.patch.cbegin(); it != edit.patch.cend(); ++it)
            m_rows.append({group, it.key(), it.value()});
    }
}

int ImportChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows[index.row()];
    QString text;
    switch (index.column()) {
    case Title: text = inertLine(row.group->title); break;
    case FieldName: text = words::fieldTitle(row.field); break;
    case Now:
        text = review::setting(row.field, settingOf(*row.group, row.field), m_formats, Formats::Sign::Show);
        break;
    case Proposed: text = review::setting(row.field, row.after, m_formats, Formats::Sign::Show); break;
    default: break;
    }
    return role == Qt::ToolTipRole ? plainTooltip({text}) : text;
}

QVariant ImportChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return words::fieldTitle(Field::Title);
    case FieldName: return tr("Field");
    case Now: return tr("Now");
    case Proposed: return tr("Proposed");
    default: return {};
    }
}

ImportRefusalsModel::ImportRefusalsModel(const QList<PasteRefusal> &refusals, QObject *parent)
    : QAbstractTableModel(parent), m_refusals(refusals)
{
}

int ImportRefusalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_refusals.size());
}

int ImportRefusalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRefusalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const PasteRefusal &refusal = m_refusals[index.row()];
    QString text;
    switch (index.column()) {
    case Line: text = refusal.line > 0 ? QString::number(refusal.line) : tr("all", "lines"); break;
    case AdGroup: text = inertLine(refusal.adGroup); break;
    case Heading: text = inertLine(refusal.column); break;
    case Text: text = inertLine(refusal.text); break;
    case Reason: text = refusal.reason; break;
    default: break;
    }
    return role == Qt::ToolTipRole ? plainTooltip({text}) : text;
}

QVariant ImportRefusalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case AdGroup: return words::fieldTitle(Field::Title);
    case Heading: return tr("Column");
    case Text: return tr("Text");
    case Reason: return tr("Why it is refused");
    default: return {};
    }
}

QList<QStringList> ImportRefusalsModel::cells() const
{
    QList<QStringList> lines{{}};
    for (int column = 0; column < ColumnCount; ++column)
        lines[0] += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const PasteRefusal &one : m_refusals) {
        // The marks that keep foreign text apart on the screen would stand in the file as signs.
        QString reason = one.reason;
        reason.remove(QChar(0x2068)).remove(QChar(0x2069));
        lines += {one.line > 0 ? QString::number(one.line) : QString(), one.adGroup, one.column, one.text, reason};
    }
    return lines;
}

} // namespace agm
