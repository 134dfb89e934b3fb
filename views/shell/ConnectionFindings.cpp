// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ConnectionFindings.h"

#include "views/common/SafeText.h"

#include <QtCore/QCoreApplication>

namespace agm::connectionfindings {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::ConnectionFindings)
};

struct ScopeWord {
    const char *scope;
    const char *word;
};
constexpr ScopeWord ScopeWords[] = {
    {"ad_campaign:basic:read", QT_TRANSLATE_NOOP("agm::ConnectionFindings", "See campaigns and ad groups")},
    {"ad_campaign:stats:read", QT_TRANSLATE_NOOP("agm::ConnectionFindings", "See daily figures")},
    {"ad_campaign:update", QT_TRANSLATE_NOOP("agm::ConnectionFindings", "Pause, resume and change ad groups")},
    {"ad_campaign:create", QT_TRANSLATE_NOOP("agm::ConnectionFindings", "Make ad groups")},
    {"audience:basic:read", QT_TRANSLATE_NOOP("agm::ConnectionFindings", "See audiences")},
};

QString wordFor(const QString &scope)
{
    for (const ScopeWord &known : ScopeWords) {
        if (scope == QLatin1String(known.scope))
            return Tr::tr(known.word);
    }
    return inertLine(scope);
}

} // namespace

Summary summary(const ConnectionReport &report)
{
    if (report.error)
        return {false, inertLine(report.error->message)};
    if (report.canRead() && report.canPause())
        return {true, Tr::tr("The connection works. This key may read the ad groups and change them.")};
    if (report.canRead())
        return {true, Tr::tr("The connection works. This key may read the ad groups, but not pause or change them.")};
    return {
        false,
        Tr::tr(
            "The server answers, but this key may not read the ad groups. Ask for a key with ad_campaign:basic:read.")};
}

QStringList lines(const ConnectionReport &report)
{
    QStringList lines;
    for (const PermissionFinding &finding : report.findings) {
        QString line;
        switch (finding.permission) {
        case Permission::Allowed: line = Tr::tr("✓ %1"); break;
        case Permission::Refused: line = Tr::tr("✖ %1: not allowed"); break;
        case Permission::Unclear: line = Tr::tr("? %1: could not be told"); break;
        }
        line = line.arg(wordFor(finding.scope));
        if (finding.permission != Permission::Allowed)
            line += QStringLiteral(" (%1)").arg(inertLine(finding.scope));
        if (finding.error && !finding.error->message.isEmpty())
            line += QStringLiteral(" — ") + inertLine(finding.error->message);
        lines += line;
    }
    return lines;
}

} // namespace agm::connectionfindings
