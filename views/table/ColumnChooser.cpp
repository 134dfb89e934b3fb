// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/ColumnChooser.h"

#include "domain/FieldRegistry.h"
#include "views/common/Words.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QTreeWidgetItemIterator>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace agm {
namespace {

constexpr int FieldData = Qt::UserRole;
constexpr int RowHeight = 24; // pixels

constexpr std::array<FieldGroup, 10> groups{
    FieldGroup::Identity,   FieldGroup::Delivery,    FieldGroup::Budget, FieldGroup::Schedule, FieldGroup::Performance,
    FieldGroup::Comparison, FieldGroup::Conversions, FieldGroup::Costs,  FieldGroup::Goal,     FieldGroup::Targeting};

bool isField(const QTreeWidgetItem *item)
{
    return item->data(0, FieldData).isValid();
}

Field fieldOf(const QTreeWidgetItem *item)
{
    return Field(item->data(0, FieldData).toInt());
}

} // namespace

ColumnChooser::ColumnChooser(const QList<Field> &shown, QWidget *parent) : QDialog(parent), m_order(shown)
{
    setWindowTitle(tr("Choose columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fill();
    choose(shown);
    resize(460, 600);
}

void ColumnChooser::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *presets = new QHBoxLayout;
    for (const ColumnPreset preset : columnPresets()) {
        auto *button = new QPushButton(columnPresetTitle(preset));
        button->setAutoDefault(false);
        button->setToolTip(tr("Chooses the columns of “%1”").arg(columnPresetTitle(preset)));
        connect(button, &QPushButton::clicked, this, [this, preset] {
            m_order = columnPresetFields(preset);
            choose(m_order);
        });
        presets->addWidget(button);
    }
    layout->addLayout(presets);

    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setAccessibleName(tr("Search columns"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::filter);
    layout->addWidget(m_search);

    m_tree = new QTreeWidget;
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(16);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Columns"));
    connect(m_tree, &QTreeWidget::itemChanged, this, &ColumnChooser::itemChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ColumnChooser::describe);
    layout->addWidget(m_tree, 1);

    m_definition = new QLabel;
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setWordWrap(true);
    m_definition->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_definition->setMinimumHeight(3 * fontMetrics().height() + 4);
    layout->addWidget(m_definition);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_show = buttons->addButton(tr("Show columns"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT fieldsChosen(chosen());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    // Only a button inside the dialog can be its default.
    m_show->setDefault(true);
    // The box puts them in another order than they were made in.
    setTabOrder(m_tree, m_show);
    setTabOrder(m_show, buttons->button(QDialogButtonBox::Cancel));
    m_search->setFocus();
}

void ColumnChooser::fill()
{
    const QSignalBlocker quiet(m_tree);
    for (const FieldGroup group : groups) {
        auto *heading = new QTreeWidgetItem(m_tree, {words::groupTitle(group)});
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate | Qt::ItemIsSelectable);
        heading->setExpanded(true);
        heading->setSizeHint(0, {0, RowHeight});
        for (const FieldInfo &info : columnRegistry()) {
            if (info.group != group)
                continue;
            auto *item = new QTreeWidgetItem(heading, {words::fieldTitle(info.field)});
            item->setData(0, FieldData, int(info.field));
            item->setSizeHint(0, {0, RowHeight});
            item->setToolTip(0, words::fieldDefinition(info.field));
            item->setData(0, Qt::AccessibleDescriptionRole, words::fieldDefinition(info.field));
            const bool fixed = info.field == Field::Title;
            item->setFlags(fixed ? Qt::ItemIsSelectable
                                 : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
            item->setCheckState(0, fixed ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(1));
}

void ColumnChooser::choose(const QList<Field> &fields)
{
    {
        const QSignalBlocker quiet(m_tree);
        for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
            if (isField(*it) && fieldOf(*it) != Field::Title)
                (*it)->setCheckState(0, fields.contains(fieldOf(*it)) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tree->viewport()->update();
    describe();
}

QList<Field> ColumnChooser::chosen() const
{
    QList<Field> checked;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (isField(*it) && (*it)->checkState(0) == Qt::Checked)
            checked.append(fieldOf(*it));
    }
    QList<Field> result{Field::Title};
    for (const Field field : m_order) {
        if (checked.contains(field) && !result.contains(field))
            result.append(field);
    }
    for (const FieldInfo &info : columnRegistry()) {
        if (checked.contains(info.field) && !result.contains(info.field))
            result.append(info.field);
    }
    return result;
}

void ColumnChooser::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const FieldInfo &info = fieldInfo(fieldOf(item));
            const bool match = item->text(0).contains(wanted, Qt::CaseInsensitive)
                || QLatin1String(info.key).contains(wanted, Qt::CaseInsensitive)
                || words::fieldDefinition(info.field).contains(wanted, Qt::CaseInsensitive)
                || group->text(0).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!match);
            any = any || match;
            if (match && !first && item->flags().testFlag(Qt::ItemIsEnabled))
                first = item;
        }
        group->setHidden(!any);
    }
    m_tree->setCurrentItem(first);
    describe();
}

void ColumnChooser::itemChanged(QTreeWidgetItem *, int)
{
    describe();
}

void ColumnChooser::describe()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        m_definition->setText(tr("No column has this name. Clear the search to see all."));
    else if (isField(item))
        m_definition->setText(QStringLiteral("%1\n%2").arg(
            words::fieldDefinition(fieldOf(item)),
            isDerived(fieldOf(item)) ? tr("Concluded by this program from the figures.")
                                     : tr("API: %1").arg(QLatin1String(fieldInfo(fieldOf(item)).key))));
    else
        m_definition->clear();
    m_show->setText(tr("Show %1 columns").arg(chosen().size()));
}

} // namespace agm
