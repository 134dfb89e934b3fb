// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"
#include "domain/DisplayState.h"
#include "domain/Totals.h"
#include "items/ItemRoles.h"
#include "views/common/Formats.h"
#include "views/details/DetailCard.h"

#include <QtCore/QHash>
#include <QtWidgets/QScrollArea>

#include <optional>

class QVBoxLayout;
class QWidget;

namespace agm {

/// One ad group in full: its issues first, then every attribute in its section with its definition. Several: their
/// number and main totals. Lives in the right-hand side of the window; works from 280 pixels of width on.
class AdGroupDetailPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit AdGroupDetailPanel(QWidget *parent = nullptr);

    void setFormats(const Formats &formats);
    /// `campaign` may be null (not loaded). Keeps the scroll place when the same ad group comes again. What is shown is
    /// the server's; `draft` (null: none) is named in the heading, so that neither is taken for the other. `insight`
    /// (null: none) adds intervals, the target and the period before to the figures.
    void showGroup(const AdGroupPtr &group, const CampaignPtr &campaign, DisplayState state,
                   const Pending &pending = {}, const DraftPtr &draft = {}, const InsightPtr &insight = {});
    /// More than one; without totals while they are being counted. Keeps the scroll place when several were shown.
    void showSeveral(int count, const std::optional<Totals> &totals);
    /// Nothing selected.
    void showNothing();

    /// Id of the ad group shown; empty when none or several.
    QString shownId() const { return m_group ? m_group->id : QString(); }

Q_SIGNALS:
    /// A link of the campaign was followed.
    void campaignActivated(const QString &campaignId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void forget();
    /// Makes the widgets anew.
    void rebuild();
    /// Another ad group with the same attributes: only texts change, which is much cheaper than new widgets.
    void refill();
    DetailLine lineOf(Field field) const;
    DetailLine derivedLineOf(Field field) const;
    bool isShown(Field field) const;
    void settle();
    void makeTop();
    void addHeading(QVBoxLayout *layout);
    QString draftText() const;
    void addIssues(QVBoxLayout *layout);
    void addSections(QVBoxLayout *layout);
    void addTotals(QVBoxLayout *layout);
    void addHint(QVBoxLayout *layout);

    Formats m_formats;
    AdGroupPtr m_group;
    CampaignPtr m_campaign;
    DisplayState m_state = DisplayState::Active;
    Pending m_pending;
    DraftPtr m_draft; ///< null: none
    InsightPtr m_insight; ///< null: none
    int m_count = 0; ///< of several, else 0
    std::optional<Totals> m_totals; ///< of several, once they are counted
    struct Place {
        DetailCard *card;
        int line;
    };
    QHash<Field, Place> m_places; ///< empty unless one ad group is shown
    QWidget *m_top = nullptr; ///< heading and issues
};

} // namespace agm
