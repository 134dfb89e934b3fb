// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Field.h"
#include "domain/Targeting.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QSharedData>

#include <memory>
#include <type_traits>

namespace agm {

/// A part of targetings, kept once for all who share it.
template <class T>
struct TargetingPart : QSharedData {
    explicit TargetingPart(const T &part) : value(part) { }
    T value;
};
/// Null for a part that says nothing.
template <class T>
using TargetingPartPtr = QExplicitlySharedDataPointer<const TargetingPart<T>>;

struct TargetingParts : QSharedData {
    TargetingPartPtr<Audiences> audiences;
    TargetingPartPtr<Demographics> demographics;
    TargetingPartPtr<Regions> regions;
    TargetingPartPtr<Devices> devices;
    TargetingPartPtr<QStringList> languages;
    TargetingPartPtr<QList<Placement>> placements;
    TargetingPartPtr<QStringList> messageApps;
    TargetingPartPtr<std::optional<FrequencyCap>> frequencyCap;
    TargetingPartPtr<std::optional<DetailedTargeting>> detailed;
};

/// Looks at the parts of a targeting where they lie. They must outlive it.
struct TargetingView {
    const Audiences &audiences;
    const Demographics &demographics;
    const Regions &regions;
    const Devices &devices;
    const QStringList &languages;
    const QList<Placement> &placements;
    const QStringList &messageApps;
    const std::optional<FrequencyCap> &frequencyCap;
    const std::optional<DetailedTargeting> &detailed;

    static TargetingView of(const Targeting &targeting);
    /// A copy, which shares its lists and texts.
    operator Targeting() const; // NOLINT(google-explicit-constructor): it is what `*` of a pointer gives
    friend bool operator==(const TargetingView &a, const TargetingView &b);
};

/// The targeting of an ad group, which is constant and used like a shared pointer to a Targeting. Most targetings of an
/// account differ as a whole, but say the same in most of their parts: so it holds one pointer to nine parts, each of
/// which is kept once. What was met lately is remembered on each thread, within bounds, so that equal targetings and
/// parts may now and then be kept twice. May be read and handed on on any thread.
class TargetingPtr {
public:
    struct Arrow {
        TargetingView view;
        const TargetingView *operator->() const { return &view; }
    };

    TargetingPtr() = default;
    TargetingPtr(std::nullptr_t) { } // NOLINT(google-explicit-constructor): as other pointers
    explicit TargetingPtr(const Targeting &targeting);
    /// What `targeting` points at now; later changes of it do not count.
    template <class T>
    requires std::is_same_v<const T, const Targeting>
    TargetingPtr(const std::shared_ptr<T> &targeting) // NOLINT(google-explicit-constructor): as other pointers
        : TargetingPtr(targeting ? TargetingPtr(*targeting) : TargetingPtr())
    {
    }
    /// Puts one together out of parts, which sharedPart() or other targetings gave.
    static TargetingPtr of(TargetingParts &&parts);
    /// The one that says nothing.
    static const TargetingPtr &empty();
    /// Must not be null.
    const TargetingParts &parts() const { return *m_parts; }

    explicit operator bool() const { return bool(m_parts); }
    /// Must not be null. What it looks at lives as long as some pointer to the same parts.
    TargetingView operator*() const;
    Arrow operator->() const { return {**this}; }
    /// Whether both are the same object: equal targetings need not be.
    friend bool operator==(const TargetingPtr &a, const TargetingPtr &b) { return a.m_parts == b.m_parts; }
    friend size_t qHash(const TargetingPtr &targeting, size_t seed = 0)
    {
        return ::qHash(targeting.m_parts.data(), seed);
    }

private:
    using Parts = QExplicitlySharedDataPointer<const TargetingParts>;
    explicit TargetingPtr(Parts parts) : m_parts(std::move(parts)) { }

    Parts m_parts;
};

/// A part as this thread keeps it for all who share it; null for one that says nothing. For the types that
/// TargetingParts has.
template <class T>
TargetingPartPtr<T> sharedPart(const T &part);

} // namespace agm
