// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/WordTable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <array>

namespace agm::words {
namespace {

struct Entry {
    const char *kind;
    const char *raw;
    const char *text;
};

// The API's words by kind: the enumerations of the Ad Groups API page and of the versions after it.
constexpr Entry entries[] = {
    {"status", "active", QT_TRANSLATE_NOOP("Words", "Active")},
    {"status", "paused", QT_TRANSLATE_NOOP("Words", "Paused")},
    {"status", "rejected", QT_TRANSLATE_NOOP("Words", "Rejected")},
    {"status", "duplicating", QT_TRANSLATE_NOOP("Words", "Duplicating")},

    {"delivery_status", "active", QT_TRANSLATE_NOOP("Words", "Active")},
    {"delivery_status", "learning", QT_TRANSLATE_NOOP("Words", "Learning")},
    {"delivery_status", "learning_limited", QT_TRANSLATE_NOOP("Words", "Learning limited")},
    {"delivery_status", "paused", QT_TRANSLATE_NOOP("Words", "Paused")},
    {"delivery_status", "campaign_paused", QT_TRANSLATE_NOOP("Words", "Campaign paused")},
    {"delivery_status", "no_ads", QT_TRANSLATE_NOOP("Words", "No ads")},
    {"delivery_status", "ads_off", QT_TRANSLATE_NOOP("Words", "Ads off")},
    {"delivery_status", "draft", QT_TRANSLATE_NOOP("Words", "Draft")},
    {"delivery_status", "scheduled", QT_TRANSLATE_NOOP("Words", "Scheduled")},
    {"delivery_status", "completed", QT_TRANSLATE_NOOP("Words", "Completed")},
    {"delivery_status", "processing", QT_TRANSLATE_NOOP("Words", "Processing")},
    {"delivery_status", "duplicating", QT_TRANSLATE_NOOP("Words", "Duplicating")},
    {"delivery_status", "rejected", QT_TRANSLATE_NOOP("Words", "Rejected")},
    {"delivery_status", "all_ads_rejected", QT_TRANSLATE_NOOP("Words", "All ads rejected")},
    {"delivery_status", "in_appeal", QT_TRANSLATE_NOOP("Words", "In appeal")},
    {"delivery_status", "issues", QT_TRANSLATE_NOOP("Words", "Issues")},

    {"campaign", "active", QT_TRANSLATE_NOOP("Words", "Active")},
    {"campaign", "paused", QT_TRANSLATE_NOOP("Words", "Paused")},
    {"campaign", "inactive", QT_TRANSLATE_NOOP("Words", "Inactive")},
    {"campaign", "stale", QT_TRANSLATE_NOOP("Words", "Stale")},
    {"campaign", "pending_refund", QT_TRANSLATE_NOOP("Words", "Pending refund")},
    {"campaign", "payment_failed", QT_TRANSLATE_NOOP("Words", "Payment failed")},
    {"campaign", "draft", QT_TRANSLATE_NOOP("Words", "Draft")},
    {"campaign", "in_review", QT_TRANSLATE_NOOP("Words", "In review")},
    {"campaign", "flagged", QT_TRANSLATE_NOOP("Words", "Flagged")},
    {"campaign", "importing", QT_TRANSLATE_NOOP("Words", "Importing")},
    {"campaign", "imported", QT_TRANSLATE_NOOP("Words", "Imported")},
    {"campaign", "duplicating", QT_TRANSLATE_NOOP("Words", "Duplicating")},

    {"budget_type", "daily", QT_TRANSLATE_NOOP("Words", "Daily")},
    {"budget_type", "lifetime", QT_TRANSLATE_NOOP("Words", "Lifetime")},

    {"bid_type", "minimum_cost", QT_TRANSLATE_NOOP("Words", "Lowest cost")},
    {"bid_type", "average_target", QT_TRANSLATE_NOOP("Words", "Cost target")},
    {"bid_type", "maximum_target", QT_TRANSLATE_NOOP("Words", "Bid cap")},

    {"optimization_goal", "conversions", QT_TRANSLATE_NOOP("Words", "Conversions")},
    {"optimization_goal", "purchase", QT_TRANSLATE_NOOP("Words", "Purchases")},
    {"optimization_goal", "link_clicks", QT_TRANSLATE_NOOP("Words", "Link clicks")},
    {"optimization_goal", "landing_page_views", QT_TRANSLATE_NOOP("Words", "Landing page views")},
    {"optimization_goal", "reach", QT_TRANSLATE_NOOP("Words", "Reach")},
    {"optimization_goal", "impressions", QT_TRANSLATE_NOOP("Words", "Impressions")},
    {"optimization_goal", "engagement", QT_TRANSLATE_NOOP("Words", "Engagement")},
    {"optimization_goal", "conversations", QT_TRANSLATE_NOOP("Words", "Conversations")},
    {"optimization_goal", "video_views", QT_TRANSLATE_NOOP("Words", "Video views")},
    {"optimization_goal", "two_second_views", QT_TRANSLATE_NOOP("Words", "Two-second views")},
    {"optimization_goal", "thruplay", QT_TRANSLATE_NOOP("Words", "ThruPlay views")},
    {"optimization_goal", "page_likes", QT_TRANSLATE_NOOP("Words", "Page likes")},
    {"optimization_goal", "social_profile", QT_TRANSLATE_NOOP("Words", "Profile visits")},
    {"optimization_goal", "ad_recall_lift", QT_TRANSLATE_NOOP("Words", "Ad recall lift")},
    {"optimization_goal", "event_responses", QT_TRANSLATE_NOOP("Words", "Event responses")},
    {"optimization_goal", "reminders_set", QT_TRANSLATE_NOOP("Words", "Reminders set")},
    {"optimization_goal", "lead_generation", QT_TRANSLATE_NOOP("Words", "Leads")},
    {"optimization_goal", "quality_lead", QT_TRANSLATE_NOOP("Words", "Quality leads")},
    {"optimization_goal", "value", QT_TRANSLATE_NOOP("Words", "Value")},
    {"optimization_goal", "profile_and_page_engagement", QT_TRANSLATE_NOOP("Words", "Profile and page engagement")},

    {"conversion_location", "website", QT_TRANSLATE_NOOP("Words", "Website")},
    {"conversion_location", "profile", QT_TRANSLATE_NOOP("Words", "Profile")},
    {"conversion_location", "messaging", QT_TRANSLATE_NOOP("Words", "Messaging")},
    {"conversion_location", "on_ad", QT_TRANSLATE_NOOP("Words", "On the ad")},
    {"conversion_location", "instant_forms", QT_TRANSLATE_NOOP("Words", "Instant forms")},
    {"conversion_location", "instant_forms_and_messenger", QT_TRANSLATE_NOOP("Words", "Instant forms and Messenger")},
    {"conversion_location", "website_and_instant_forms", QT_TRANSLATE_NOOP("Words", "Website and instant forms")},
    {"conversion_location", "instagram_and_facebook", QT_TRANSLATE_NOOP("Words", "Instagram and Facebook")},
    {"conversion_location", "instagram_profile", QT_TRANSLATE_NOOP("Words", "Instagram profile")},

    {"event", "purchase", QT_TRANSLATE_NOOP("Words", "Purchase")},
    {"event", "add_to_cart", QT_TRANSLATE_NOOP("Words", "Add to cart")},
    {"event", "initiated_checkout", QT_TRANSLATE_NOOP("Words", "Initiated checkout")},
    {"event", "add_payment_info", QT_TRANSLATE_NOOP("Words", "Added payment info")},
    {"event", "complete_registration", QT_TRANSLATE_NOOP("Words", "Completed registration")},
    {"event", "lead", QT_TRANSLATE_NOOP("Words", "Lead")},
    {"event", "content_view", QT_TRANSLATE_NOOP("Words", "Viewed content")},
    {"event", "view_content", QT_TRANSLATE_NOOP("Words", "Viewed content")},
    {"event", "search", QT_TRANSLATE_NOOP("Words", "Search")},
    {"event", "contact", QT_TRANSLATE_NOOP("Words", "Contact")},
    {"event", "customize_product", QT_TRANSLATE_NOOP("Words", "Customized product")},
    {"event", "donate", QT_TRANSLATE_NOOP("Words", "Donation")},
    {"event", "find_location", QT_TRANSLATE_NOOP("Words", "Found location")},
    {"event", "schedule", QT_TRANSLATE_NOOP("Words", "Schedule")},
    {"event", "start_trial", QT_TRANSLATE_NOOP("Words", "Started trial")},
    {"event", "submit_application", QT_TRANSLATE_NOOP("Words", "Submitted application")},
    {"event", "subscribe", QT_TRANSLATE_NOOP("Words", "Subscription")},
    {"event", "messaging_conversation", QT_TRANSLATE_NOOP("Words", "Messaging conversation")},
    {"event", "custom", QT_TRANSLATE_NOOP("Words", "Custom event")},

    {"resource_type", "ad_campaign", QT_TRANSLATE_NOOP("Words", "Campaign")},
    {"resource_type", "ad_group", QT_TRANSLATE_NOOP("Words", "Ad group")},
    {"resource_type", "ad", QT_TRANSLATE_NOOP("Words", "Ad")},

    {"gender", "all", QT_TRANSLATE_NOOP("Words", "all genders")},
    {"gender", "male", QT_TRANSLATE_NOOP("Words", "men")},
    {"gender", "female", QT_TRANSLATE_NOOP("Words", "women")},

    {"device", "mobile", QT_TRANSLATE_NOOP("Words", "Mobile")},
    {"device", "desktop", QT_TRANSLATE_NOOP("Words", "Desktop")},
    {"os", "ios", QT_TRANSLATE_NOOP("Words", "iOS")},
    {"os", "android", QT_TRANSLATE_NOOP("Words", "Android")},

    {"platform", "meta", QT_TRANSLATE_NOOP("Words", "Meta")},
    {"platform", "tiktok", QT_TRANSLATE_NOOP("Words", "TikTok")},
    {"platform", "google", QT_TRANSLATE_NOOP("Words", "Google")},
    {"platform", "facebook", QT_TRANSLATE_NOOP("Words", "Facebook")},
    {"platform", "instagram", QT_TRANSLATE_NOOP("Words", "Instagram")},
    {"platform", "messenger", QT_TRANSLATE_NOOP("Words", "Messenger")},
    {"platform", "audience_network", QT_TRANSLATE_NOOP("Words", "Audience Network")},
    {"platform", "threads", QT_TRANSLATE_NOOP("Words", "Threads")},
    {"platform", "whatsapp", QT_TRANSLATE_NOOP("Words", "WhatsApp")},

    {"position", "feed", QT_TRANSLATE_NOOP("Words", "feed")},
    {"position", "right_hand_column", QT_TRANSLATE_NOOP("Words", "right-hand column")},
    {"position", "marketplace", QT_TRANSLATE_NOOP("Words", "marketplace")},
    {"position", "search", QT_TRANSLATE_NOOP("Words", "search")},
    {"position", "profile_feed", QT_TRANSLATE_NOOP("Words", "profile feed")},
    {"position", "notification", QT_TRANSLATE_NOOP("Words", "notifications")},
    {"position", "story", QT_TRANSLATE_NOOP("Words", "story")},
    {"position", "instream_video", QT_TRANSLATE_NOOP("Words", "in-stream video")},
    {"position", "facebook_reels", QT_TRANSLATE_NOOP("Words", "reels")},
    {"position", "facebook_reels_overlay", QT_TRANSLATE_NOOP("Words", "reels overlay")},
    {"position", "biz_disco_feed", QT_TRANSLATE_NOOP("Words", "business discovery feed")},
    {"position", "stream", QT_TRANSLATE_NOOP("Words", "stream")},
    {"position", "explore", QT_TRANSLATE_NOOP("Words", "explore")},
    {"position", "explore_home", QT_TRANSLATE_NOOP("Words", "explore home")},
    {"position", "reels", QT_TRANSLATE_NOOP("Words", "reels")},
    {"position", "profile_reels", QT_TRANSLATE_NOOP("Words", "profile reels")},
    {"position", "ig_search", QT_TRANSLATE_NOOP("Words", "search results")},
    {"position", "classic", QT_TRANSLATE_NOOP("Words", "banner and interstitial")},
    {"position", "rewarded_video", QT_TRANSLATE_NOOP("Words", "rewarded video")},
    {"position", "threads_stream", QT_TRANSLATE_NOOP("Words", "stream")},
    {"position", "status", QT_TRANSLATE_NOOP("Words", "status")},
};

} // namespace

const char *sourceWord(const char *kind, const QString &raw)
{
    static const QHash<QByteArray, const char *> table = [] {
        QHash<QByteArray, const char *> made;
        for (const Entry &entry : entries)
            made.insert(QByteArray(entry.kind) + '/' + entry.raw, entry.text);
        return made;
    }();
    return table.value(QByteArray(kind) + '/' + raw.toUtf8());
}

} // namespace agm::words
