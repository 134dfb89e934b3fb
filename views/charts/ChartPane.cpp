// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartPane.h"

#include "views/charts/ChartLegend.h"
#include "views/charts/ChartOverlay.h"
#include "views/charts/ChartPicture.h"
#include "views/charts/SeriesTableModel.h"
#include "views/common/ElidedLabel.h"
#include "views/common/Formats.h"
#include "views/common/SafeText.h"

#include <QtCore/QDate>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr int PictureMargin = 12;

QTableView *makeTable()
{
    auto *table = new QTableView;
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setTabKeyNavigation(false);
    return table;
}

} // namespace

ChartPane::ChartPane(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_row(new QHBoxLayout), m_stack(new QStackedWidget), m_table(makeTable()),
      m_overlay(new ChartOverlay), m_note(new ElidedLabel), m_legend(new ChartLegend), m_more(new QToolButton),
      m_menu(new QMenu(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(title);
    m_table->setAccessibleName(tr("%1 as a table").arg(title));

    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("More for this chart"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setAutoRaise(true);
    m_more->setMinimumSize(28, 24);

    m_row->setContentsMargins(8, 4, 6, 2);
    m_row->setSpacing(8);
    QSizePolicy keeps = m_legend->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_legend->setSizePolicy(keeps);
    m_row->addWidget(m_legend, 1);
    m_row->addWidget(m_more);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_overlay);
    m_note->setContentsMargins(8, 0, 8, 4);
    m_note->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_row);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);

    connect(m_overlay, &ChartOverlay::buttonClicked, this, &ChartPane::retryRequested);
    makeActions();
    takeColours();
}

void ChartPane::makeActions()
{
    const auto add = [this](const QString &text, auto work) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, work);
        m_actions.append(action);
        m_menu->addAction(action);
        return action;
    };
    m_showTable = add(tr("Show as table"), [this](bool on) { setTableShown(on); });
    m_showTable->setCheckable(true);
    m_menu->addSeparator();
    add(tr("Copy picture"), [this] { QGuiApplication::clipboard()->setImage(picture()); });
    add(tr("Copy data"), [this] { QGuiApplication::clipboard()->setText(dataAsText()); });
    add(tr("Save picture…"), [this] { chooseFile(); });
    m_menu->addSeparator();
    m_reset = add(tr("Reset zoom"), [this] { resetView(); });
    m_reset->setEnabled(false);
}

void ChartPane::setChart(QWidget *chart)
{
    m_chart = chart;
    m_stack->addWidget(chart);
    updateStack();
}

void ChartPane::addControl(QWidget *control)
{
    m_row->insertWidget(m_controls++, control);
}

void ChartPane::addMenuAction(QAction *action)
{
    m_actions.append(action);
    m_menu->addAction(action);
}

void ChartPane::addLastingMenuAction(QAction *action)
{
    m_lasting.append(action);
    m_menu->addAction(action);
}

void ChartPane::setZoomable(bool zoomable)
{
    m_reset->setVisible(zoomable);
}

void ChartPane::setZoomed(bool zoomed)
{
    m_reset->setEnabled(zoomed);
}

void ChartPane::showReady()
{
    showState(State::Ready, {}, {}, {});
}

void ChartPane::showEmpty(const QString &title, const QString &text)
{
    showState(State::Empty, title, text, {});
}

void ChartPane::showLoading()
{
    showState(State::Loading, tr("Loading figures…"), {}, {});
}

void ChartPane::showFailed(const Error &error)
{
    showState(State::Failed, tr("The figures could not be had"), error.message, tr("Try again"));
}

void ChartPane::showState(State state, const QString &title, const QString &text, const QString &button)
{
    m_state = state;
    m_overlay->setTexts(title, text, button);
    for (QAction *action : std::as_const(m_actions)) {
        if (action != m_reset && action != m_showTable)
            action->setEnabled(state == State::Ready);
    }
    updateStack();
}

QString ChartPane::stateText() const
{
    return m_overlay->title();
}

