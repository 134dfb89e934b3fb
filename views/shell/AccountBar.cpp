// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AccountBar.h"

#include "views/common/KeyTexts.h"
#include "views/common/SafeText.h"
#include "views/shell/EnvironmentBadge.h"
#include "views/shell/SearchField.h"
#include "views/shell/ShellIcons.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace agm {
namespace {

using shellicons::Shape;

constexpr int ButtonHeight = 28;
constexpr int NameLetters = 22;
/// Below these widths parts take their short form, so that the search keeps room.
constexpr int ShortRefreshBelow = 1120;
constexpr int CompactWindowBelow = 1160;
constexpr int BriefReviewBelow = 1400;

constexpr auto BriefText = "briefText";

/// A menu entry's text must not lose an "&" of the account's name to a mnemonic.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

AccountBar::AccountBar(QWidget *parent, WindowButton::Clock clock)
    : QWidget(parent), m_account(new QToolButton(this)), m_badge(new EnvironmentBadge(this)),
      m_unlock(new QPushButton(this)), m_window(new WindowButton(this, std::move(clock))),
      m_refresh(new QToolButton(this)), m_search(new SearchField(this)), m_builder(new QToolButton(this)),
      m_pause(new QPushButton(this)), m_resume(new QPushButton(this)), m_edit(new QToolButton(this)),
      m_review(new QPushButton(this))
{
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setMenu(new QMenu(m_account));
    m_account->setObjectName(QStringLiteral("account"));
    m_unlock->setText(tr("Read-only — Unlock…"));
    m_unlock->setToolTip(tr("Changes are refused until you unlock this account."));
    m_unlock->setObjectName(QStringLiteral("unlockAccount"));
    m_unlock->hide();
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_edit->setObjectName(QStringLiteral("edit"));
    m_edit->setText(tr("Edit"));
    m_edit->setPopupMode(QToolButton::InstantPopup);
    m_edit->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_edit->hide();
    m_review->setObjectName(QStringLiteral("review"));
    m_review->hide();
    m_builder->setObjectName(QStringLiteral("buildFilter"));
    m_builder->setText(QStringLiteral("…"));
    m_builder->setAccessibleName(tr("Build a filter…"));
    m_builder->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_builder->setMinimumWidth(ButtonHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_account);
    layout->addWidget(m_badge);
    layout->addWidget(m_unlock);
    layout->addWidget(m_window);
    layout->addWidget(m_refresh);
    // The button belongs to the field.
    auto *search = new QHBoxLayout;
    search->setSpacing(3);
    search->addWidget(m_search, 1);
    search->addWidget(m_builder);
    layout->addLayout(search, 1);
    layout->addWidget(m_pause);
    layout->addWidget(m_resume);
    layout->addWidget(m_edit);
    layout->addWidget(m_review);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_account, m_window, m_refresh, m_builder, m_edit})
        widget->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *widget : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (widget != m_badge)
            widget->setMinimumHeight(ButtonHeight);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_unlock, &QPushButton::clicked, this, &AccountBar::unlockRequested);
    connect(m_window, &WindowButton::windowChosen, this, &AccountBar::windowChosen);
    connect(m_refresh, &QToolButton::clicked, this, [this] {
        if (m_loading)
            Q_EMIT stopRequested();
        else
            Q_EMIT refreshRequested();
    });
    connect(m_search, &QLineEdit::textChanged, this, &AccountBar::searchChanged);
    connect(m_builder, &QToolButton::clicked, this, &AccountBar::builderRequested);
    connect(m_search, &SearchField::left, this, &AccountBar::searchLeft);
    connect(m_pause, &QPushButton::clicked, this, &AccountBar::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &AccountBar::resumeRequested);
    connect(m_review, &QPushButton::clicked, this, &AccountBar::reviewRequested);
    setAccounts({}, {});
    setOffers({}, {});
    showIcons();
    showKeys();
}

void AccountBar::setAccounts(const QList<AccountConfig> &accounts, const QString &currentId)
{
    QMenu *menu = m_account->menu();
    menu->clear();
    const AccountConfig *current = nullptr;
    for (const AccountConfig &account : accounts) {
        const QString text
            = tr("%1 — %2", "account — its world").arg(inertLine(account.name), EnvironmentBadge::wordFor(account));
        QAction *action = menu->addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(account.id == currentId);
        if (account.id == currentId)
            current = &account;
        connect(action, &QAction::triggered, this, [this, action, id = account.id, currentId] {
            action->setChecked(id == currentId);
            if (id != currentId)
                Q_EMIT accountChosen(id);
        });
    }
    menu->addSeparator();
    if (current && !current->locked && current->isReal())
        connect(menu->addAction(tr("Make this account read-only")), &QAction::triggered, this,
                &AccountBar::lockRequested);
    connect(menu->addAction(tr("Manage accounts…")), &QAction::triggered, this, &AccountBar::manageAccountsRequested);
    showAccount(current);
}

void AccountBar::showAccount(const AccountConfig *account)
{
    const QString name = account ? inertLine(account->name) : tr("No account");
    const QString shown = m_account->fontMetrics().elidedText(
        name, Qt::ElideRight, NameLetters * m_account->fontMetrics().averageCharWidth());
    m_account->setText(menuText(shown));
    m_account->setAccessibleName(name);
    m_account->setToolTip(plainTooltip({name}));
    m_unlock->setVisible(account && account->locked);
    m_badge->setVisible(account != nullptr);
    if (account)
        m_badge->setAccount(*account);
    fitWidth();
}

