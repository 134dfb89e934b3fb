// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>

class QGridLayout;

namespace agm {

/// One line of a card.
struct DetailLine {
    QString name;
    QString value; ///< plain text; \n starts a new line
    QString tooltip; ///< escaped (plainTooltip)
    QString description; ///< for assistive technology
    bool dimmed = false;
};

/// Wrapped plain text that can be selected. Words too long for the panel (ids, names without a space) break anywhere;
/// what is copied is the text as it was given.
class ValueLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ValueLabel(const QString &text, QWidget *parent = nullptr);
    /// The text as it was given.
    QString plainText() const { return m_text; }
    void setPlainText(const QString &text);
    /// A value beside its name: whatever script it is in, it begins where lines of the program's language begin, and an
    /// id breaks where there is no room for it.
    void standInLine();
    /// Written in the secondary colour.
    void setDimmed(bool dimmed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copySelected() const;
    QString m_text;
    bool m_dimmed = false;
    bool m_inLine = false;
};

/// A framed section: a heading and lines of name and value. Values can be selected with the mouse and by keyboard.
class DetailCard final : public QFrame {
    Q_OBJECT
public:
    explicit DetailCard(const QString &title, QWidget *parent = nullptr);

    /// Adds a line and returns its number.
    int addLine(const DetailLine &line);
    /// Puts other texts into a line; costs little where nothing differs.
    void setLine(int number, const DetailLine &line);
    /// A paragraph over the whole width.
    void addParagraph(const QString &text, bool dimmed = false);
    /// A bar in the warning colour at the leading edge.
    void setWarning(bool warning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Labels {
        ValueLabel *name;
        ValueLabel *value;
    };
    QGridLayout *m_grid;
    QList<Labels> m_lines;
    int m_rows = 0;
    bool m_warning = false;
};

} // namespace agm
