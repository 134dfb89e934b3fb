// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DisplayState.h"
#include "items/AdGroupFilter.h"
#include "items/FacetCounts.h"

#include <QtWidgets/QAbstractButton>

class QPainter;
class QVBoxLayout;

namespace agm {

/// A filter that can be switched on and off: glyph or sign, word, count.
class FacetButton final : public QAbstractButton {
    Q_OBJECT

public:
    FacetButton(DisplayState glyph, const QString &label, QWidget *parent = nullptr);
    /// With a sign ("Δ") in the place of the glyph.
    FacetButton(const QString &sign, const QString &label, QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void setUp(const QString &label);
    void paintSign(QPainter &painter, const QRect &place) const;

    DisplayState m_glyph;
    QString m_sign; ///< empty: the glyph
    int m_count = 0;
};

/// The delivery filters. Statuses are one choice (any of those chosen); "With issues", "No delivery" and "Drafts"
/// narrow it further; "Drafts" is there while there are any or it is chosen. A status word that only this server knows
/// gets a filter of its own while it occurs or is chosen.
class DeliveryFilters final : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryFilters(QWidget *parent = nullptr);

    void setCounts(const FacetCounts &counts);
    /// Writes the four parts it owns into the filter.
    void writeTo(AdGroupFilter &filter) const;
    /// Shows these parts as chosen; emits nothing.
    void show(const AdGroupFilter &filter);
    bool isAnyChosen() const;

Q_SIGNALS:
    void changed();

private:
    FacetButton *addButton(FacetButton *button);
    FacetButton *statusButton(Word status);
    void showOddStatuses();
    void showDrafts();

    QVBoxLayout *m_layout;
    QHash<Word, FacetButton *> m_statuses;
    FacetButton *m_issues;
    FacetButton *m_noDelivery;
    FacetButton *m_drafts;
    FacetCounts m_counts;
    /// hasIssues == false and delivering == true have no button here; they are kept as they came.
    std::optional<bool> m_otherIssues;
    std::optional<bool> m_otherDelivery;
};

} // namespace agm
