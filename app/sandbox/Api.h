// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Http.h"

#include <QtCore/QJsonObject>

#include <array>
#include <deque>
#include <mutex>

namespace agm::sandbox {

/// What is listed: the numbers of the rows in question, a rank for each, and how one row is written.
struct Listing {
    struct Row {
        double rank = 0; ///< what the order sorts by
        int num = 0; ///< breaks ties; unique
    };
    std::vector<Row> rows;
    QByteArray order;
    bool descending = true;
    qint64 asOf = 0; ///< the instant the ranks were taken at, carried in the cursors
};

/// The operations of the API on a world. Every call is one request; they may come from several threads.
class Api {
public:
    explicit Api(World &world) : m_world(world) { }

    using Handler = ApiReply (Api::*)(const ApiRequest &);
    struct Route {
        const char *method;
        const char *path; ///< {id} stands for one segment
        const char *operation;
        const char *scope;
        Handler handler;
    };
    /// Every route, fixed words before {id}. The page about the sandbox lists the same (tested).
    static const std::array<Route, 15> &routes();
    /// What a method and path lead to: a route with the id, or 404 or 405.
    static Answer<std::pair<const Route *, QByteArray>> route(const QByteArray &method, const QByteArray &path);

    ApiReply call(const Route &route, const ApiRequest &request);

private:
    ApiReply listAdGroups(const ApiRequest &request);
    ApiReply createAdGroup(const ApiRequest &request);
    ApiReply retrieveAdGroup(const ApiRequest &request);
    ApiReply updateAdGroup(const ApiRequest &request);
    ApiReply deleteAdGroup(const ApiRequest &request);
    ApiReply pauseAdGroup(const ApiRequest &request);
    ApiReply unpauseAdGroup(const ApiRequest &request);
    ApiReply duplicateAdGroup(const ApiRequest &request);
    ApiReply estimateReach(const ApiRequest &request);
    ApiReply targetingOptions(const ApiRequest &request);
    ApiReply listAdCampaigns(const ApiRequest &request);
    ApiReply retrieveAdCampaign(const ApiRequest &request);
    ApiReply listAds(const ApiRequest &request);
    ApiReply listAudiences(const ApiRequest &request);
    ApiReply adReport(const ApiRequest &request);

    ApiReply setStatus(const ApiRequest &request, GroupStatus wanted);
    ApiReply groupReply(const AdGroup &group, const Window &window = {});
    void rankByStats(Listing &listing, const Window &window);

    /// Ranks of a whole list in the order of a figure, kept while a client walks its pages.
    struct Ranks {
        QByteArray order;
        Window window;
        std::vector<double> rank; ///< by ad group; NaN: not taken yet
    };

    World &m_world;
    std::mutex m_ranksMutex;
    std::deque<Ranks> m_ranks; ///< newest first
};

/// Cuts the page out of the rows that first, after, last and before ask for. `write` appends one row's JSON.
ApiReply pageOf(const ApiRequest &request, Listing listing, const std::function<void(QByteArray &, int)> &write,
                const std::function<void(const std::vector<int> &)> &prepare = {});
/// The instant of the first page of a walk, read from its cursor; `now` without one.
qint64 asOfCursor(const Query &query, qint64 now);
/// The body as a JSON object; an empty body is an empty object when `optional`.
Answer<QJsonObject> readBody(const ApiRequest &request, bool optional);
/// The 500 for a world that could not be stored.
ApiReply notStored();

} // namespace agm::sandbox
