// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/PeriodPage.h"

#include "views/common/Announce.h"
#include "views/common/SafeText.h"
#include "views/common/Theme.h"
#include "views/common/Words.h"
#include "views/period/CardColumns.h"
#include "views/period/PeriodCard.h"
#include "views/period/PeriodList.h"
#include "views/period/PeriodPaint.h"
#include "views/period/PeriodTotals.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

using period::Part;

constexpr int Margin = 12;
/// Totals shown at first.
constexpr int FewTotals = 4;

QLabel *plainLabel(const QFont &font, bool wraps)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(wraps);
    return label;
}

QFont large(const QFont &font)
{
    QFont larger = periodpaint::scaled(font, 1.25);
    larger.setWeight(QFont::DemiBold);
    return larger;
}

} // namespace

PeriodPage::PeriodPage(QWidget *parent) : QWidget(parent), m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Review of the period"));
    auto *message = new QWidget;
    auto *messageLayout = new QVBoxLayout(message);
    m_messageTitle = plainLabel(large(font()), true);
    m_messageText = plainLabel(font(), true);
    m_messageRetry = new QPushButton(tr("Try again"));
    messageLayout->addStretch(2);
    for (QLabel *label : {m_messageTitle, m_messageText}) {
        label->setAlignment(Qt::AlignCenter);
        messageLayout->addWidget(label);
    }
    m_messageText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    messageLayout->addSpacing(8);
    messageLayout->addWidget(m_messageRetry, 0, Qt::AlignHCenter);
    messageLayout->addStretch(3);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Margin, 10, 0, 0);
    layout->setSpacing(2);
    m_title = plainLabel(large(font()), true);
    m_factsLine = plainLabel(font(), true);
    m_notice = new QWidget;
    makeAlert(m_notice);
    auto *noticeLayout = new QHBoxLayout(m_notice);
    noticeLayout->setContentsMargins(0, 4, Margin, 0);
    m_noticeText = plainLabel(font(), true);
    m_noticeRetry = new QPushButton(tr("Try again"));
    noticeLayout->addWidget(m_noticeText, 1);
    noticeLayout->addWidget(m_noticeRetry);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 6, Margin, Margin);
    m_columns = new CardColumns;
    insideLayout->addWidget(m_columns);
    insideLayout->addStretch();
    m_scroll->setWidget(inside);
    layout->addWidget(m_title);
    layout->addWidget(m_factsLine);
    layout->addWidget(m_notice);
    layout->addWidget(m_scroll, 1);
    m_stack->addWidget(message);
    m_stack->addWidget(content);
    for (QPushButton *retry : {m_messageRetry, m_noticeRetry})
        connect(retry, &QPushButton::clicked, this, &PeriodPage::retryRequested);
    buildCards();
    dim();
    clear();
    showLoading();
}

