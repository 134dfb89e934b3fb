// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartChoices.h"

#include "domain/Listed.h"
#include "views/charts/ChartAxes.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>

#include <cmath>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChartChoices)
};

/// Takes new entries without telling anybody; `current` is the data of the shown one.
void fill(QComboBox *box, const QList<QPair<QString, QVariant>> &entries, const QVariant &current)
{
    const QSignalBlocker quiet(box);
    QList<QPair<QString, QVariant>> present;
    for (int i = 0; i < box->count(); ++i)
        present.append({box->itemText(i), box->itemData(i)});
    if (present != entries) {
        box->clear();
        for (const auto &[text, data] : entries)
            box->addItem(text, data);
    }
    box->setCurrentIndex(box->findData(current));
}

} // namespace

QComboBox *smallBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumHeight(24);
    return box;
}

MetricBox::MetricBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setToolTip(name);
    setMinimumHeight(24);
    setMaxVisibleItems(24);
    // The longest title of all would take half the row; the list opens as wide as it needs.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    for (const FieldInfo &info : fieldRegistry()) {
        if (isMetric(info.field))
            addItem(words::fieldTitle(info.field), int(info.field));
    }
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT fieldChosen(field()); });
}

Field MetricBox::field() const
{
    return Field(currentData().toInt());
}

void MetricBox::setField(Field field)
{
    if (const int index = findData(int(field)); index >= 0)
        setCurrentIndex(index);
}

ScopeBoxes::ScopeBoxes(QWidget *parent)
    : QWidget(parent), m_currencies(smallBox(Tr::tr("Currency"), this)),
      m_results(smallBox(Tr::tr("Result type"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_currencies);
    layout->addWidget(m_results);
    m_currencies->hide();
    m_results->hide();
    connect(m_currencies, &QComboBox::activated, this, [this] {
        m_wish.currency = Currency::of(m_currencies->currentData().toString());
        Q_EMIT wished();
    });
    connect(m_results, &QComboBox::activated, this, [this] {
        m_wish.resultEvent = Word::of(QStringView(m_results->currentData().toString()));
        Q_EMIT wished();
    });
}

void ScopeBoxes::setScope(const ChartScope &scope)
{
    QList<QPair<QString, QVariant>> entries;
    for (const auto &choice : scope.currencies)
        entries.append({currencyText(choice.value), choice.value.code()});
    fill(m_currencies, entries, scope.currency.value_or(Currency()).code());
    m_currencies->setVisible(entries.size() > 1);
    entries = {{Tr::tr("All result types"), QString()}};
    for (const auto &choice : scope.results)
        entries.append({resultTypeText(choice.value), choice.value.text()});
    fill(m_results, entries, scope.resultEvent.text());
    m_results->setVisible(scope.results.size() > 1);
    setVisible(scope.currencies.size() > 1 || scope.results.size() > 1);
}

QString resultTypeText(Word resultEvent)
{
    return resultEvent.isNull() ? Tr::tr("no result type") : words::fieldWord(Field::ResultEvent, resultEvent.text());
}

QString currencyText(Currency currency)
{
    return currency.isNull() ? Tr::tr("no currency named") : currency.code();
}

QStringList scopeNotes(const ChartScope &scope)
{
    QStringList notes;
    if (scope.otherCurrencies > 0) {
        QStringList names;
        for (const auto &choice : scope.currencies) {
            if (choice.value != scope.currency)
                names.append(currencyText(choice.value));
        }
        notes.append(Tr::tr("Left out, in other currencies (%1): %2")
                         .arg(listed(names), words::adGroups(scope.otherCurrencies)));
    }
    if (scope.otherResults > 0)
        notes.append(Tr::tr("Left out, with other results: %1").arg(words::adGroups(scope.otherResults)));
    if (scope.mixesResults())
        notes.append(
            Tr::tr("%1 result types beside each other: choose one to see its median").arg(scope.results.size()));
    return notes;
}

QStringList withoutNotes(int without, int loading, const QString &what)
{
    QStringList notes;
    if (without > loading)
        notes.append(Tr::tr("Without %1: %2").arg(what, words::adGroups(without - loading)));
    if (loading > 0)
        notes.append(Tr::tr("Still loading: %1").arg(words::adGroups(loading)));
    return notes;
}

QString intervalText(Field field, const Interval &interval, Currency currency, const Formats &formats)
{
    const QString low = valueText(field, interval.low, currency, formats);
    if (!std::isfinite(interval.high))
        return Tr::tr("95 % interval: %1 or more").arg(low);
    return Tr::tr("95 % interval: %1 to %2").arg(low, valueText(field, interval.high, currency, formats));
}

} // namespace agm
