// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/GuardQuestion.h"

#include "views/changes/DialogParts.h"
#include "views/changes/ReviewSentence.h"
#include "views/common/FindingWords.h"
#include "views/common/Theme.h"

#include <QtCore/QSet>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace agm {
namespace {

constexpr int HitsShown = 5;

} // namespace

GuardQuestion::GuardQuestion(QWidget *parent) : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 12, 10);
    layout->setSpacing(6);
    m_title = dialogparts::text({}, this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_hits = dialogparts::text({}, this);
    m_question = dialogparts::text({}, this);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("guardTotal"));
    m_field->setMinimumHeight(24);
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_echo = dialogparts::text({}, this);
    m_echo->setObjectName(QStringLiteral("guardEcho"));
    m_question->setBuddy(m_field);
    layout->addWidget(m_title);
    layout->addWidget(m_hits);
    layout->addWidget(m_question);
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_field);
    answer->addWidget(m_echo, 1);
    layout->addLayout(answer);
    connect(m_field, &QLineEdit::textChanged, this, &GuardQuestion::judge);
    hide();
}

void GuardQuestion::setReport(const GuardReport &report, const QHash<QString, QString> &titles, const Formats &formats)
{
    m_report = report;
    m_formats = formats;
    // An amount that passes several limits is named once, with the first.
    QStringList lines;
    QSet<std::pair<QString, int>> named;
    for (const GuardHit &hit : report.hits) {
        const std::pair key(hit.adGroupId, hit.kind == GuardKind::JobRaise ? -1 : int(hit.field));
        if (named.contains(key))
            continue;
        named.insert(key);
        if (lines.size() < HitsShown)
            lines += QStringLiteral("• ") + review::hit(hit, titles.value(hit.adGroupId), formats);
    }
    const int more = int(named.size()) - int(lines.size());
    if (more > 0)
        lines += more == 1 ? tr("and 1 more") : tr("and %Ln more", nullptr, more);
    m_title->setText(QStringLiteral("✖ ") + review::guardTitle(report));
    m_hits->setText(lines.join(QLatin1Char('\n')));
    m_question->setText(review::guardQuestion(report, formats));
    for (QLabel *label : {m_title, m_hits, m_question})
        label->setAccessibleName(label->text());
    m_field->setAccessibleName(m_question->text());
    setAccessibleName(m_title->text());
    setVisible(report.asks());
    judge();
}

void GuardQuestion::judge()
{
    const AmountReading reading = parseAmount(m_field->text(), m_formats.locale(), m_report.total.currency);
    m_typed
        = m_report.asks() && reading.isGood() && m_report.isAnsweredBy(*reading.amount) ? reading.amount : std::nullopt;
    const QString problem = m_typed ? QString() : problemText(reading);
    m_echo->setText(m_typed ? QStringLiteral("✓ ") + m_formats.money(*m_typed) : problem);
    m_echo->setAccessibleName(m_echo->text());
    m_field->setAccessibleDescription(m_echo->text());
    Q_EMIT answerChanged();
}

QString GuardQuestion::problemText(const AmountReading &reading) const
{
    if (reading.problem == AmountProblem::Empty)
        return {};
    if (reading.isGood())
        return tr("%1 is not the total: look again at what changes.").arg(m_formats.money(*reading.amount));
    return amountProblemText(reading, m_field->text(), m_formats.locale());
}

bool GuardQuestion::isAnswered() const
{
    return !m_report.asks() || m_typed.has_value();
}

std::optional<Money> GuardQuestion::typed() const
{
    return m_typed;
}

QString GuardQuestion::reason() const
{
    return isAnswered() ? QString() : review::guardQuestion(m_report, m_formats);
}

void GuardQuestion::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor red = Theme::readable(QColor(0xC6, 0x28, 0x28), theme.text, {theme.base, theme.window}, 3.0);
    painter.setPen(red);
    painter.setBrush(Theme::blend(theme.base, red, theme.dark ? 0.20 : 0.09));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRectF(0, 4, 4, height() - 8), red);
}

} // namespace agm
