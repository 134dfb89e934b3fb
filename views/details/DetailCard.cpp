// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/DetailCard.h"

#include "views/common/Theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QMenu>

namespace agm {
namespace {

constexpr QChar BreakHere(0x200B);

/// QLabel wraps at word boundaries only; a place to break is put into long words. `narrow`: and into ids, which may not
/// fit beside a long name: adgrp_|B5r7EcFjh1DhPK.
QString breakable(const QString &text, bool narrow)
{
    constexpr int LongestWord = 20;
    QString result;
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        result += text[i];
        run = text[i].isSpace() ? 0 : run + 1;
        // Never inside a pair of surrogates, before a mark or within a joined emoji.
        const bool whole
            = !text[i].isHighSurrogate() && !next.isMark() && text[i].unicode() != 0x200D && next.unicode() != 0x200D;
        if ((run >= LongestWord || (narrow && text[i] == u'_')) && whole && !next.isNull()) {
            result += BreakHere;
            run = 0;
        }
    }
    return result;
}

} // namespace

ValueLabel::ValueLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setMinimumWidth(1);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setPlainText(text);
}

void ValueLabel::setPlainText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setText(breakable(text, m_inLine));
    setAccessibleName(text);
}

void ValueLabel::standInLine()
{
    m_inLine = true;
    setText(breakable(m_text, m_inLine));
    // A label that can be selected goes by its text: from right to left "0" and "USD" would stand at the far edge.
    setAlignment(Qt::AlignTop | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void ValueLabel::setDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    QPalette colors; // without own colours: the parent's
    if (dimmed) {
        // Labels on a ground of role Base are written in role Text.
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            colors.setColor(role, Theme(QGuiApplication::palette()).secondary);
    }
    setPalette(colors);
}

void ValueLabel::copySelected() const
{
    QString text = hasSelectedText() ? selectedText() : m_text;
    QGuiApplication::clipboard()->setText(text.remove(BreakHere));
}

void ValueLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        event->accept();
    } else {
        QLabel::keyPressEvent(event);
    }
}

void ValueLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { copySelected(); });
    menu->popup(event->globalPos());
}

DetailCard::DetailCard(const QString &title, QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 9, 12, 10);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    m_grid->addWidget(heading, m_rows++, 0, 1, 2);
    setAccessibleName(title);
}

int DetailCard::addLine(const DetailLine &line)
{
    const Labels labels{new ValueLabel(line.name), new ValueLabel(line.value)};
    labels.name->setDimmed(true);
    labels.name->setTextInteractionFlags(Qt::NoTextInteraction);
    labels.name->setMinimumWidth(0); // that of its longest word: German ones would lose letters
    labels.value->standInLine();
    labels.value->setObjectName(line.name);
    m_grid->addWidget(labels.name, m_rows, 0);
    m_grid->addWidget(labels.value, m_rows++, 1);
    m_lines.append(labels);
    setLine(int(m_lines.size()) - 1, line);
    return int(m_lines.size()) - 1;
}

void DetailCard::setLine(int number, const DetailLine &line)
{
    const Labels &labels = m_lines[number];
    labels.value->setPlainText(line.value);
    labels.value->setDimmed(line.dimmed);
    labels.name->setToolTip(line.tooltip);
    labels.value->setToolTip(line.tooltip);
    labels.value->setAccessibleName(QStringLiteral("%1: %2").arg(line.name, line.value));
    labels.value->setAccessibleDescription(line.description);
}

void DetailCard::addParagraph(const QString &text, bool dimmed)
{
    auto *label = new ValueLabel(text);
    label->setDimmed(dimmed);
    m_grid->addWidget(label, m_rows++, 0, 1, 2);
}

void DetailCard::setWarning(bool warning)
{
    m_warning = warning;
    update();
}

void DetailCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme colors(palette());
    constexpr double Radius = 5;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, Radius, Radius);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(m_warning ? colors.warningTint : colors.base);
    painter.drawPath(shape);
    if (m_warning) {
        painter.setClipPath(shape);
        const int x = isRightToLeft() ? width() - 4 : 0;
        painter.fillRect(QRect(x, 0, 4, height()), colors.warning);
    }
}

} // namespace agm
