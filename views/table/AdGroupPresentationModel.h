// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DisplayState.h"
#include "items/AdGroupFilterModel.h"
#include "views/common/Formats.h"

#include <QtCore/QIdentityProxyModel>
#include <QtCore/QTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace agm {

/// What is prepared for a row and not posted: + Δ − ⚡.
enum class DraftMark { None, Added, Edited, Deleted, Conflict };

/// Which parts the cells of a column keep room for, so that figures stand below each other whatever a row has of them.
enum class CellParts {
    Value, ///< nothing else
    Rate, ///< value, margin
    Cost, ///< value, interval, chip with shape
    Change, ///< value, chip
};

/// All a delegate needs of a cell, in one call.
struct CellLook {
    QString text;
    bool dimmed = false;
    bool numeric = false; ///< right-aligned figures
    bool strong = false;
    bool warning = false; ///< ▲ before the text
    double bar = -1; ///< share of the largest value shown, 0 to 1; negative: no bar
    std::optional<DisplayState> state; ///< glyph before the text
    PendingKind pending = PendingKind::None;
    DraftMark draft = DraftMark::None; ///< sign before the text
    CellParts parts = CellParts::Value;
    QString aside; ///< quieter, after the text
    QString chip; ///< a word in a frame at the end
    std::optional<Lean> lean; ///< shape: in the chip, without one before the text
    double tint = 0; ///< how much of the ground is tinted by `lean`, 0 to 1
    InsightPtr spark; ///< its days are drawn in place of a text
    bool lastIsOpen = false; ///< the last of them is not over
};

/// Roles beyond ItemRole.
enum PresentationRole {
    CellLookRole = Qt::UserRole + 100, ///< agm::CellLook
    StateRole, ///< int(agm::DisplayState) of the row
    CopyRole, ///< QString: the text for the clipboard
};

/// Words, alignment, tooltips and accessible text of ad groups; the rows and columns of its AdGroupFilterModel.
/// Only what is asked for is formatted, so it costs nothing for rows that are not seen.
class AdGroupPresentationModel final : public QIdentityProxyModel {
    Q_OBJECT
public:
    /// `rows` is not owned and must outlive the model.
    explicit AdGroupPresentationModel(AdGroupFilterModel *rows, QObject *parent = nullptr);
    ~AdGroupPresentationModel() override;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Language and zone of all texts.
    void setFormats(const Formats &formats);
    const Formats &formats() const { return m_formats; }
    /// Now, for states that depend on the schedule; by default the system's clock.
    void setClock(std::function<QDateTime()> clock);

    AdGroupFilterModel *rows() const { return m_rows; }
    /// `row` must be a row of this model; never null.
    const AdGroupPtr &group(int row) const { return m_rows->group(row); }
    DisplayState stateAt(int row) const;
    /// What the cells of a column keep room for.
    CellParts partsOf(Field field) const;
    /// How a cell looks. CellLookRole says the same; this spares a QVariant for each cell that is painted.
    CellLook look(int row, Field field) const;
    const Insight *insightAt(int row) const { return insightPtrAt(row).get(); }
    const InsightPtr &insightPtrAt(int row) const { return m_rows->table()->insightPtr(m_rows->sourceRow(row)); }
    const InsightDays &insightDays() const { return m_rows->table()->insightDays(); }
    DraftMark draftMarkAt(int row) const;
    /// The ad group with its draft applied; itself without one.
    AdGroupPtr preview(int row) const;
    CampaignPtr campaignAt(int row) const;
    Pending pendingAt(int row) const;
    /// The one currency of a money column over all shown rows; nothing when they differ (cells then name theirs). Of a
    /// large account it is that of a moment ago: the rows are looked at over some turns of the event loop.
    std::optional<Currency> columnCurrency(Field field) const;

private:
    /// What the rows have in common, as far as they were looked at.
    struct Seen;
    enum class MoneyClass { Metrics, Budget, LocalBudget, PurchaseValue };
    static MoneyClass classOf(Field field);
    static bool standsRight(Field field);
    QString tooltip(int row, Field field) const;
    QString statusTooltip(int row) const;
    QString accessibleText(int row, Field field) const;
    QString accessibleDescription(int row, Field field) const;
    QVariant headerText(Field field, int role) const;
    bool isStale(int row, Field field) const;
    DraftPtr draftAt(int row) const;
    bool isDrafted(int row, Field field) const;
    CellLook serverLook(int row, Field field, const AdGroup &one) const;
    CellLook statusLook(int row, const AdGroup &one) const;
    CellLook derivedLook(int row, Field field) const;
    void addAside(CellLook &look, int row, Field field, const AdGroup &one) const;
    QString derivedText(int row, Field field) const;
    QStringList derivedTooltip(int row, Field field) const;
    QString spokenDerived(int row, Field field) const;
    QString spokenAside(int row, Field field, const AdGroup &one) const;
    double shareOfMostSpend(const Money &spend) const;
    QStringList draftLines(int row, Field field) const;
    void announceCells();
    void countCurrencies() const;
    bool countSome(int atMost) const;
    bool isLarge() const;
    void rowsChanged();
    void countSlice();
    void announceCurrencies();

    AdGroupFilterModel *m_rows;
    Formats m_formats;
    std::function<QDateTime()> m_clock;
    mutable bool m_currenciesDirty = true; ///< rows changed since the count that runs, or ended, began
    mutable std::unique_ptr<Seen> m_seen; ///< while it counts
    QTimer m_slice;
    mutable std::array<std::optional<Currency>, 4> m_currencies;
    using Amounts = QHash<Currency, qint64>; ///< micro-units
    mutable Amounts m_mostSpend; ///< of a single row shown, by currency
    std::array<std::optional<Currency>, 4> m_announced;
    Amounts m_announcedSpend;
};

} // namespace agm

Q_DECLARE_METATYPE(agm::CellLook)
