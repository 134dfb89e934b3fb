// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/DeliveryDialog.h"

#include "views/common/SafeText.h"
#include "views/common/StateGlyphs.h"
#include "views/details/DeliveryWords.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr int GlyphSize = 18;

DisplayState glyphOf(DeliveryVerdict verdict)
{
    switch (verdict) {
    case DeliveryVerdict::Good: return DisplayState::Active;
    case DeliveryVerdict::Slows: return DisplayState::Issues;
    case DeliveryVerdict::Stops: return DisplayState::Rejected;
    case DeliveryVerdict::Unknown: break;
    }
    return DisplayState::Unknown;
}

QLabel *plain(const QString &text, bool bold = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(!bold);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (bold) {
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
    }
    return label;
}

} // namespace

DeliveryDialog::DeliveryDialog(const QString &title, const QList<DeliveryFinding> &findings, const Formats &formats,
                               QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Why is it not delivering?"));
    setModal(true);
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(plain(inertLine(title), true));
    const QString summary = words::deliverySummary(findings);
    layout->addWidget(plain(summary));
    QStringList lines{inertLine(title), summary};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const DeliveryFinding &finding : findings) {
        auto *glyph = new QLabel;
        glyph->setPixmap(glyphs::icon(glyphOf(finding.verdict), palette().color(QPalette::WindowText))
                             .pixmap(QSize(GlyphSize, GlyphSize), devicePixelRatioF()));
        const QString verdict = words::deliveryVerdict(finding.verdict);
        glyph->setAccessibleName(verdict);
        glyph->setToolTip(verdict);
        const QString sentence = words::deliverySentence(finding, formats);
        QLabel *part = plain(words::deliveryPart(finding.part), true);
        QLabel *what = plain(sentence);
        what->setAccessibleName(tr("%1, %2: %3").arg(part->text(), verdict, sentence));
        grid->addWidget(glyph, row, 0, Qt::AlignTop);
        grid->addWidget(part, row, 1, Qt::AlignTop);
        grid->addWidget(what, row, 2, Qt::AlignTop);
        ++row;
        lines.append(tr("%1, %2: %3").arg(part->text(), verdict, sentence));
    }
    m_text = lines.join(QLatin1Char('\n'));
    layout->addLayout(grid);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace agm
