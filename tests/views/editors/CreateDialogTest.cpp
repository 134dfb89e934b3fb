// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/CreateDialog.h"
#include "tests/views/editors/EditorWorld.h"
#include "tests/views/editors/Tests.h"
#include "views/editors/AmountField.h"
#include "views/editors/CountriesField.h"
#include "views/editors/FieldRow.h"
#include "views/editors/MomentField.h"
#include "views/editors/WordCombo.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>

namespace agm::test {
namespace {

struct Requested {
    NewAdGroup group;
    QString copyOf;
    bool review = false;
    int times = 0;

    explicit Requested(CreateDialog &dialog)
    {
        QObject::connect(&dialog, &CreateDialog::createRequested, &dialog,
                         [this](const NewAdGroup &wanted, const QString &source, const QString &, bool wantsReview) {
                             group = wanted;
                             copyOf = source;
                             review = wantsReview;
                             ++times;
                         });
    }
};

FieldRow *rowOf(const QWidget *control)
{
    return qobject_cast<FieldRow *>(control->parentWidget());
}

} // namespace

class CreateDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsWithoutComplaints()
    {
        CreateDialog dialog(editorContext({}));
        showEditor(dialog);
        QVERIFY(dialog.campaign()->hasFocus() || dialog.campaign()->lineEdit()->hasFocus());
        QVERIFY(!dialog.reviewButton()->isEnabled());
        QVERIFY(rowOf(dialog.title())->findingText().isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void asksForWhatIsRequired()
    {
        CreateDialog dialog(editorContext({}));
        showEditor(dialog);
        typeInto(dialog.title(), QStringLiteral("Fresh"));
        dialog.flush();
        QCOMPARE(rowOf(dialog.campaign())->severity(), Severity::Blocked);
        QVERIFY(!rowOf(dialog.countries())->findingText().isEmpty());
        QVERIFY(dialog.draftButton()->isEnabled());
        dialog.campaign()->setCurrentText(QStringLiteral("spring launch"));
        dialog.flush();
        QVERIFY(rowOf(dialog.campaign())->findingText().isEmpty());
        QCOMPARE(rowOf(dialog.budget())->severity(), Severity::Blocked);
        QVERIFY(!rowOf(dialog.budget())->findingText().isEmpty());
        typeInto(dialog.budget(), QStringLiteral("1.000"));
        dialog.flush();
        QVERIFY(!dialog.draftButton()->isEnabled());
        dialog.campaign()->setCurrentText(QStringLiteral("no such campaign"));
        dialog.flush();
        QVERIFY(rowOf(dialog.campaign())->findingText().contains(QStringLiteral("no such campaign")));
    }

    void createsFromScratch()
    {
        CreateDialog dialog(editorContext({}));
        Requested requested(dialog);
        showEditor(dialog);
        dialog.campaign()->setCurrentText(QStringLiteral("Spring launch"));
        typeInto(dialog.title(), QStringLiteral("Fresh"));
        typeInto(dialog.budget(), QStringLiteral("25"));
        typeInto(dialog.countries(), QStringLiteral("germany, us"));
        dialog.goal()->choose(QStringLiteral("conversions"));
        dialog.flush();
        QTest::keyClick(dialog.countries(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(requested.times, 1);
        QVERIFY(requested.review);
        QVERIFY(requested.copyOf.isEmpty());
        QCOMPARE(requested.group.campaignId, QStringLiteral("adcamp_spring"));
        const AdGroupPatch &values = requested.group.values;
        QCOMPARE(values.value(Field::Status), FieldValue(QStringLiteral("paused")));
        QCOMPARE(values.value(Field::Title), FieldValue(QStringLiteral("Fresh")));
        QCOMPARE(std::get<Money>(values.value(Field::BudgetAmount)).micros, 25 * Money::Micro);
        QCOMPARE(std::get<Regions>(values.value(Field::Regions)).include.countries,
                 (QStringList{QStringLiteral("DE"), QStringLiteral("US")}));
        QVERIFY(!values.contains(Field::MessageApps));
        QVERIFY(!values.contains(Field::EndsAt));
        QCOMPARE(values.value(Field::DynamicCreative), FieldValue(false));
    }

    void copiesAllThatTheSourceHas()
    {
        const AdGroupPtr source = shared(plainGroup(1));
        CreateDialog dialog(editorContext({source}));
        Requested requested(dialog);
        showEditor(dialog);
        QCOMPARE(dialog.title()->text(), QStringLiteral("Group 1 (copy)"));
        QCOMPARE(dialog.status()->word(), QStringLiteral("paused"));
        dialog.draftButton()->click();
        QCOMPARE(requested.times, 1);
        QCOMPARE(requested.copyOf, QStringLiteral("adgrp_1"));
        const AdGroupPatch &values = requested.group.values;
        QCOMPARE(values.value(Field::Regions), FieldValue(source->targeting->regions));
        QCOMPARE(values.value(Field::Audiences), FieldValue(source->targeting->audiences));
        QCOMPARE(values.value(Field::Placements), FieldValue(source->targeting->placements));
        QCOMPARE(values.value(Field::StartsAt), FieldValue(source->startsAt));
        QCOMPARE(std::get<Money>(values.value(Field::BudgetAmount)).micros, 100 * Money::Micro);
    }

    void leavesTheBudgetToTheCampaign()
    {
        CreateDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        dialog.campaign()->setCurrentText(QStringLiteral("Brand reach"));
        dialog.flush();
        QVERIFY(!dialog.budget()->isEnabled());
        QVERIFY(rowOf(dialog.budget())->note().contains(QStringLiteral("US$250/day")));
        const NewAdGroup group = dialog.newAdGroup();
        QVERIFY(!group.values.contains(Field::BudgetAmount));
        QVERIFY(!group.values.contains(Field::BudgetType));
    }

    void offersMessageAppsOnlyForMessaging()
    {
        CreateDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        QVERIFY(!dialog.messageApps().first()->isEnabled());
        dialog.location()->choose(QStringLiteral("messaging"));
        dialog.flush();
        QVERIFY(dialog.messageApps().first()->isEnabled());
        QCOMPARE(rowOf(dialog.messageApps().first())->severity(), Severity::Blocked);
        dialog.messageApps().first()->setFocus();
        QTest::keyClick(dialog.messageApps().first(), Qt::Key_Space);
        QCOMPARE(dialog.newAdGroup().values.value(Field::MessageApps),
                 FieldValue(QStringList{QStringLiteral("messenger")}));
        QVERIFY(rowOf(dialog.messageApps().first())->findingText().isEmpty());
    }

    void readsCountriesAsTheyAreTypedAndPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("unknown");
        const auto row
            = [](const char *name, const char16_t *text, const QStringList &codes, const char *unknown = "") {
                  QTest::newRow(name) << QString::fromUtf16(text) << codes << QString::fromUtf8(unknown);
              };
        const QStringList three{QStringLiteral("US"), QStringLiteral("DE"), QStringLiteral("FR")};
        row("commas", u"US, Germany,fr", three);
        row("Arabic comma", u"US، DE،FR", three);
        row("Arabic semicolon", u"US؛ DE؛ FR", three);
        row("Chinese comma", u"US，DE、FR", three);
        row("semicolons", u"US; Germany ;FR;", three);
        row("lines", u"United States\nGermany\r\nFrance\n", three);
        row("lines with commas", u"US,\nDE,\nFR", three);
        row("a row of a sheet", u"US\tDE\tFR", three);
        row("codes and spaces", u"us de  fr", three);
        row("spaces between and in names", u"US DE, New Zealand",
            {QStringLiteral("US"), QStringLiteral("DE"), QStringLiteral("NZ")});
        row("twice", u"US; us; United States", {QStringLiteral("US")});
        row("one that is none", u"US; New Zeland; DE", {QStringLiteral("US"), QStringLiteral("DE")}, "New Zeland");
        row("a code that is none", u"US QQ DE", {QStringLiteral("US"), QStringLiteral("DE")}, "QQ");
        row("nothing", u" ;\n، ", {});
    }

    void readsCountriesAsTheyAreTypedAndPasted()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, codes);
        QFETCH(const QString, unknown);
        CountriesField field(nullptr);
        QGuiApplication::clipboard()->setText(text);
        field.paste();
        QCOMPARE(field.codes(), codes);
        QCOMPARE(field.unknown(), unknown);
        // What is read can be seen: no sign in it that a line does not show.
        for (const QChar c : field.text())
            QVERIFY2(c.isPrint(), qPrintable(field.text()));
    }

    void refusesAnUnknownCountry()
    {
        CreateDialog dialog(editorContext({}));
        showEditor(dialog);
        typeInto(dialog.countries(), QStringLiteral("DE, Atlantis"));
        dialog.flush();
        QVERIFY(!dialog.draftButton()->isEnabled());
        QVERIFY(rowOf(dialog.countries())->findingText().contains(QStringLiteral("Atlantis")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(discardQuestion(dialog));
    }
};

std::function<std::unique_ptr<QObject>()> makeCreateDialogTest()
{
    return maker<CreateDialogTest>();
}

} // namespace agm::test

#include "CreateDialogTest.moc"
