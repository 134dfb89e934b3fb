// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/EditorDialog.h"

class QListWidget;
class QStackedWidget;

namespace agm {

class TargetingDraft;
class TargetingPage;
class TargetingReach;

/// Who is reached where: places, people, audiences, languages, devices, placements, interests and the goal, one page
/// each, of one ad group or of many. Only parts that were touched change; each ad group's own object keeps the rest.
class TargetingDialog : public EditorDialog {
    Q_OBJECT
public:
    enum class Page { Places, People, Audiences, Languages, Devices, Placements, Interests, Goal };

    explicit TargetingDialog(EditorContext context, QWidget *parent = nullptr);

    void showPage(Page page);
    TargetingPage *page(Page page) const { return m_pages.at(int(page)); }
    TargetingReach *reach() const { return m_reach; }
    QListWidget *pageList() const { return m_list; }
    TargetingDraft *draft() const { return m_targeting; }

protected:
    QSet<Field> touched() const override;
    AdGroupPatch patchFor(const AdGroup &group) const override;
    QString unreadable() const override;
    void showFindings(const QList<FindingSummary> &findings) override;

private:
    void addPage(TargetingPage *page, const QString &title);
    void markPages(const QHash<Field, Severity> &heaviest);

    TargetingDraft *m_targeting = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    TargetingReach *m_reach = nullptr;
    QList<TargetingPage *> m_pages;
    QStringList m_titles;
};

} // namespace agm
