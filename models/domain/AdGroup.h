// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CompactNumbers.h"
#include "domain/Instant.h"
#include "domain/Money.h"
#include "domain/SharedTargeting.h"
#include "domain/Word.h"

#include <bit>
#include <bitset>
#include <memory>
#include <optional>

namespace agm {

/// The three documented statuses, the later `duplicating`, and any word we do not know (kept in AdGroup::status).
enum class AdGroupStatus { Active, Paused, Rejected, Duplicating, Unknown };

/// One ad group with all its attributes. A row of 100 000 must be small, so numbers are kept compact, repeated text is
/// interned and the parts of the targeting are shared. Once handed on it is constant (AdGroupPtr) and may be read on
/// any thread.
class AdGroup {
public:
    QString id;
    QString title; ///< null when the server sent null
    Word campaignId;
    Word status;
    Word deliveryStatus;
    Word budgetType;
    Word bidType;
    Word optimizationGoal;
    Word conversionEvent;
    Word conversionLocation;
    Word resultEvent;
    Word resultEventName;
    Word platform;
    Currency spendCurrency;
    Currency budgetCurrency; ///< null when not sent; see currencyOf()
    bool dynamicCreative = false;
    /// The metrics of the chosen stats window have not come yet: there are none, which is neither 0 nor null.
    bool metricsLoading = false;
    Instant startsAt; ///< null: starts when active
    Instant endsAt; ///< null: runs until paused
    Instant createdAt;
    Instant updatedAt;
    TargetingPtr targeting = emptyTargeting();
    QList<Issue> issues;
    /// Which keys the answer had at all; a key that was null counts as sent.
    std::bitset<FieldCount> sent;

    /// `field` must be a money field. The currency is currencyOf(field). Nothing when null or not sent.
    std::optional<Money> money(Field field) const
    {
        if (!m_numbers.has(field))
            return std::nullopt;
        return Money{m_numbers.slot(field), currencyOf(field)};
    }
    /// `field` must be a numeric field; money comes as units (for ratios and charts, never for sums).
    std::optional<double> number(Field field) const
    {
        if (!m_numbers.has(field))
            return std::nullopt;
        const qint64 slot = m_numbers.slot(field);
        return isMoney(field) ? double(slot) / double(Money::Micro) : std::bit_cast<double>(slot);
    }
    /// One number anew. For many at once there is setNumbers().
    void setMoney(Field field, qint64 micros) { setSlot(field, micros); }
    void setNumber(Field field, double value) { setSlot(field, std::bit_cast<qint64>(value)); }
    /// Makes a numeric field null.
    void clearNumber(Field field);
    /// Every number anew.
    void setNumbers(const NumberSlots &numbers) { m_numbers = CompactNumbers(numbers); }

    /// Metrics are in spend_currency; purchase_value is in USD whatever that is; budgets are in budget_currency, which
    /// the page does not have: then in spend_currency.
    Currency currencyOf(Field moneyField) const;
    AdGroupStatus knownStatus() const;
    /// Results: the `results` key when sent, else the count behind `result_event`; nothing when the goal is not an
    /// event the Whop pixel attributes.
    std::optional<double> results() const;
    /// The count field behind `result_event`; nothing for null or an unknown word.
    static std::optional<Field> resultCountField(Word resultEvent);

    /// Takes every metric of the stats window from `other`, and leaves the settings.
    void takeMetricsOf(const AdGroup &other);
    /// Another stats window was chosen: its metrics are still to come, and those of the old one must not be shown.
    void forgetMetrics();

    static const TargetingPtr &emptyTargeting() { return TargetingPtr::empty(); }

    friend bool operator==(const AdGroup &, const AdGroup &);

private:
    void setSlot(Field field, qint64 slot);

    CompactNumbers m_numbers;
};

using AdGroupPtr = std::shared_ptr<const AdGroup>;

} // namespace agm
