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

FilterTimeEdit::FilterTimeEdit(Field field, FilterOp op, const FilterContext &context, QWidget *parent)
    : FilterValueEdit(parent), m_form(new QComboBox(this)), m_stack(new QStackedLayout), m_day(new QDateEdit(this)),
      m_count(new QSpinBox(this)), m_unit(new QComboBox(this)), m_text(new QLineEdit(this))
{
    const QString name = words::fieldTitle(field);
    const bool back = field == Field::CreatedAt || field == Field::UpdatedAt;
    m_form->addItem(tr("the day"), Day);
    if (op != FilterOp::Equal && op != FilterOp::NotEqual)
        m_form->addItem(back ? tr("how long ago") : tr("how long from now"), Length);
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

    auto *length = new QWidget(this);
    auto *lengthLayout = new QHBoxLayout(length);
    lengthLayout->setContentsMargins(0, 0, 0, 0);
    lengthLayout->addWidget(m_count);
    lengthLayout->addWidget(m_unit);
    m_stack->addWidget(m_day);
    m_stack->addWidget(length);
    m_stack->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addLayout(m_stack, 1);
    for (QWidget *one : std::initializer_list<QWidget *>{m_form, m_day, m_count, m_unit, m_text})
        one->setMinimumHeight(26);
    setFocusProxy(m_form);

    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_stack->setCurrentIndex(m_form->currentData().toInt());
        Q_EMIT changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &FilterValueEdit::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &FilterValueEdit::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FilterValueEdit::changed);
    connect(m_text, &QLineEdit::textChanged, this, &FilterValueEdit::changed);
}

QString FilterTimeEdit::text() const
{
    switch (m_form->currentData().toInt()) {
    case Day: return m_day->date().toString(Qt::ISODate);
    case Length: return QString::number(m_count->value()) + m_unit->currentData().toString();
    default: return m_text->text().trimmed();
    }
}

void FilterTimeEdit::showNode(const FilterNode &node)
{
    const auto *span = std::get_if<FilterSpan>(&node.value);
    if (!span)
        return;
    // Qt takes the day of a text with a time, too.
    const QDate day = span->written.size() == 10 ? QDate::fromString(span->written, Qt::ISODate) : QDate();
    static const QRegularExpression length(QStringLiteral("^([0-9]{1,4})(d|w|h|min)$"));
    const auto match = length.match(span->written);
    const bool isLength = match.hasMatch() && m_form->findData(Length) >= 0 && match.captured(1).toInt() > 0;
    if (day.isValid())
        m_day->setDate(day);
    if (isLength) {
        m_count->setValue(match.captured(1).toInt());
        m_unit->setCurrentIndex(m_unit->findData(match.captured(2)));
    }
    m_text->setText(span->written);
    m_form->setCurrentIndex(m_form->findData(day.isValid() ? Day : isLength ? Length : Text));
}

} // namespace agm
