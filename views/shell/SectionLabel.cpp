// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SectionLabel.h"

#include "views/changes/DialogParts.h"
#include "views/common/Theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QScopedValueRollback>

namespace agm {

SectionLabel::SectionLabel(const QString &text, QWidget *names, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(locale().toUpper(text));
    setAccessibleName(text);
    setContentsMargins(10, 6, 10, 4);
    setBuddy(names);
    names->setAccessibleName(text);
    QFont small = dialogparts::scaled(font(), 0.85);
    small.setWeight(QFont::DemiBold);
    small.setLetterSpacing(QFont::PercentageSpacing, 105);
    setFont(small);
    style();
}

void SectionLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_styling)
        style();
}

void SectionLabel::style()
{
    // Setting the palette is a palette change of its own.
    const QScopedValueRollback styling(m_styling, true);
    QPalette colors = parentWidget() ? parentWidget()->palette() : palette();
    colors.setColor(QPalette::WindowText, Theme(colors).secondary);
    setPalette(colors);
}

} // namespace agm