void AccountBar::setMatches(int shown, int total)
{
    m_search->setMatches(total < 0 ? QString()
                                   : tr("%1 of %2").arg(locale().toString(shown), locale().toString(total)));
}

void AccountBar::setOffers(const BulkOffer &pause, const BulkOffer &resume)
{
    showOffer(m_pause, tr("Pause"), pause);
    showOffer(m_resume, tr("Resume"), resume);
    fitWidth();
}

void AccountBar::showOffer(QPushButton *button, const QString &verb, const BulkOffer &offer)
{
    const bool can = offer.count > 0 && !offer.blocked;
    const QString text = offer.count > 0 ? tr("%1 %2", "Pause 14").arg(verb, locale().toString(offer.count)) : verb;
    button->setText(text);
    button->setAccessibleName(text);
    button->setProperty(BriefText, offer.count > 0 ? locale().toString(offer.count) : QString());
    button->setEnabled(can);
    QString reason = offer.reason;
    if (!can && reason.isEmpty())
        reason = tr("Select ad groups in the table first.");
    button->setToolTip(plainTooltip({can ? text : reason}));
    button->setAccessibleDescription(can ? QString() : reason);
}

void AccountBar::setEditMenu(QMenu *menu)
{
    m_edit->setMenu(menu);
    m_edit->setVisible(menu);
    fitWidth();
}

void AccountBar::setReview(const QString &text, const QString &brief, const QString &tip)
{
    m_reviewText = text;
    m_reviewBrief = brief;
    m_review->setText(text);
    m_review->setAccessibleName(text);
    m_review->setToolTip(plainTooltip({tip}));
    m_review->setVisible(!text.isEmpty());
    QFont font = m_review->font();
    font.setBold(true);
    m_review->setFont(font);
    fitWidth();
}

void AccountBar::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    showRefresh();
}

void AccountBar::setRefreshHint(const QString &hint)
{
    if (hint == m_refreshHint)
        return;
    m_refreshHint = hint;
    showRefresh();
}

void AccountBar::showKeys()
{
    m_builder->setToolTip(tr("Build a filter from rows (%1)").arg(keytexts::of(QLatin1String("buildFilter"))));
    showRefresh();
}

void AccountBar::showRefresh()
{
    const QString text = m_loading ? tr("Stop") : tr("Refresh");
    m_refresh->setText(text);
    m_refresh->setAccessibleName(text);
    QStringList tip{m_loading ? tr("Stop loading; what has come stays.")
                              : tr("Load all ad groups again (%1).").arg(keytexts::of(QLatin1String("refresh")))};
    if (!m_refreshHint.isEmpty())
        tip.append(m_refreshHint);
    m_refresh->setToolTip(tip.join(u'\n'));
    m_refresh->setIcon(shellicons::icon(m_loading ? Shape::Stop : Shape::Refresh, palette()));
    fitWidth();
}

void AccountBar::showIcons()
{
    m_pause->setIcon(shellicons::icon(Shape::Pause, palette()));
    m_resume->setIcon(shellicons::icon(Shape::Resume, palette()));
    m_unlock->setIcon(shellicons::icon(Shape::Lock, palette()));
}

QLineEdit *AccountBar::searchField() const
{
    return m_search;
}

FilterAssist *AccountBar::filterAssist() const
{
    return m_search->assist();
}

QString AccountBar::searchText() const
{
    return m_search->text();
}

void AccountBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AccountBar::clearSearch()
{
    m_search->clear();
}

int AccountBar::neededWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + m_search->minimumWidth();
    const auto parts = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        if (!part->isHidden() && part != m_search)
            width += part->sizeHint().width() + layout()->spacing();
    }
    return width;
}

void AccountBar::fitWidth()
{
    // A locked account has one more button in the row.
    const bool brief = width() < BriefReviewBelow;
    m_review->setText(brief ? m_reviewBrief : m_reviewText);
    // Whatever stands there now, the window may become as narrow as the brief form allows.
    m_review->setMinimumWidth(m_review->fontMetrics().horizontalAdvance(m_reviewBrief) + 24);
    int room = width();
    for (const QWidget *extra : std::initializer_list<const QWidget *>{m_unlock, m_edit, m_review})
        room -= extra->isHidden() ? 0 : extra->sizeHint().width() + layout()->spacing();
    m_window->setCompact(room < CompactWindowBelow);
    m_refresh->setToolButtonStyle(room < ShortRefreshBelow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // The words of another language may be longer than these widths were made for.
    if (neededWidth() > width())
        m_window->setCompact(true);
    if (neededWidth() > width())
        m_refresh->setToolButtonStyle(Qt::ToolButtonIconOnly);
    // Icon and number say as much; the whole words stay for who listens, and in the tooltip.
    for (QPushButton *offer : {m_pause, m_resume})
        offer->setText(offer->accessibleName());
    for (QPushButton *offer : {m_resume, m_pause}) {
        if (neededWidth() > width())
            offer->setText(offer->property(BriefText).toString());
    }
    layout()->activate(); // or the new words stand in the old widths until the next turn
}

void AccountBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void AccountBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcons();
        showRefresh();
    }
}

} // namespace agm
