// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/Groups.h"
#include "views/editors/EditorContext.h"
#include "views/editors/EditorDialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm::test {

inline CampaignsById editorCampaigns()
{
    return {{Word::of(u"adcamp_spring"), campaign(QStringLiteral("adcamp_spring"), QStringLiteral("Spring launch"))},
            {Word::of(u"adcamp_cbo"), campaign(QStringLiteral("adcamp_cbo"), QStringLiteral("Brand reach"), true)}};
}

/// A context of these ad groups, which are the whole account, in English and New York.
inline EditorContext editorContext(const QList<AdGroupPtr> &groups)
{
    EditorContext context;
    context.groups = groups;
    context.account = std::make_shared<const std::vector<AdGroupPtr>>(groups.cbegin(), groups.cend());
    for (const AdGroupPtr &group : groups)
        context.onServer.insert(group->id, group);
    context.campaigns = editorCampaigns();
    context.formats = Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York"));
    context.money.now = now();
    context.money.zone = QTimeZone("America/New_York");
    return context;
}

inline AdGroup plainGroup(int number, qint64 dollars = 100)
{
    AdGroup group = fullGroup(QStringLiteral("adgrp_%1").arg(number), QStringLiteral("Group %1").arg(number));
    group.setMoney(Field::BudgetAmount, dollars * Money::Micro);
    group.setMoney(Field::MinimumDailySpend, 5 * Money::Micro);
    return group;
}

/// Without a budget of its own.
inline AdGroup campaignBudgetGroup(int number)
{
    AdGroup group = plainGroup(number);
    group.campaignId = Word::of(u"adcamp_cbo");
    group.budgetType = Word();
    group.clearNumber(Field::BudgetAmount);
    return group;
}

/// What a dialog proposed.
struct Proposed {
    QList<ProposedEdit> edits;
    QString what;
    bool review = false;
    int times = 0;

    explicit Proposed(EditorDialog &dialog)
    {
        QObject::connect(&dialog, &EditorDialog::proposed, &dialog,
                         [this](const QList<ProposedEdit> &list, const QString &sentence, bool wantsReview) {
                             edits = list;
                             what = sentence;
                             review = wantsReview;
                             ++times;
                         });
    }
    AdGroupPatch of(const QString &id) const
    {
        for (const ProposedEdit &edit : edits) {
            if (edit.adGroupId == id)
                return edit.patch;
        }
        return {};
    }
};

inline void typeInto(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Delete);
    const bool keys
        = std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 128; });
    if (keys) {
        QTest::keyClicks(widget, text);
        return;
    }
    // Characters without a key are pasted.
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(widget, QKeySequence::Paste);
}

inline void showEditor(EditorDialog &dialog)
{
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
}

inline QMessageBox *discardQuestion(const EditorDialog &dialog)
{
    return dialog.findChild<QMessageBox *>(QStringLiteral("discardQuestion"));
}

} // namespace agm::test
