// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/WorldRows.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>

namespace agm::sandbox {

namespace {

QByteArray planText(const Plan &plan)
{
    QByteArray text;
    const auto add = [&text](double value) { text += QByteArray::number(value, 'g', 17) + ' '; };
    for (const double value : {plan.spendPerDay, plan.costPerMille, plan.clickRate, plan.uniqueShare, plan.linkShare,
                               plan.frequency, plan.drift, plan.orderValue, plan.utilisation})
        add(value);
    for (const double rate : plan.eventRate)
        add(rate);
    return text + QByteArray::number(plan.quantum) + ' ' + QByteArray::number(plan.salt);
}

Plan readPlan(const QByteArray &text)
{
    Plan plan;
    const QList<QByteArray> parts = text.split(' ');
    qsizetype i = 0;
    const auto take = [&] { return i < parts.size() ? parts.at(i++) : QByteArray(); };
    for (double *value : {&plan.spendPerDay, &plan.costPerMille, &plan.clickRate, &plan.uniqueShare, &plan.linkShare,
                          &plan.frequency, &plan.drift, &plan.orderValue, &plan.utilisation})
        *value = take().toDouble();
    for (double &rate : plan.eventRate)
        rate = take().toDouble();
    plan.quantum = take().toLongLong();
    plan.salt = take().toULongLong();
    return plan;
}

QByteArray sumsText(const Sums &sums)
{
    QByteArray text = QByteArray::number(sums.days);
    for (const qint64 value : sums.v)
        text += ' ' + QByteArray::number(value);
    return text;
}

Sums readSums(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(' ');
    Sums sums;
    sums.days = parts.value(0).toLongLong();
    for (std::size_t i = 0; i < sums.v.size(); ++i)
        sums.v[i] = parts.value(static_cast<qsizetype>(i) + 1).toLongLong();
    return sums;
}

} // namespace

void bindFacts(QSqlQuery &query, int num, const Stretch &stretch)
{
    int place = 0;
    query.bindValue(place++, num);
    query.bindValue(place++, stretch.day);
    query.bindValue(place++, stretch.start);
    query.bindValue(place++, stretch.stop);
    for (const qint64 value : stretch.sums.v)
        query.bindValue(place++, value);
}

Stretch readStretch(const QSqlQuery &query)
{
    Stretch stretch;
    stretch.day = query.value(1).toLongLong();
    stretch.start = query.value(2).toInt();
    stretch.stop = query.value(3).toInt();
    for (std::size_t i = 0; i < stretch.sums.v.size(); ++i)
        stretch.sums.v[i] = query.value(static_cast<int>(i) + 4).toLongLong();
    stretch.sums.days = 1;
    return stretch;
}

void bindGroup(QSqlQuery &query, const AdGroup &g)
{
    int place = 0;
    const auto bind = [&](const QVariant &value) { query.bindValue(place++, value); };
    bind(g.num);
    bind(QString::fromLatin1(g.id));
    bind(g.campaign);
    bind(QString::fromUtf8(g.settings));
    bind(static_cast<int>(g.status));
    bind(static_cast<int>(g.quirk));
    bind(g.deleted);
    bind(g.created);
    bind(g.updated);
    bind(QString::fromUtf8(g.issues));
    bind(QString::fromLatin1(planText(g.plan) + ' ' + QByteArray::number(g.fixedSpend, 'g', 17)));
    bind(g.openFrom);
    bind(g.copyOf);
    bind(g.readyAt);
    bind(static_cast<int>(g.finalStatus));
    bind(g.storedFrom);
    bind(g.storedTo);
    bind(QString::fromLatin1(sumsText(g.total)));
}

AdGroup readGroup(const QSqlQuery &query)
{
    const auto text = [&query](int column) { return query.value(column).toString().toUtf8(); };
    AdGroup g;
    g.num = query.value(0).toInt();
    g.id = text(1);
    g.campaign = query.value(2).toInt();
    g.settings = text(3);
    g.status = static_cast<GroupStatus>(query.value(4).toInt());
    g.quirk = static_cast<Quirk>(query.value(5).toInt());
    g.deleted = query.value(6).toBool();
    g.created = query.value(7).toLongLong();
    g.updated = query.value(8).toLongLong();
    g.issues = text(9);
    const QByteArray plan = text(10);
    g.plan = readPlan(plan);
    g.fixedSpend = plan.mid(plan.lastIndexOf(' ') + 1).toDouble();
    g.openFrom = query.value(11).toLongLong();
    g.copyOf = query.value(12).toInt();
    g.readyAt = query.value(13).toLongLong();
    g.finalStatus = static_cast<GroupStatus>(query.value(14).toInt());
    g.storedFrom = query.value(15).toLongLong();
    g.storedTo = query.value(16).toLongLong();
    g.total = readSums(text(17));
    return g;
}

} // namespace agm::sandbox
