// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

class QLabel;

namespace agm {

/// The search, with a clear button and the number of matches at its trailing edge. Down and Return leave it for the
/// table; Esc clears it, and leaves it when it is empty.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// "14 of 248"; empty: nothing is shown. Announced to screen readers while the field has the focus.
    void setMatches(const QString &text);
    QString matches() const;

Q_SIGNALS:
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void showColors();

    QLabel *m_matches;
};

} // namespace agm
