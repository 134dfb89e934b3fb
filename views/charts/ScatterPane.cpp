// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ScatterPane.h"

#include "views/charts/ChartChoices.h"
#include "views/charts/ScatterCanvas.h"
#include "views/charts/SeriesTableModel.h"
#include "views/common/FieldText.h"
#include "views/common/Words.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace agm {
namespace {

/// Shapes with their words, or shapes alone (their words are in the tooltips) where the row has no room.
class LegendRow final : public QWidget {
public:
    LegendRow() : m_layout(new QHBoxLayout(this))
    {
        m_layout->setContentsMargins({});
        m_layout->setSpacing(0);
        m_layout->addStretch(1);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    void add(QToolButton *button)
    {
        m_layout->insertWidget(m_layout->count() - 1, button);
        m_buttons.append(button);
    }
    void fit()
    {
        const bool room = wanted(true) <= width();
        for (QToolButton *button : std::as_const(m_buttons))
            button->setToolButtonStyle(room ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        updateGeometry();
    }
    QSize sizeHint() const override { return {wanted(true), 24}; }
    QSize minimumSizeHint() const override { return {wanted(false), 24}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        fit();
    }

private:
    int wanted(bool words) const
    {
        int width = 0;
        for (const QToolButton *button : m_buttons) {
            if (!button->isHidden())
                width += 30 + (words ? button->fontMetrics().horizontalAdvance(button->text()) + 6 : 0);
        }
        return width;
    }
    QHBoxLayout *m_layout;
    QList<QToolButton *> m_buttons;
};

} // namespace

ScatterPane::ScatterPane(QWidget *parent)
    : GroupsPane(tr("Scatter"), parent), m_canvas(new ScatterCanvas), m_x(new MetricBox(tr("Across"))),
      m_y(new MetricBox(tr("Up"))), m_scope(new ScopeBoxes)
{
    m_y->setField(Field::CostPerResult);
    m_x->setField(Field::Spend);
    addControl(m_y);
    auto *by = new QLabel(tr("by"));
    by->setForegroundRole(QPalette::Text);
    addControl(by);
    addControl(m_x);
    addControl(m_scope);
    makeDragActions();
    makeLegend();
    makeScaleActions();
    setChart(m_canvas);
    setZoomable(true);
    connect(m_x, &MetricBox::fieldChosen, this, [this] { choose(); });
    connect(m_y, &MetricBox::fieldChosen, this, [this] { choose(); });
    connect(m_scope, &ScopeBoxes::wished, this, [this] { choose(); });
    connect(m_canvas, &ScatterCanvas::viewChanged, this, [this] { showNotes(); });
    connect(m_canvas, &ScatterCanvas::picked, this, [this](const QStringList &ids, ScatterCanvas::Pick how) {
        pick(ids,
             how == ScatterCanvas::Pick::Only      ? Pick::Only
                 : how == ScatterCanvas::Pick::Add ? Pick::Add
                                                   : Pick::Toggle);
    });
}

/// What a drag does; a click and the keys need none of it.
void ScatterPane::makeDragActions()
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, const QString &tip, ScatterCanvas::Drag drag) {
        auto *action = new QAction(text, group);
        action->setToolTip(tip);
        action->setCheckable(true);
        action->setChecked(drag == ScatterCanvas::Drag::Lasso);
        connect(action, &QAction::triggered, this, [this, drag] { m_canvas->setDrag(drag); });
        addMenuAction(action);
    };
    auto *line = new QAction(this);
    line->setSeparator(true);
    addMenuAction(line);
    add(tr("Drag draws a lasso"), tr("Selects what is inside; with Ctrl it adds to the selection"),
        ScatterCanvas::Drag::Lasso);
    add(tr("Drag draws a rectangle"), tr("Also by Shift while the lasso is chosen"), ScatterCanvas::Drag::Rectangle);
    add(tr("Drag moves the plot"), tr("Also by the middle button"), ScatterCanvas::Drag::Move);
}

void ScatterPane::makeLegend()
{
    auto *row = new LegendRow;
    m_legendRow = row;
    for (const Standing standing : AllStandings) {
        auto *button = new QToolButton;
        button->setText(standingText(standing));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(true);
        button->setMinimumHeight(24);
        button->setToolTip(tr("%1: show or hide these").arg(button->text()));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(button, &QToolButton::toggled, this, [this, standing](bool on) { m_canvas->setHidden(standing, !on); });
        m_standings.insert(int(standing), button);
        row->add(button);
    }
    addControl(row);
}

void ScatterPane::makeScaleActions()
{
    const auto add = [this](const QString &text) {
        auto *action = new QAction(text, this);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this] {
            m_canvas->setLogarithmic(m_xLogarithmic->isChecked(), m_yLogarithmic->isChecked());
            showNotes();
            Q_EMIT viewChanged();
        });
        addMenuAction(action);
        return action;
    };
    auto *line = new QAction(this);
    line->setSeparator(true);
    addMenuAction(line);
    m_xLogarithmic = add(tr("Logarithmic across"));
    m_yLogarithmic = add(tr("Logarithmic up"));
}

