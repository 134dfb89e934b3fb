// SPDX-License-Identifier: GPL-3.0-or-later
// Each metric is one byte, its number and its kind, and then its value: nothing for 0, which most rare metrics are; a
// whole number in groups of seven bits, lowest first, with the sign in its lowest bit; or the eight bytes of a double.
#include "store/MetricRow.h"

#include <QtCore/QtEndian>

#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace agm::store {
namespace {

/// A metric's number on disk is its place here. New ones come to the end; none is ever moved.
constexpr std::array Packed{Field::PurchaseValue,
                            Field::UniqueClicks,
                            Field::LinkClicks,
                            Field::Purchases,
                            Field::Leads,
                            Field::Schedules,
                            Field::SubmittedApplications,
                            Field::Contacts,
                            Field::CompletedRegistrations,
                            Field::ViewedContents,
                            Field::AddedToCarts,
                            Field::CustomConversions};
constexpr quint8 RoasSpend = 31;

enum Kind : quint8 { Zero, Whole, Double };

void putWhole(QByteArray &out, qint64 value)
{
    quint64 bits = (quint64(value) << 1) ^ quint64(value >> 63);
    for (; bits >= 0x80; bits >>= 7)
        out.append(char(bits | 0x80));
    out.append(char(bits));
}

void put(QByteArray &out, quint8 number, double value)
{
    constexpr double Exact = 9007199254740992.0; // 2^53: beyond, a double has no odd numbers
    const bool whole = std::abs(value) < Exact && std::floor(value) == value;
    const Kind kind = value == 0 ? Zero : whole ? Whole : Double;
    out.append(char(number | kind << 5));
    if (kind == Whole)
        putWhole(out, qint64(value));
    if (kind == Double) {
        const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(value));
        out.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
}

/// One value; false when the text is cut.
bool take(const QByteArray &in, qsizetype &at, quint8 kind, double &value, qint64 &whole)
{
    whole = 0;
    value = 0;
    if (kind == Zero)
        return true;
    if (kind == Whole) {
        quint64 bits = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= in.size())
                return false;
            const auto byte = quint8(in[at++]);
            bits |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        whole = qint64(bits >> 1) ^ -qint64(bits & 1);
        value = double(whole);
        return true;
    }
    quint64 bits = 0;
    if (kind != Double || in.size() - at < qsizetype(sizeof bits))
        return false;
    std::memcpy(&bits, in.constData() + at, sizeof bits);
    at += qsizetype(sizeof bits);
    value = std::bit_cast<double>(qFromLittleEndian(bits));
    whole = qint64(value);
    return true;
}

} // namespace

QByteArray packRest(const MetricFigures &figures)
{
    QByteArray out;
    for (quint8 number = 0; number < Packed.size(); ++number) {
        const Field field = Packed[number];
        if (const auto money = figures.money(field)) {
            out.append(char(number | (money->micros == 0 ? Zero : Whole) << 5));
            if (money->micros != 0)
                putWhole(out, money->micros);
        } else if (const auto count = figures.kept(field)) {
            put(out, number, *count);
        }
    }
    if (figures.roasSpendUsd)
        put(out, RoasSpend, *figures.roasSpendUsd);
    return out;
}

void unpackRest(const QByteArray &rest, MetricFigures &figures)
{
    for (qsizetype at = 0; at < rest.size();) {
        const auto head = quint8(rest[at++]);
        const quint8 number = head & 0x1f;
        double value = 0;
        qint64 whole = 0;
        if (!take(rest, at, head >> 5, value, whole))
            return;
        if (number == RoasSpend)
            figures.roasSpendUsd = value;
        else if (number < Packed.size() && Packed[number] == Field::PurchaseValue)
            figures.setMoney(Packed[number], whole);
        else if (number < Packed.size())
            figures.setCount(Packed[number], value);
    }
}

} // namespace agm::store
