// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AdGroupPack.h"

#include "domain/FieldRegistry.h"
#include "store/PackBytes.h"

#include <QtCore/QCryptographicHash>

#include <cmath>

namespace agm::store {
namespace {

/// Grows when the order of the members below changes; the attributes tell of themselves.
constexpr char FormatVersion = 1;

constexpr std::array Words{
    &AdGroup::campaignId,  &AdGroup::status,           &AdGroup::deliveryStatus,  &AdGroup::budgetType,
    &AdGroup::bidType,     &AdGroup::optimizationGoal, &AdGroup::conversionEvent, &AdGroup::conversionLocation,
    &AdGroup::resultEvent, &AdGroup::resultEventName,  &AdGroup::platform};
constexpr std::array Currencies{&AdGroup::spendCurrency, &AdGroup::budgetCurrency};
constexpr std::array Instants{&AdGroup::startsAt, &AdGroup::endsAt, &AdGroup::createdAt, &AdGroup::updatedAt};
constexpr std::array CampaignWords{&Campaign::status,     &Campaign::deliveryStatus,     &Campaign::objective,
                                   &Campaign::budgetType, &Campaign::budgetOptimization, &Campaign::bidType,
                                   &Campaign::platform};

/// A count is nearly always a whole number, which is short then.
bool isWhole(double value)
{
    return std::abs(value) < 9e15 && std::bit_cast<quint64>(double(qint64(value))) == std::bit_cast<quint64>(value);
}

Word wordOf(Currency currency)
{
    return Word::of(QStringView(currency.code()));
}

Word readWord(PackReader &in, const PackTables &tables)
{
    const quint64 number = in.number();
    if (number >= tables.words.size() || (number > 0 && tables.words[number].isNull())) {
        in.refuse();
        return {};
    }
    return tables.words[number];
}

Currency readCurrency(PackReader &in, const PackTables &tables)
{
    const Word word = readWord(in, tables);
    // An account has one or two of them.
    thread_local std::pair<Word, Currency> last;
    if (last.first != word)
        last = {word, word.isNull() ? Currency() : Currency::of(word.text())};
    return last.second;
}

void write(PackWriter &out, Instant instant)
{
    out.number(instant.isNull() ? 0 : 1);
    if (instant.isNull())
        return;
    out.signedNumber(instant.msecs());
    out.signedNumber(instant.offsetMinutes());
}

Instant readInstant(PackReader &in)
{
    if (in.number() == 0)
        return {};
    const qint64 msecs = in.signedNumber();
    return Instant(msecs, int(in.signedNumber()));
}

void write(PackWriter &out, const QList<Issue> &issues)
{
    out.number(quint64(issues.size()));
    for (const Issue &issue : issues) {
        out.text(issue.id);
        out.text(issue.message);
        out.text(issue.resourceId);
        out.text(issue.resourceType);
    }
}

QList<Issue> readIssues(PackReader &in)
{
    QList<Issue> issues;
    for (qsizetype left = in.count(); left > 0 && in.ok(); --left) {
        Issue issue;
        issue.id = in.text();
        issue.message = in.text();
        issue.resourceId = in.text();
        issue.resourceType = in.text();
        issues.append(issue);
    }
    return issues;
}

void writeNumbers(PackWriter &out, const AdGroup &group)
{
    quint64 present = 0;
    quint64 broken = 0; // numbers that are not whole
    for (std::size_t i = 0; i < NumberFieldCount; ++i) {
        if (const auto value = group.number(Field(i))) {
            present |= quint64(1) << i;
            if (!isMoney(Field(i)) && !isWhole(*value))
                broken |= quint64(1) << i;
        }
    }
    out.number(present);
    out.number(broken);
    for (std::size_t i = 0; i < NumberFieldCount; ++i) {
        if (!(present >> i & 1))
            continue;
        if (isMoney(Field(i)))
            out.signedNumber(group.money(Field(i))->micros);
        else if (broken >> i & 1)
            out.fixed64(std::bit_cast<quint64>(*group.number(Field(i))));
        else
            out.signedNumber(qint64(*group.number(Field(i))));
    }
}

NumberSlots readNumbers(PackReader &in)
{
    const quint64 present = in.number();
    const quint64 broken = in.number();
    NumberSlots numbers;
    for (std::size_t i = 0; i < NumberFieldCount; ++i) {
        if (!(present >> i & 1))
            continue;
        if (isMoney(Field(i)))
            numbers.set(Field(i), in.signedNumber());
        else if (broken >> i & 1)
            numbers.set(Field(i), qint64(in.fixed64()));
        else
            numbers.set(Field(i), std::bit_cast<qint64>(double(in.signedNumber())));
    }
    return numbers;
}

static_assert(NumberFieldCount <= 64 && FieldCount <= 128);

void writeSent(PackWriter &out, const std::bitset<FieldCount> &sent)
{
    const std::bitset<FieldCount> low(~quint64(0));
    out.fixed64((sent & low).to_ullong());
    out.number((sent >> 64).to_ullong());
}

void readSent(PackReader &in, std::bitset<FieldCount> &sent)
{
    const std::bitset<FieldCount> low(in.fixed64());
    sent = low | (std::bitset<FieldCount>(in.number()) << 64);
}

void write(PackWriter &out, const std::optional<Money> &money, const NumberOfWord &numberOf)
{
    out.number(money ? 1 : 0);
    if (!money)
        return;
    out.signedNumber(money->micros);
    out.number(numberOf(wordOf(money->currency)));
}

std::optional<Money> readMoney(PackReader &in, const PackTables &tables)
{
    if (in.number() == 0)
        return std::nullopt;
    const qint64 micros = in.signedNumber();
    return Money{micros, readCurrency(in, tables)};
}

} // namespace

QByteArray packFingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray(1, FormatVersion));
    // The number of a field is its place in the row, whatever the order of the registry is.
    for (std::size_t i = 0; i < FieldCount; ++i) {
        hash.addData(QByteArrayView(fieldInfo(Field(i)).key));
        hash.addData("\n");
    }
    return hash.result();
}

