// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace agm {

/// What stands in the place of a chart when there is none to draw. Announced to screen readers.
class ChartOverlay final : public QWidget {
    Q_OBJECT

public:
    explicit ChartOverlay(QWidget *parent = nullptr);

    /// Plain texts; `text` and `button` may be empty.
    void setTexts(const QString &title, const QString &text, const QString &button);
    QString title() const;

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace agm
