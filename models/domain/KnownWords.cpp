// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DraftChecks.h"

#include <QtCore/QHash>

namespace agm {
namespace {

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

QStringList knownPlatforms()
{
    static const QStringList platforms = list("facebook instagram messenger audience_network threads whatsapp");
    return platforms;
}

QStringList knownPositions(const QString &platform)
{
    static const QHash<QString, QStringList> positions{
        {QStringLiteral("facebook"),
         list("feed right_hand_column marketplace search profile_feed notification story instream_video facebook_reels "
              "facebook_reels_overlay biz_disco_feed")},
        {QStringLiteral("instagram"),
         list("stream story explore explore_home reels profile_feed profile_reels ig_search")},
        {QStringLiteral("messenger"), list("story")},
        {QStringLiteral("audience_network"), list("classic rewarded_video")},
        {QStringLiteral("threads"), list("threads_stream")},
        {QStringLiteral("whatsapp"), list("status")},
    };
    return positions.value(platform);
}

QStringList knownWords(Field field)
{
    // What an update takes; the later words of an answer (rejected, duplicating) cannot be asked for.
    static const QHash<Field, QStringList> words{
        {Field::Status, list("active paused")},
        {Field::BudgetType, list("daily lifetime")},
        {Field::BidType, list("minimum_cost average_target maximum_target")},
        {Field::OptimizationGoal,
         list("conversions link_clicks landing_page_views reach impressions engagement conversations video_views "
              "two_second_views page_likes social_profile ad_recall_lift event_responses reminders_set lead_generation "
              "quality_lead value profile_and_page_engagement")},
        {Field::ConversionEvent,
         list("purchase add_to_cart initiated_checkout add_payment_info complete_registration lead content_view search "
              "contact customize_product donate find_location schedule start_trial submit_application subscribe")},
        {Field::ConversionLocation,
         list("website profile messaging on_ad instant_forms instant_forms_and_messenger website_and_instant_forms")},
        {Field::MessageApps, list("messenger instagram whatsapp")},
    };
    return words.value(field);
}

} // namespace agm
