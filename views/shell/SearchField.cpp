// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SearchField.h"

#include "views/common/Theme.h"
#include "views/filter/FilterAssist.h"
#include "views/shell/ShellIcons.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace agm {
namespace {

constexpr int ClearButton = 26;
constexpr int MinTextLetters = 14;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_matches(new QLabel(this)), m_assist(new FilterAssist(this))
{
    const QString name = tr("Search, or filter: spend>50 status:active");
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
    setAccessibleDescription(m_assist->problem() ? m_assist->problemText() : text);
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

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const auto &problem = m_assist->problem();
    if (!problem || problem->unfinished || isRightToLeft() || text().isRightToLeft())
        return;
    // Nothing tells how far the text is scrolled but the cursor, which is drawn where its character is.
    const auto widthUpTo = [this](int signs) { return fontMetrics().horizontalAdvance(text().left(signs)); };
    const QRect cursor = cursorRect();
    const int start = cursor.center().x() - widthUpTo(cursorPosition());
    const int from = start + widthUpTo(problem->from);
    const int to = std::max(start + widthUpTo(problem->from + problem->length), from + 6);
    QPainter painter(this);
    painter.setClipRect(rect().adjusted(4, 0, -4, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme(palette()).warning, 1.5));
    QPolygonF wave;
    constexpr int Step = 2;
    const int base = std::min(cursor.bottom() + 1, height() - 4);
    for (int x = from, i = 0; x <= to; x += Step, ++i)
        wave.append(QPointF(x, base - (i % 2) * Step));
    painter.drawPolyline(wave);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool inDialog = qobject_cast<QDialog *>(window());
    switch (event->key()) {
    case Qt::Key_Escape:
        if (inDialog)
            event->ignore(); // it leaves the dialog, as from every other field
        else if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (inDialog) {
            event->ignore(); // it is for the dialog's main button
            return;
        }
        [[fallthrough]];
    case Qt::Key_Down: Q_EMIT left(); return;
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
