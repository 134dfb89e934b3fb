// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

class QLabel;

namespace agm {

class FilterAssist;

/// The search, which takes a filter too (see parseFilter()), with a clear button and the number of matches at its
/// trailing edge. Down and Return leave it for the table; Esc clears it, and leaves it when it is empty; all three only
/// while nothing is offered under it. What is wrong is underlined, and said by its assist.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// "14 of 248"; empty: nothing is shown. Announced to screen readers while the field has the focus.
    void setMatches(const QString &text);
    QString matches() const;
    FilterAssist *assist() const { return m_assist; }

Q_SIGNALS:
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void showColors();

    QLabel *m_matches;
    FilterAssist *m_assist;
};

} // namespace agm
