// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DisplayState.h"
#include "items/AdGroupFilter.h"
#include "items/FacetCounts.h"

#include <QtWidgets/QAbstractButton>

class QVBoxLayout;

namespace agm {

/// A filter that can be switched on and off: glyph, word, count.
class FacetButton final : public QAbstractButton {
    Q_OBJECT

public:
    FacetButton(DisplayState glyph, const QString &label, QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    DisplayState m_glyph;
    int m_count = 0;
};

/// The delivery filters. Statuses are one choice (any of those chosen); "With issues" and "No delivery" narrow it
/// further. A status word that only this server knows gets a filter of its own while it occurs or is chosen.
class DeliveryFilters final : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryFilters(QWidget *parent = nullptr);

    void setCounts(const FacetCounts &counts);
    /// Writes the three parts it owns into the filter.
    void writeTo(AdGroupFilter &filter) const;
    /// Shows these parts as chosen; emits nothing.
    void show(const AdGroupFilter &filter);
    bool isAnyChosen() const;

Q_SIGNALS:
    void changed();

private:
    FacetButton *addButton(DisplayState glyph, const QString &label);
    FacetButton *statusButton(Word status);
    void showOddStatuses();

    QVBoxLayout *m_layout;
    QHash<Word, FacetButton *> m_statuses;
    FacetButton *m_issues;
    FacetButton *m_noDelivery;
    FacetCounts m_counts;
    /// hasIssues == false and delivering == true have no button here; they are kept as they came.
    std::optional<bool> m_otherIssues;
    std::optional<bool> m_otherDelivery;
};

} // namespace agm
