// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/Groups.h"
#include "tests/views/InsightMake.h"
#include "tests/views/Tests.h"
#include "views/common/Words.h"
#include "views/details/AdGroupDetailPanel.h"
#include "views/details/DetailCard.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace agm;

namespace {

class DetailPanelTest : public QObject {
    Q_OBJECT
    std::unique_ptr<AdGroupDetailPanel> panel;

    void show(const AdGroup &group, const Pending &pending = {})
    {
        panel->showGroup(test::shared(group),
                         test::campaign(QStringLiteral("adcamp_spring"), QStringLiteral("Spring launch")),
                         DisplayState::Active, pending);
    }
    /// Value of an attribute as it stands in its card.
    ValueLabel *value(Field field) const { return panel->findChild<ValueLabel *>(words::fieldTitle(field)); }
    QString allText() const
    {
        QString text;
        for (const auto *label : panel->findChildren<ValueLabel *>())
            text += label->plainText() + QLatin1Char('\n');
        return text;
    }

private Q_SLOTS:
    void init()
    {
        panel = std::make_unique<AdGroupDetailPanel>();
        panel->setFormats(Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York")));
        panel->resize(300, 600);
        panel->show();
    }
    void valuesBeginAtOneEdgeFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        panel = std::make_unique<AdGroupDetailPanel>();
        panel->resize(300, 600);
        panel->show();
        AdGroup group = test::fullGroup();
        show(group);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const auto inkRight = [](ValueLabel *label) {
            QImage picture(label->size(), QImage::Format_RGB32);
            picture.fill(Qt::white);
            label->render(&picture, {}, {}, QWidget::DrawChildren);
            for (int x = picture.width() - 1; x >= 0; --x) {
                for (int y = 0; y < picture.height(); ++y) {
                    if (qGray(picture.pixel(x, y)) < 128)
                        return picture.width() - 1 - x;
                }
            }
            return picture.width();
        };
        for (const Field field : {Field::SpendCurrency, Field::BidType, Field::Spend, Field::Clicks}) {
            ValueLabel *label = value(field);
            QVERIFY(label && !label->plainText().isEmpty());
            QVERIFY2(inkRight(label) < 6, qPrintable(label->plainText()));
        }
    }
    void longWordsOfNamesKeepTheirLetters()
    {
        DetailCard card(QStringLiteral("Card"));
        card.addLine(
            {QStringLiteral("Mindestausgaben pro Tag"), QStringLiteral("a value of some length here"), {}, {}});
        card.resize(220, 100);
        card.show();
        const auto labels = card.findChildren<ValueLabel *>();
        QCOMPARE(labels.size(), 2);
        QVERIFY(labels[0]->width() >= labels[0]->fontMetrics().horizontalAdvance(QStringLiteral("Mindestausgaben")));
    }
    void everyAttributeOfThePage()
    {
        show(test::fullGroup());
        int shown = 0;
        for (const FieldInfo &info : fieldRegistry()) {
            if (!info.onPage)
                continue;
            const ValueLabel *label = value(info.field);
            QVERIFY2(label, info.key);
            QVERIFY2(!label->plainText().isEmpty(), info.key);
            QVERIFY2(label->toolTip().contains(QLatin1String(info.key)), info.key);
            QVERIFY2(!label->accessibleDescription().isEmpty(), info.key);
            ++shown;
        }
        QCOMPARE(shown, 59);
    }
    void aDraftIsNotTakenForTheServersTruth()
    {
        const AdGroupPtr group = test::shared(test::fullGroup());
        const auto said = [&](const Draft *draft) {
            panel->showGroup(group, {}, DisplayState::Active, {},
                             draft ? std::make_shared<const Draft>(*draft) : nullptr);
            const auto *label = panel->findChild<ValueLabel *>(QStringLiteral("detailDraft"));
            return label ? label->plainText() : QString();
        };
        QCOMPARE(said(nullptr), QString());
        Draft draft;
        draft.adGroupId = group->id;
        draft.fields[Field::Title].mine = QStringLiteral("mine");
        QCOMPARE(said(&draft),
                 QStringLiteral("Δ Draft of %1. Below is what the server has.").arg(words::fieldTitle(Field::Title)));
        QVERIFY(!allText().contains(QStringLiteral("mine")));
        draft.fields[Field::Title].theirs = FieldValue(QStringLiteral("theirs"));
        QVERIFY(said(&draft).startsWith(QStringLiteral("⚡")));
        draft.kind = DraftKind::Create;
        QVERIFY(said(&draft).contains(QStringLiteral("the server does not have it yet")));
        draft.kind = DraftKind::Delete;
        QVERIFY(said(&draft).startsWith(QStringLiteral("− To be deleted")));
        QCOMPARE(said(nullptr), QString());
    }
    void whatIsConcludedStandsBesideTheFigures()
    {
        AdGroup group = test::fullGroup();
        group.setMoney(Field::Spend, 200 * Money::Micro);
        group.setMoney(Field::CostPerResult, 25 * Money::Micro);
        const AdGroupPtr shown = test::shared(group);
        const auto showWith
            = [&](const InsightPtr &insight) { panel->showGroup(shown, {}, DisplayState::Active, {}, {}, insight); };
        showWith({});
        QVERIFY(!value(Field::AgainstTarget));
        QCOMPARE(value(Field::CostPerResult)->plainText(), QStringLiteral("US$25.00"));
        showWith(test::shared(test::plainInsight()));
        QCOMPARE(value(Field::CostPerResult)->plainText(), QStringLiteral("US$25.00\n95 %: 12.69–57.91"));
        QCOMPARE(value(Field::ClickThroughRate)->plainText(), QStringLiteral("3.60\u00A0%\n95 %: 3.35 to 3.87\u00A0%"));
        QCOMPARE(value(Field::AgainstTarget)->plainText(), QStringLiteral("● Too early to tell\nUS$30.00 (its own)"));
        QCOMPARE(panel->findChildren<ValueLabel *>(words::fieldTitle(Field::AgainstTarget)).size(), 1);
        QVERIFY(value(Field::AgainstTarget)->accessibleDescription().contains(QStringLiteral("p 0.23")));
        QCOMPARE(value(Field::SpendChange)->plainText(), QStringLiteral("▲ 25.0\u00A0%"));
        QCOMPARE(value(Field::CostChange)->plainText(), QStringLiteral("▲ 35.0\u00A0%, too early"));
        QVERIFY(!value(Field::SpendTrend));
        Insight other = test::plainInsight();
        other.againstTarget = Comparison{0.5, {0.3, 0.8}, 0.001};
        showWith(test::shared(other));
        QCOMPARE(value(Field::AgainstTarget)->plainText(), QStringLiteral("▼ Clearly below\nUS$30.00 (its own)"));
        showWith({});
        QVERIFY(!value(Field::AgainstTarget));
    }
    void laterAttributesOnlyWhenSent()
    {
        AdGroup group = test::fullGroup();
        show(group);
        QVERIFY(!value(Field::LinkClicks));
        group.setNumber(Field::LinkClicks, 321);
        group.sent.set(std::size_t(Field::LinkClicks));
        show(group);
        QCOMPARE(value(Field::LinkClicks)->plainText(), QStringLiteral("321"));
    }
    void issuesComeFirst()
    {
        AdGroup group = test::fullGroup();
        group.issues = {{QStringLiteral("i1"), QStringLiteral("The audience is <too> narrow."), QStringLiteral("ad_9"),
                         QStringLiteral("ad")}};
        show(group);
        const auto cards = panel->findChildren<DetailCard *>();
        QCOMPARE(cards.constFirst()->objectName(), QStringLiteral("issues"));
        QVERIFY(allText().indexOf(QStringLiteral("The audience is <too> narrow.")) >= 0);
        QVERIFY(allText().contains(QStringLiteral("Ad ad_9")));
    }
    void nestedObjectsAreSpelledOut()
    {
        show(test::fullGroup());
        QVERIFY(value(Field::Regions)->plainText().contains(QStringLiteral("United States\nnot ")));
        QVERIFY(value(Field::Regions)->plainText().contains(QStringLiteral("kept as it came: country_groups")));
        QCOMPARE(value(Field::Devices)->plainText(), QStringLiteral("Mobile, desktop\niOS 17+"));
    }
    void onlyPlainText()
    {
        AdGroup group = test::fullGroup(QStringLiteral("adgrp_1"), QStringLiteral("<h1>big</h1><img src='http://x/'>"));
        group.issues = {{QStringLiteral("i"), QStringLiteral("<a href='x'>y</a>"), {}, {}}};
        show(group);
        for (const auto *label : panel->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), label->pixmap().isNull() ? Qt::PlainText : label->textFormat());
        QVERIFY(allText().startsWith(QStringLiteral("<h1>big</h1>")));
    }
    void oddTitlesNeverWidenIt_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("255") << QString(255, QLatin1Char('W'));
        QTest::newRow("emoji") << QString::fromUtf8("👩‍👩‍👧").repeated(40);
        QTest::newRow("right to left") << QString::fromUtf8("مستخدمون جدد ").repeated(15);
        QTest::newRow("null") << QString();
    }
    void oddTitlesNeverWidenIt()
    {
        QFETCH(QString, title);
        for (const int width : {280, 420}) {
            panel->resize(width, 500);
            show(test::fullGroup(QStringLiteral("adgrp_") + QString(120, QLatin1Char('x')), title));
            QTRY_COMPARE(panel->horizontalScrollBar()->maximum(), 0);
            for (const auto *label : panel->findChildren<ValueLabel *>())
                QVERIFY2(label->mapTo(panel->widget(), label->rect().bottomRight()).x() <= panel->viewport()->width(),
                         qPrintable(label->plainText().left(40)));
        }
    }
    void copyingTheId()
    {
        show(test::fullGroup());
        panel->findChild<QToolButton *>(QStringLiteral("copyId"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("adgrp_7fK2mQx91a"));
    }
    void copiedTextIsTheTextGiven()
    {
        const QString longId = QStringLiteral("aud_") + QString(60, QLatin1Char('y'));
        ValueLabel label(longId);
        label.show();
        QVERIFY(label.text() != longId); // has places to break
        label.setSelection(0, int(label.text().size()));
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), longId);
    }
    void severalShowTotals()
    {
        AdGroup euro = test::fullGroup(QStringLiteral("b"));
        euro.spendCurrency = Currency::of(u"eur");
        Totals totals;
        totals.add(test::fullGroup());
        totals.add(euro);
        panel->showSeveral(2, {});
        QVERIFY(panel->shownId().isEmpty());
        QVERIFY(allText().contains(QLatin1Char('2')));
        QVERIFY(!value(Field::Spend)); // still being counted
        panel->showSeveral(2, totals);
        QVERIFY(panel->shownId().isEmpty());
        QVERIFY(allText().contains(QLatin1Char('2')));
        QCOMPARE(value(Field::Spend)->plainText(), QStringLiteral("€532.44\nUS$532.44"));
        QCOMPARE(value(Field::Clicks)->plainText(), QStringLiteral("3,944"));
        QCOMPARE(value(Field::Reach)->plainText(), QStringLiteral("—"));
        // Figures that come while one reads move nothing.
        panel->resize(300, 120);
        QTRY_VERIFY(panel->verticalScrollBar()->maximum() > 40);
        panel->verticalScrollBar()->setValue(40);
        const QPointer<ValueLabel> label = value(Field::Spend);
        panel->showSeveral(2, totals);
        QVERIFY(label); // nothing new: nothing is made anew
        totals.add(euro);
        panel->showSeveral(3, totals);
        QCOMPARE(value(Field::Spend)->plainText(), QStringLiteral("€1,064.88\nUS$532.44"));
        QCOMPARE(panel->verticalScrollBar()->value(), 40);
    }
    void nothingSaysWhatToDo()
    {
        show(test::fullGroup());
        panel->showNothing();
        QVERIFY(allText().contains(QStringLiteral("Select an ad group")));
        QVERIFY(!value(Field::Spend));
    }
    void aRefreshKeepsTheScrollPlace()
    {
        AdGroup group = test::fullGroup();
        show(group);
        QTRY_VERIFY(panel->verticalScrollBar()->maximum() > 300);
        panel->verticalScrollBar()->setValue(250);
        group.setNumber(Field::Clicks, 7);
        show(group);
        QCOMPARE(value(Field::Clicks)->plainText(), QStringLiteral("7"));
        QTRY_COMPARE(panel->verticalScrollBar()->value(), 250);
        QTest::keyClick(panel.get(), Qt::Key_Home);
        QCOMPARE(panel->verticalScrollBar()->value(), 0);
        QTest::keyClick(panel.get(), Qt::Key_End);
        QCOMPARE(panel->verticalScrollBar()->value(), panel->verticalScrollBar()->maximum());
    }
    void anotherAdGroupReplacesEveryText()
    {
        AdGroup first = test::fullGroup();
        first.issues = {{QStringLiteral("i"), QStringLiteral("Too narrow"), {}, {}}};
        show(first);
        AdGroup second = test::fullGroup(QStringLiteral("adgrp_other"), QStringLiteral("Other"));
        second.targeting = AdGroup::emptyTargeting();
        second.clearNumber(Field::CostPerLead);
        show(second);
        QVERIFY(!allText().contains(QStringLiteral("Too narrow")));
        QVERIFY(allText().startsWith(QStringLiteral("Other\n")));
        QCOMPARE(value(Field::Placements)->plainText(), QStringLiteral("Automatic (Advantage+)"));
        QCOMPARE(value(Field::Id)->plainText(), QStringLiteral("adgrp_other"));
        QCOMPARE(value(Field::CostPerLead)->plainText(), QStringLiteral("n/a"));
        QVERIFY(value(Field::CostPerLead)->accessibleDescription().contains(QStringLiteral("Not applicable")));
        panel->findChild<QToolButton *>(QStringLiteral("copyId"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("adgrp_other"));
    }
    void failedChangeIsTold()
    {
        show(test::fullGroup(), {PendingKind::Failed, QStringLiteral("The server answered 500.")});
        QVERIFY(allText().contains(QStringLiteral("The server answered 500.")));
    }
    void campaignLink()
    {
        show(test::fullGroup());
        QSignalSpy spy(panel.get(), &AdGroupDetailPanel::campaignActivated);
        for (auto *button : panel->findChildren<QToolButton *>()) {
            if (button->text().contains(QStringLiteral("Spring launch")))
                button->click();
        }
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), QStringLiteral("adcamp_spring"));
    }
};

} // namespace

agm::test::Maker agm::test::makeDetailPanelTest()
{
    return maker<DetailPanelTest>();
}

#include "DetailPanelTest.moc"
