// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace agm::sandbox {

/// Small writers of JSON text. A page of 100 ad groups holds some 7 000 values; building it as a QJsonDocument costs
/// several times what the rest of the request does, so the answers are written straight into one byte array.
namespace json {

/// Appends `text` in quotes with the escapes JSON asks for. A null view becomes `null`.
void string(QByteArray &out, QStringView text);
/// Appends `"key":`, with a comma before it when something stands there already.
void key(QByteArray &out, const char *name);
/// Appends the shortest text that reads back as the same double; `null` for what JSON cannot hold.
void number(QByteArray &out, double value);
void number(QByteArray &out, qint64 value);
/// Appends micro-units as an amount with at most two decimals, rounded half away from zero.
void money(QByteArray &out, qint64 micros);
/// Rounds an amount to two decimals, half away from zero.
double cents(double amount);
/// Appends an instant (milliseconds since 1970, UTC) as "2026-06-01T12:00:00Z"; milliseconds only when there are any.
void instant(QByteArray &out, qint64 ms);

} // namespace json

} // namespace agm::sandbox
