// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/PlanDialog.h"

#include "views/changes/DialogParts.h"
#include "views/changes/JournalWords.h"
#include "views/common/SafeText.h"
#include "views/common/SettingText.h"
#include "views/common/Words.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::PlanDialog)
};

/// A fixed table of texts; a row that is refused stands on a tint beside its word.
class TextRows final : public QAbstractTableModel {
public:
    TextRows(QList<QStringList> rows, QObject *parent) : QAbstractTableModel(parent), m_rows(std::move(rows)) { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(planHeadings().size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const QStringList &row = m_rows[index.row()];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return row.value(index.column());
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(planHeadings().value(section))
                                                                        : QVariant();
    }

private:
    QList<QStringList> m_rows;
};

QString kindOf(const Draft &draft)
{
    switch (draft.kind) {
    case DraftKind::Create: return Tr::tr("Create");
    case DraftKind::Delete: return Tr::tr("Delete");
    case DraftKind::Edit: break;
    }
    return Tr::tr("Change");
}

void addRows(QList<QStringList> &rows, const Draft &draft, const QString &check, const Formats &formats)
{
    const QString title = inertLine(draft.title.isEmpty() ? draft.adGroupId : draft.title);
    if (draft.fields.isEmpty())
        rows.append({title, kindOf(draft), {}, {}, check});
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        QString why = check;
        if (it->theirs)
            why = Tr::tr("⚡ Refused: it is now %1").arg(settingText(it.key(), *it->theirs, formats));
        rows.append({title, journal::fieldTitle(it.key()), settingText(it.key(), it->base, formats),
                     settingText(it.key(), it->mine, formats), why});
    }
}

} // namespace

QStringList planHeadings()
{
    return {Tr::tr("Ad group"), Tr::tr("Field"), Tr::tr("Planned from"), Tr::tr("To"), Tr::tr("Check")};
}

QList<QStringList> planRows(const LoadedPlan &plan, const Formats &formats)
{
    QList<QStringList> rows;
    for (const RefusedDraft &refused : plan.refused)
        addRows(rows, refused.draft,
                refused.reason == PlanRefusal::Unknown ? Tr::tr("✖ Refused: this account has no such ad group")
                                                       : Tr::tr("✖ Refused together with the field that changed"),
                formats);
    for (const Draft &draft : plan.usable)
        addRows(rows, draft, Tr::tr("✓"), formats);
    return rows;
}

QString planSummary(const LoadedPlan &plan)
{
    int fields = 0;
    for (const Draft &draft : plan.usable)
        fields += int(draft.fields.size());
    QStringList parts;
    parts.append(Tr::tr("%1 with %2 can be taken over as drafts.")
                     .arg(words::adGroups(int(plan.usable.size())),
                          fields == 1 ? Tr::tr("1 field") : Tr::tr("%Ln fields", nullptr, fields)));
    if (!plan.refused.isEmpty())
        parts.append(Tr::tr("%1 refused: the account is not as the plan knew it.")
                         .arg(words::adGroups(int(plan.refused.size()))));
    if (plan.alreadySo > 0)
        parts.append(plan.alreadySo == 1 ? Tr::tr("1 field is already so.")
                                         : Tr::tr("%Ln fields are already so.", nullptr, plan.alreadySo));
    return parts.join(QLatin1Char(' '));
}

PlanDialog::PlanDialog(const LoadedPlan &plan, const Formats &formats, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_formats(formats)
{
    setWindowTitle(tr("Plan"));
    setModal(true);
    resize(900, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    QLabel *heading = dialogparts::text(tr("Plan “%1”").arg(isolated(plan.name)), this);
    heading->setFont(dialogparts::scaled(heading->font(), 1.2));
    layout->addWidget(heading);
    layout->addWidget(dialogparts::text(origin(), this));
    if (!plan.file.note.isEmpty())
        layout->addWidget(dialogparts::text(inertLine(plan.file.note), this));
    layout->addWidget(dialogparts::text(money(), this));
    layout->addWidget(dialogparts::text(planSummary(plan), this));

    auto *table = new QTableView(this);
    table->setModel(new TextRows(planRows(plan, formats), table));
    table->setAccessibleName(tr("Rows of the plan"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->resizeSection(0, 240);
    table->horizontalHeader()->resizeSection(2, 150);
    table->horizontalHeader()->resizeSection(3, 150);
    layout->addWidget(table, 1);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    QPushButton *adopt = buttons->addButton(tr("Put %1 into drafts").arg(words::adGroups(int(plan.usable.size()))),
                                            QDialogButtonBox::AcceptRole);
    adopt->setObjectName(QStringLiteral("adopt"));
    adopt->setEnabled(!plan.usable.isEmpty());
    dialogparts::makePrimary(adopt);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT adoptRequested(m_plan.usable, m_plan.name);
    });
    table->setFocus();
}

QString PlanDialog::origin() const
{
    const PlanFile &file = m_plan.file;
    const QString when = m_formats.instant(Instant::of(file.savedAt));
    return file.person.isEmpty()
        ? tr("Saved %1 for the account “%2”").arg(when, isolated(file.accountName))
        : tr("Saved %1 by %2 for the account “%3”").arg(when, isolated(file.person), isolated(file.accountName));
}

QString PlanDialog::money() const
{
    const PlanFile &file = m_plan.file;
    if (file.committedBefore.isEmpty() && file.committedAfter.isEmpty())
        return tr("No committed daily spend was known when it was saved. The review counts anew.");
    return tr("Committed daily spend when it was saved: %1 → %2. The review counts anew.")
        .arg(m_formats.moneyListPerDay(file.committedBefore, false),
             m_formats.moneyListPerDay(file.committedAfter, false));
}

} // namespace agm
