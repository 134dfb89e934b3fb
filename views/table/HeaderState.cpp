// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/HeaderState.h"

#include "domain/FieldRegistry.h"
#include "views/common/InsightWords.h"
#include "views/common/Words.h"
#include "views/table/AdGroupDelegate.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTableView.h"
#include "views/table/FrozenHeader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <utility>

namespace agm {
namespace {

constexpr int Version = 1;
constexpr int LeastWidth = 48;
constexpr int MostWidth = 2000;

QString keyOf(Field field)
{
    return QLatin1String(fieldInfo(field).key);
}

std::optional<Field> fieldOf(const QString &key)
{
    return columnByKey(key.toUtf8());
}

} // namespace

QByteArray HeaderState::toJson() const
{
    QJsonArray columns;
    for (const Field field : visible)
        columns.append(keyOf(field));
    QJsonObject sizes;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        sizes.insert(keyOf(it.key()), it.value());
    QJsonObject root{
        {QStringLiteral("version"), Version}, {QStringLiteral("columns"), columns}, {QStringLiteral("widths"), sizes}};
    if (sort) {
        root.insert(QStringLiteral("sort"), keyOf(*sort));
        root.insert(QStringLiteral("descending"), order == Qt::DescendingOrder);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::optional<HeaderState> HeaderState::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(QLatin1String("version")).toInt() != Version)
        return std::nullopt;
    HeaderState state;
    const QJsonArray columns = root.value(QLatin1String("columns")).toArray();
    for (const auto &column : columns) {
        const auto field = fieldOf(column.toString());
        if (field && !state.visible.contains(*field))
            state.visible.append(*field);
    }
    if (state.visible.isEmpty())
        return std::nullopt;
    const QJsonObject sizes = root.value(QLatin1String("widths")).toObject();
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        if (const auto field = fieldOf(it.key()))
            state.widths.insert(*field, std::clamp(it.value().toInt(), LeastWidth, MostWidth));
    }
    state.sort = fieldOf(root.value(QLatin1String("sort")).toString());
    state.order = root.value(QLatin1String("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

QList<Field> AdGroupTableView::visibleFields() const
{
    QList<Field> fields;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            fields.append(AdGroupTableModel::fieldAt(column));
    }
    return fields;
}

void AdGroupTableView::setVisibleFields(const QList<Field> &wanted)
{
    QList<Field> fields = wanted;
    fields.removeAll(Field::Title);
    fields.prepend(Field::Title);
    const bool wasRestoring = std::exchange(m_restoring, true);
    for (int column = 0; column < m_header->count(); ++column) {
        const Field field = AdGroupTableModel::fieldAt(column);
        const bool hide = !fields.contains(field);
        if (!hide)
            m_hiddenWidths.remove(field);
        else if (!m_header->isSectionHidden(column))
            m_hiddenWidths.insert(field, m_header->sectionSize(column));
        m_header->setSectionHidden(column, hide);
    }
    for (int place = 0; place < fields.size(); ++place)
        m_header->moveSection(m_header->visualIndex(AdGroupTableModel::columnOf(fields[place])), place);
    m_restoring = wasRestoring;
    // A column that is gone must not keep the keyboard.
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    headerChanged();
}

void AdGroupTableView::setSort(Field field, Qt::SortOrder order)
{
    m_header->setSortIndicator(AdGroupTableModel::columnOf(field), order);
}

QByteArray AdGroupTableView::headerState() const
{
    HeaderState state;
    state.visible = visibleFields();
    // The header tells no width of a hidden section, so those a person set are kept beside.
    state.widths = m_hiddenWidths;
    for (const Field field : state.visible)
        state.widths.insert(field, m_header->sectionSize(AdGroupTableModel::columnOf(field)));
    state.sort = m_presentation->rows()->sortField();
    state.order = m_presentation->rows()->sortOrder();
    return state.toJson();
}

bool AdGroupTableView::restoreHeaderState(const QByteArray &json)
{
    const auto state = HeaderState::fromJson(json);
    if (!state)
        return false;
    const bool wasRestoring = std::exchange(m_restoring, true);
    setVisibleFields(state->visible);
    m_hiddenWidths.clear();
    m_titleWidthChosen = m_titleWidthChosen || state->widths.contains(Field::Title);
    for (auto it = state->widths.cbegin(); it != state->widths.cend(); ++it) {
        const int column = AdGroupTableModel::columnOf(it.key());
        m_header->resizeSection(column, it.value());
        if (m_header->isSectionHidden(column))
            m_hiddenWidths.insert(it.key(), it.value());
    }
    if (state->sort)
        setSort(*state->sort, state->order);
    m_restoring = wasRestoring;
    headerChanged();
    return true;
}

int AdGroupTableView::defaultWidth(Field field) const
{
    const auto wide = [this](const QString &sample) {
        return fontMetrics().horizontalAdvance(sample) + 2 * AdGroupDelegate::Padding + 2;
    };
    const FieldKind kind = fieldInfo(field).kind;
    QFont bold = font();
    bold.setBold(true);
    QString title = words::fieldTitle(field);
    if (isMoney(field))
        title += QStringLiteral(", USD");
    constexpr int ArrowRoom = 14;
    const int heading = QFontMetrics(bold).horizontalAdvance(title) + 2 * AdGroupDelegate::Padding + ArrowRoom;
    switch (field) {
    case Field::Title: return wide(QStringLiteral("Lookalike 2 % · newsletter readers"));
    case Field::Status:
        return std::max(heading, wide(words::state(DisplayState::CampaignPaused) + u'.')) + AdGroupDelegate::GlyphSize
            + AdGroupDelegate::GlyphGap;
    case Field::BudgetAmount:
        return std::max(
            heading,
            wide(QCoreApplication::translate("FieldText", "%1 lifetime").arg(QStringLiteral("US$ 13,500.00"))));
    case Field::AdCampaign: return wide(QStringLiteral("Spring launch · Europe"));
    case Field::CostPerResult:
        return std::max(heading, wide(QStringLiteral("12,345.00")) + m_delegate->roomBeside(CellParts::Cost, font()));
    case Field::ClickThroughRate:
        return std::max(heading, wide(QStringLiteral("13.60 %")) + m_delegate->roomBeside(CellParts::Rate, font()));
    case Field::CostChange:
    case Field::ClickThroughRateChange:
        return std::max(heading,
                        wide(QCoreApplication::translate("InsightWords", "▲ no results now"))
                            + m_delegate->roomBeside(CellParts::Change, font()));
    case Field::SpendTrend: return std::max(heading, 112);
    case Field::AgainstTarget:
        return std::max(heading,
                        wide(insights::targetWord(TargetVerdict::TooEarly) + QStringLiteral(". 12.22×"))
                            + AdGroupDelegate::GlyphSize + AdGroupDelegate::GlyphGap);
    default: break;
    }
    switch (kind) {
    case FieldKind::Money: {
        // What stands below a column of several currencies, in the totals' letters.
        bold.setWeight(QFont::DemiBold);
        const QString total = QCoreApplication::translate("TotalText", "%n currencies", nullptr, 8);
        return std::max({heading, wide(QStringLiteral("1,234,567.00")),
                         QFontMetrics(bold).horizontalAdvance(total) + 2 * AdGroupDelegate::Padding + 2});
    }
    case FieldKind::Instant: return std::max(heading, wide(QStringLiteral("28 Nov 2026, 08:00 AEST")));
    case FieldKind::Object:
        return field == Field::Issues ? heading : wide(QStringLiteral("United States, Canada; not Alaska"));
    case FieldKind::Text: return wide(QStringLiteral("adgrp_7fK2mQx91aBcDe"));
    case FieldKind::Word: return std::max(heading, wide(QStringLiteral("Landing page views")));
    default: return std::max(heading, wide(QStringLiteral("12,345,678")));
    }
}

QRect AdGroupTableView::valueBox(Field field, const QRect &box, int valueWidth) const
{
    return m_delegate->valueBox(m_presentation->partsOf(field), font(), box, valueWidth, layoutDirection());
}

/// On a wide screen titles are read whole before anything is left blank beside the last column.
void AdGroupTableView::giveTitlesRoom()
{
    constexpr int Most = 2; // times the usual width
    if (!m_presentation || m_titleWidthChosen)
        return;
    const int usual = defaultWidth(Field::Title);
    const int spare = viewport()->width() - m_header->length();
    const int width = std::clamp(m_header->sectionSize(0) + spare, usual, Most * usual);
    if (width == m_header->sectionSize(0))
        return;
    const bool wasRestoring = std::exchange(m_restoring, true);
    m_header->resizeSection(0, width);
    m_restoring = wasRestoring;
}

void AdGroupTableView::applyDefaultWidths()
{
    for (int column = 0; column < m_header->count(); ++column)
        m_header->resizeSection(column, defaultWidth(AdGroupTableModel::fieldAt(column)));
}

} // namespace agm
