// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/ServerDesk.h"

#include "views/shell/NoticeBar.h"
#include "views/window/AlertController.h"
#include "views/window/MainActions.h"
#include "views/window/RefreshController.h"
#include "views/window/RequestController.h"

namespace agm {

ServerDesk::ServerDesk(const Parts &parts, QMainWindow *window)
    : QObject(window),
      m_requests(new RequestController(&parts.actions->requests, parts.models, parts.table, parts.jobs, window)),
      m_alerts(new AlertController(&parts.actions->requests, parts.actions, parts.models, parts.filters, parts.notices,
                                   parts.memory, window)),
      m_refresh(new RefreshController(&parts.actions->requests, parts.models, parts.bar, parts.memory, window))
{
    connect(m_requests, &RequestController::noticePosted, parts.notices, &NoticeBar::post);
}

} // namespace agm
