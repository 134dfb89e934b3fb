// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ConnectionTest.h"

#include "net/ApiTransport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>

#include <algorithm>
#include <array>
#include <memory>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::ConnectionTest)
};

/// A request that shows one permission and changes nothing.
struct Probe {
    const char *scope;
    ApiMethod method;
    const char *path;
    const char *operation;
    QByteArray body;
    /// The answer of a key with the permission when it is not a success: the target does not exist, or the body is
    /// empty.
    int harmlessStatus;
};

// An id that the API never makes: its ids have no such length. A key without the scope is refused before the id is
// looked up (403), one with it is told that there is no such ad group (404).
const std::array<Probe, 5> probes{{
    {"ad_campaign:basic:read", ApiMethod::Get, "/ad_groups", "listAdGroups", {}, 0},
    {"ad_campaign:stats:read", ApiMethod::Get, "/ad_reports", "retrieveAdReport", {}, 400},
    {"ad_campaign:update", ApiMethod::Post, "/ad_groups/adgrp_0/pause", "pauseAdGroup", {}, 404},
    {"ad_campaign:create", ApiMethod::Post, "/ad_groups", "createAdGroup", "{}", 400},
    {"audience:basic:read", ApiMethod::Get, "/audiences", "listAudiences", {}, 400},
}};

struct State {
    QPromise<ConnectionReport> promise;
    ConnectionReport report;
    std::size_t next = 0;
};

void step(ApiTransport *transport, const std::shared_ptr<State> &state);

/// Errors after which no further probe can tell anything.
bool endsTheTest(ErrorKind kind)
{
    return kind != ErrorKind::Forbidden && kind != ErrorKind::NotFound && kind != ErrorKind::Refused
        && kind != ErrorKind::Gone && kind != ErrorKind::Conflict && kind != ErrorKind::RateLimited;
}

void judge(const Probe &probe, const Result<ApiAnswer> &answer, PermissionFinding &finding)
{
    finding.scope = QString::fromLatin1(probe.scope);
    if (answer || answer.error().status == probe.harmlessStatus) {
        finding.permission = Permission::Allowed;
        return;
    }
    finding.error = answer.error();
    finding.permission = answer.error().kind == ErrorKind::Forbidden ? Permission::Refused : Permission::Unclear;
}

void end(const std::shared_ptr<State> &state)
{
    state->promise.addResult(state->report);
    state->promise.finish();
}

void step(ApiTransport *transport, const std::shared_ptr<State> &state)
{
    if (state->next == probes.size()) {
        end(state);
        return;
    }
    const Probe &probe = probes[state->next++];
    ApiCall call;
    call.method = probe.method;
    call.path = QString::fromLatin1(probe.path);
    call.operation = QString::fromLatin1(probe.operation);
    call.body = probe.body;
    if (probe.method == ApiMethod::Get && probe.harmlessStatus == 0)
        call.query = {{QStringLiteral("first"), QStringLiteral("1")}};
    const auto take = [transport, state, &probe](const Result<ApiAnswer> &answer) {
        if (!answer && endsTheTest(answer.error().kind)) {
            state->report.error = answer.error();
            end(state);
            return;
        }
        // The first probe must meet the API: a 404 there is a wrong base URL.
        if (!answer && state->next == 1 && answer.error().kind == ErrorKind::NotFound) {
            state->report.error = answer.error();
            end(state);
            return;
        }
        PermissionFinding finding;
        judge(probe, answer, finding);
        state->report.findings.append(finding);
        step(transport, state);
    };
    transport->send(std::move(call)).then(take).onCanceled([state] {
        state->report.error = Error{ErrorKind::Cancelled, {}, Tr::tr("The test was cancelled."), 0, -1};
        end(state);
    });
}

bool allowed(const QList<PermissionFinding> &findings, QLatin1String scope)
{
    return std::any_of(findings.cbegin(), findings.cend(), [scope](const PermissionFinding &finding) {
        return finding.scope == scope && finding.permission == Permission::Allowed;
    });
}

} // namespace

bool ConnectionReport::canRead() const
{
    return !error && allowed(findings, QLatin1String("ad_campaign:basic:read"));
}

bool ConnectionReport::canPause() const
{
    return !error && allowed(findings, QLatin1String("ad_campaign:update"));
}

QFuture<ConnectionReport> testConnection(ApiTransport *transport)
{
    auto state = std::make_shared<State>();
    state->promise.start();
    step(transport, state);
    return state->promise.future();
}

} // namespace agm
