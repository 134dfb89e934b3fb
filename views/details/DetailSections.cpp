// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldRegistry.h"
#include "domain/Listed.h"
#include "domain/Totals.h"
#include "views/common/ElidedLabel.h"
#include "views/common/FieldText.h"
#include "views/common/InsightWords.h"
#include "views/common/PaintedIcon.h"
#include "views/common/SafeText.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Theme.h"
#include "views/common/Words.h"
#include "views/details/AdGroupDetailPanel.h"
#include "views/details/DetailCard.h"
#include "views/table/TotalsRow.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace agm {
namespace {

// Issues have their own card before all others; title, id, campaign and status stand in the heading too.
constexpr std::array<FieldGroup, 9> sections{FieldGroup::Delivery,    FieldGroup::Budget,      FieldGroup::Schedule,
                                             FieldGroup::Performance, FieldGroup::Conversions, FieldGroup::Costs,
                                             FieldGroup::Goal,        FieldGroup::Targeting,   FieldGroup::Identity};

QString valueOf(const AdGroup &group, Field field, const FieldText &text)
{
    const FieldKind kind = fieldInfo(field).kind;
    const Reading reading = readField(group, field);
    if (reading.presence != Presence::Value || field == Field::Issues)
        return text.text;
    if (kind == FieldKind::Object || kind == FieldKind::List)
        return objectLines(reading, field).join(QLatin1Char('\n'));
    return text.text;
}

} // namespace

QString AdGroupDetailPanel::draftText() const
{
    if (!m_draft)
        return {};
    switch (m_draft->kind) {
    case DraftKind::Create: return tr("+ A new ad group: so far a draft, the server does not have it yet.");
    case DraftKind::Delete: return tr("− To be deleted: a draft. Below is what the server has.");
    case DraftKind::Edit: break;
    }
    QStringList fields;
    for (auto it = m_draft->fields.cbegin(); it != m_draft->fields.cend(); ++it)
        fields.append(words::fieldTitle(it.key()));
    const QString text = m_draft->hasConflict()
        ? tr("⚡ Draft of %1, changed elsewhere as well. Below is what the server has.")
        : tr("Δ Draft of %1. Below is what the server has.");
    return text.arg(listed(fields));
}

void AdGroupDetailPanel::addHeading(QVBoxLayout *layout)
{
    const AdGroup &group = *m_group;
    const FieldText title = fieldText(group, Field::Title, m_campaign.get(), m_formats);
    auto *heading = new ValueLabel(title.text);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    heading->setObjectName(QStringLiteral("detailTitle"));
    layout->addWidget(heading);

    if (const QString text = draftText(); !text.isEmpty()) {
        auto *draft = new ValueLabel(text);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        draft->setFont(strong);
        draft->setObjectName(QStringLiteral("detailDraft"));
        layout->addWidget(draft);
    }

    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    auto *glyph = new QLabel;
    glyph->setPixmap(glyphs::icon(m_state, Theme(palette()).outline).pixmap(QSize(14, 14), devicePixelRatioF()));
    state->addWidget(glyph);
    QString word = words::state(m_state, rawStateWord(group));
    if (m_pending.kind != PendingKind::None)
        word += QStringLiteral(" · ") + words::pending(m_pending.kind);
    auto *stateLabel = new ValueLabel(word);
    stateLabel->setToolTip(plainTooltip({words::stateMeaning(m_state)}));
    state->addWidget(stateLabel, 1);
    layout->addLayout(state);

    auto *identity = new QHBoxLayout;
    identity->setSpacing(4);
    auto *id = new ElidedLabel(group.id);
    id->setElideMode(Qt::ElideMiddle);
    auto *copy = new QToolButton;
    copy->setIcon(glyphs::copyIcon(Theme(palette()).text));
    copy->setAutoRaise(true);
    copy->setMinimumSize(24, 24);
    copy->setToolTip(tr("Copy the ID"));
    copy->setAccessibleName(tr("Copy the ID"));
    copy->setObjectName(QStringLiteral("copyId"));
    const QString text = group.id;
    connect(copy, &QToolButton::clicked, copy, [text] { QGuiApplication::clipboard()->setText(text); });
    identity->addWidget(id, 1);
    identity->addWidget(copy);
    layout->addLayout(identity);

    const FieldText campaign = fieldText(group, Field::AdCampaign, m_campaign.get(), m_formats);
    auto *link = new QToolButton;
    link->setText(QFontMetrics(font())
                      .elidedText(campaign.text, Qt::ElideRight, 236)
                      .replace(QLatin1Char('&'), QLatin1String("&&")));
    link->setToolTip(plainTooltip({tr("Show the ad groups of this campaign"), isolated(campaign.text)}));
    link->setAccessibleName(tr("Campaign: %1").arg(campaign.text));
    link->setAutoRaise(true);
    link->setMinimumHeight(24);
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setIcon(namedIcon(QStringLiteral("folder")));
    connect(link, &QToolButton::clicked, this, [this] { Q_EMIT campaignActivated(m_group->campaignId.text()); });
    layout->addWidget(link, 0, Qt::AlignLeading);

    if (m_pending.kind == PendingKind::Failed) {
        auto *failed = new DetailCard(tr("✖ The last change failed"));
        failed->setWarning(true);
        failed->addParagraph(inertLines(m_pending.text));
        layout->addWidget(failed);
    }
}

