// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/EffectCard.h"

#include "views/changes/DialogParts.h"
#include "views/common/Theme.h"
#include "views/common/Words.h"
#include "views/editors/EditorParts.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

/// Every currency that one of the lists has, each with its amount in it.
Money amountIn(const QList<Money> &amounts, Currency currency)
{
    for (const Money &amount : amounts) {
        if (amount.currency == currency)
            return amount;
    }
    return {0, currency};
}

QList<Currency> currenciesOf(const QList<Money> &a, const QList<Money> &b)
{
    QList<Currency> all;
    for (const Money &amount : a + b) {
        if (!all.contains(amount.currency))
            all.append(amount.currency);
    }
    return all;
}

QString signedFigure(const Money &change, const Formats &formats)
{
    const Money size{change.micros < 0 ? -change.micros : change.micros, change.currency};
    const QString figure = formats.money(size, Formats::Sign::Omit);
    return change.micros < 0 ? QStringLiteral("▼ −") + figure : QStringLiteral("▲ +") + figure;
}

QString listed(const QList<Money> &amounts, const Formats &formats)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts.append(formats.money(amount));
    return texts.join(QStringLiteral(" + "));
}

} // namespace

EffectCard::EffectCard(QWidget *parent)
    : QFrame(parent), m_caption(dialogparts::text(tr("Effect on the committed daily spend"), this)),
      m_headline(dialogparts::text({}, this)), m_details(dialogparts::text({}, this))
{
    setObjectName(QStringLiteral("effect"));
    setAccessibleName(m_caption->text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(m_caption);
    layout->addWidget(m_headline);
    layout->addWidget(m_details);
    QFont strong = dialogparts::scaled(font(), 1.2);
    strong.setBold(true);
    m_headline->setFont(strong);
    editorparts::makeDim(m_caption);
    editorparts::makeDim(m_details);
}

void EffectCard::setImpact(const MoneyImpact &impact, const QStringList &notes, const Formats &formats)
{
    const QList<Money> before = impact.before.amounts();
    const QList<Money> after = impact.after.amounts();
    QStringList lines;
    for (const Currency currency : currenciesOf(before, after)) {
        const Money from = amountIn(before, currency);
        const Money to = amountIn(after, currency);
        if (from == to) {
            lines.append(tr("%1 per day, no change").arg(formats.money(to)));
            continue;
        }
        lines.append(tr("%1 → %2   %3 per day")
                         .arg(formats.money(from), formats.money(to),
                              signedFigure({to.micros - from.micros, currency}, formats)));
    }
    if (lines.isEmpty())
        lines.append(tr("Nothing is committed, no change"));
    QStringList details;
    if (!impact.worstDay.isEmpty())
        details.append(tr("Worst day %1").arg(listed(impact.worstDay, formats)));
    details += notes;
    if (!impact.lifetimeBefore.isEmpty() || !impact.lifetimeAfter.isEmpty()) {
        const auto perDay = [&](const QList<Money> &sums) {
            return sums.isEmpty() ? tr("nothing") : formats.moneyListPerDay(sums, false);
        };
        const QString from = perDay(impact.lifetimeBefore);
        const QString to = perDay(impact.lifetimeAfter);
        details.append(from == to ? tr("Lifetime budgets apart: %1").arg(to)
                                  : tr("Lifetime budgets apart: %1 → %2").arg(from, to));
    }
    if (impact.after.unknown.groups > 0)
        details.append(tr("Unknown for %1").arg(words::adGroups(impact.after.unknown.groups)));
    if (impact.after.unknown.campaigns > 0)
        details.append(impact.after.unknown.campaigns == 1
                           ? tr("Unknown for 1 campaign budget")
                           : tr("Unknown for %1 campaign budgets").arg(impact.after.unknown.campaigns));
    show(lines.join(QLatin1Char('\n')), details.join(QStringLiteral(" · ")));
}

void EffectCard::setUnknown(const QString &why)
{
    show(QStringLiteral("—"), why);
}

QString EffectCard::headline() const
{
    return m_headline->text();
}

QString EffectCard::details() const
{
    return m_details->text();
}

void EffectCard::show(const QString &headline, const QString &details)
{
    m_headline->setText(headline);
    m_headline->setAccessibleName(headline);
    m_details->setText(details);
    m_details->setAccessibleName(details);
    m_details->setVisible(!details.isEmpty());
    setAccessibleDescription(headline + QLatin1Char('\n') + details);
}

void EffectCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QFrame::changeEvent(event);
}

void EffectCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme(palette()).border);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace agm
