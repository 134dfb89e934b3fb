// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/TargetingPage.h"

class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace agm {

/// Where the ads stand: automatic, or platforms with their positions. Positions and platforms that this program does
/// not know are listed as they came. Of several ad groups those that are automatic stay so while the positions of the
/// others are changed.
class TargetingPlacementsPage : public TargetingPage {
    Q_OBJECT
public:
    explicit TargetingPlacementsPage(TargetingDraft *draft, QWidget *parent = nullptr);

    QTreeWidget *tree() const { return m_tree; }

protected:
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void toggle(QTreeWidgetItem *item);
    void chooseAutomatic();
    void chooseAsItWas();
    Qt::CheckState stateOf(const QString &platform, const QString &position) const;

    QRadioButton *m_automatic = nullptr;
    QRadioButton *m_chosen = nullptr;
    QLabel *m_hint = nullptr;
    bool m_wantsChosen = false; ///< "Chosen" is taken, but no position yet
    QTreeWidget *m_tree = nullptr;
};

} // namespace agm
