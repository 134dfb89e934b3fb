// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterBuilder.h"
#include "tests/items/FilterMake.h"
#include "tests/views/filter/FilterTests.h"
#include "views/filter/FilterConditionList.h"
#include "views/filter/FilterValueEdit.h"
#include "views/filter/FilterWordsEdit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace agm::test {
namespace {

FilterNode read(const char *text)
{
    const FilterParse parse = parseFilter(QString::fromUtf8(text), filterContext());
    return parse.root;
}

QString printed(const FilterNode &node)
{
    return filterText(node, filterContext().locale);
}

/// The same expression with every part in the order of its text: rows stand before groups in the builder.
FilterNode sorted(FilterNode node)
{
    for (FilterNode &child : node.children)
        child = sorted(child);
    std::sort(node.children.begin(), node.children.end(),
              [](const FilterNode &a, const FilterNode &b) { return printed(a) < printed(b); });
    return node;
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

class FilterBuilderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What comes in goes out, whatever it is.
    void losesNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "retarget", "spend>50 cpr>40usd ctr<2.5% roas>=2", "status:active,paused -goal:reach is:drafted",
              "a OR b OR spend>5", "a d (b OR c)", "a OR b -c", "a (b OR c d)", "-(a b)", "title~/^US \\d/c",
              "title:\"a,b\",c campaign=\"Spring launch\"", "created<7d starts>2026-11-01 ends<-36h updated=today",
              "dynamic:no issues>1 issues:review languages:en,es budget:none", "currency!=eur",
              "starts>=2026-11-01T14:30 created>2w", "impressions<1234567.5"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void losesNothing()
    {
        QFETCH(QString, text);
        const FilterNode node = read(text.toUtf8());
        FilterBuilder builder(node, filterContext(), nullptr);
        QCOMPARE(printed(builder.expression()), text);
        QVERIFY(builder.expression() == node);
    }

    void randomFiltersComeThrough()
    {
        RandomFilters filters(29);
        for (int i = 0; i < 60; ++i) {
            const FilterNode node = filters.next();
            FilterBuilder builder(node, filterContext(), nullptr);
            QVERIFY2(sorted(builder.expression()) == sorted(node),
                     qPrintable(printed(node) + QStringLiteral(" → ") + printed(builder.expression())));
        }
    }

    void buildsFromRows()
    {
        FilterBuilder builder({}, filterContext(), nullptr);
        FilterNode counted;
        builder.setCounter([&counted](const FilterNode &node) {
            counted = node;
            return node.isEmpty() ? 248 : 14;
        });
        const QSignalSpy built(&builder, &FilterBuilder::built);
        builder.show();
        auto *shows = builder.findChild<QPushButton *>(QStringLiteral("showMatches"));
        // The empty row that waits is no condition yet, and the button waits for it.
        QVERIFY(!shows->isEnabled());
        FilterConditionRow *row = builder.conditions()->rows().constFirst();
        choose(row->fieldChoice(), int(Field::Spend));
        choose(row->opChoice(), int(FilterOp::GreaterOrEqual));
        QTest::keyClicks(row->value()->findChild<QLineEdit *>(), QStringLiteral("50usd"));
        QTRY_COMPARE(shows->text(), QStringLiteral("Show 14 ad groups"));
        QVERIFY(shows->isEnabled());
        QCOMPARE(printed(counted), QStringLiteral("spend>=50usd"));

        FilterConditionRow *words = builder.conditions()->addRow();
        choose(words->fieldChoice(), int(Field::Status));
        QVERIFY(!shows->isEnabled());
        auto *list = qobject_cast<FilterWordsEdit *>(words->value());
        QVERIFY(list);
        list->list()->item(0)->setCheckState(Qt::Checked);
        QVERIFY(shows->isEnabled());
        FilterConditionList *group = builder.conditions()->addGroup();
        QTest::keyClicks(group->rows().constFirst()->line(), QStringLiteral("US founders"));
        QTest::keyClicks(group->addRow()->line(), QStringLiteral("retarget"));
        const QString text = QStringLiteral("spend>=50usd status:active (\"US founders\" OR retarget)");
        QTRY_COMPARE(builder.findChild<QLabel *>(QStringLiteral("filterText"))->text(), text);

        choose(builder.findChild<QComboBox *>(QStringLiteral("join")), false);
        QTRY_COMPARE(builder.findChild<QLabel *>(QStringLiteral("filterText"))->text(),
                     QStringLiteral("spend>=50usd OR status:active OR \"US founders\" retarget"));
        choose(builder.findChild<QComboBox *>(QStringLiteral("join")), true);
        QTRY_COMPARE(builder.findChild<QLabel *>(QStringLiteral("filterText"))->text(), text);
        QTest::mouseClick(shows, Qt::LeftButton);
        QCOMPARE(built.size(), 1);
        QCOMPARE(printed(built.first().first().value<FilterNode>()), text);
    }

    void saysWhatIsWrongInItsRow()
    {
        FilterBuilder builder(read("spend>5"), filterContext(), nullptr);
        builder.show();
        FilterConditionRow *row = builder.conditions()->rows().constFirst();
        auto *line = row->value()->findChild<QLineEdit *>();
        line->setText(QStringLiteral("1,000"));
        QVERIFY(row->problem().contains(QStringLiteral("two ways")));
        auto *shows = builder.findChild<QPushButton *>(QStringLiteral("showMatches"));
        QVERIFY(!shows->isEnabled());
        QTest::keyClick(&builder, Qt::Key_Return);
        QVERIFY(builder.isVisible());
        line->setText(QStringLiteral("1000"));
        QVERIFY(shows->isEnabled());
    }

    void rowsAndGroupsGo()
    {
        FilterBuilder builder(read("a (b OR c)"), filterContext(), nullptr);
        builder.show();
        const auto removeFirst = [](FilterConditionList *list) {
            list->rows().constFirst()->findChild<QWidget *>(QStringLiteral("removeCondition"));
            QTest::mouseClick(list->rows().constFirst()->findChild<QWidget *>(QStringLiteral("removeCondition")),
                              Qt::LeftButton);
        };
        FilterConditionList *group = builder.conditions()->groups().constFirst();
        removeFirst(group);
        QCOMPARE(printed(builder.expression()), QStringLiteral("a c"));
        removeFirst(group);
        QVERIFY(builder.conditions()->groups().isEmpty());
        removeFirst(builder.conditions());
        QVERIFY(builder.expression().isEmpty());
    }

    void everyControlHasAName()
    {
        FilterBuilder builder(read("spend>5 status:active created<7d (a OR dynamic:yes)"), filterContext(), nullptr);
        builder.show();
        for (QWidget *one : builder.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QComboBox *>(one) || qobject_cast<QAbstractButton *>(one)
                || (qobject_cast<QLineEdit *>(one) && one->objectName() != QLatin1String("qt_spinbox_lineedit"));
            if (!isControl || !one->isVisible() || qobject_cast<QComboBox *>(one->parentWidget()))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(one);
            QVERIFY2(!one->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     one->metaObject()->className());
        }
    }
};

} // namespace

std::unique_ptr<QObject> makeFilterBuilderTest()
{
    return std::make_unique<FilterBuilderTest>();
}

} // namespace agm::test

#include "FilterBuilderTest.moc"
