// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/ChartPalette.h"

#include <QtWidgets/QWidget>

namespace agm {

/// One entry of a legend.
struct LegendEntry {
    QString key; ///< stable: an ad group's id, a share's key
    QString text; ///< as it came; made harmless here
    int style = 0; ///< index in ChartPalette::series()
    bool line = true; ///< a stroke with its dashes and shape; otherwise a filled box
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// Entries that switch their series on and off, by mouse or keyboard (Tab, Space). They share the width there is; what
/// is cut shows itself as a tooltip. Which are off is kept by key over setEntries().
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);
    const QList<LegendEntry> &entries() const { return m_entries; }
    bool isOn(const QString &key) const { return !m_off.contains(key); }
    void setOn(const QString &key, bool on);
    /// Marks one entry as the present one (bold); empty: none.
    void setCurrent(const QString &key);

    /// For pictures: the height the legend needs in a width, and its painting. What is off is left out.
    int heightFor(int width, const QFont &font) const;
    void paintInto(QPainter *painter, const QRectF &area, const ChartPalette &palette, const QFont &font) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toggled(const QString &key, bool on);
    void hovered(const QString &key); ///< empty when the pointer leaves
    void activated(const QString &key); ///< double click or Return

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    QList<LegendEntry> m_entries;
    QStringList m_off;
    QString m_current;
    QList<QWidget *> m_buttons; ///< one for each entry, owned
};

} // namespace agm
