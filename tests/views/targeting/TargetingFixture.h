// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldRegistry.h"
#include "views/editors/TargetingDialog.h"
#include "views/editors/TargetingEntries.h"

#include <QtCore/QJsonObject>

class QLineEdit;

namespace agm {
class TargetingEntryList;
}

namespace agm::test {

/// Ad group number `n` with members that this program does not know in every nested object; they differ by `n`.
QJsonObject strangeGroup(int n);
AdGroupPtr groupOf(const QJsonObject &json);
/// An ordinary ad group, changed by `change`.
AdGroupPtr plainGroup(const std::function<void(Targeting &)> &change = {},
                      const QString &id = QStringLiteral("adgrp_1"));

/// What an update would send for the only touched field, as JSON.
QJsonValue sentValue(const ProposedEdit &edit, Field field);

EditorContext contextOf(const QList<AdGroupPtr> &groups, TargetingLookup *lookup = nullptr);

/// A dialog that is open and active, and the keys of a person.
class OpenDialog {
public:
    explicit OpenDialog(const QList<AdGroupPtr> &groups, TargetingLookup *lookup = nullptr);

    TargetingDialog &dialog() { return *m_dialog; }
    /// Goes to the page by the list of pages: Home, then Down.
    void goTo(TargetingDialog::Page page);
    /// Tab until the control with this accessible name has the focus. False when it cannot be reached.
    bool tabTo(const QString &name);
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    TargetingEntryList *list(TargetingList which);
    QString messages(TargetingDialog::Page page, Field field);

private:
    std::unique_ptr<TargetingDialog> m_dialog;
};

} // namespace agm::test