void AdGroupDetailPanel::addIssues(QVBoxLayout *layout)
{
    if (m_group->issues.isEmpty())
        return;
    auto *card = new DetailCard(QStringLiteral("▲ ") + words::issues(int(m_group->issues.size())));
    card->setObjectName(QStringLiteral("issues"));
    card->setWarning(true);
    for (const Issue &issue : m_group->issues) {
        card->addParagraph(issue.message.isEmpty() ? tr("The server gave no message.") : inertLines(issue.message));
        QString from = words::resourceType(issue.resourceType);
        if (!issue.resourceId.isEmpty())
            from += QLatin1Char(' ') + inertLine(issue.resourceId);
        card->addParagraph(from, true);
    }
    layout->addWidget(card);
}

bool AdGroupDetailPanel::isShown(Field field) const
{
    // A trend is a drawing; the charts have room for it.
    if (isDerived(field))
        return m_insight && field != Field::SpendTrend;
    // Later keys take no room while the server does not send them; results are derived when they are not sent.
    return fieldInfo(field).onPage || m_group->sent[std::size_t(field)] || field == Field::Results;
}

DetailLine AdGroupDetailPanel::derivedLineOf(Field field) const
{
    const FieldText text = insights::derivedCell(*m_group, m_insight.get(), field, {}, m_formats);
    DetailLine line;
    line.name = words::fieldTitle(field);
    line.value = text.text;
    line.dimmed = text.dimmed;
    if (m_group->metricsLoading) {
        line.value = QStringLiteral("…");
        line.dimmed = true;
    } else if (const auto verdict = insights::changeVerdict(*m_insight, field)) {
        line.value = tr("%1, %2", "a change and how much it proves").arg(text.text, insights::verdictWord(*verdict));
    } else if (field == Field::AgainstTarget && targetVerdict(*m_insight)) {
        line.value = QStringLiteral("%1 %2\n%3")
                         .arg(insights::leanSign(leanOf(*m_insight->againstTarget)), text.text,
                              insights::targetText(m_insight->target, m_formats));
    }
    line.description = text.why.isEmpty() ? words::fieldDefinition(field) : text.why;
    line.tooltip
        = plainTooltip({QStringLiteral("%1: %2").arg(line.name, text.text), text.why, words::fieldDefinition(field)});
    return line;
}

