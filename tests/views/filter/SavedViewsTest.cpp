// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/SavedViews.h"
#include "tests/items/FilterMake.h"
#include "tests/views/filter/FilterTests.h"
#include "views/filter/SaveViewDialog.h"
#include "views/filter/SavedViewsList.h"
#include "views/filter/SavedViewsModel.h"

#include <QtCore/QMimeData>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace agm::test {
namespace {

QString names(const SavedViewsModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names.join(QLatin1Char('|'));
}

QList<SavedView> three()
{
    return {{QStringLiteral("a"), QStringLiteral("spend>5"), "{\"version\":1}", {}, {}},
            {QStringLiteral("b"), {}, {}, WindowPreset::Last30Days, {}},
            {QStringLiteral("c"), QStringLiteral("x"), {}, {}, {}}};
}

class SavedViewsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWent()
    {
        const auto read = SavedViews::fromBytes(SavedViews::toBytes(three()));
        QVERIFY(read);
        QVERIFY(*read == three());
    }

    void whatCannotBeReadIsKept()
    {
        const QByteArray stored = R"({"version":1,"views":[{"name":"good","filter":"a"},)"
                                  R"({"name":"later","filter":{"tree":[1,2]},"tint":"blue"},"text",)"
                                  R"({"name":"","filter":"b"},{"name":"w","filter":"","window":"decade"}]})";
        const auto read = SavedViews::fromBytes(stored);
        QVERIFY(read);
        QCOMPARE(read->size(), 5);
        QVERIFY(read->at(0).isReadable());
        for (int i = 1; i < 5; ++i)
            QVERIFY2(!read->at(i).isReadable(), qPrintable(QString::number(i)));
        QCOMPARE(read->at(1).name, QStringLiteral("later"));
        // Written back it is all there, in its place.
        QList<SavedView> changed = *read;
        changed[0].name = QStringLiteral("renamed");
        const auto again = SavedViews::fromBytes(SavedViews::toBytes(changed));
        QVERIFY(again && *again == changed);
        QVERIFY(SavedViews::toBytes(changed).contains(R"("filter":{"tree":[1,2]})"));
        QVERIFY(SavedViews::toBytes(changed).contains(R"("text")"));
    }

    void foreignBytesAreRefusedWhole()
    {
        QVERIFY(!SavedViews::fromBytes("not json"));
        QVERIFY(!SavedViews::fromBytes(R"({"version":2,"views":[]})"));
        QVERIFY(!SavedViews::fromBytes(R"({"version":1})"));
        QVERIFY(SavedViews::fromBytes(R"({"version":1,"views":[]})"));
    }

    void builtInOnesCanBeRead()
    {
        for (const SavedView &view : SavedViews::builtIn()) {
            const FilterParse parse = parseFilter(view.filter, filterContext().stored());
            QVERIFY2(!parse.problem && !parse.root.isEmpty(), qPrintable(view.name));
            // As it is printed, so that it is known as the view that is shown.
            QCOMPARE(filterText(parse.root, QLocale::c()), view.filter);
        }
    }

    void theModelMovesAndRenames()
    {
        SavedViewsModel model;
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy changed(&model, &SavedViewsModel::changed);
        model.setViews(three());
        model.setCurrent(1);
        QVERIFY(model.move(2, 0));
        QCOMPARE(names(model), QStringLiteral("c|a|b"));
        QCOMPARE(model.current(), 2);
        QVERIFY(model.move(0, 2));
        QCOMPARE(names(model), QStringLiteral("a|b|c"));
        QCOMPARE(model.current(), 1);
        QVERIFY(!model.move(0, -1));
        QVERIFY(model.setData(model.index(0), QStringLiteral("  first "), Qt::EditRole));
        QVERIFY(!model.setData(model.index(0), QStringLiteral("  "), Qt::EditRole));
        QCOMPARE(names(model), QStringLiteral("first|b|c"));
        model.remove(0);
        QCOMPARE(model.current(), 0);
        model.append(three().constFirst());
        QCOMPARE(names(model), QStringLiteral("b|c|a"));
        QCOMPARE(changed.size(), 5);
    }

    void theModelTellsTheKeys()
    {
        SavedViewsModel model;
        model.setViews(three());
        QVERIFY(model.keyText(0).isEmpty());
        const QSignalSpy told(&model, &SavedViewsModel::dataChanged);
        model.setKeys({QStringLiteral("Ctrl+1"), QStringLiteral("F3")});
        QCOMPARE(told.count(), 1);
        QCOMPARE(model.keyText(1), QStringLiteral("F3"));
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("b, F3"));
        QVERIFY(model.keyText(2).isEmpty());
    }

    void draggingMoves()
    {
        SavedViewsModel model;
        model.setViews(three());
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
        // Between "b" and "c"; the view must not remove anything itself.
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 2, 0, {}));
        QCOMPARE(names(model), QStringLiteral("b|a|c"));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
        QCOMPARE(names(model), QStringLiteral("a|c|b"));
    }

    void theListWorksByKeys()
    {
        SavedViewsModel model;
        model.setViews(three());
        SavedViewsList list(&model);
        list.show();
        const QSignalSpy shown(&list, &SavedViewsList::showRequested);
        const QSignalSpy deleted(&list, &SavedViewsList::deleteRequested);
        QListView *view = list.list();
        view->setCurrentIndex(model.index(1));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toInt(), 1);
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(model), QStringLiteral("b|a|c"));
        QCOMPARE(view->currentIndex().row(), 0);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(deleted.size(), 1);
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = view->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("renamed"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(names(model), QStringLiteral("renamed|a|c"));
        QCOMPARE(shown.size(), 1); // Enter in the name's editor shows nothing
    }

    void aNameThatIsThereReplaces()
    {
        SaveViewDialog dialog(QStringLiteral("spend>5"), {QStringLiteral("Mine")}, nullptr);
        const QSignalSpy named(&dialog, &SaveViewDialog::named);
        dialog.show();
        auto *save = dialog.findChild<QPushButton *>(QStringLiteral("save"));
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(dialog.nameField(), QStringLiteral(" Mine "));
        QCOMPARE(save->text(), QStringLiteral("Replace the view of this name"));
        QTest::keyClick(dialog.nameField(), Qt::Key_Return);
        QCOMPARE(named.size(), 1);
        QCOMPARE(named.first().first().toString(), QStringLiteral("Mine"));
    }
};

} // namespace

std::unique_ptr<QObject> makeSavedViewsTest()
{
    return std::make_unique<SavedViewsTest>();
}

} // namespace agm::test

#include "SavedViewsTest.moc"
