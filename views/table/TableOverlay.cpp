// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/TableOverlay.h"

#include "views/common/Announce.h"
#include "views/common/Formats.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {

TableOverlay::TableOverlay(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel), m_button(new QPushButton)
{
    makeAlert(this);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        switch (m_kind) {
        case Kind::NothingMatches: Q_EMIT clearFiltersRequested(); break;
        case Kind::Error: Q_EMIT retryRequested(); break;
        case Kind::EmptyAccount: Q_EMIT refreshRequested(); break;
        default: break;
        }
    });
    hide();
}

QString TableOverlay::message() const
{
    return m_title->text();
}

void TableOverlay::show(Kind kind, const QString &title, const QString &text, const QString &button)
{
    const bool announce = kind != m_kind && kind != Kind::None;
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(kind != Kind::None);
    if (announce) {
        setAccessibleName(title);
        agm::announce(this);
    }
}

void TableOverlay::showNothing()
{
    show(Kind::None, {}, {}, {});
}

void TableOverlay::showLoading(int soFar)
{
    const QString title
        = soFar > 0 ? tr("Loading ad groups… %1 so far").arg(Formats().count(soFar)) : tr("Loading ad groups…");
    show(Kind::Loading, title, {}, {});
}

void TableOverlay::showEmptyAccount()
{
    show(Kind::EmptyAccount, tr("This account has no ad groups yet"),
         tr("Ad groups made on Whop or with the API appear here after a refresh."), tr("Refresh"));
}

void TableOverlay::showNothingMatches(int hidden)
{
    show(Kind::NothingMatches, tr("No ad group matches"),
         tr("The search and the filters hide all that is loaded: %1.").arg(words::adGroups(hidden)),
         tr("Clear search and filters"));
}

void TableOverlay::showError(const QString &message, const QString &advice)
{
    show(Kind::Error, inertLines(message), inertLines(advice), tr("Try again"));
}

} // namespace agm
