// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupEdit.h"
#include "views/editors/TargetingEntries.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <functional>
#include <vector>

namespace agm {

/// The targeting of the chosen ad groups while it is edited. Every change is made to each ad group's own object, so
/// that parts nobody touched, and members this program does not know, stay those of that ad group. Ad groups that share
/// their targeting are changed once.
class TargetingDraft : public QObject {
    Q_OBJECT
public:
    explicit TargetingDraft(const QList<AdGroupPtr> &groups, QObject *parent = nullptr);

    /// An entry of a list, and in how many ad groups it stands.
    struct Counted {
        TargetingEntry entry;
        int groups = 0;
    };

    int groupCount() const { return int(m_groups.size()); }
    /// The attributes this editor changes, in the order of its pages.
    static const QList<Field> &fields();

    using Edit = std::function<void(TargetingValues &now, const TargetingValues &before)>;
    /// Changes a part of `field` in every ad group. `before` is what the ad group had when the editor was opened, so
    /// that a part can be taken back to it.
    void change(Field field, const Edit &edit);

    /// What all ad groups have in common; nothing when they differ.
    template <class Read>
    auto common(Read read) const -> std::optional<std::decay_t<decltype(read(std::declval<const TargetingValues &>()))>>
    {
        const auto first = read(m_shapes.front().now);
        for (const Shape &shape : m_shapes) {
            if (!(read(shape.now) == first))
                return std::nullopt;
        }
        return first;
    }
    /// The same of what they had when the editor was opened.
    template <class Read>
    auto commonBefore(Read read) const
        -> std::optional<std::decay_t<decltype(read(std::declval<const TargetingValues &>()))>>
    {
        const auto first = read(m_shapes.front().before);
        for (const Shape &shape : m_shapes) {
            if (!(read(shape.before) == first))
                return std::nullopt;
        }
        return first;
    }
    /// In how many ad groups this holds.
    int count(const std::function<bool(const TargetingValues &)> &holds) const;
    /// The entries of all ad groups, in the order in which they are met.
    QList<Counted> entries(TargetingList list) const;
    /// All different values, to be looked through.
    QList<TargetingValues> different() const;
    QStringList kept(Field field) const;
    /// Whether all ad groups reach the same people: only then one estimate stands for all.
    bool reachIsCommon() const;
    /// The fields an estimate of reach is made from; of the first ad group.
    AdGroupPatch reachPatch() const;

    /// Fields in which an ad group is no longer what it was.
    QSet<Field> touched() const;
    /// What to propose for one ad group: the fields that differ from what it had, each whole.
    const AdGroupPatch &patchOf(const QString &adGroupId) const;

Q_SIGNALS:
    void changed(agm::Field field);

private:
    struct Shape {
        TargetingValues before;
        TargetingValues now;
        int groups = 0;
    };
    std::vector<Shape> m_shapes;
    QHash<QString, std::size_t> m_groups; ///< ad group → its shape
    mutable std::vector<AdGroupPatch> m_patches; ///< of each shape; empty: to be made anew
};

/// The value of one of TargetingDraft::fields() as an update sends it.
FieldValue valueOf(const TargetingValues &values, Field field);

} // namespace agm
