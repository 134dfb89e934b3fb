// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Notice.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QHBoxLayout;

namespace agm {

/// One notice: coloured edge, sign, text, buttons, details on demand, Dismiss.
class NoticeRow final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeRow(const Notice &notice, QWidget *parent = nullptr);

    const Notice &notice() const { return m_notice; }
    /// Tells assistive programs that this appeared.
    void announce();

Q_SIGNALS:
    void actionTriggered(const QString &actionId);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildButtons(QHBoxLayout *line);
    void showDetails(bool shown);

    Notice m_notice;
    QLabel *m_text;
    QPlainTextEdit *m_details = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace agm
