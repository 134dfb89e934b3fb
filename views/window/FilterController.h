// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterGrammar.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QAction;
class QWidget;

namespace agm {

class AccountBar;
class SessionModels;
class SideBar;
struct AdGroupFilter;

/// From the search field and the side bar to the rows that are shown. A text that is no filter changes nothing: what is
/// wrong is said under the field, and the last good filter stays. Owns nothing; everything must outlive it.
class FilterController final : public QObject {
    Q_OBJECT

public:
    FilterController(SessionModels *models, AccountBar *bar, SideBar *side, QAction *build, QWidget *window);
    ~FilterController() override;

    /// Reads the search field and the side bar, and shows what passes both. At once; while a person writes what may
    /// become a field's name ("spe"), it waits a moment, so that the table does not go empty on the way to spend>50.
    void apply();
    /// The expression that is in force: the last good one.
    const FilterNode &expression() const { return m_expression; }
    /// Writes an expression into the search field and applies it.
    void setExpression(const FilterNode &expression);
    /// The expression and what the side bar chose, as one.
    FilterNode everything() const;
    /// The language of the window, the zone of the stats window, now.
    FilterContext context() const;
    /// Words that occur in this field, for completion.
    QStringList wordsOf(Field field) const;

    /// The dialog that builds the filter from rows, over the window.
    void openBuilder();

Q_SIGNALS:
    /// What is shown may be other rows, or for another reason.
    void applied();

private:
    void searchChanged(const QString &text);
    AdGroupFilter filterOf(const FilterNode &expression) const;

    SessionModels *m_models;
    AccountBar *m_bar;
    SideBar *m_side;
    QWidget *m_window;
    FilterNode m_expression;
    bool m_followsClock = false;
    QTimer m_wait;
    QTimer m_clock; ///< "created in the last 7 days" means other rows later
};

} // namespace agm
