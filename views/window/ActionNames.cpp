// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/ActionNames.h"

#include "views/window/MainActions.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>

#include <initializer_list>
#include <utility>

namespace agm {
namespace {

using Named = std::pair<QAction *, const char *>;

void name(std::initializer_list<Named> all)
{
    for (const auto &[action, id] : all)
        action->setObjectName(QLatin1String(id));
}

} // namespace

void nameActions(const MainActions &a)
{
    name({
        {a.accounts, "accounts"},
        {a.quit, "quit"},
        {a.undo, "undo"},
        {a.copy, "copy"},
        {a.copyWithHeaders, "copyWithHeaders"},
        {a.selectAll, "selectAll"},
        {a.find, "find"},
        {a.buildFilter, "buildFilter"},
        {a.clearFilters, "clearFilters"},
        {a.saveView, "saveView"},
        {a.refresh, "refresh"},
        {a.columns, "columns"},
        {a.showSideBar, "sideBar"},
        {a.showDetails, "details"},
        {a.pause, "pause"},
        {a.resume, "resume"},
        {a.remove, "delete"},
        {a.copyId, "copyId"},
        {a.lastResult, "lastResult"},
        {a.delivery, "delivery"},
        {a.guide, "guide"},
        {a.commands, "commands"},
        {a.shortcuts, "shortcuts"},
        {a.language, "language"},
        {a.welcome, "welcome"},
        {a.about, "about"},
    });
    const ChangeActions &c = a.change;
    name({
        {c.budget, "budget"},         {c.targeting, "targeting"},
        {c.schedule, "schedule"},     {c.rename, "rename"},
        {c.create, "create"},         {c.createFrom, "createLikeThis"},
        {c.duplicate, "duplicate"},   {c.draftDeletion, "draftDeletion"},
        {c.paste, "paste"},           {c.redo, "redo"},
        {c.review, "review"},         {c.discardSelected, "discardSelected"},
        {c.discardAll, "discardAll"}, {c.savePlan, "savePlan"},
        {c.openPlan, "openPlan"},     {c.journal, "journal"},
        {c.history, "history"},       {c.panic, "stopEverything"},
        {c.restore, "restoreStop"},
    });
    const FigureActions &f = a.figures;
    name({
        {f.review, "periodReview"},
        {f.adGroups, "adGroups"},
        {f.charts, "charts"},
        {f.targets, "costTargets"},
        {f.report, "report"},
    });
    for (std::size_t i = 0; i < looks::Themes.size(); ++i)
        a.looks.themes[i]->setObjectName(QStringLiteral("theme-") + looks::wordOf(looks::Themes[i]));
    for (std::size_t i = 0; i < looks::Densities.size(); ++i)
        a.looks.densities[i]->setObjectName(QStringLiteral("rows-") + looks::wordOf(looks::Densities[i]));
    const SheetActions &s = a.sheets;
    name({{s.exportTable, "exportTable"},
          {s.importChanges, "importChanges"},
          {s.printTable, "printTable"},
          {s.printPreview, "printPreview"}});
    const RequestActions &r = a.requests;
    name({
        {r.log, "requestLog"},
        {r.json, "json"},
        {r.curlRead, "curlRead"},
        {r.curlPause, "curlPause"},
        {r.curlResume, "curlResume"},
        {r.curlDraft, "curlDraft"},
        {r.alerts, "alerts"},
        {r.newAlert, "newAlert"},
    });
    const QList<QAction *> choices = r.automatic->actions();
    for (QAction *choice : choices)
        choice->setObjectName(QStringLiteral("refreshEvery%1").arg(choice->data().toInt()));
}

} // namespace agm
