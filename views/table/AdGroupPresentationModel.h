// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DisplayState.h"
#include "items/AdGroupFilterModel.h"
#include "views/common/Formats.h"

#include <QtCore/QIdentityProxyModel>

#include <array>
#include <functional>
#include <optional>

namespace agm {

/// What is prepared for a row and not posted: + Δ − ⚡.
enum class DraftMark { None, Added, Edited, Deleted, Conflict };

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
    DraftMark draftMarkAt(int row) const;
    /// The ad group with its draft applied; itself without one.
    AdGroupPtr preview(int row) const;
    CampaignPtr campaignAt(int row) const;
    Pending pendingAt(int row) const;
    /// The one currency of a money column over all shown rows; nothing when they differ (cells then name theirs).
    std::optional<Currency> columnCurrency(Field field) const;

private:
    enum class MoneyClass { Metrics, Budget, LocalBudget, PurchaseValue };
    static MoneyClass classOf(Field field);
    CellLook look(int row, Field field) const;
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
    QStringList draftLines(int row, Field field) const;
    void announceCells();
    void countCurrencies() const;
    void rowsChanged();
    void announceCurrencies();

    AdGroupFilterModel *m_rows;
    Formats m_formats;
    std::function<QDateTime()> m_clock;
    mutable bool m_currenciesDirty = true;
    mutable std::array<std::optional<Currency>, 4> m_currencies;
    mutable qint64 m_mostSpend = 0; ///< micro-units; meaningful while all shown rows have one currency
    std::array<std::optional<Currency>, 4> m_announced;
    qint64 m_announcedSpend = 0;
    bool m_announceQueued = false;
};

} // namespace agm

Q_DECLARE_METATYPE(agm::CellLook)
