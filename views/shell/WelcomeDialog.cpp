// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/WelcomeDialog.h"

#include "views/changes/DialogParts.h"
#include "views/common/Looks.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr int IconSize = 48;
constexpr int CardMargin = 14;

struct Need {
    const char *scope;
    const char *what;
};
// The API's own names of what a key may do, as a refusal names them.
constexpr Need Needs[] = {
    {"ad_campaign:basic:read", QT_TRANSLATE_NOOP("agm::WelcomeDialog", "to see campaigns and ad groups; needed")},
    {"ad_campaign:stats:read", QT_TRANSLATE_NOOP("agm::WelcomeDialog", "for the daily figures in the charts")},
    {"ad_campaign:update", QT_TRANSLATE_NOOP("agm::WelcomeDialog", "to pause, resume, edit and delete")},
    {"ad_campaign:create", QT_TRANSLATE_NOOP("agm::WelcomeDialog", "to make new ad groups and duplicates")},
};

QLabel *heading(const QString &text, QWidget *parent, double factor)
{
    QLabel *label = dialogparts::text(text, parent);
    QFont large = dialogparts::scaled(label->font(), factor);
    large.setBold(true);
    label->setFont(large);
    return label;
}

} // namespace

WelcomeDialog::WelcomeDialog(QWidget *parent)
    : QDialog(parent), m_keyPlace(dialogparts::text({}, this)), m_demo(new QPushButton(tr("&Look at the demo"), this))
{
    setWindowTitle(tr("Welcome"));
    setModal(true);
    resize(620, 430);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(looks::spacing(this, 12));

    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    if (const QIcon icon = QGuiApplication::windowIcon(); !icon.isNull()) {
        auto *picture = new QLabel(this);
        picture->setPixmap(icon.pixmap(QSize(IconSize, IconSize), devicePixelRatio()));
        picture->setFixedSize(IconSize, IconSize);
        head->addWidget(picture, 0, Qt::AlignTop);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(heading(tr("Welcome to Ad Group Manager"), this, 1.35));
    words->addWidget(
        dialogparts::text(tr("All ad groups of a Whop ad account in one table: what they spend, what they bring, and "
                             "changes to hundreds of them at once."),
                          this));
    head->addLayout(words, 1);
    layout->addLayout(head);

    buildDemo(layout);
    buildConnect(layout);
    layout->addWidget(
        dialogparts::text(tr("Nothing is sent before you post it: edits are drafts until you have reviewed them, and "
                             "an account with real money is read-only until you unlock it."),
                          this));
    layout->addStretch(1);
    dialogparts::makePrimary(m_demo);
    dialogparts::keepFitting(this);
    m_demo->setFocus();
}

void WelcomeDialog::buildDemo(QVBoxLayout *layout)
{
    auto *card = new dialogparts::Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(CardMargin, CardMargin, CardMargin, CardMargin);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(heading(tr("Look at the demo account"), card, 1.08));
    words->addWidget(
        dialogparts::text(tr("A made-up account on this computer. It needs no key and no network, and nothing in it "
                             "costs money."),
                          card));
    row->addLayout(words, 1);
    m_demo->setMinimumHeight(32);
    row->addWidget(m_demo, 0, Qt::AlignVCenter);
    layout->addWidget(card);
    connect(m_demo, &QPushButton::clicked, this, &QDialog::accept);
}

void WelcomeDialog::buildConnect(QVBoxLayout *layout)
{
    auto *card = new dialogparts::Card(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(CardMargin, CardMargin, CardMargin, CardMargin);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(looks::spacing(this, 6));
    grid->setColumnStretch(1, 1);
    grid->addWidget(heading(tr("Connect your account"), card, 1.08), 0, 0, 1, 2);
    auto *add = new QPushButton(tr("&Connect an account…"), card);
    add->setMinimumHeight(32);
    add->setAutoDefault(false);
    grid->addWidget(add, 0, 2, Qt::AlignTop);
    grid->addWidget(dialogparts::text(
                        tr("It needs an API key from your Whop dashboard. These permissions are of use; the connection "
                           "test says which of them the key has:"),
                        card),
                    1, 0, 1, 3);
    for (const Need &need : Needs) {
        const int row = grid->rowCount();
        auto *scope = new QLabel(QLatin1String(need.scope), card);
        scope->setTextFormat(Qt::PlainText);
        scope->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        scope->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(scope, row, 0);
        grid->addWidget(dialogparts::text(tr(need.what), card), row, 1, 1, 2);
    }
    grid->addWidget(m_keyPlace, grid->rowCount(), 0, 1, 3);
    layout->addWidget(card);
    connect(add, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT connectRequested();
    });
}

void WelcomeDialog::setKeyPlace(const QString &text)
{
    m_keyPlace->setText(text);
    m_keyPlace->setAccessibleName(text);
}

} // namespace agm
