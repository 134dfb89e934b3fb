// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/WordTable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <array>

// Collected by lupdate; translated when asked for.
#define WORD(text) QT_TRANSLATE_NOOP("Words", text)

namespace agm::words {
namespace {

struct Entry {
    const char *kind;
    const char *raw;
    const char *text;
};

// The API's words by kind: the enumerations of the Ad Groups API page and of the versions after it.
constexpr Entry entries[] = {
    {"status", "active", WORD("Active")},
    {"status", "paused", WORD("Paused")},
    {"status", "rejected", WORD("Rejected")},
    {"status", "duplicating", WORD("Duplicating")},

    {"delivery_status", "active", WORD("Active")},
    {"delivery_status", "learning", WORD("Learning")},
    {"delivery_status", "learning_limited", WORD("Learning limited")},
    {"delivery_status", "paused", WORD("Paused")},
    {"delivery_status", "campaign_paused", WORD("Campaign paused")},
    {"delivery_status", "no_ads", WORD("No ads")},
    {"delivery_status", "ads_off", WORD("Ads off")},
    {"delivery_status", "draft", WORD("Draft")},
    {"delivery_status", "scheduled", WORD("Scheduled")},
    {"delivery_status", "completed", WORD("Completed")},
    {"delivery_status", "processing", WORD("Processing")},
    {"delivery_status", "duplicating", WORD("Duplicating")},
    {"delivery_status", "rejected", WORD("Rejected")},
    {"delivery_status", "all_ads_rejected", WORD("All ads rejected")},
    {"delivery_status", "in_appeal", WORD("In appeal")},
    {"delivery_status", "issues", WORD("Issues")},

    {"campaign", "active", WORD("Active")},
    {"campaign", "paused", WORD("Paused")},
    {"campaign", "inactive", WORD("Inactive")},
    {"campaign", "stale", WORD("Stale")},
    {"campaign", "pending_refund", WORD("Pending refund")},
    {"campaign", "payment_failed", WORD("Payment failed")},
    {"campaign", "draft", WORD("Draft")},
    {"campaign", "in_review", WORD("In review")},
    {"campaign", "flagged", WORD("Flagged")},
    {"campaign", "importing", WORD("Importing")},
    {"campaign", "imported", WORD("Imported")},
    {"campaign", "duplicating", WORD("Duplicating")},

    {"budget_type", "daily", WORD("Daily")},
    {"budget_type", "lifetime", WORD("Lifetime")},

    {"bid_type", "minimum_cost", WORD("Lowest cost")},
    {"bid_type", "average_target", WORD("Cost target")},
    {"bid_type", "maximum_target", WORD("Bid cap")},

    {"optimization_goal", "conversions", WORD("Conversions")},
    {"optimization_goal", "purchase", WORD("Purchases")},
    {"optimization_goal", "link_clicks", WORD("Link clicks")},
    {"optimization_goal", "landing_page_views", WORD("Landing page views")},
    {"optimization_goal", "reach", WORD("Reach")},
    {"optimization_goal", "impressions", WORD("Impressions")},
    {"optimization_goal", "engagement", WORD("Engagement")},
    {"optimization_goal", "conversations", WORD("Conversations")},
    {"optimization_goal", "video_views", WORD("Video views")},
    {"optimization_goal", "two_second_views", WORD("Two-second views")},
    {"optimization_goal", "thruplay", WORD("ThruPlay views")},
    {"optimization_goal", "page_likes", WORD("Page likes")},
    {"optimization_goal", "social_profile", WORD("Profile visits")},
    {"optimization_goal", "ad_recall_lift", WORD("Ad recall lift")},
    {"optimization_goal", "event_responses", WORD("Event responses")},
    {"optimization_goal", "reminders_set", WORD("Reminders set")},
    {"optimization_goal", "lead_generation", WORD("Leads")},
    {"optimization_goal", "quality_lead", WORD("Quality leads")},
    {"optimization_goal", "value", WORD("Value")},
    {"optimization_goal", "profile_and_page_engagement", WORD("Profile and page engagement")},

    {"conversion_location", "website", WORD("Website")},
    {"conversion_location", "profile", WORD("Profile")},
    {"conversion_location", "messaging", WORD("Messaging")},
    {"conversion_location", "on_ad", WORD("On the ad")},
    {"conversion_location", "instant_forms", WORD("Instant forms")},
    {"conversion_location", "instant_forms_and_messenger", WORD("Instant forms and Messenger")},
    {"conversion_location", "website_and_instant_forms", WORD("Website and instant forms")},
    {"conversion_location", "instagram_and_facebook", WORD("Instagram and Facebook")},
    {"conversion_location", "instagram_profile", WORD("Instagram profile")},

    {"event", "purchase", WORD("Purchase")},
    {"event", "add_to_cart", WORD("Add to cart")},
    {"event", "initiated_checkout", WORD("Initiated checkout")},
    {"event", "add_payment_info", WORD("Added payment info")},
    {"event", "complete_registration", WORD("Completed registration")},
    {"event", "lead", WORD("Lead")},
    {"event", "content_view", WORD("Viewed content")},
    {"event", "view_content", WORD("Viewed content")},
    {"event", "search", WORD("Search")},
    {"event", "contact", WORD("Contact")},
    {"event", "customize_product", WORD("Customized product")},
    {"event", "donate", WORD("Donation")},
    {"event", "find_location", WORD("Found location")},
    {"event", "schedule", WORD("Schedule")},
    {"event", "start_trial", WORD("Started trial")},
    {"event", "submit_application", WORD("Submitted application")},
    {"event", "subscribe", WORD("Subscription")},
    {"event", "messaging_conversation", WORD("Messaging conversation")},
    {"event", "custom", WORD("Custom event")},

    {"resource_type", "ad_campaign", WORD("Campaign")},
    {"resource_type", "ad_group", WORD("Ad group")},
    {"resource_type", "ad", WORD("Ad")},

    {"gender", "all", WORD("all genders")},
    {"gender", "male", WORD("men")},
    {"gender", "female", WORD("women")},

    {"device", "mobile", WORD("Mobile")},
    {"device", "desktop", WORD("Desktop")},
    {"os", "ios", WORD("iOS")},
    {"os", "android", WORD("Android")},

    {"platform", "meta", WORD("Meta")},
    {"platform", "tiktok", WORD("TikTok")},
    {"platform", "google", WORD("Google")},
    {"platform", "facebook", WORD("Facebook")},
    {"platform", "instagram", WORD("Instagram")},
    {"platform", "messenger", WORD("Messenger")},
    {"platform", "audience_network", WORD("Audience Network")},
    {"platform", "threads", WORD("Threads")},
    {"platform", "whatsapp", WORD("WhatsApp")},

    {"position", "feed", WORD("feed")},
    {"position", "right_hand_column", WORD("right-hand column")},
    {"position", "marketplace", WORD("marketplace")},
    {"position", "search", WORD("search")},
    {"position", "profile_feed", WORD("profile feed")},
    {"position", "notification", WORD("notifications")},
    {"position", "story", WORD("story")},
    {"position", "instream_video", WORD("in-stream video")},
    {"position", "facebook_reels", WORD("reels")},
    {"position", "facebook_reels_overlay", WORD("reels overlay")},
    {"position", "biz_disco_feed", WORD("business discovery feed")},
    {"position", "stream", WORD("stream")},
    {"position", "explore", WORD("explore")},
    {"position", "explore_home", WORD("explore home")},
    {"position", "reels", WORD("reels")},
    {"position", "profile_reels", WORD("profile reels")},
    {"position", "ig_search", WORD("search results")},
    {"position", "classic", WORD("banner and interstitial")},
    {"position", "rewarded_video", WORD("rewarded video")},
    {"position", "threads_stream", WORD("stream")},
    {"position", "status", WORD("status")},
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
