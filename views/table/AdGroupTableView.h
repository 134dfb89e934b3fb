// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "domain/Field.h"
#include "views/table/SheetCells.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtWidgets/QTableView>

#include <vector>

namespace agm {

class AdGroupDelegate;
class AdGroupPresentationModel;
class FrozenHeader;
struct PasteReport;

/// The table of ad groups. The title column stays in place while the others scroll: it is one view that paints and
/// answers for its first column at the left edge, so that keyboard, selection and assistive technology see a single
/// table.
class AdGroupTableView final : public QTableView {
    Q_OBJECT
public:
    explicit AdGroupTableView(QWidget *parent = nullptr);

    /// Not owned. Shows the columns of the Performance preset until told otherwise.
    void setPresentation(AdGroupPresentationModel *model);
    AdGroupPresentationModel *presentation() const { return m_presentation; }

    /// Ids of the selected ad groups in the order of the rows.
    QStringList selectedIds() const;
    QStringList idsOf(const std::vector<int> &rows) const;
    int selectedCount() const;
    /// Ascending.
    std::vector<int> selectedRowNumbers() const;
    /// Id of the current row; empty when there is none.
    QString currentId() const;
    /// Ids of the ad groups that can be seen without scrolling, from the top.
    QStringList idsInSight() const;
    /// Selects these, as far as they are shown, and makes the first one current; scrolls only when asked.
    void selectIds(const QStringList &ids, bool scroll = false);

    /// Fields of the visible columns, in their order; the title is always the first.
    QList<Field> visibleFields() const;
    void setVisibleFields(const QList<Field> &fields);
    void setSort(Field field, Qt::SortOrder order);

    /// Columns, order, widths and sort as JSON keyed by the API's words, so that it survives new fields.
    QByteArray headerState() const;
    /// Unknown keys are ignored. False, and nothing changes, when it is not such a state.
    bool restoreHeaderState(const QByteArray &state);

    /// Tab-separated text of the selected rows and visible columns; empty without a selection.
    QString selectionAsText(bool withHeaders) const;

    /// Whether cells can be changed and pasted into; off at first. `reason`: why not ("This account is read-only…").
    void setEditable(bool editable, const QString &reason = {});
    /// Opens the editor of a cell; where it cannot be changed it says why, beside the cell and by editRefused().
    bool editCell(const QModelIndex &index);
    /// How files write what a cell alone cannot be read for; then lists, objects and times can be pasted too.
    void setSheetCells(const SheetCells &cells) { m_sheetCells = cells; }
    /// What a pasted block would do from the current cell on.
    PasteReport readPasteText(const QString &text) const;

    /// Width of the column that stays in place; 0 when nothing does (a very narrow view).
    int frozenWidth() const;
    /// Its left edge in the viewport: 0, from right to left where the others end.
    int frozenLeft() const;

    /// Where a figure of this width stands in a cell's `box` so that it is below the column's values.
    QRect valueBox(Field field, const QRect &box, int valueWidth) const;

    QModelIndex indexAt(const QPoint &position) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &text) override;

public Q_SLOTS:
    void copyCells();
    void copyCellsWithHeaders();
    /// Reads the clipboard and shows what it would do; drafts are made when the person agrees.
    void pasteCells();
    /// Fits one column to the rows on screen and its header.
    void fitColumn(int column);

Q_SIGNALS:
    /// The set of selected rows, or what they hold, changed. Gathered: at most one a turn of the event loop.
    void selectionChangedGathered();
    void currentIdChanged(const QString &id);
    /// A menu was asked for, by mouse or key; `field` is the column under it.
    void contextMenuRequested(const QPoint &globalPosition, agm::Field field);
    /// Letters were typed: people expect them to search.
    void typed(const QString &text);
    /// Enter or a double click on a row.
    void activatedId(const QString &id);
    /// Columns, their order, widths or the sort were changed by the person.
    void headerStateChanged();
    void columnChooserRequested();
    /// A cell was changed or a block pasted: these are to become drafts. `what` names the step.
    void editsProposed(const QList<agm::ProposedEdit> &edits, const QString &what);
    /// A block was pasted that names its ad groups itself. Only when somebody listens; else pasteCells() reads it.
    void sheetPasted(const QList<QStringList> &block);
    /// Why a cell cannot be changed.
    void editRefused(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    int sizeHintForColumn(int column) const override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void applyMetrics();
    void applyDefaultWidths();
    int defaultWidth(Field field) const;
    void giveTitlesRoom();
    bool isFrozenMoved() const;
    void showSort();
    void setHoverRow(int row);
    void gatherSelectionChange();
    void paintRemainder(QPainter &painter, const QRegion &region);
    void paintFrozen(QPainter &painter, const QRegion &region);
    void toggleCurrentRow();
    void connectEditing();
    void editNext(bool forward);
    bool editOnActivate(const QModelIndex &index);
    QString whyNotEditing(const QModelIndex &index) const;
    void headerChanged();

    AdGroupPresentationModel *m_presentation = nullptr;
    FrozenHeader *m_header;
    AdGroupDelegate *m_delegate;
    QHash<Field, int> m_hiddenWidths; ///< pixels
    int m_hoverRow = -1;
    bool m_selectionQueued = false;
    bool m_restoring = false;
    bool m_titleWidthChosen = false; ///< by a person, now or at an earlier start
    bool m_editable = false;
    SheetCells m_sheetCells;
    QString m_readOnlyReason;
};

} // namespace agm
