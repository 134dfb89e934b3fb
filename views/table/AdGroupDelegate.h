// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/ColumnPresets.h" // Field in signals

#include <QtCore/QCache>
#include <QtCore/QHash>
#include <QtGui/QStaticText>
#include <QtWidgets/QAbstractItemDelegate>

namespace agm {

/// Paints the cells of ad groups: text from a cache of laid-out texts, a glyph for the state, a hairline below. Much
/// cheaper than the default delegate, which asks the style for every cell.
class AdGroupDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    explicit AdGroupDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

    /// Forgets what was laid out: font, palette or scale changed.
    void forget();

    /// The row under the pointer; -1: none.
    void setHoverRow(int row) { m_hoverRow = row; }

    static constexpr int Padding = 8; ///< pixels left and right of the text
    static constexpr int GlyphSize = 14;
    static constexpr int GlyphGap = 6;

Q_SIGNALS:
    /// A cell was changed by a person; nothing is written into the model.
    void proposed(const QString &adGroupId, agm::Field field, const agm::FieldValue &value) const;
    /// Tab and Shift+Tab: on to the next cell that can be changed.
    void movedOn(bool forward);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// False when what stands there is wrong: the editor stays.
    bool commit(QWidget *editor);
    bool keyInEditor(QWidget *editor, int key);
    struct Laid {
        QStaticText text;
        qreal width = 0;
    };
    const Laid &laid(const QString &text, const QFont &font, bool figures) const;
    /// As laid(), cut to `width` pixels.
    const Laid &fitted(const QString &text, const QFont &font, bool figures, int width) const;
    const Laid &keep(const QString &key, const QString &text, const QFont &font, bool figures) const;
    const Theme &theme(const QPalette &palette) const;
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, int row, int column) const;
    int paintDraftMark(QPainter *painter, const QStyleOptionViewItem &option, DraftMark mark) const;
    int paintGlyph(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const;

    mutable QCache<QString, Laid> m_texts{6000};
    mutable QHash<qint64, Theme> m_themes;
    int m_hoverRow = -1;
};

} // namespace agm
