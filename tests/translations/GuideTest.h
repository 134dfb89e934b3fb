// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/translations/WindowWalk.h"

class QAction;

namespace agm::translations {

/// The guides tell people what to choose and what to type: each name in them is one of the program in that language,
/// and each command is understood.
class GuideTest : public WindowWalk {
    Q_OBJECT

private Q_SLOTS:
    void namesAreFound();
    void everyMenuAndButtonIsThere_data();
    void everyMenuAndButtonIsThere();
    void everyKeyIsOneOfTheProgram_data();
    void everyKeyIsOneOfTheProgram();
    void everyCommandIsUnderstood_data();
    void everyCommandIsUnderstood();
    void aCommandSelectsAndAsks();
    void englishNamesAreThoseOfTheMenu();

private:
    /// Empty: the path leads to an action, or to a menu and on to something that it opens. Otherwise the part that is
    /// not there.
    QString missingOf(const QStringList &path, const QSet<QString> &texts) const;
};

} // namespace agm::translations