DetailLine AdGroupDetailPanel::lineOf(Field field) const
{
    if (isDerived(field))
        return derivedLineOf(field);
    const FieldText text = fieldText(*m_group, field, m_campaign.get(), m_formats);
    DetailLine line;
    line.name = words::fieldTitle(field);
    line.value = valueOf(*m_group, field, text);
    const QStringList why = insights::explanation(*m_group, m_insight.get(), field, {}, m_formats);
    QStringList about = fieldTooltip(*m_group, field, m_campaign.get(), m_formats);
    about = about.mid(0, 1) + why + about.mid(1);
    line.tooltip = plainTooltip(about);
    line.description = text.why.isEmpty() ? words::fieldDefinition(field) : text.why;
    // The same as beside the cell, without its word: the target has a line of its own.
    const QString margin = insights::aside(*m_group, m_insight.get(), field, m_formats).margin;
    if (!margin.isEmpty()) {
        const bool isInterval = readField(*m_group, field).presence == Presence::Value;
        line.value += isInterval
            ? tr("\n95 %: %1")
                  .arg(field == Field::ClickThroughRate ? insights::rateLimits(*m_insight->ctr, m_formats) : margin)
            : QStringLiteral("\n") + margin;
        line.description = why.join(u' ');
    }
    line.dimmed = text.dimmed;
    return line;
}

void AdGroupDetailPanel::addSections(QVBoxLayout *layout)
{
    for (const FieldGroup section : sections) {
        auto *card = new DetailCard(words::groupTitle(section));
        card->setObjectName(QStringLiteral("section"));
        for (const FieldInfo &info : fieldRegistry()) {
            if (info.group != section || !isShown(info.field))
                continue;
            m_places.insert(info.field, {card, card->addLine(lineOf(info.field))});
            // Beside the cost, where one looks for it; the other conclusions follow the figures.
            if (info.field == Field::CostPerResult && isShown(Field::AgainstTarget))
                m_places.insert(Field::AgainstTarget, {card, card->addLine(lineOf(Field::AgainstTarget))});
        }
        for (const FieldInfo &info : columnRegistry()) {
            if (section == FieldGroup::Performance && isDerived(info.field) && isShown(info.field)
                && !m_places.contains(info.field))
                m_places.insert(info.field, {card, card->addLine(lineOf(info.field))});
        }
        layout->addWidget(card);
    }
}

void AdGroupDetailPanel::addTotals(QVBoxLayout *layout)
{
    auto *heading = new ValueLabel(tr("%1 selected").arg(words::adGroups(m_count)));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    layout->addWidget(heading);
    if (!m_totals)
        return; // a moment later

    const Totals &totals = *m_totals;
    auto *card = new DetailCard(tr("All together"));
    for (const Field field : {Field::Spend, Field::Results, Field::CostPerResult, Field::Impressions, Field::Clicks,
                              Field::ClickThroughRate, Field::CostPerClick, Field::CostPerMille, Field::Purchases,
                              Field::PurchaseValue, Field::ReturnOnAdSpend, Field::Reach}) {
        const TotalText total = totalText(totals, field, m_formats, std::nullopt);
        DetailLine line;
        line.name = words::fieldTitle(field);
        line.value = total.text;
        line.dimmed = total.dimmed;
        line.description = total.tooltip;
        line.tooltip = plainTooltip(total.tooltip.split(QLatin1Char('\n')));
        const Total sums = totals.total(field);
        if (field == Field::Spend && sums.why == NoTotal::MixedCurrencies) {
            QStringList each;
            for (const Money &sum : sums.perCurrency)
                each.append(m_formats.money(sum));
            line.value = each.join(QLatin1Char('\n'));
            line.dimmed = false;
        }
        card->addLine(line);
    }
    layout->addWidget(card);
}

void AdGroupDetailPanel::addHint(QVBoxLayout *layout)
{
    auto *hint = new ValueLabel(tr("Nothing is selected"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    hint->setFont(strong);
    layout->addWidget(hint);
    auto *more = new ValueLabel(
        tr("Select an ad group in the table to see all its settings, figures and issues here. Select several to "
           "see their totals."));
    more->setDimmed(true);
    layout->addWidget(more);
}

} // namespace agm
