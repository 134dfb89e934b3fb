// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupEdit.h"
#include "domain/Draft.h"
#include "domain/FieldRegistry.h"

#include <QtCore/QRandomGenerator>

#include <array>

namespace agm::test {

/// Random values from a seed: a failure can be repeated.
class Random {
public:
    explicit Random(quint32 seed) : m_random(seed) { }
    int below(int limit) { return m_random.bounded(limit); }
    bool coin() { return below(2) == 0; }
    quint64 bits() { return m_random.generate64(); }
    QString text()
    {
        static const QStringList parts{QStringLiteral("a"),      QStringLiteral("Ä"),  QStringLiteral("\""),
                                       QStringLiteral("\\"),     QStringLiteral("\n"), QStringLiteral("\U0001F600"),
                                       QStringLiteral("{"),      QStringLiteral("]"),  QStringLiteral(","),
                                       QStringLiteral("\u0001"), QStringLiteral("/"),  QStringLiteral("東")};
        QString value = QStringLiteral("");
        for (int i = below(6); i > 0; --i)
            value += parts[below(int(parts.size()))];
        return value;
    }
    QString textOrNull() { return coin() ? text() : QString(); }
    QStringList texts()
    {
        QStringList list;
        for (int i = below(4); i > 0; --i)
            list.append(text());
        return list;
    }
    Kept kept()
    {
        static const QList<Kept> some{{},          {}, {}, R"("k1":1.50)", R"("k1":{"a" : [ 1e2 ]},"k2":"\u0041")",
                                      R"("":null)"};
        return some[below(int(some.size()))];
    }
    template <class T, class Make>
    QList<T> list(Make make)
    {
        QList<T> values;
        for (int i = below(3); i > 0; --i)
            values.append(make());
        return values;
    }
    GeoPlace place()
    {
        if (coin())
            return {text(), {}, {}, true};
        return {text(), textOrNull(), kept(), false};
    }
    GeoSet geoSet()
    {
        const auto make = [this] { return place(); };
        GeoSet set{texts(), texts(), {}, {}, kept()};
        set.cities = list<GeoPlace>(make);
        set.zips = list<GeoPlace>(make);
        return set;
    }
    std::optional<int> number() { return coin() ? std::optional(below(100)) : std::nullopt; }
    TargetingCategory category() { return {text(), textOrNull(), textOrNull(), kept()}; }
    Targeting targeting()
    {
        Targeting t;
        t.audiences = {texts(), texts(), kept()};
        t.demographics = {coin() ? std::optional(coin()) : std::nullopt, number(), number(), textOrNull(), kept()};
        t.regions = {geoSet(), geoSet(), kept()};
        t.devices = {texts(), list<OperatingSystem>([this] {
                         return OperatingSystem{text(), textOrNull(), kept()};
                     }),
                     kept()};
        t.languages = texts();
        t.placements = list<Placement>([this] { return Placement{text(), texts(), kept()}; });
        t.messageApps = texts();
        if (coin())
            t.frequencyCap = FrequencyCap{below(50), number(), kept()};
        if (coin()) {
            const auto make = [this] { return category(); };
            t.detailed = DetailedTargeting{list<TargetingCategory>(make), list<TargetingCategory>(make),
                                           list<TargetingCategory>(make), kept()};
        }
        return t;
    }
    Money money()
    {
        static const QList<Currency> currencies{Currency(), Currency::usd(), Currency::of(u"JPY"),
                                                Currency::of(u"KWD")};
        const qint64 micros = qint64(bits()) >> (1 + below(62));
        return {micros, currencies[below(int(currencies.size()))]};
    }
    Instant instant() { return Instant(qint64(bits() % 4'000'000'000'000)); }
    /// A value of the kind that the field has, or null.
    FieldValue setting(Field field)
    {
        if (below(5) == 0)
            return {};
        const Targeting t = targeting();
        switch (field) {
        case Field::Audiences: return t.audiences;
        case Field::Demographics: return t.demographics;
        case Field::Regions: return t.regions;
        case Field::Devices: return t.devices;
        case Field::Placements: return t.placements;
        case Field::FrequencyCap: return t.frequencyCap ? FieldValue(*t.frequencyCap) : FieldValue();
        case Field::DetailedTargeting: return t.detailed ? FieldValue(*t.detailed) : FieldValue();
        default: break;
        }
        switch (fieldInfo(field).kind) {
        case FieldKind::Money: return money();
        case FieldKind::List: return texts();
        case FieldKind::Flag: return coin();
        case FieldKind::Instant: return instant();
        default: return text();
        }
    }
    /// A draft as people may have made it; `conflicts`: also with theirs and an error.
    Draft draft(bool conflicts)
    {
        Draft d;
        d.kind
            = std::array{DraftKind::Edit, DraftKind::Edit, DraftKind::Create, DraftKind::Delete}[std::size_t(below(4))];
        d.adGroupId = d.kind == DraftKind::Create ? makeLocalId() : QStringLiteral("adgrp_%1").arg(bits());
        d.title = text();
        d.changedAt = instant().toUtc();
        if (d.kind == DraftKind::Create) {
            d.campaignId = QStringLiteral("adcamp_%1").arg(below(9));
            d.copyOf = textOrNull();
        }
        if (conflicts)
            d.error = textOrNull();
        while (d.kind != DraftKind::Delete && (d.fields.isEmpty() || coin())) {
            const auto fields = editableFields();
            const Field field = fields[std::size_t(below(int(fields.size())))];
            FieldEdit edit{d.kind == DraftKind::Create ? FieldValue() : setting(field), setting(field), std::nullopt};
            if (conflicts && coin())
                edit.theirs = setting(field);
            d.fields.insert(field, edit);
        }
        return d;
    }

private:
    QRandomGenerator m_random;
};

} // namespace agm::test
