// SPDX-License-Identifier: GPL-3.0-or-later
// The first paint and scrolling of 100 000 ad groups with 40 columns on a screen of 1920 x 1080, once with our table
// and once with a QTableView and its own delegate over a QSortFilterProxyModel over display text, as one would write it
// first. Both have the same rows in the same order, and cells of the same size. Both in the same run, by turns; the
// ratio is what counts. Ends with 0 when every ratio meets its goal.
#include "tests/bench/support/PlainTable.h"
#include "tests/bench/table/TableMake.h"
#include "tests/bench/table/Timing.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTableView.h"

#include <QtCore/QEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

using namespace agm;
using bench::middle;
using bench::once;

constexpr int Columns = 40;
constexpr int Rows = 100'000;
constexpr int Rounds = 9;
constexpr int Frames = 200;
constexpr double Goal = 1; // of the plain view's time

/// Whether all of a widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) : m_widget(widget) { widget->installEventFilter(this); }
    bool painted() const { return m_painted; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted = m_painted || static_cast<QPaintEvent *>(event)->region().contains(m_widget->rect());
        return false;
    }

private:
    QWidget *m_widget;
    bool m_painted = false;
};

using MakeView = std::function<std::unique_ptr<QTableView>()>;

/// What one view took; milliseconds, one for each round.
struct Times {
    QList<double> made; ///< the view, with its model
    QList<double> shown; ///< from show() to the painted viewport
    QList<double> frames;
    QList<double> repaints;
};

bool firstPaint(const MakeView &make, Times &times)
{
    std::unique_ptr<QTableView> view;
    times.made.append(once([&] { view = make(); }));
    const PaintWatch watch(view->viewport());
    times.shown.append(once([&] {
        view->show();
        // The filter is asked before the widget paints, this is asked after.
        (void)QTest::qWaitFor([&] { return watch.painted(); });
    }));
    return watch.painted();
}

void scroll(QTableView &view, Times &times)
{
    const auto paint = [&] { view.viewport()->repaint(); };
    QScrollBar *bar = view.verticalScrollBar();
    for (int frame = 0; frame < Frames; ++frame) {
        times.frames.append(once([&] {
            bar->setValue(bar->value() + 3 * bar->singleStep());
            QApplication::sendPostedEvents();
            paint();
        }));
    }
    for (int round = 0; round < 2 * Rounds; ++round)
        times.repaints.append(once(paint));
}

bool missed = false;

void report(const char *what, double ours, double plain)
{
    const double ratio = ours / plain;
    std::printf("%-46s %8.2f ms %8.2f ms   ratio %.3f  goal <= %.2f %s\n", what, ours, plain, ratio, Goal,
                ratio <= Goal ? "met" : "MISSED");
    missed = missed || ratio > Goal;
}

/// Widths and heights as in `like`, so that there are as many cells on the screen.
std::unique_ptr<QTableView> makePlainView(QAbstractItemModel *model, const QList<Field> &fields,
                                          const AdGroupTableView &like)
{
    auto view = std::make_unique<QTableView>();
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(1);
    view->verticalHeader()->setDefaultSectionSize(like.rowHeight(0));
    view->setFrameShape(QFrame::NoFrame);
    view->setModel(model);
    QHeaderView *header = view->horizontalHeader();
    header->setFixedHeight(like.horizontalHeader()->sizeHint().height());
    for (int column = 0; column < model->columnCount(); ++column) {
        const qsizetype place = fields.indexOf(AdGroupTableModel::fieldAt(column));
        header->setSectionHidden(column, place < 0);
        if (place >= 0)
            header->resizeSection(column, like.columnWidth(column));
    }
    for (int place = 0; place < fields.size(); ++place)
        header->moveSection(header->visualIndex(AdGroupTableModel::columnOf(fields.at(place))), place);
    view->resize(like.size());
    return view;
}

/// In both the same: the ad groups, in their order, and the columns on the screen.
bool alike(const AdGroupTableView &ours, const QTableView &plain)
{
    const QList<int> rows{0, 1, Rows / 2, Rows - 1};
    const int id = AdGroupTableModel::columnOf(Field::Id);
    return ours.model()->rowCount() == plain.model()->rowCount()
        && std::all_of(rows.cbegin(), rows.cend(),
                       [&](int row) {
                           return ours.presentation()->group(row)->id
                               == plain.model()->index(row, id).data().toString();
                       })
        && ours.columnAt(ours.viewport()->width() - 1) == plain.columnAt(plain.viewport()->width() - 1)
        && ours.rowHeight(0) == plain.rowHeight(0) && ours.viewport()->size() == plain.viewport()->size()
        && ours.verticalScrollBar()->singleStep() == plain.verticalScrollBar()->singleStep();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    const QList<AdGroupPtr> groups = makeGroups(Rows);
    AdGroupTableModel table;
    AdGroupFilterModel rows(&table);
    AdGroupPresentationModel model(&rows);
    table.upsert(groups);
    rows.setSort(Field::Spend, Qt::DescendingOrder);
    bench::PlainTable words;
    bench::PlainProxy proxy;
    words.append(groups);
    proxy.setSourceModel(&words);
    proxy.sort(AdGroupTableModel::columnOf(Field::Spend), Qt::DescendingOrder);

    QList<Field> fields;
    for (const FieldInfo &info : fieldRegistry()) {
        if (fields.size() < Columns)
            fields.append(info.field);
    }
    const auto makeOurs = [&] {
        auto view = std::make_unique<AdGroupTableView>();
        view->setPresentation(&model);
        view->setVisibleFields(fields);
        view->resize(1920, 1080);
        return view;
    };
    const auto ours = makeOurs();
    const auto makePlain = [&] { return makePlainView(&proxy, ours->visibleFields(), *ours); };
    const auto plain = makePlain();

    Times our;
    Times other;
    for (int round = 0; round < Rounds; ++round) {
        if (!firstPaint(makeOurs, our) || !firstPaint(makePlain, other)) {
            std::puts("a table was not painted");
            return 1;
        }
    }
    ours->show();
    plain->show();
    if (!QTest::qWaitForWindowExposed(ours.get()) || !QTest::qWaitForWindowExposed(plain.get())
        || !alike(*ours, *plain)) {
        std::puts("the two tables do not show the same");
        return 1;
    }
    scroll(*ours, our);
    scroll(*plain, other);

    std::printf("%d rows, %d columns, 1920 x 1080; plain: QTableView of Qt %s, QSortFilterProxyModel on display text\n",
                Rows, Columns, qVersion());
    std::printf("%-46s %11s %11s\n", "", "ours", "plain");
    report("first paint, from show()", middle(our.shown), middle(other.shown));
    std::printf("%-46s %8.2f ms %8.2f ms\n", "  before it, the view made for its model", middle(our.made),
                middle(other.made));
    report("scroll by a turn of the wheel: middle frame", middle(our.frames), middle(other.frames));
    report("full repaint", middle(our.repaints), middle(other.repaints));
    if (argc > 1) { // a folder, to look at what was painted
        ours->grab().save(QString::fromLocal8Bit(argv[1]) + u"/ours.png"_s);
        plain->grab().save(QString::fromLocal8Bit(argv[1]) + u"/plain.png"_s);
    }
    return missed ? 1 : 0;
}
