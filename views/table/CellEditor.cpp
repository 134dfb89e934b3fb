// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/CellEditor.h"

#include "views/common/Theme.h"
#include "views/common/Words.h"

#include <QtWidgets/QComboBox>

#include <algorithm>

namespace agm {

CellEditor::CellEditor(Field field, AdGroupPtr group, const Formats &formats, QWidget *parent)
    : QLineEdit(parent), m_field(field), m_group(std::move(group)), m_formats(formats),
      m_first(cellText(field, *m_group, formats)), m_bubble(new QLabel(parent))
{
    setObjectName(QStringLiteral("cellEditor"));
    setAccessibleName(words::fieldTitle(field));
    setFrame(true);
    setText(m_first);
    selectAll();
    if (isNumeric(field))
        setAlignment(Qt::AlignRight);
    m_bubble->setObjectName(QStringLiteral("cellBubble"));
    m_bubble->setTextFormat(Qt::PlainText);
    m_bubble->setWordWrap(true);
    m_bubble->setMargin(6);
    m_bubble->setAutoFillBackground(true);
    m_bubble->setFrameShape(QFrame::Box);
    m_bubble->hide();
    connect(this, &QLineEdit::textChanged, this, &CellEditor::judge);
    judge();
}

CellEditor::~CellEditor()
{
    delete m_bubble;
}

void CellEditor::judge()
{
    m_input = readCell(m_field, text(), *m_group, m_formats);
    QString say = m_input.problem;
    if (const auto *money = m_input.value ? std::get_if<Money>(&*m_input.value) : nullptr)
        say = m_formats.money(*money);
    const Theme theme(parentWidget()->palette());
    const QColor red = Theme::readable(QColor(0xB7, 0x1C, 0x1C), theme.text, {theme.base}, 4.5);
    QPalette colors = parentWidget()->palette();
    colors.setColor(QPalette::Window, theme.base);
    colors.setColor(QPalette::WindowText, m_input.value ? theme.text : red);
    m_bubble->setPalette(colors);
    m_bubble->setText((m_input.value ? QString() : QStringLiteral("✖ ")) + say);
    m_bubble->setAccessibleName(m_bubble->text());
    setAccessibleDescription(m_bubble->text());
    m_bubble->setVisible(isTouched() && !say.isEmpty());
    place();
}

void CellEditor::insist()
{
    m_bubble->setVisible(!m_bubble->text().isEmpty());
    place();
}

void CellEditor::place()
{
    const QWidget *view = parentWidget();
    const int width = std::min(view->width() - 8, std::max(QWidget::width(), fontMetrics().averageCharWidth() * 46));
    const int wanted = std::min(width, m_bubble->fontMetrics().horizontalAdvance(m_bubble->text()) + 18);
    const int height = m_bubble->heightForWidth(wanted);
    const int x = std::clamp(pos().x(), 0, std::max(0, view->width() - wanted));
    // Above the cell where there is no room below.
    const bool below = geometry().bottom() + height < view->height() || pos().y() < height;
    m_bubble->setGeometry(x, below ? geometry().bottom() + 1 : pos().y() - height, wanted, height);
    m_bubble->raise();
}

void CellEditor::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    place();
}

void CellEditor::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

QComboBox *makeStatusEditor(const AdGroup &group, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("statusEditor"));
    box->setAccessibleName(words::fieldTitle(Field::Status));
    for (const auto *raw : {"active", "paused"}) {
        const QString word = QLatin1String(raw);
        box->addItem(words::fieldWord(Field::Status, word), word);
    }
    box->setCurrentIndex(std::max(0, box->findData(group.status.text())));
    return box;
}

} // namespace agm
