// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/FieldRow.h"

#include "views/changes/DialogParts.h"
#include "views/common/Theme.h"
#include "views/editors/EditorParts.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace agm {

FieldRow::FieldRow(const QString &label, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(label, this)), m_controls(new QHBoxLayout), m_beneath(new QVBoxLayout),
      m_note(dialogparts::text({}, this)), m_finding(dialogparts::text({}, this)), m_keep(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_label->setMinimumHeight(30);
    layout->addWidget(m_label, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(3);
    layout->addLayout(right, 1);
    m_controls->setSpacing(6);
    m_controls->setContentsMargins(0, 2, 0, 2);
    right->addLayout(m_controls);
    right->addWidget(m_finding);
    right->addWidget(m_note);
    m_beneath->setContentsMargins(0, 0, 0, 0);
    right->addLayout(m_beneath);
    m_keep->setText(tr("Keep as it is"));
    m_keep->setToolTip(tr("Takes back what you changed here."));
    m_keep->setAutoRaise(true);
    m_keep->setMinimumSize(m_keep->sizeHint().expandedTo(QSize(24, 24))); // its words are not to be squeezed
    m_keep->setAccessibleName(tr("Keep as it is: %1").arg(QString(label).remove(QLatin1Char('&'))));
    // The room is kept, so that nothing moves when the button comes.
    QSizePolicy policy = m_keep->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_keep->setSizePolicy(policy);
    m_controls->addStretch(1);
    m_controls->addWidget(m_keep);
    m_keep->hide();
    connect(m_keep, &QToolButton::clicked, this, &FieldRow::keepRequested);
    editorparts::makeDim(m_note);
    showTexts();
}

void FieldRow::addControl(QWidget *control, const QString &name)
{
    const QString label = m_label->text().remove(QLatin1Char('&'));
    control->setAccessibleName(name.isEmpty() ? label : name);
    control->setMinimumHeight(std::max(28, control->minimumHeight()));
    if (m_all.isEmpty()) {
        m_label->setBuddy(control);
        m_label->setMinimumHeight(std::max(28, control->sizeHint().height()) + 4);
    } else {
        QWidget::setTabOrder(m_all.last(), control);
    }
    // Before the stretch and the button.
    m_controls->insertWidget(m_controls->count() - 2, control);
    m_all.append(control);
    QWidget::setTabOrder(control, m_keep);
}

void FieldRow::addBeneath(QWidget *widget)
{
    m_beneath->addWidget(widget);
}

void FieldRow::setNote(const QString &text)
{
    if (m_noteText == text)
        return;
    m_noteText = text;
    showTexts();
}

void FieldRow::setFinding(Severity severity, const QString &text)
{
    if (m_findingText == text && m_severity == severity)
        return;
    m_findingText = text;
    m_severity = severity;
    applyColors();
    showTexts();
}

void FieldRow::setOff(const QString &why)
{
    if (m_off == why)
        return;
    m_off = why;
    for (QWidget *control : std::as_const(m_all))
        control->setEnabled(why.isEmpty());
    m_label->setEnabled(why.isEmpty());
    if (!why.isEmpty())
        m_keep->hide();
    showTexts();
}

void FieldRow::setTouched(bool touched)
{
    const bool shows = touched && !isOff();
    // The focus must not fall out of the row with its button.
    if (!shows && m_keep->hasFocus() && firstControl())
        firstControl()->setFocus();
    m_keep->setVisible(shows);
}

QString FieldRow::note() const
{
    return m_off.isEmpty() ? m_noteText : m_off;
}

QString FieldRow::findingText() const
{
    return m_off.isEmpty() ? m_findingText : QString();
}

QWidget *FieldRow::firstControl() const
{
    return m_all.value(0);
}

int FieldRow::labelWidth() const
{
    // The letter of the key is drawn by itself. In Arabic those beside it have another form then, which is wider, and
    // the label counts with joined ones.
    const QString text = m_label->text();
    const qsizetype key = text.indexOf(QLatin1Char('&'));
    int apart = 0;
    if (key >= 0) {
        for (const QString &part : {text.left(key), text.mid(key + 1, 1), text.mid(key + 2)})
            apart += m_label->fontMetrics().horizontalAdvance(part);
    }
    return std::max(m_label->sizeHint().width(), apart);
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void FieldRow::showTexts()
{
    m_note->setText(note());
    m_note->setAccessibleName(note());
    m_note->setVisible(!note().isEmpty());
    const QString finding = findingText();
    m_finding->setText(finding.isEmpty() ? QString() : editorparts::mark(m_severity) + finding);
    m_finding->setAccessibleName(finding);
    m_finding->setVisible(!finding.isEmpty());
    describe();
    update();
}

void FieldRow::describe()
{
    QWidget *control = firstControl();
    if (!control)
        return;
    QStringList parts;
    for (const QString &text : {findingText(), note()}) {
        if (!text.isEmpty())
            parts.append(text);
    }
    const QString description = parts.join(QLatin1Char(' '));
    if (control->accessibleDescription() == description)
        return;
    control->setAccessibleDescription(description);
    QAccessibleEvent event(control, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (findingText().isEmpty() || m_severity == Severity::Note || m_all.isEmpty())
        return;
    QRect frame;
    for (const QWidget *control : std::as_const(m_all)) {
        // A tick box or a button beside the value is not what is wrong.
        if (control->isVisible() && !qobject_cast<const QAbstractButton *>(control))
            frame |= control->geometry();
    }
    if (frame.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(editorparts::frameColor(m_severity, palette()), 2));
    painter.drawRoundedRect(QRectF(frame).adjusted(-1, -1, 1, 1), 4, 4);
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void FieldRow::applyColors()
{
    QPalette colors = palette();
    const QColor color = editorparts::textColor(m_severity, palette());
    // A label whose text can be selected paints with Text.
    colors.setColor(QPalette::WindowText, color);
    colors.setColor(QPalette::Text, color);
    m_finding->setPalette(colors);
}

} // namespace agm
