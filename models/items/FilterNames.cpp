// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterNames.h"

#include "items/SearchFold.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace agm {
namespace {

using F = Field;

struct ShortName {
    const char *name;
    Field field;
};

/// The first name of a field is the one it is written with.
constexpr std::array ShortNames{
    ShortName{"cpc", F::CostPerClick},
    ShortName{"cpm", F::CostPerMille},
    ShortName{"cpr", F::CostPerResult},
    ShortName{"cpp", F::CostPerPurchase},
    ShortName{"cpl", F::CostPerLead},
    ShortName{"value", F::PurchaseValue},
    ShortName{"budget", F::BudgetAmount},
    ShortName{"min_spend", F::MinimumDailySpend},
    ShortName{"target", F::DesiredCostPerResult},
    ShortName{"cost_target", F::DesiredCostPerResult},
    ShortName{"ctr", F::ClickThroughRate},
    ShortName{"uctr", F::UniqueClickThroughRate},
    ShortName{"unique_ctr", F::UniqueClickThroughRate},
    ShortName{"roas", F::ReturnOnAdSpend},
    ShortName{"applications", F::SubmittedApplications},
    ShortName{"registrations", F::CompletedRegistrations},
    ShortName{"views", F::ViewedContents},
    ShortName{"carts", F::AddedToCarts},
    ShortName{"campaign", F::AdCampaign},
    ShortName{"delivery", F::DeliveryStatus},
    ShortName{"bid", F::BidType},
    ShortName{"goal", F::OptimizationGoal},
    ShortName{"event", F::ConversionEvent},
    ShortName{"location", F::ConversionLocation},
    ShortName{"apps", F::MessageApps},
    ShortName{"starts", F::StartsAt},
    ShortName{"ends", F::EndsAt},
    ShortName{"created", F::CreatedAt},
    ShortName{"updated", F::UpdatedAt},
    ShortName{"dynamic", F::DynamicCreative},
    ShortName{"places", F::Regions},
    ShortName{"countries", F::Regions},
    ShortName{"people", F::Demographics},
    ShortName{"interests", F::DetailedTargeting},
    ShortName{"currency", F::SpendCurrency},
    ShortName{"trend", F::SpendTrend},
    ShortName{"verdict", F::AgainstTarget},
};
/// Names that are understood although the field is written with the registry's key.
constexpr std::array OtherNames{ShortName{"name", F::Title}, ShortName{"impr", F::Impressions},
                                ShortName{"freq", F::Frequency}};

struct Names {
    QHash<QString, Field> fields;
    QHash<Field, QStringList> names;

