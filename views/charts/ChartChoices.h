// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartScope.h"
#include "views/common/Formats.h"

#include <QtWidgets/QComboBox>

namespace agm {

/// A box with every metric of the registry, in its order.
class MetricBox final : public QComboBox {
    Q_OBJECT

public:
    /// `name` says what the metric is for: "Rank by", "Across", "Up".
    explicit MetricBox(const QString &name, QWidget *parent = nullptr);
    Field field() const;
    /// What is no metric changes nothing. Emits fieldChosen() when it changes.
    void setField(Field field);

Q_SIGNALS:
    void fieldChosen(agm::Field field);
};

/// What cannot stand in one chart is chosen here: a currency, a result type. Each box shows only while there is
/// something to choose.
class ScopeBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit ScopeBoxes(QWidget *parent = nullptr);
    /// Offers what there is and shows what was taken. What a person wished is kept, also while nobody has it.
    void setScope(const ChartScope &scope);
    const ScopeWish &wish() const { return m_wish; }
    QComboBox *currencies() const { return m_currencies; }
    QComboBox *results() const { return m_results; }

Q_SIGNALS:
    void wished();

private:
    QComboBox *m_currencies;
    QComboBox *m_results;
    ScopeWish m_wish;
};

/// A box of the control row with this accessible name.
QComboBox *smallBox(const QString &name, QWidget *parent = nullptr);

/// `Purchase`; "no result type" for a null word.
QString resultTypeText(Word resultEvent);
/// `USD`; "no currency named" for a null one.
QString currencyText(Currency currency);
/// What the scope leaves out and mixes, as sentences for the note line.
QStringList scopeNotes(const ChartScope &scope);
/// "Without CTR: 12 ad groups", "Still loading: 3 ad groups"; `loading` are among `without`.
QStringList withoutNotes(int without, int loading, const QString &what);
/// "95 % interval: 3.35 % to 3.87 %".
QString intervalText(Field field, const Interval &interval, Currency currency, const Formats &formats);

} // namespace agm
