// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartOverlay.h"

#include "views/common/Announce.h"
#include "views/common/SafeText.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {

ChartOverlay::ChartOverlay(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel), m_button(new QPushButton)
{
    makeAlert(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::Text);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &ChartOverlay::buttonClicked);
}

QString ChartOverlay::title() const
{
    return m_title->text();
}

void ChartOverlay::setTexts(const QString &title, const QString &text, const QString &button)
{
    const QString line = inertLines(title);
    const bool changed = line != m_title->text();
    m_title->setText(line);
    m_text->setText(inertLines(text));
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    if (changed && !line.isEmpty()) {
        setAccessibleName(line);
        announce(this);
    }
}

} // namespace agm
