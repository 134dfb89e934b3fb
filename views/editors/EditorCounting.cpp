// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor counts and checks anew after each input; EditorDialog.cpp has its parts and its keys.
#include "views/editors/EditorDialog.h"

#include "domain/AdGroupEdit.h"
#include "views/editors/EditorParts.h"
#include "views/editors/EffectCard.h"
#include "views/editors/FieldRow.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {
namespace {

/// `now` without what the ad group has already.
AdGroupPatch withoutSame(const AdGroup &group, AdGroupPatch patch)
{
    for (auto field = patch.begin(); field != patch.end();) {
        if (sameSetting(settingOf(group, field.key()), field.value()))
            field = patch.erase(field);
        else
            ++field;
    }
    return patch;
}

} // namespace

void EditorDialog::inputChanged()
{
    if (m_waiting)
        return;
    m_waiting = true;
    QMetaObject::invokeMethod(
        this, [this] { flush(); }, Qt::QueuedConnection);
}

void EditorDialog::flush()
{
    if (m_waiting)
        recompute();
}

const QList<ProposedEdit> &EditorDialog::edits()
{
    flush();
    return m_edits;
}

void EditorDialog::recompute()
{
    m_waiting = false;
    prepare();
    const QSet<Field> fields = touched();
    QHash<FieldRow *, bool> rowTouched;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        rowTouched[row.value()] |= fields.contains(row.key());
    for (FieldRow *row : std::as_const(m_rowsInOrder))
        row->setTouched(rowTouched.value(row) || m_faults.contains(row));
    QString fault = unreadable();
    if (fault.isEmpty() && !m_faults.isEmpty())
        fault = m_faults.size() == 1 ? tr("One field cannot be read: see ✖.")
                                     : tr("%1 fields cannot be read: see ✖.").arg(m_faults.size());
    m_edits = fault.isEmpty() ? proposals() : QList<ProposedEdit>();
    const QList<ChangedGroup> after = changed(m_edits);
    const QList<FindingSummary> findings = findingsOf(m_edits, after);
    if (fault.isEmpty()) {
        const QList<AdGroupPtr> &chosen = m_context.groups;
        const std::span<const AdGroupPtr> account = m_context.account
            ? std::span<const AdGroupPtr>(*m_context.account)
            : std::span<const AdGroupPtr>(chosen.constData(), std::size_t(chosen.size()));
        m_effect->setImpact(moneyImpact(account, m_context.campaigns, after, m_context.money), effectNotes(),
                            m_context.formats);
    } else {
        m_effect->setUnknown(tr("Cannot be told until every field can be read."));
    }
    showFindings(findings);
    showButtons(fault, heaviest(findings));
    Q_EMIT recomputed();
}

QList<ProposedEdit> EditorDialog::proposals() const
{
    QList<ProposedEdit> edits;
    for (const AdGroupPtr &group : m_context.groups) {
        AdGroupPatch patch = withoutSame(*group, patchFor(*group));
        if (!patch.isEmpty())
            edits.append({group->id, std::move(patch)});
    }
    return edits;
}

QList<ChangedGroup> EditorDialog::changed(const QList<ProposedEdit> &edits) const
{
    QList<ChangedGroup> after;
    after.reserve(edits.size());
    // Both are in the order of the chosen ad groups.
    auto group = m_context.groups.cbegin();
    for (const ProposedEdit &edit : edits) {
        while (group != m_context.groups.cend() && (*group)->id != edit.adGroupId)
            ++group;
        if (group == m_context.groups.cend())
            break;
        after.append({edit.adGroupId, withPatch(**group, edit.patch)});
    }
    return after;
}

QList<FindingSummary> EditorDialog::findingsOf(const QList<ProposedEdit> &edits,
                                               const QList<ChangedGroup> &changed) const
{
    CheckContext check;
    check.now = m_context.money.now;
    check.zone = m_context.money.zone;
    check.campaigns = &m_context.campaigns;
    FindingCollector collector;
    for (qsizetype i = 0; i < changed.size(); ++i) {
        const AdGroupPtr before = m_context.onServer.value(changed[i].id);
        check.creating = !before;
        const QList<Field> keys = edits[i].patch.keys();
        check.touched = QSet<Field>(keys.cbegin(), keys.cend());
        collector.add(checkGroup(before.get(), *changed[i].after, check));
    }
    return collector.summaries();
}

void EditorDialog::showFindings(const QList<FindingSummary> &findings)
{
    QHash<FieldRow *, QPair<Severity, QStringList>> texts;
    QStringList general;
    std::optional<Severity> generalSeverity;
    const int selected = int(m_context.groups.size());
    for (const FindingSummary &summary : findings) {
        const QString text = summaryText(summary, selected, m_context.formats);
        const Severity severity = summary.finding.severity;
        FieldRow *row = summary.finding.field ? m_rows.value(*summary.finding.field) : nullptr;
        if (!row) {
            general.append(editorparts::mark(severity) + text);
            generalSeverity = generalSeverity ? *generalSeverity : severity;
            continue;
        }
        // Heaviest first: what is lighter than the row's heaviest gets its own mark.
        auto place = texts.find(row);
        if (place == texts.end())
            texts.insert(row, {severity, {text}});
        else
            place->second.append(editorparts::mark(severity) + text);
    }
    for (FieldRow *row : std::as_const(m_rowsInOrder)) {
        const auto found = texts.constFind(row);
        if (m_faults.contains(row))
            row->setFinding(Severity::Blocked, m_faults.value(row));
        else if (found == texts.cend())
            row->clearFinding();
        else
            row->setFinding(found->first, found->second.join(QLatin1Char('\n')));
    }
    m_general->setText(general.join(QLatin1Char('\n')));
    m_general->setAccessibleName(m_general->text());
    m_general->setVisible(!general.isEmpty());
}

void EditorDialog::showButtons(const QString &unreadable, std::optional<Severity> heaviest)
{
    qsizetype changes = 0;
    for (const ProposedEdit &edit : std::as_const(m_edits))
        changes += edit.patch.size();
    const bool any = unreadable.isEmpty() && changes > 0;
    m_draft->setEnabled(any);
    m_review->setEnabled(any);
    m_review->setText(reviewText(changes));
    QString text = unreadable.isEmpty() ? countText(changes) : unreadable;
    if (unreadable.isEmpty() && heaviest == Severity::Blocked)
        text = tr("%1. The review holds back what is marked ✖.").arg(text);
    m_count->setText(text);
    m_count->setAccessibleName(text);
    m_review->setAccessibleDescription(text);
    m_draft->setAccessibleDescription(text);
}

} // namespace agm
