// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/GuardSettingsRow.h"

#include "domain/AmountInput.h"
#include "views/shell/FormLabels.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::GuardSettingsDialog)
};

constexpr int Digits = 12; ///< shown; what a binary fraction has beyond them is no one's intention

QString figure(double value, const QLocale &locale)
{
    return locale.toString(value, 'g', Digits);
}

QString units(qint64 micros, const QLocale &locale)
{
    return micros % Money::Micro == 0 ? locale.toString(micros / Money::Micro)
                                      : locale.toString(double(micros) / Money::Micro, 'f', 2);
}

QString parseShare(const QString &text, const QLocale &locale, double most, double *value)
{
    const auto read = parsePercent(text, locale);
    if (!read)
        return Tr::tr("Type a share such as %1 %.").arg(figure(50, locale));
    if (*read < 0 || *read > most)
        return Tr::tr("It must be between 0 % and %1 %; without a sign.").arg(figure(most * 100, locale));
    *value = *read;
    return {};
}

QString problemOf(const AmountReading &reading, const QString &example, const QLocale &locale)
{
    if (reading.problem != AmountProblem::Ambiguous)
        return Tr::tr("Type a number such as %1.").arg(example);
    QStringList readings;
    for (const Money &one : reading.readings)
        readings += units(one.micros, locale);
    return Tr::tr("This could mean %1. Write it without a sign between the digits.").arg(readings.join(Tr::tr(" or ")));
}

QString parseJobAmount(const QString &text, const QLocale &locale, qint64 *value)
{
    const AmountReading reading = parseAmount(text, locale, Currency());
    if (!reading.isGood())
        return problemOf(reading, units(100 * Money::Micro, locale), locale);
    if (reading.amount->micros > guardbounds::MostJobMicros)
        return Tr::tr("It must not be above %1.").arg(units(guardbounds::MostJobMicros, locale));
    *value = reading.amount->micros;
    return {};
}

QString parseFactor(const QString &text, const QLocale &locale, double *value)
{
    const AmountReading reading = parseAmount(text, locale, Currency());
    if (!reading.isGood())
        return problemOf(reading, figure(DefaultWorstDayFactor, locale), locale);
    const double factor = double(reading.amount->micros) / Money::Micro;
    if (factor < guardbounds::LeastWorstDay || factor > guardbounds::MostWorstDay)
        return Tr::tr("It must be between %1 and %2.")
            .arg(figure(guardbounds::LeastWorstDay, locale), figure(guardbounds::MostWorstDay, locale));
    *value = factor;
    return {};
}

} // namespace

std::unique_ptr<GuardSettingsRow> GuardSettingsRow::share(double GuardSettings::*value, double most)
{
    auto row = std::make_unique<GuardSettingsRow>();
    row->m_text = [value](const GuardSettings &guard, const QLocale &locale) {
        return QStringLiteral("%1 %").arg(figure(guard.*value * 100, locale));
    };
    row->m_parse = [value, most](const QString &text, const QLocale &locale, GuardSettings *guard) {
        return parseShare(text, locale, most, &(guard->*value));
    };
    row->m_copy = [value](const GuardSettings &from, GuardSettings *to) { to->*value = from.*value; };
    row->m_isLooser = [value](const GuardSettings &a, const GuardSettings &b) { return a.*value > b.*value; };
    return row;
}

std::unique_ptr<GuardSettingsRow> GuardSettingsRow::jobAmount()
{
    auto row = std::make_unique<GuardSettingsRow>();
    row->m_text = [](const GuardSettings &guard, const QLocale &locale) { return units(guard.jobRaiseMicros, locale); };
    row->m_parse = [](const QString &text, const QLocale &locale, GuardSettings *guard) {
        return parseJobAmount(text, locale, &guard->jobRaiseMicros);
    };
    row->m_copy = [](const GuardSettings &from, GuardSettings *to) { to->jobRaiseMicros = from.jobRaiseMicros; };
    row->m_isLooser
        = [](const GuardSettings &a, const GuardSettings &b) { return a.jobRaiseMicros > b.jobRaiseMicros; };
    return row;
}

std::unique_ptr<GuardSettingsRow> GuardSettingsRow::worstDay()
{
    auto row = std::make_unique<GuardSettingsRow>();
    row->m_text
        = [](const GuardSettings &guard, const QLocale &locale) { return figure(guard.worstDayFactor, locale); };
    row->m_parse = [](const QString &text, const QLocale &locale, GuardSettings *guard) {
        return parseFactor(text, locale, &guard->worstDayFactor);
    };
    row->m_copy = [](const GuardSettings &from, GuardSettings *to) { to->worstDayFactor = from.worstDayFactor; };
    row->m_isLooser
        = [](const GuardSettings &a, const GuardSettings &b) { return a.worstDayFactor < b.worstDayFactor; };
    return row;
}

void GuardSettingsRow::build(QGridLayout *form, const QString &label, const QString &hint, QWidget *parent)
{
    m_name = QString(label).remove(QLatin1Char('&'));
    m_hint = hint;
    m_edit = new QLineEdit(parent);
    m_edit->setMinimumHeight(28);
    m_note = forms::message(parent);
    forms::addRow(form, label, m_edit);
    forms::addNote(form, m_note);
}

void GuardSettingsRow::show(const GuardSettings &guard, const QLocale &locale)
{
    m_shown = guard;
    m_shownText = m_text(guard, locale);
    m_edit->setText(m_shownText);
}

QString GuardSettingsRow::read(const QLocale &locale, GuardSettings *guard) const
{
    if (m_edit->text() != m_shownText)
        return m_parse(m_edit->text(), locale, guard);
    m_copy(m_shown, guard);
    return {};
}

void GuardSettingsRow::showState(const QLocale &locale)
{
    GuardSettings ignored;
    const QString fault = read(locale, &ignored);
    if (fault.isEmpty())
        forms::showHint(m_note, m_hint);
    else
        forms::showFault(m_note, fault);
    m_edit->setAccessibleDescription(fault.isEmpty() ? m_hint : fault);
}

} // namespace agm
