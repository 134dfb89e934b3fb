// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/World.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace agm::sandbox {

/// Every editable key with the value an ad group has when nothing is said about it.
QJsonObject defaultSettings();
/// The settings as they are stored and answered: compact JSON, ages in both spellings, include and exclude present.
QByteArray settingsText(QJsonObject settings);

/// An instant such as 2026-06-01T12:00:00Z or with an offset, in milliseconds; empty when the text is none. A time
/// without a zone is refused: it would mean something else on every machine.
std::optional<qint64> parseInstant(const QString &text);

/// What the checks need to know beside the settings themselves.
struct SettingsContext {
    bool creating = false;
    const Campaign *campaign = nullptr;
    qint64 createdAt = 0; ///< the start of an ad group without starts_at, milliseconds
};

/// The settings after `body` (POST or PATCH) was applied, or the message of the 400, which names the key. Only sent
/// keys change; nested objects are replaced whole and keep members we do not know. What only makes sense together
/// with a changed key (a cost target, a frequency cap, message apps) is cleared with it unless it was sent too.
tl::expected<QJsonObject, QString> applyBody(const QJsonObject &settings, const QJsonObject &body,
                                             const SettingsContext &context);

/// Checks the value of one key on its own: type, range, words. Empty: it is fine. Also used by reach estimates.
QString checkValue(const QString &key, const QJsonValue &value);

} // namespace agm::sandbox
