// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

#include <functional>

namespace agm {

class AdGroup;

/// Filters and saved views in the whole program, by keys.
class FilterGuiTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void filtersByWhatIsTyped();
    void aBrokenFilterChangesNothing();
    void builtFromRows();
    void savedViewsComeBack();
    void viewsThatCannotBeReadAreKept();
    void theSelectionIsSummedUp();

private:
    /// Types into the search field as a person would.
    void typeFilter(const QString &text);
    /// How many loaded ad groups are so.
    int countOf(const std::function<bool(const AdGroup &)> &is) const;
    QString statusLine() const;
};

} // namespace agm
