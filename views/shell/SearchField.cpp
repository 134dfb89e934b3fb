// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SearchField.h"

#include "views/common/Theme.h"
#include "views/shell/ShellIcons.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

namespace agm {
namespace {

constexpr int ClearButton = 26;
constexpr int MinTextLetters = 14;

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_matches(new QLabel(this))
{
    const QString name = tr("Search title, ID or campaign");
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    setMinimumWidth(170);
    m_matches->setTextFormat(Qt::PlainText);
    m_matches->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_matches->hide();
    connect(this, &QLineEdit::textChanged, this, &SearchField::place);
    showColors();
}

void SearchField::setMatches(const QString &text)
{
    if (m_matches->text() == text)
        return;
    m_matches->setText(text);
    setAccessibleDescription(text);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    place();
}

QString SearchField::matches() const
{
    return m_matches->text();
}

void SearchField::place()
{
    const int label = m_matches->sizeHint().width();
    const int side = text().isEmpty() ? 8 : ClearButton + 4;
    const bool fits = width() - label - side > MinTextLetters * fontMetrics().averageCharWidth();
    const bool shown = fits && !m_matches->text().isEmpty();
    m_matches->setVisible(shown);
    setToolTip(!fits ? m_matches->text() : QString());
    setTextMargins(0, 0, shown ? label + 6 : 0, 0);
    const QRect where(width() - side - label, 0, label, height());
    m_matches->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT left(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_matches)
        showColors();
}

void SearchField::showColors()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme(colors).secondary);
    m_matches->setPalette(colors);
}

} // namespace agm
