// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/RenameDialog.h"

#include "views/common/Looks.h"
#include "views/common/Words.h"
#include "views/editors/EditorParts.h"
#include "views/editors/EffectCard.h"
#include "views/editors/FieldRow.h"
#include "views/editors/SelectionValues.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

/// The API's limit for a title.
constexpr qsizetype LongestTitle = 255;

/// The words of TitleWords as they stand in a replacement. Not translated: they are typed as they are.
const QStringList &titleWords()
{
    static const QStringList words{QStringLiteral("[title]"), QStringLiteral("[campaign]"), QStringLiteral("[country]"),
                                   QStringLiteral("[goal]"),  QStringLiteral("[budget]"),   QStringLiteral("[date]")};
    return words;
}

} // namespace

RenameDialog::RenameDialog(EditorContext given, QWidget *parent)
    : EditorDialog(std::move(given), tr("Find and replace in titles"), parent)
{
    effectCard()->hide();
    buildLines();
    buildPreview();
    finish();
    resize(720, 640);
}

void RenameDialog::buildLines()
{
    m_findRow = addRow(Field::Title, tr("&Find"));
    m_find = new QLineEdit(m_findRow);
    m_find->setPlaceholderText(tr("empty: the whole title"));
    m_find->setMinimumWidth(280);
    m_findRow->addControl(m_find);
    auto *options = new QWidget(m_findRow);
    auto *line = new QHBoxLayout(options);
    line->setContentsMargins(0, 0, 0, 0);
    m_case = new QCheckBox(tr("&Match case"), options);
    m_expression = new QCheckBox(tr("Regular e&xpression"), options);
    for (QCheckBox *box : {m_case, m_expression}) {
        box->setMinimumHeight(24);
        line->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] { inputChanged(); });
    }
    line->addStretch(1);
    m_findRow->addBeneath(options);
    FieldRow *replace = addRow(Field::Title, tr("&Replace with"));
    m_replace = new QLineEdit(replace);
    m_replace->setMinimumWidth(280);
    replace->addControl(m_replace);
    buildWordButtons(replace);
    for (const QLineEdit *edit : {m_find, m_replace})
        connect(edit, &QLineEdit::textChanged, this, [this] { inputChanged(); });
}

void RenameDialog::buildWordButtons(FieldRow *row)
{
    auto *box = new QWidget(row);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (const QString &word : titleWords()) {
        auto *button = new QToolButton(box);
        button->setText(word);
        button->setObjectName(word);
        button->setMinimumSize(24, 26);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("Insert %1").arg(word));
        connect(button, &QToolButton::clicked, this, [this, word] {
            m_replace->insert(word);
            m_replace->setFocus();
        });
        line->addWidget(button);
    }
    line->addStretch(1);
    row->addBeneath(box);
}

void RenameDialog::buildPreview()
{
    m_preview = new BeforeAfterModel(BeforeAfterModel::Columns::BeforeAfter, this);
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Titles that change"));
    m_table->setModel(m_preview);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(looks::rowHeight(this));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setMinimumHeight(280);
    form()->addWidget(m_table, 1);
    stretchForm();
}

TitleWords RenameDialog::wordsOf(const AdGroup &group) const
{
    TitleWords words;
    const Campaign *campaign = campaignOf(group, context().campaigns);
    words.campaign = campaign ? campaign->title : QString();
    words.country = group.targeting->regions.include.countries.join(QLatin1Char('+'));
    words.goal = words::fieldWord(Field::OptimizationGoal, group.optimizationGoal.text());
    if (const auto budget = group.money(Field::BudgetAmount))
        words.budget = context().formats.money(*budget);
    words.date = context().formats.day(context().money.now.toTimeZone(context().formats.zone()).date());
    return words;
}

void RenameDialog::prepare()
{
    m_titles.clear();
    m_matches = 0;
    QString fault;
    if (!m_find->text().isEmpty() || !m_replace->text().isEmpty()) {
        const auto replacer
            = TitleReplacer::make({m_find->text(), m_replace->text(), m_expression->isChecked(), m_case->isChecked()});
        if (!replacer)
            fault = replacer.error().message;
        const bool named = m_replace->text().contains(QLatin1Char('['));
        for (const AdGroupPtr &group : context().groups) {
            if (!replacer)
                break;
            const QString title = replacer->apply(group->title, named ? wordsOf(*group) : TitleWords());
            if (title.isNull())
                continue;
            ++m_matches;
            if (title != group->title)
                m_titles.insert(group->id, title);
        }
    }
    setFault(m_findRow, fault);
    showPreview();
}

void RenameDialog::showPreview()
{
    std::vector<BeforeAfterModel::Row> rows;
    rows.reserve(std::size_t(m_titles.size()));
    for (const AdGroupPtr &group : context().groups) {
        const auto title = m_titles.constFind(group->id);
        if (title == m_titles.cend())
            continue;
        QString fault;
        if (title->trimmed().isEmpty())
            fault = tr("A title cannot be empty.");
        else if (title->size() > LongestTitle)
            fault = tr("A title can have %1 characters at most; this has %2.").arg(LongestTitle).arg(title->size());
        rows.push_back({group->title, group->title, title.value(), fault});
    }
    m_preview->setRows(std::move(rows));
}

QSet<Field> RenameDialog::touched() const
{
    return m_find->text().isEmpty() && m_replace->text().isEmpty() ? QSet<Field>() : QSet<Field>{Field::Title};
}

AdGroupPatch RenameDialog::patchFor(const AdGroup &group) const
{
    const auto title = m_titles.constFind(group.id);
    return title == m_titles.cend() ? AdGroupPatch() : AdGroupPatch{{Field::Title, title.value()}};
}

void RenameDialog::keepField(Field)
{
    m_find->clear();
    m_replace->clear();
}

QString RenameDialog::countText(qsizetype changes) const
{
    if (touched().isEmpty())
        return tr("Nothing to find yet");
    if (m_matches == 0)
        return tr("No title matches");
    const QString matches
        = m_matches == 1 ? tr("1 title matches") : tr("%1 titles match").arg(context().formats.count(m_matches));
    return tr("%1, %2 change").arg(matches, context().formats.count(double(changes)));
}

} // namespace agm
