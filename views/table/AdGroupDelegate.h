// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/ColumnPresets.h" // Field in signals
#include "views/table/PartPlaces.h"

#include <QtCore/QCache>
#include <QtCore/QHash>
#include <QtGui/QPixmap>
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

    /// Pixels that a column of these parts needs beside its values for nothing to be left out.
    int roomBeside(CellParts parts, const QFont &font) const;
    /// Where the values of such a column stand in `box` (a cell without its padding): for a total below them.
    QRect valueBox(CellParts parts, const QFont &font, const QRect &box, int valueWidth,
                   Qt::LayoutDirection direction) const;

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
    /// Widths of values and of the parts beside them, of one font.
    struct Rooms {
        QFont small; ///< intervals and words in frames
        int cost = 0; ///< "> 000.00"
        int costLimits = 0;
        int rate = 0; ///< "00.00 %"
        int rateMargin = 0;
        int change = 0; ///< "▲ 00.0 %"
        int rateLimits = 0; ///< of a rate with few impressions
        int chip = 0; ///< with its shape
        int word = 0; ///< without
        int chipHeight = 0;
        int shape = 0;
    };
    /// A drawn trend; holds its insight, so that no other one can take its address.
    struct Spark {
        InsightPtr insight;
        QPixmap drawing;
    };
    struct SparkKey {
        const Insight *insight;
        QSize size;
        qreal ratio;
        QRgb color;
        bool lastIsOpen;
        friend bool operator==(const SparkKey &, const SparkKey &) = default;
        friend size_t qHash(const SparkKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.insight, key.size.width(), key.size.height(), key.ratio, key.color,
                              key.lastIsOpen);
        }
    };
    const Rooms &rooms(const QFont &font) const;
    PartWidths widthsOf(CellParts parts, const QFont &font) const;
    static CellLook lookOf(const QModelIndex &index);
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const;
    /// A cell of parts, laid out. The texts belong to the cache: use it before anything else is laid out.
    struct Parts {
        const Laid *value;
        const Laid *aside; ///< null: none
        PartPlaces places;
    };
    Parts partsOf(const QStyleOptionViewItem &option, const CellLook &look) const;
    void paintParts(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look,
                    const Parts &parts) const;
    void paintChip(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option, const CellLook &look,
                   bool word) const;
    /// Frame and shape of a chip: a few different ones stand in hundreds of cells.
    const QPixmap &chipDrawing(const QSize &size, qreal ratio, const QStyleOptionViewItem &option,
                               std::optional<Lean> lean, bool word) const;
    void paintVerdict(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const;
    void paintSpark(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const;
    void drawText(QPainter *painter, const QRect &box, const Laid &text, bool right) const;

    const Laid &laid(const QString &text, const QFont &font, bool figures) const;
    /// As laid(), cut to `width` pixels.
    const Laid &fitted(const QString &text, const QFont &font, bool figures, int width) const;
    const Laid &keep(const QString &key, const QString &text, const QFont &font, bool figures) const;
    const Theme &theme(const QPalette &palette) const;
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const QColor &ground) const;
    QColor tintOf(const QStyleOptionViewItem &option, const CellLook &look) const;
    int paintDraftMark(QPainter *painter, const QStyleOptionViewItem &option, DraftMark mark) const;
    int paintGlyph(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const;

    mutable QCache<QString, Laid> m_texts{6000};
    mutable QHash<qint64, Theme> m_themes;
    mutable QCache<SparkKey, Spark> m_sparks{1000};
    mutable QHash<quint64, QPixmap> m_chips;
    mutable Rooms m_rooms; ///< of m_roomsFont: a table has one
    mutable std::optional<QFont> m_roomsFont;
    int m_hoverRow = -1;
};

} // namespace agm
