// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingPlacementsPage.h"

#include "domain/DraftChecks.h"
#include "views/common/Words.h"

#include <QtCore/QMap>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int PlatformRole = Qt::UserRole;
constexpr int PositionRole = Qt::UserRole + 1;

bool isAutomatic(const TargetingValues &values)
{
    return values.targeting.placements.isEmpty();
}

QString upperFirst(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace

TargetingPlacementsPage::TargetingPlacementsPage(TargetingDraft *targeting, QWidget *parent)
    : TargetingPage(targeting, {Field::Placements}, parent)
{
    m_automatic = new QRadioButton(tr("Automatic (Advantage+): wherever the ads do best"), this);
    m_chosen = new QRadioButton(tr("Chosen platforms and positions"), this);
    rows()->addWidget(m_automatic);
    rows()->addWidget(m_chosen);
    m_hint = addHint({});
    m_tree = new QTreeWidget(this);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Platforms and positions"));
    m_tree->setUniformRowHeights(true);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    rows()->addWidget(m_tree, 1);
    addMessages(Field::Placements);
    addKept();
    buildTree();
    connect(m_automatic, &QRadioButton::clicked, this, &TargetingPlacementsPage::chooseAutomatic);
    connect(m_chosen, &QRadioButton::clicked, this, &TargetingPlacementsPage::chooseAsItWas);
    refresh();
}

void TargetingPlacementsPage::buildTree()
{
    QStringList platforms = knownPlatforms();
    QMap<QString, QStringList> positions;
    for (const QString &platform : std::as_const(platforms))
        positions.insert(platform, knownPositions(platform));
    for (const TargetingValues &values : draft()->different()) {
        for (const Placement &placement : values.targeting.placements) {
            if (!platforms.contains(placement.platform))
                platforms.append(placement.platform);
            QStringList &list = positions[placement.platform];
            for (const QString &position : placement.positions) {
                if (!list.contains(position))
                    list.append(position);
            }
        }
    }
    const auto make = [](auto *parent, const QString &text, const QString &platform, const QString &position) {
        auto *item = new QTreeWidgetItem(parent, {text});
        // Toggled by toggle() alone: the state comes from the draft.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(0, PlatformRole, platform);
        item->setData(0, PositionRole, position);
        return item;
    };
    for (const QString &platform : std::as_const(platforms)) {
        QTreeWidgetItem *top = make(m_tree, words::platform(platform), platform, QString());
        const QStringList known = knownPositions(platform);
        for (const QString &position : std::as_const(positions[platform])) {
            const QString word = upperFirst(words::position(position));
            make(top, known.contains(position) ? word : tr("%1 (as it came)").arg(word), platform, position);
        }
        top->setExpanded(true);
    }
}

Qt::CheckState TargetingPlacementsPage::stateOf(const QString &platform, const QString &position) const
{
    const int chosen = draft()->groupCount() - draft()->count(&isAutomatic);
    const int groups = draft()->count([&](const TargetingValues &values) {
        const QList<Placement> &placements = values.targeting.placements;
        return position.isNull() ? hasPlatform(placements, platform) : hasPosition(placements, platform, position);
    });
    return groups == 0 ? Qt::Unchecked : groups == chosen ? Qt::Checked : Qt::PartiallyChecked;
}

void TargetingPlacementsPage::refresh()
{
    const int all = draft()->groupCount();
    const int automatic = draft()->count(&isAutomatic);
    for (QRadioButton *button : {m_automatic, m_chosen})
        button->setAutoExclusive(false); // or the group would keep one on where the ad groups differ
    const bool waits = m_wantsChosen && automatic == all;
    m_automatic->setChecked(automatic == all && !waits);
    m_chosen->setChecked(automatic == 0 || waits);
    for (QRadioButton *button : {m_automatic, m_chosen})
        button->setAutoExclusive(true);
    m_hint->setText(
        waits                  ? tr("No position is chosen yet: until then the placement is automatic.")
            : automatic == all ? tr("Choosing a position ends the automatic placement.")
            : automatic > 0
            ? tr("Mixed: %1 of %2 ad groups are automatic and stay so; the positions below are those of the others.")
                  .arg(automatic)
                  .arg(all)
            : QString());
    m_hint->setVisible(automatic > 0);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        const QString platform = top->data(0, PlatformRole).toString();
        Qt::CheckState whole = stateOf(platform, QString());
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem *item = top->child(j);
            const Qt::CheckState state = stateOf(platform, item->data(0, PositionRole).toString());
            item->setCheckState(0, state);
            item->setToolTip(0, state == Qt::PartiallyChecked ? tr("Mixed: in some of the ad groups") : QString());
            if (state != Qt::Checked && whole == Qt::Checked)
                whole = Qt::PartiallyChecked;
        }
        top->setCheckState(0, whole);
    }
}

void TargetingPlacementsPage::toggle(QTreeWidgetItem *item)
{
    if (!item)
        return;
    const QString platform = item->data(0, PlatformRole).toString();
    const QVariant position = item->data(0, PositionRole);
    const bool whole = item->parent() == nullptr;
    const bool on = item->checkState(0) != Qt::Checked;
    const bool allAutomatic = draft()->count(&isAutomatic) == draft()->groupCount();
    draft()->change(Field::Placements, [&](TargetingValues &now, const TargetingValues &before) {
        QList<Placement> &placements = now.targeting.placements;
        if (placements.isEmpty() && !allAutomatic)
            return;
        if (whole)
            setPlatform(placements, before.targeting.placements, platform, on);
        else
            setPosition(placements, before.targeting.placements, platform, position.toString(), on);
    });
}

void TargetingPlacementsPage::chooseAutomatic()
{
    m_wantsChosen = false;
    draft()->change(Field::Placements,
                    [](TargetingValues &now, const TargetingValues &) { now.targeting.placements.clear(); });
    refresh();
}

void TargetingPlacementsPage::chooseAsItWas()
{
    m_wantsChosen = true;
    draft()->change(Field::Placements, [](TargetingValues &now, const TargetingValues &before) {
        if (now.targeting.placements.isEmpty())
            now.targeting.placements = before.targeting.placements;
    });
    refresh();
}

bool TargetingPlacementsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() == Qt::NoModifier
            && (press->key() == Qt::Key_Space || press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
            toggle(m_tree->currentItem());
            return true;
        }
    }
    if (watched == m_tree && event->type() == QEvent::FocusIn && !m_tree->currentItem())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *release = static_cast<QMouseEvent *>(event);
        QTreeWidgetItem *item = m_tree->itemAt(release->pos());
        // Left of the box is the arrow that opens and closes the platform.
        if (item && release->button() == Qt::LeftButton && release->pos().x() >= m_tree->visualItemRect(item).left())
            toggle(item);
    }
    return TargetingPage::eventFilter(watched, event);
}

} // namespace agm
