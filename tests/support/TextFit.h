// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QLabel;
class QWidget;

namespace agm::test {

/// Looks through what is visible of a window for text that does not fit its widget (labels, buttons, boxes, tabs,
/// headings), for forms that are wider than their window, and for text that cannot be read on what is painted behind
/// it. ElidedLabel and what has its whole text in a tooltip elide on purpose.
class TextFit {
public:
    void look(const QWidget *top, const QString &where);
    /// The ratio that text must have: of each label and button against the colour most painted behind it.
    void lookAtContrast(QWidget *top, const QString &where, double least);

    const QStringList &findings() const { return m_findings; }
    /// How many texts were looked at.
    int seen() const { return m_seen; }

private:
    void look(const QLabel *label, const QString &where);
    void needs(const QWidget *widget, const QString &where, const QString &text, int has, int needs);
    void find(const QWidget *widget, const QString &where, const QString &what);

    QStringList m_findings;
    int m_seen = 0;
};

} // namespace agm::test