QByteArray packAdGroup(const AdGroup &group, quint64 days, quint64 targeting, const NumberOfWord &numberOf)
{
    PackWriter out;
    out.number(days);
    out.number(targeting);
    out.text(group.id);
    out.text(group.title);
    for (const auto word : Words)
        out.number(numberOf(group.*word));
    for (const auto currency : Currencies)
        out.number(numberOf(wordOf(group.*currency)));
    out.number(group.dynamicCreative ? 1 : 0);
    for (const auto instant : Instants)
        write(out, group.*instant);
    writeSent(out, group.sent);
    writeNumbers(out, group);
    write(out, group.issues);
    return std::move(out).sealed();
}

UnpackedAdGroup unpackAdGroup(QByteArrayView pack, const PackTables &tables)
{
    PackReader in(pack, true);
    if (!in.ok())
        return {};
    auto group = std::make_shared<AdGroup>();
    const quint64 days = in.number();
    const quint64 targeting = in.number();
    if (targeting > 0)
        group->targeting = tables.targetingOf ? tables.targetingOf(targeting) : nullptr;
    if (!group->targeting)
        return {};
    group->id = in.text();
    group->title = in.text();
    for (const auto word : Words)
        (*group).*word = readWord(in, tables);
    for (const auto currency : Currencies)
        (*group).*currency = readCurrency(in, tables);
    group->dynamicCreative = in.number() != 0;
    for (const auto instant : Instants)
        (*group).*instant = readInstant(in);
    readSent(in, group->sent);
    group->setNumbers(readNumbers(in));
    group->issues = readIssues(in);
    if (!in.atEnd() || group->id.isEmpty())
        return {};
    return {std::move(group), days};
}

QByteArray packCampaign(const Campaign &campaign, const NumberOfWord &numberOf)
{
    PackWriter out;
    out.text(campaign.id);
    out.text(campaign.title);
    for (const auto word : CampaignWords)
        out.number(numberOf(campaign.*word));
    write(out, campaign.budgetAmount, numberOf);
    write(out, campaign.spend, numberOf);
    write(out, campaign.issues);
    write(out, campaign.createdAt);
    write(out, campaign.updatedAt);
    return std::move(out).sealed();
}

CampaignPtr unpackCampaign(QByteArrayView pack, const PackTables &tables)
{
    PackReader in(pack, true);
    auto campaign = std::make_shared<Campaign>();
    campaign->id = in.text();
    campaign->title = in.text();
    for (const auto word : CampaignWords)
        (*campaign).*word = readWord(in, tables);
    campaign->budgetAmount = readMoney(in, tables);
    campaign->spend = readMoney(in, tables);
    campaign->issues = readIssues(in);
    campaign->createdAt = readInstant(in);
    campaign->updatedAt = readInstant(in);
    if (!in.atEnd() || campaign->id.isEmpty())
        return nullptr;
    return campaign;
}

} // namespace agm::store
