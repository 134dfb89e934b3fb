// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimeWindow.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace agm {

/// What a person saved of the window under a name.
struct SavedView {
    QString name;
    QString filter; ///< text as stored: FilterContext::stored()
    QByteArray columns; ///< AdGroupTableView::headerState(): columns, widths, sort; empty: they stay as they are
    std::optional<WindowPreset> window; ///< the stats window it is about; nothing: whichever is chosen
    /// What stood in the store when it could not be read: it is kept as it came and written back.
    QByteArray unreadable;

    bool isReadable() const { return unreadable.isEmpty(); }
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views of the program, in their order, as bytes for the settings.
struct SavedViews {
    static constexpr int Version = 1;

    /// JSON. Entries that could not be read stand where they stood.
    static QByteArray toBytes(const QList<SavedView> &views);
    /// Nothing when the bytes as a whole are nothing this program can read, such as those of a later version: then they
    /// must not be overwritten.
    static std::optional<QList<SavedView>> fromBytes(const QByteArray &bytes);
    /// What is there before anybody saved one.
    static QList<SavedView> builtIn();
};

} // namespace agm
