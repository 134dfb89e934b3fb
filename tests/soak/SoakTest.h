// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"
#include "tests/soak/LiveObjects.h"

class QAction;

namespace agm {

/// A working day in rounds: refresh, filter, look, draft, discard, post, pause, take back. What a round leaves behind,
/// in bytes and in objects, is what a program that stays open for weeks would lose.
class SoakTest final : public GuiFixture {
    Q_OBJECT

public:
    /// Measured rounds when none are asked for: under a minute.
    static constexpr int Rounds = 6;
    /// Fewer say nothing: what is left once looks like growth.
    static constexpr int Least = 4;

    /// `rounds` are measured, after some that fill caches.
    explicit SoakTest(int rounds) : m_rounds(rounds) { }

private Q_SLOTS:
    void aCountSeesWhatIsLeft();
    void staysFlat();

private:
    /// One of everything, in this order; the number varies what it is done to.
    void round(int number);
    void refresh(int number);
    void filterAndSort(int number);
    void look(int number);
    void openAndCloseDialogs(int number);
    void draftAndTakeBack(int number);
    void postAndTakeBack(int number);
    void pauseAndTakeBack(int number);
    void select(const QStringList &ids);
    void takeJobBack();
    bool opensSomething(QAction *action);
    void findDialogs();
    /// As many jobs and steps of drafts as a session keeps: one that has just begun only grows towards that.
    void fillHistory();
    /// Nothing is on its way, nothing waits to be deleted.
    void settle();
    /// Ids of the account, others in each round: active ones with a daily budget of their own.
    QStringList picked(int number, int count) const;

    int m_rounds;
    QList<QAction *> m_opening; ///< actions that open a dialog or a window
};

} // namespace agm