void ChartPane::updateStack()
{
    const bool table = m_showTable->isChecked();
    // Only while it is shown: a table that nobody sees costs nothing on each change.
    QAbstractTableModel *model = m_state == State::Ready && table ? tableModel() : nullptr;
    if (m_table->model() != model) {
        m_table->setModel(model);
        if (model) {
            m_table->horizontalHeader()->setResizeContentsPrecision(50);
            m_table->resizeColumnsToContents();
        }
    }
    QWidget *wanted = m_state != State::Ready ? m_overlay : table ? m_table : m_chart;
    if (wanted)
        m_stack->setCurrentWidget(wanted);
    m_legend->setVisible(m_state == State::Ready);
    m_note->setVisible(m_state == State::Ready && !m_notes.isEmpty());
}

void ChartPane::setNotes(const QStringList &notes)
{
    m_notes = notes;
    m_note->setText(notes.join(QStringLiteral(" · ")));
    updateStack();
}

bool ChartPane::isTableShown() const
{
    return m_showTable->isChecked();
}

void ChartPane::setTableShown(bool shown)
{
    const bool changed = m_stack->currentWidget() == m_table ? !shown : shown;
    m_showTable->setChecked(shown);
    updateStack();
    if (changed)
        Q_EMIT tableShownChanged(shown);
}

void ChartPane::paintWhole(QPainter *painter, const QRectF &area) const
{
    const ChartPalette colours(palette());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    QRectF rest = area.adjusted(PictureMargin, PictureMargin, -PictureMargin, -PictureMargin);
    painter->setFont(strong);
    painter->setPen(colours.text());
    const qreal titleHeight = QFontMetricsF(strong).height() + 4;
    painter->drawText(rest, int(Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine), m_title);
    rest.setTop(rest.top() + titleHeight);
    if (const int legend = m_legend->heightFor(int(rest.width()), font())) {
        m_legend->paintInto(painter, QRectF(rest.topLeft(), QSizeF(rest.width(), legend)), colours, font());
        rest.setTop(rest.top() + legend + 4);
    }
    if (!m_notes.isEmpty()) {
        painter->setFont(font());
        painter->setPen(colours.label());
        const QString text = inertLine(m_notes.join(QStringLiteral(" · ")));
        const int flags = int(Qt::AlignLeading | Qt::AlignBottom | Qt::TextWordWrap);
        const QRectF needed = painter->boundingRect(QRectF(0, 0, rest.width(), 10'000), int(Qt::TextWordWrap), text);
        painter->drawText(rest, flags, text);
        rest.setBottom(rest.bottom() - needed.height() - 6);
    }
    painter->save();
    paintTo(painter, rest);
    painter->restore();
}

QImage ChartPane::picture(qreal scale, const QSize &size) const
{
    return chartImage(size.isValid() ? size : this->size(), scale, ChartPalette(palette()).background(),
                      [this](QPainter *painter, const QRectF &area) { paintWhole(painter, area); });
}

Result<void> ChartPane::savePicture(const QString &file) const
{
    return saveChartPicture(file, m_title, size(), ChartPalette(palette()).background(),
                            [this](QPainter *painter, const QRectF &area) { paintWhole(painter, area); });
}

QString ChartPane::dataAsText() const
{
    const QAbstractTableModel *model = tableModel();
    return model ? SeriesTableModel::tsv(*model, Formats().locale()) : QString();
}

void ChartPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Vector picture (*.svg)"), tr("Document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("%1-%2.png").arg(m_title.toLower(), QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const Result<void> saved = savePicture(file);
        Q_EMIT notice(saved ? tr("Saved %1").arg(inertLine(QFileInfo(file).fileName())) : saved.error().message);
    });
    dialog->open();
}

void ChartPane::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
    event->accept();
}

void ChartPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    takeColours();
    restyle();
}

void ChartPane::takeColours()
{
    QPalette quiet = palette();
    const QColor label = ChartPalette(palette()).label();
    if (m_note->palette().color(QPalette::WindowText) == label)
        return;
    quiet.setColor(QPalette::WindowText, label);
    quiet.setColor(QPalette::Text, label);
    m_note->setPalette(quiet);
}

QSize ChartPane::minimumSizeHint() const
{
    return {220, 120};
}

} // namespace agm
