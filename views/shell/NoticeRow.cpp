// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/NoticeRow.h"

#include "views/common/Announce.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Theme.h"
#include "views/shell/ShellIcons.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int Edge = 4;
constexpr int Sign = 16;
constexpr int DetailLines = 6;

/// The word before the text, for those who see neither colour nor sign.
QString levelWord(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::Error: return NoticeRow::tr("Error");
    case NoticeLevel::Warning: return NoticeRow::tr("Warning");
    case NoticeLevel::Success: return NoticeRow::tr("Done");
    case NoticeLevel::Info: break;
    }
    return NoticeRow::tr("Note");
}

void paintSign(QPainter &painter, const QRect &rect, NoticeLevel level, const QColor &outline)
{
    switch (level) {
    case NoticeLevel::Error: glyphs::paint(painter, rect, DisplayState::Rejected, outline); break;
    case NoticeLevel::Warning: glyphs::paintWarning(painter, rect, outline); break;
    case NoticeLevel::Success: glyphs::paint(painter, rect, DisplayState::Completed, outline); break;
    case NoticeLevel::Info: glyphs::paint(painter, rect, DisplayState::Scheduled, outline); break;
    }
}

} // namespace

NoticeRow::NoticeRow(const Notice &notice, QWidget *parent) : QFrame(parent), m_notice(notice), m_text(new QLabel(this))
{
    makeAlert(this);
    setAccessibleName(tr("%1: %2", "kind of notice: its text").arg(levelWord(notice.level), notice.text));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setText(notice.text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    constexpr int Before = Edge + 10 + Sign + 8; // where the sign is painted
    layout->setContentsMargins(isRightToLeft() ? 6 : Before, 4, isRightToLeft() ? Before : 6, 4);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_text, 1);
    buildButtons(line);
    layout->addLayout(line);
    if (!notice.details.isEmpty()) {
        m_details = new QPlainTextEdit(notice.details.join(QLatin1Char('\n')), this);
        m_details->setReadOnly(true);
        m_details->setTabChangesFocus(true);
        m_details->setAccessibleName(tr("Details"));
        m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const int lines = std::min<int>(int(notice.details.size()), DetailLines);
        m_details->setFixedHeight(lines * fontMetrics().lineSpacing() + 14);
        m_details->hide();
        layout->addWidget(m_details);
    }
}

void NoticeRow::buildButtons(QHBoxLayout *line)
{
    for (const NoticeAction &action : std::as_const(m_notice.actions)) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(action.id);
        button->setMinimumHeight(26);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionTriggered(id); });
        line->addWidget(button, 0, Qt::AlignVCenter);
    }
    if (!m_notice.details.isEmpty()) {
        m_more = new QToolButton(this);
        m_more->setText(tr("Details"));
        m_more->setAccessibleName(m_more->text());
        m_more->setObjectName(QStringLiteral("more"));
        m_more->setCheckable(true);
        m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_more->setArrowType(Qt::RightArrow);
        m_more->setAutoRaise(true);
        m_more->setMinimumHeight(26);
        m_more->setFocusPolicy(Qt::StrongFocus);
        connect(m_more, &QToolButton::toggled, this, &NoticeRow::showDetails);
        line->addWidget(m_more, 0, Qt::AlignVCenter);
    }
    if (m_notice.dismissible) {
        m_close = new QToolButton(this);
        m_close->setIcon(shellicons::icon(shellicons::Shape::Close, palette()));
        m_close->setAutoRaise(true);
        m_close->setMinimumSize(26, 26);
        m_close->setFocusPolicy(Qt::StrongFocus);
        m_close->setToolTip(tr("Dismiss"));
        m_close->setAccessibleName(tr("Dismiss"));
        m_close->setObjectName(QStringLiteral("dismiss"));
        connect(m_close, &QToolButton::clicked, this, &NoticeRow::dismissed);
        line->addWidget(m_close, 0, Qt::AlignVCenter);
    }
}

void NoticeRow::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_more->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void NoticeRow::announce()
{
    agm::announce(this);
}

void NoticeRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_notice.dismissible)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

void NoticeRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close)
        m_close->setIcon(shellicons::icon(shellicons::Shape::Close, palette()));
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    const bool bad = m_notice.level == NoticeLevel::Error || m_notice.level == NoticeLevel::Warning;
    QPainter painter(this);
    painter.fillRect(rect(), bad ? theme.warningTint : theme.base);
    const QColor good = glyphs::fill(DisplayState::Active);
    const QColor edge = bad ? theme.warning : m_notice.level == NoticeLevel::Success ? good : theme.accent;
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.fillRect(placed(QRect(0, 0, Edge, height())), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = m_text->geometry().top() + m_text->height() / 2;
    paintSign(painter, placed(QRect(Edge + 10, middle - Sign / 2, Sign, Sign)), m_notice.level, theme.outline);
}

} // namespace agm