void PeriodPage::buildCards()
{
    m_totals = new PeriodTotalsModel(this);
    m_totalsView = new PeriodTotalsView(m_totals);
    m_totalsView->setAccessibleName(period::partTitle(Part::Totals));
    m_totalsCard = new PeriodCard(period::partTitle(Part::Totals), period::partMeaning(Part::Totals));
    m_totalsCard->setBody(m_totalsView);
    m_columns->addCard(m_totalsCard, true);
    connect(m_totalsCard, &PeriodCard::moreClicked, this, [this] {
        m_allTotals = !m_allTotals;
        writeTotals();
    });
    connect(m_totalsView, &PeriodTotalsView::chosen, this, [this](int row) {
        const QStringList ids = m_scope.ofTotal(m_review.totals.value(row));
        if (!ids.isEmpty())
            Q_EMIT adGroupsChosen(ids);
    });
    connect(m_totalsView, &PeriodTotalsView::leftAtEnd, this, [this](bool down) { goOn(m_totalsView, down); });
    connect(m_totalsView, &PeriodTotalsView::currentAt, this,
            [this](const QRect &rect) { reveal(m_totalsView, rect); });

    for (const Part part : {Part::Movers, Part::Waste, Part::Pacing, Part::Anomalies, Part::Issues}) {
        auto *card = new PeriodLineCard(period::partTitle(part), period::partMeaning(part));
        m_lineCards.insert(int(part), card);
        m_columns->addCard(card);
        PeriodList *list = card->list();
        connect(card, &PeriodCard::chosen, this, &PeriodPage::adGroupsChosen);
        connect(list, &PeriodList::leftAtEnd, this, [this, list](bool down) { goOn(list, down); });
        connect(list, &PeriodList::currentAt, this, [this, list](const QRect &rect) { reveal(list, rect); });
    }
    m_moverTabs = new QTabBar;
    m_moverTabs->setFont(periodpaint::scaled(font(), 0.92)); // all five fit into the narrowest card
    m_moverTabs->setDrawBase(false);
    m_moverTabs->setExpanding(false);
    m_moverTabs->setElideMode(Qt::ElideNone);
    m_moverTabs->setAccessibleName(tr("Figure"));
    for (const Field field : period::Figures) {
        const int tab = m_moverTabs->addTab(words::fieldTitle(field));
        m_moverTabs->setTabData(tab, int(field));
        m_moverTabs->setTabToolTip(tab, plainTooltip({words::fieldDefinition(field)}));
    }
    m_lineCards.value(int(Part::Movers))->addChoice(m_moverTabs);
    connect(m_moverTabs, &QTabBar::currentChanged, this, [this] { writeLines(Part::Movers); });

    m_leftOut = plainLabel(periodpaint::scaled(font(), 0.92), true);
    m_leftOut->setContentsMargins(11, 0, 11, 0);
    m_leftOut->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_leftOutCard = new PeriodCard(period::partTitle(Part::LeftOut), period::partMeaning(Part::LeftOut));
    m_leftOutCard->setBody(m_leftOut);
    m_columns->addCard(m_leftOutCard);

    QWidget *before = nullptr;
    for (const Part part : period::Parts) {
        for (QWidget *stop : card(part)->tabStops()) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

PeriodCard *PeriodPage::card(Part part) const
{
    if (part == Part::Totals)
        return m_totalsCard;
    return part == Part::LeftOut ? m_leftOutCard : m_lineCards.value(int(part));
}

void PeriodPage::setFormats(const Formats &formats)
{
    const bool same = m_formats.locale() == formats.locale() && m_formats.zone() == formats.zone();
    m_formats = formats;
    if (m_has && !same)
        write();
}

void PeriodPage::setReview(const PeriodReview &review, const period::Facts &facts, const PeriodScope &scope)
{
    m_review = review;
    m_facts = facts;
    m_scope = scope;
    m_has = !review.isEmpty();
    m_notice->hide();
    if (!m_has) {
        say(tr("This account has no ad groups yet"),
            tr("Where the money went is shown here as soon as there is an ad group."), false);
        return;
    }
    write();
    m_stack->setCurrentIndex(1);
}

void PeriodPage::clear()
{
    m_review = {};
    m_scope = {};
    m_has = false;
    m_allTotals = false;
    say({}, {}, false);
}

void PeriodPage::showLoading(int soFar)
{
    const QString text = soFar > 0 ? tr("Loading… %1 so far").arg(words::adGroups(soFar)) : tr("Loading figures…");
    if (m_has)
        say(text + QLatin1Char(' ') + tr("What is shown is what was known before."), {}, false);
    else
        say(text, {}, false);
}

void PeriodPage::showError(const QString &message, const QString &advice)
{
    say(inertLines(message), inertLines(advice), true);
}

void PeriodPage::say(const QString &title, const QString &text, bool retry)
{
    QWidget *place = m_has ? m_notice : this;
    const bool isNew = title != message();
    if (m_has) {
        m_noticeText->setText(text.isEmpty() ? title : title + QLatin1Char(' ') + text);
        m_noticeRetry->setVisible(retry);
        m_notice->setVisible(!title.isEmpty());
    } else {
        m_messageTitle->setText(title);
        m_messageText->setText(text);
        m_messageText->setVisible(!text.isEmpty());
        m_messageRetry->setVisible(retry);
        m_stack->setCurrentIndex(0);
    }
    if (retry && isNew) {
        m_notice->setAccessibleName(title);
        announce(place);
    }
}

QString PeriodPage::message() const
{
    if (!m_has)
        return m_messageTitle->text();
    return m_notice->isHidden() ? QString() : m_noticeText->text();
}

Field PeriodPage::moverField() const
{
    return Field(m_moverTabs->tabData(m_moverTabs->currentIndex()).toInt());
}

void PeriodPage::setMoverField(Field field)
{
    for (int tab = 0; tab < m_moverTabs->count(); ++tab) {
        if (m_moverTabs->tabData(tab).toInt() == int(field))
            m_moverTabs->setCurrentIndex(tab);
    }
}

void PeriodPage::write()
{
    m_title->setText(period::windowSentence(m_facts, m_formats));
    QStringList facts{period::beforeSentence(m_review, m_facts, m_formats),
                      period::asOfSentence(m_review, m_facts, m_formats)};
    facts.removeAll(QString());
    m_factsLine->setText(facts.join(QStringLiteral(" · ")));
    m_factsLine->setToolTip(
        plainTooltip({m_facts.asOf.isValid() ? m_formats.instantUtc(Instant::of(m_facts.asOf)) : QString()}));
    writeTotals();
    for (const Part part : {Part::Movers, Part::Waste, Part::Pacing, Part::Anomalies, Part::Issues})
        writeLines(part);
    writeLeftOut();
}

void PeriodPage::writeTotals()
{
    const int count = int(m_review.totals.size());
    const int shown = m_allTotals ? count : std::min(count, FewTotals);
    QList<period::TotalLine> lines;
    for (const PeriodTotal &total : m_review.totals.mid(0, shown))
        lines.append(period::totalLine(total, m_review, m_formats));
    m_totals->setLines(lines);
    const QString none = period::noData(m_review, m_formats, m_facts.now.toTimeZone(m_facts.window.zone()).date());
    m_totalsCard->setNothing(none.isEmpty() ? period::partNothing(Part::Totals, m_review) : none);
    m_totalsCard->setHint(words::adGroups(m_review.groups));
    m_totalsCard->setMore(count <= FewTotals || !none.isEmpty() ? QString()
                              : m_allTotals                     ? tr("Show fewer")
                                                                : tr("Show all %1").arg(m_formats.count(count)));
}

void PeriodPage::writeLines(Part part)
{
    PeriodLineCard *card = m_lineCards.value(int(part));
    const auto upTo = [this, part](int most) {
        return partLines(part, m_review, m_scope, moverField(), m_facts.now, m_formats, most);
    };
    const PartLines lines = upTo(card->lines());
    QString nothing = period::partNothing(part, m_review);
    if (part == Part::Movers && nothing.isEmpty() && lines.total == 0)
        nothing = tr("No ad group moved %1.").arg(words::fieldTitle(moverField()));
    card->setLines(lines.entries, lines.total, lines.ids, nothing, [upTo](int most) { return upTo(most).entries; });
    card->setHint(lines.total > 0 && part != Part::Movers ? m_formats.count(lines.total) : QString());
}

void PeriodPage::writeLeftOut()
{
    QStringList sentences;
    for (const LeftOut &leftOut : m_review.leftOut)
        sentences.append(period::leftOutSentence(leftOut));
    m_leftOut->setText(sentences.join(QLatin1Char('\n')));
    m_leftOutCard->setNothing(period::partNothing(Part::LeftOut, m_review));
}

QList<QAbstractItemView *> PeriodPage::lists() const
{
    QList<QAbstractItemView *> all{m_totalsView};
    for (const Part part : {Part::Movers, Part::Waste, Part::Pacing, Part::Anomalies, Part::Issues})
        all.append(m_lineCards.value(int(part))->list());
    return all;
}

void PeriodPage::goOn(const QWidget *from, bool down)
{
    QList<QAbstractItemView *> all = lists();
    all.removeIf(
        [&](QAbstractItemView *list) { return list != from && (list->isHidden() || list->model()->rowCount() == 0); });
    const auto at = std::find(all.begin(), all.end(), from) - all.begin();
    QAbstractItemView *next = all.value(at + (down ? 1 : -1));
    if (!next)
        return;
    next->setCurrentIndex(next->model()->index(down ? 0 : next->model()->rowCount() - 1, 0));
    next->setFocus(Qt::TabFocusReason);
}

void PeriodPage::reveal(QWidget *list, const QRect &rect)
{
    const QPoint center = list->mapTo(m_scroll->widget(), rect.center());
    m_scroll->ensureVisible(center.x(), center.y(), 0, rect.height() / 2 + 12);
}

void PeriodPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dim();
}

void PeriodPage::dim()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme(palette()).secondary);
    for (QLabel *label : {m_factsLine, m_leftOut})
        label->setPalette(quiet);
}

} // namespace agm
