// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/DisplayState.h"

#include <QtCore/QIdentityProxyModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

#include <optional>

namespace agm {

/// Words for the rows of a CampaignListModel: title, tooltip, and what a screen reader says.
class CampaignPresentation final : public QIdentityProxyModel {
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;

    /// The state whose glyph stands beside the title; nothing for an active campaign without issues.
    static std::optional<DisplayState> glyphOf(const Campaign &campaign);

private:
    QString title(const QModelIndex &index) const;
    QString tooltip(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;
};

/// A title of at most two lines, the state's glyph and the count at the trailing edge.
class CampaignDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CampaignDelegate(QListView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Place;
    Place place(const QRect &row, const QModelIndex &index) const;
    QListView *m_view;
};

/// Never higher than its rows, so that what stands below follows directly.
class CampaignListView final : public QListView {
    Q_OBJECT

public:
    explicit CampaignListView(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
};

} // namespace agm
