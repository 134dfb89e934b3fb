// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingPage.h"

#include "domain/Listed.h"
#include "views/editors/EditorParts.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace agm {
namespace {

constexpr int LabelWidth = 150;

QLabel *smallText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

void TargetingTick::show(int groups, int all, bool mixedBefore)
{
    m_mixedBefore = mixedBefore;
    const bool mixed = groups > 0 && groups < all;
    setTristate(mixed);
    setCheckState(mixed ? Qt::PartiallyChecked : groups > 0 ? Qt::Checked : Qt::Unchecked);
    setToolTip(mixed ? tr("Mixed: in %1 of %2 ad groups").arg(groups).arg(all) : QString());
    setAccessibleDescription(toolTip());
}

void TargetingTick::nextCheckState()
{
    switch (checkState()) {
    case Qt::PartiallyChecked: Q_EMIT wished(Wish::On); break;
    case Qt::Checked: Q_EMIT wished(Wish::Off); break;
    case Qt::Unchecked: Q_EMIT wished(m_mixedBefore ? Wish::AsItWas : Wish::On); break;
    }
}

TargetingPage::TargetingPage(TargetingDraft *draft, const QList<Field> &fields, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_fields(fields)
{
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(8);
    connect(draft, &TargetingDraft::changed, this, [this] {
        refresh();
        refreshKept();
    });
}

QWidget *TargetingPage::addRow(const QString &text, QWidget *control)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    auto *label = new QLabel(text, row);
    label->setMinimumWidth(LabelWidth);
    label->setMaximumWidth(LabelWidth);
    label->setWordWrap(true);
    label->setBuddy(control);
    control->setAccessibleName(text);
    layout->addWidget(label, 0, Qt::AlignVCenter);
    layout->addWidget(control);
    layout->addStretch();
    m_rows->addWidget(row);
    return row;
}

QLabel *TargetingPage::addHint(const QString &text)
{
    QLabel *hint = smallText(this);
    hint->setText(text);
    editorparts::makeDim(hint);
    hint->setVisible(!text.isEmpty());
    m_rows->addWidget(hint);
    return hint;
}

void TargetingPage::addMessages(Field field)
{
    // What is blocked has a colour of its own, so it has a label of its own.
    const Messages labels{smallText(this), smallText(this)};
    for (QLabel *label : {labels.faults, labels.others}) {
        label->hide();
        m_rows->addWidget(label);
    }
    m_messages.insert(field, labels);
}

void TargetingPage::addKept()
{
    m_kept = smallText(this);
    editorparts::makeDim(m_kept);
    m_rows->addWidget(m_kept);
    refreshKept();
}

void TargetingPage::refreshKept()
{
    if (!m_kept)
        return;
    QStringList names;
    for (const Field field : m_fields)
        names += m_draft->kept(field);
    names.removeDuplicates();
    m_kept->setText(tr("Kept as they are: %1").arg(listed(names)));
    m_kept->setVisible(!names.isEmpty());
}

void TargetingPage::setMessages(Field field, const QList<TargetingMessage> &messages)
{
    const auto labels = m_messages.constFind(field);
    if (labels == m_messages.cend())
        return;
    QStringList faults;
    QStringList others;
    for (const TargetingMessage &message : messages)
        (message.severity == Severity::Blocked ? faults : others)
            .append(editorparts::mark(message.severity) + message.text);
    for (const auto &[label, lines] : {std::pair(labels->faults, faults), std::pair(labels->others, others)}) {
        label->setText(lines.join(QLatin1Char('\n')));
        label->setVisible(!lines.isEmpty());
    }
    colorMessages();
}

QString TargetingPage::messages(Field field) const
{
    const Messages labels = m_messages.value(field);
    QStringList texts;
    for (const QLabel *label : {labels.faults, labels.others}) {
        if (label && !label->isHidden())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

void TargetingPage::colorMessages()
{
    // Of the page's palette, never of the label's own: a label that was red would stay it.
    const auto paint = [this](QLabel *label, Severity severity) {
        QPalette colors = palette();
        const QColor color = editorparts::textColor(severity, colors);
        colors.setColor(QPalette::WindowText, color);
        colors.setColor(QPalette::Text, color); // of labels on a base background
        label->setPalette(colors);
    };
    for (const Messages &labels : std::as_const(m_messages)) {
        paint(labels.faults, Severity::Blocked);
        paint(labels.others, Severity::Warning);
    }
}

void TargetingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colorMessages();
    QWidget::changeEvent(event);
}

} // namespace agm
