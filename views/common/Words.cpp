// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Words.h"

#include "views/common/Formats.h"
#include "views/common/SafeText.h"
#include "views/common/WordTable.h"

#include <QtCore/QCoreApplication>

namespace agm::words {
namespace {

using S = DisplayState;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString known(const char *kind, const QString &raw)
{
    const char *source = sourceWord(kind, raw);
    return source ? Tr::tr(source) : inertLine(raw);
}

/// Key of the word table for a field; null for fields whose words are free.
const char *kindOf(Field field)
{
    switch (field) {
    case Field::ConversionEvent:
    case Field::ResultEvent: return "event";
    case Field::MessageApps: return "platform";
    case Field::Status:
    case Field::DeliveryStatus:
    case Field::BudgetType:
    case Field::BidType:
    case Field::OptimizationGoal:
    case Field::ConversionLocation:
    case Field::Platform: return fieldInfo(field).key;
    default: return nullptr;
    }
}

} // namespace

QString inSentence(const QString &word)
{
    // CTR, CPM and ROAS stay as they are.
    const bool abbreviation = word.size() > 1 && word.at(1).isUpper();
    //: Not shown. How a heading is written inside a sentence: "small" where its first letter becomes small (English,
    //: Spanish), "same" where it stays as it is (German nouns, scripts without capitals).
    const bool small = Tr::tr("small", "headings in sentences") == QLatin1String("small");
    return abbreviation || !small ? word : word.left(1).toLower() + word.mid(1);
}

QString fieldTitle(Field field)
{
    return QCoreApplication::translate("Fields", fieldInfo(field).title);
}

QString fieldDefinition(Field field)
{
    return QCoreApplication::translate("Fields", fieldInfo(field).definition);
}

QString groupTitle(FieldGroup group)
{
    return QCoreApplication::translate("Fields", fieldGroupTitle(group));
}

QString fieldWord(Field field, const QString &raw)
{
    if (field == Field::Languages)
        return language(raw);
    const char *kind = kindOf(field);
    return kind ? known(kind, raw) : inertLine(raw);
}

bool knowsFieldWord(Field field, const QString &raw)
{
    const char *kind = kindOf(field);
    return kind && sourceWord(kind, raw);
}

QString state(DisplayState state, const QString &raw)
{
    switch (state) {
    case S::Active: return Tr::tr("Active");
    case S::Learning: return Tr::tr("Learning");
    case S::LearningLimited: return Tr::tr("Learning limited");
    case S::Paused: return Tr::tr("Paused");
    case S::CampaignPaused: return Tr::tr("Campaign paused");
    case S::NoAds: return Tr::tr("No ads");
    case S::AdsOff: return Tr::tr("Ads off");
    case S::Draft: return Tr::tr("Draft");
    case S::Scheduled: return Tr::tr("Scheduled");
    case S::Completed: return Tr::tr("Completed");
    case S::Processing: return Tr::tr("Processing");
    case S::Duplicating: return Tr::tr("Duplicating");
    case S::Rejected: return Tr::tr("Rejected");
    case S::Issues: return Tr::tr("Issues");
    case S::Unknown: return raw.isEmpty() ? Tr::tr("No status") : inertLine(raw);
    }
    return {};
}

QString stateMeaning(DisplayState state)
{
    switch (state) {
    case S::Active: return Tr::tr("It is switched on and may deliver.");
    case S::Learning:
        return Tr::tr(
            "The ad network is still learning whom to show it to; costs vary until it is done. Pausing starts "
            "the learning anew.");
    case S::LearningLimited:
        return Tr::tr(
            "It gets too few results to finish learning. A larger budget or audience, or a more frequent goal, helps.");
    case S::Paused: return Tr::tr("It is switched off and spends nothing. Resume it to deliver.");
    case S::CampaignPaused: return Tr::tr("It is switched on, but its campaign is not, so it spends nothing.");
    case S::NoAds: return Tr::tr("It is switched on, but has no ads to show.");
    case S::AdsOff: return Tr::tr("It is switched on, but all its ads are off.");
    case S::Draft: return Tr::tr("Its campaign has not been launched yet.");
    case S::Scheduled: return Tr::tr("It starts at the time set in its schedule.");
    case S::Completed: return Tr::tr("Its end has passed; it spends nothing more.");
    case S::Processing: return Tr::tr("The ad network is still taking over a change.");
    case S::Duplicating: return Tr::tr("It is a copy that is still being made.");
    case S::Rejected:
        return Tr::tr("The review rejected it. Its issues say what to change; resuming does not cure it.");
    case S::Issues: return Tr::tr("Something keeps it from delivering fully; its issues say what.");
    case S::Unknown:
        return Tr::tr("This version of the program does not know this status; it is shown as the server sent it.");
    }
    return {};
}

QString pending(PendingKind kind)
{
    switch (kind) {
    case PendingKind::None: return {};
    case PendingKind::Pausing: return Tr::tr("Pausing…");
    case PendingKind::Resuming: return Tr::tr("Resuming…");
    case PendingKind::Deleting: return Tr::tr("Deleting…");
    case PendingKind::Saving: return Tr::tr("Saving…");
    case PendingKind::Failed: return Tr::tr("Failed");
    }
    return {};
}

QString adGroups(int count)
{
    return count == 1 ? Tr::tr("1 ad group") : Tr::tr("%1 ad groups", nullptr, count).arg(Formats().count(count));
}

QString issues(int count)
{
    return count == 1 ? Tr::tr("1 issue") : Tr::tr("%1 issues", nullptr, count).arg(Formats().count(count));
}

QString campaignStatus(const QString &raw)
{
    return known("campaign", raw);
}

QString resourceType(const QString &raw)
{
    return known("resource_type", raw);
}

QString windowPreset(WindowPreset preset)
{
    switch (preset) {
    case WindowPreset::Today: return Tr::tr("Today");
    case WindowPreset::Last7Days: return Tr::tr("Last 7 days");
    case WindowPreset::Last14Days: return Tr::tr("Last 14 days");
    case WindowPreset::Last30Days: return Tr::tr("Last 30 days");
    case WindowPreset::AllTime: return Tr::tr("All time");
    case WindowPreset::Custom: return Tr::tr("Custom");
    }
    return {};
}

QString bulkAction(BulkAction action)
{
    switch (action) {
    case BulkAction::Pause: return Tr::tr("Pause");
    case BulkAction::Resume: return Tr::tr("Resume");
    case BulkAction::Delete: return Tr::tr("Delete");
    case BulkAction::Edit: return Tr::tr("Change");
    case BulkAction::Create: return Tr::tr("Create");
    case BulkAction::Duplicate: return Tr::tr("Duplicate");
    }
    return {};
}

QString skipReason(SkipReason reason, int count)
{
    const QString number = Formats().count(count);
    switch (reason) {
    case SkipReason::AlreadyPaused: return Tr::tr("%1 already paused").arg(number);
    case SkipReason::AlreadyActive: return Tr::tr("%1 already active").arg(number);
    case SkipReason::Rejected: return Tr::tr("%1 rejected by review").arg(number);
    case SkipReason::Duplicating: return Tr::tr("%1 still being copied").arg(number);
    case SkipReason::UnknownStatus: return Tr::tr("%1 with a status this version does not know").arg(number);
    case SkipReason::Busy: return Tr::tr("%1 with another change running").arg(number);
    }
    return {};
}

QString platform(const QString &raw)
{
    return known("platform", raw);
}

QString position(const QString &raw)
{
    return known("position", raw);
}

QString operatingSystem(const QString &raw)
{
    return known("os", raw);
}

} // namespace agm::words