    Names()
    {
        const auto add = [this](const QString &name, Field field) {
            if (fields.contains(name))
                return;
            fields.insert(name, field);
            names[field].append(name);
        };
        for (const ShortName &one : ShortNames)
            add(QString::fromLatin1(one.name), one.field);
        for (const FieldInfo &info : columnRegistry())
            add(QString::fromLatin1(info.key), info.field);
        for (const ShortName &one : OtherNames)
            add(QString::fromLatin1(one.name), one.field);
    }
};

const Names &allNames()
{
    static const Names names;
    return names;
}

/// How many letters must be put in, taken out or changed to get from one to the other.
int slips(QStringView a, QStringView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] != b[qsizetype(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

} // namespace

FilterKind filterKind(Field field)
{
    switch (fieldInfo(field).kind) {
    case FieldKind::Money: return FilterKind::Amount;
    case FieldKind::Count:
    case FieldKind::Decimal: return FilterKind::Count;
    case FieldKind::Rate: return FilterKind::Rate;
    case FieldKind::Multiple: return FilterKind::Multiple;
    case FieldKind::Instant: return FilterKind::Instant;
    case FieldKind::Flag: return FilterKind::Flag;
    case FieldKind::Word: return FilterKind::Word;
    case FieldKind::Text: return FilterKind::Text;
    case FieldKind::List: return FilterKind::List;
    case FieldKind::Object: return field == Field::Issues ? FilterKind::Issues : FilterKind::List;
    }
    return FilterKind::Text;
}

QString filterName(Field field)
{
    return allNames().names.value(field).constFirst();
}

QStringList filterNames(Field field)
{
    return allNames().names.value(field);
}

std::optional<Field> filterField(QStringView name)
{
    const auto found = allNames().fields.constFind(name.toString().toLower());
    return found == allNames().fields.constEnd() ? std::nullopt : std::optional(*found);
}

QString nearestFilterName(QStringView name)
{
    const QString lower = name.left(40).toString().toLower();
    QString nearest;
    int least = lower.size() < 4 ? 2 : 3;
    for (auto it = allNames().fields.cbegin(); it != allNames().fields.cend(); ++it) {
        const int away = slips(lower, it.key());
        // Among equals the first by alphabet: the order of a hash must not be seen.
        if (away < least || (away == least && !nearest.isEmpty() && it.key() < nearest)) {
            least = away;
            nearest = it.key();
        }
    }
    return nearest;
}

QList<FilterOp> filterOps(FilterKind kind)
{
    using O = FilterOp;
    switch (kind) {
    case FilterKind::Amount:
    case FilterKind::Count:
    case FilterKind::Rate:
    case FilterKind::Multiple:
    case FilterKind::Instant:
        return {O::Greater, O::GreaterOrEqual, O::Less, O::LessOrEqual, O::Equal, O::NotEqual, O::Any, O::None};
    case FilterKind::Flag: return {O::Equal};
    case FilterKind::Word: return {O::Has, O::NotEqual, O::Matches, O::Any, O::None};
    case FilterKind::Text: return {O::Has, O::Equal, O::NotEqual, O::Matches, O::Any, O::None};
    case FilterKind::List: return {O::Has, O::Any, O::None};
    case FilterKind::Issues:
        return {O::Has, O::Greater, O::GreaterOrEqual, O::Less, O::LessOrEqual, O::Equal, O::NotEqual, O::Any, O::None};
    }
    return {};
}

QString filterOpText(FilterOp op)
{
    switch (op) {
    case FilterOp::Has: return QStringLiteral(":");
    case FilterOp::Equal: return QStringLiteral("=");
    case FilterOp::NotEqual: return QStringLiteral("!=");
    case FilterOp::Less: return QStringLiteral("<");
    case FilterOp::LessOrEqual: return QStringLiteral("<=");
    case FilterOp::Greater: return QStringLiteral(">");
    case FilterOp::GreaterOrEqual: return QStringLiteral(">=");
    case FilterOp::Matches: return QStringLiteral("~");
    case FilterOp::Any:
    case FilterOp::None: break;
    }
    return {};
}

QString filterExample(Field field)
{
    const QString name = filterName(field);
    switch (filterKind(field)) {
    case FilterKind::Amount: return name + QLatin1String(">50");
    case FilterKind::Count: return name + QLatin1String(">100");
    case FilterKind::Rate: return name + QLatin1String(">2%");
    case FilterKind::Multiple: return name + QLatin1String(">=2");
    case FilterKind::Instant: return name + QLatin1String("<7d");
    case FilterKind::Flag: return name + QLatin1String(":yes");
    case FilterKind::Issues: return name + QLatin1String(">0");
    case FilterKind::Text: return name + QLatin1String(":\"spring sale\"");
    case FilterKind::List: return name + QLatin1String(":any");
    case FilterKind::Word: break;
    }
    switch (field) {
    case Field::AgainstTarget: return name + QLatin1String(":clearly_above");
    case Field::Status: return name + QLatin1String(":active,paused");
    case Field::BudgetType: return name + QLatin1String(":daily");
    case Field::SpendCurrency:
    case Field::BudgetCurrency: return name + QLatin1String(":usd");
    case Field::OptimizationGoal: return name + QLatin1String(":link_clicks");
    default: return name + QLatin1String(":any");
    }
}

QString filterStateWord(FilterState state)
{
    switch (state) {
    case FilterState::Drafted: return QStringLiteral("drafted");
    case FilterState::Issues: return QStringLiteral("issues");
    case FilterState::Delivering: return QStringLiteral("delivering");
    }
    return {};
}

std::optional<FilterState> filterState(QStringView word)
{
    for (const FilterState state : {FilterState::Drafted, FilterState::Issues, FilterState::Delivering}) {
        if (word.compare(filterStateWord(state), Qt::CaseInsensitive) == 0)
            return state;
    }
    return std::nullopt;
}

QString filterWord(QStringView word)
{
    QString folded = QString::fromUtf8(searchFold(word)).simplified();
    return folded.replace(QLatin1Char(' '), QLatin1Char('_')).replace(QLatin1Char('-'), QLatin1Char('_'));
}

} // namespace agm
