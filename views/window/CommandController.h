// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/Command.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QMainWindow;

namespace agm {

class AdGroupTableView;
class FilterController;
class GuideWindow;
class SessionModels;
struct MainActions;

/// The command palette over the window: every action with its key or why it is off, and actions upon a filter: "pause
/// spend>50" shows and selects what matches, and then asks as the action itself does; the action is named as the menu
/// names it, or in English in every language. Nothing is ever sent from here.
/// And what explains: the guide, about, why an ad group does not deliver. Owns nothing; everything must outlive
/// it. Main thread.
class CommandController final : public QObject {
    Q_OBJECT

public:
    CommandController(const MainActions *actions, SessionModels *models, FilterController *filters,
                      AdGroupTableView *table, QMainWindow *window);

    void open();
    /// The guide, beside the window.
    void openGuide();
    /// What stops or slows the one selected ad group.
    void explainDelivery();
    /// What answers this text, the best first.
    QList<Command> commands(const QString &typed) const;

    /// An action that can be upon a filter, with its English name without mnemonic and dots.
    struct OnMany {
        QAction *action;
        const char *english;
    };
    QList<OnMany> onMany() const;

private:
    QList<Command> onFilter(const QString &typed) const;
    void selectMatches(const QString &filterText, QAction *then) const;

    const MainActions *m_actions;
    SessionModels *m_models;
    FilterController *m_filters;
    AdGroupTableView *m_table;
    QMainWindow *m_window;
    QPointer<GuideWindow> m_guide; ///< owned by the window
};

} // namespace agm
