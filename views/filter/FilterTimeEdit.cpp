// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterTimeEdit.h"

#include "views/common/Words.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedLayout>

namespace agm {
namespace {

QRegularExpressionMatch matchLength(const QString &written)
{
    static const QRegularExpression length(QStringLiteral("^([1-9][0-9]{0,3})(d|w|h|min)$"));
    return length.match(written);
}

} // namespace

FilterTimeEdit::FilterTimeEdit(Field field, bool asLength, const FilterContext &context, QWidget *parent)
    : FilterValueEdit(parent), m_asLength(asLength), m_form(new QComboBox(this)), m_stack(new QStackedLayout),
      m_day(new QDateEdit(this)), m_count(new QSpinBox(this)), m_unit(new QComboBox(this)), m_text(new QLineEdit(this))
{
    const QString name = words::fieldTitle(field);
    m_form->addItem(tr("the day"), Day);
    m_form->addItem(tr("as text"), Text);
    m_form->setAccessibleName(tr("%1: kind of time").arg(name));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setDate(context.now.toTimeZone(context.zone).date());
    m_day->setAccessibleName(name);
    m_count->setRange(1, 9999);
    m_count->setValue(7);
    m_count->setAccessibleName(name);
    m_unit->addItem(tr("days"), QStringLiteral("d"));
    m_unit->addItem(tr("weeks"), QStringLiteral("w"));
    m_unit->addItem(tr("hours"), QStringLiteral("h"));
    m_unit->addItem(tr("minutes"), QStringLiteral("min"));
    m_unit->setAccessibleName(tr("%1: unit").arg(name));
    m_text->setPlaceholderText(QStringLiteral("today, -36h, 2026-11-01T14:30"));
    m_text->setAccessibleName(name);

    m_stack->addWidget(m_day);
    m_stack->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_unit);
    layout->addWidget(m_form);
    layout->addLayout(m_stack, asLength ? 0 : 1);
    if (asLength)
        layout->addStretch(1);
    for (QWidget *one : std::initializer_list<QWidget *>{m_form, m_day, m_count, m_unit, m_text})
        one->setMinimumHeight(26);
    for (QWidget *one : std::initializer_list<QWidget *>{m_count, m_unit})
        one->setVisible(asLength);
    m_form->setVisible(!asLength);
    if (asLength) {
        m_day->hide();
        m_text->hide();
    }
    setFocusProxy(asLength ? static_cast<QWidget *>(m_count) : m_form);

    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_stack->setCurrentIndex(m_form->currentData().toInt());
        Q_EMIT changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &FilterValueEdit::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &FilterValueEdit::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FilterValueEdit::changed);
    connect(m_text, &QLineEdit::textChanged, this, &FilterValueEdit::changed);
}

bool FilterTimeEdit::isLength(const FilterSpan &span)
{
    return matchLength(span.written).hasMatch();
}

QString FilterTimeEdit::text() const
{
    if (m_asLength)
        return QString::number(m_count->value()) + m_unit->currentData().toString();
    return m_form->currentData().toInt() == Day ? m_day->date().toString(Qt::ISODate) : m_text->text().trimmed();
}

void FilterTimeEdit::showNode(const FilterNode &node)
{
    const auto *span = std::get_if<FilterSpan>(&node.value);
    if (!span)
        return;
    if (m_asLength) {
        const auto match = matchLength(span->written);
        m_count->setValue(match.captured(1).toInt());
        m_unit->setCurrentIndex(m_unit->findData(match.captured(2)));
        return;
    }
    // Qt takes the day of a text with a time, too.
    const QDate day = span->written.size() == 10 ? QDate::fromString(span->written, Qt::ISODate) : QDate();
    if (day.isValid())
        m_day->setDate(day);
    m_text->setText(span->written);
    m_form->setCurrentIndex(m_form->findData(day.isValid() ? Day : Text));
}

} // namespace agm