QVariantMap ScatterPane::view() const
{
    return {{QStringLiteral("x"), QString::fromLatin1(fieldInfo(m_x->field()).key)},
            {QStringLiteral("y"), QString::fromLatin1(fieldInfo(m_y->field()).key)},
            {QStringLiteral("xLogarithmic"), m_xLogarithmic->isChecked()},
            {QStringLiteral("yLogarithmic"), m_yLogarithmic->isChecked()}};
}

void ScatterPane::setView(const QVariantMap &view)
{
    if (const auto x = fieldByKey(view.value(QStringLiteral("x")).toString().toLatin1()))
        m_x->setField(*x);
    if (const auto y = fieldByKey(view.value(QStringLiteral("y")).toString().toLatin1()))
        m_y->setField(*y);
    setLogarithmic(view.value(QStringLiteral("xLogarithmic"), m_xLogarithmic->isChecked()).toBool(),
                   view.value(QStringLiteral("yLogarithmic"), m_yLogarithmic->isChecked()).toBool());
}

void ScatterPane::setMetrics(Field x, Field y)
{
    m_x->setField(x);
    m_y->setField(y);
}

void ScatterPane::setLogarithmic(bool x, bool y)
{
    m_xLogarithmic->setChecked(x);
    m_yLogarithmic->setChecked(y);
}

void ScatterPane::rebuild()
{
    ScatterPlot plot = scatterOf(groups(), {m_x->field(), m_y->field(), m_scope->wish()});
    m_scope->setScope(plot.scope);
    const bool any = !plot.points.isEmpty();
    const int loading = plot.loading;
    m_canvas->setPlot(std::move(plot), formats());
    const bool spend = m_x->field() == Field::Spend;
    showOutcome(any, loading,
                spend ? tr("No ad group has spent in this period")
                      : tr("No ad group has both %1 and %2 in this period")
                            .arg(words::fieldTitle(m_x->field()), words::fieldTitle(m_y->field())),
                tr("Choose other metrics or another period."));
    showSelection();
    showLegend();
    showNotes();
}

void ScatterPane::showSelection()
{
    m_canvas->setSelection(selection());
}

void ScatterPane::showLegend()
{
    const auto &points = m_canvas->plot().points;
    for (const Standing standing : AllStandings) {
        QToolButton *button = legendButton(standing);
        button->setIcon(standingIcon(standing, palette()));
        button->setVisible(std::any_of(points.cbegin(), points.cend(),
                                       [standing](const ScatterPoint &point) { return point.standing == standing; }));
    }
}

void ScatterPane::showNotes()
{
    const ScatterPlot &plot = m_canvas->plot();
    const ScatterLayout &places = m_canvas->places();
    QStringList notes;
    notes += scopeNotes(plot.scope);
    const bool same = plot.x == plot.y;
    notes += withoutNotes(plot.without, plot.loading,
                          same ? words::fieldTitle(plot.x)
                               : tr("%1 or %2").arg(words::fieldTitle(plot.x), words::fieldTitle(plot.y)));
    if (plot.mostResults > 0)
        notes.append(tr("Area: results, up to %1").arg(formats().count(plot.mostResults)));
    if (plot.atLeast > 0)
        notes.append(
            tr("Arrow: spend without a result, it costs at least this (%1)").arg(words::adGroups(plot.atLeast)));
    if (places.outside() > 0)
        notes.append(tr("Out of view: %1").arg(words::adGroups(places.outside())));
    if (places.atEdge() > 0)
        notes.append(tr("0 has no place on a logarithmic axis, at its edge: %1").arg(words::adGroups(places.atEdge())));
    setNotes(notes);
    setZoomed(m_canvas->isZoomed());
}

void ScatterPane::fillTable(SeriesTableModel *table) const
{
    const ScatterPlot &plot = m_canvas->plot();
    const Currency currency = plot.scope.currency.value_or(Currency());
    QList<QList<ChartCell>> rows;
    for (const ScatterPoint &point : plot.points) {
        const AdGroup &group = *point.source->group;
        const auto cell = [&](Field field, double value, bool atLeast) {
            const FieldText said = fieldText(group, field, nullptr, formats());
            // A lower bound is no figure to count with.
            return ChartCell{said.text, atLeast ? std::nullopt : std::optional(value), said.why};
        };
        rows.append({{group.title.isEmpty() ? group.id : group.title},
                     {point.source->campaignTitle},
                     cell(plot.x, point.x, point.xAtLeast),
                     cell(plot.y, point.y, point.yAtLeast),
                     {point.results ? formats().count(*point.results) : tr("n/a"), point.results},
                     {standingText(point.standing)}});
    }
    table->setTable({tr("Ad group"), tr("Campaign"), axisTitle(plot.x, currency), axisTitle(plot.y, currency),
                     words::fieldTitle(Field::Results), tr("Against the target")},
                    rows, 2);
}

void ScatterPane::paintTo(QPainter *painter, const QRectF &area) const
{
    m_canvas->paintTo(painter, area);
}

void ScatterPane::resetView()
{
    m_canvas->showAll();
}

void ScatterPane::restyle()
{
    showLegend();
}

} // namespace agm
