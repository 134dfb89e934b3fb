// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace agm {

/// Cards side by side in as many columns as fit (up to three), each put below the shortest column; a wide card takes
/// all columns. Asks for the height it needs, for use in a scroll area. Mirrored from right to left.
class CardColumns final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Takes the card over. The order is the reading order.
    void addCard(QWidget *card, bool wide = false);
    /// Columns at the present width.
    int columns() const;

    QSize sizeHint() const override { return {900, minimumHeight()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place {
        QWidget *card;
        bool wide;
    };
    void arrange();
    QList<Place> m_places;
    bool m_arranging = false;
};

} // namespace agm
