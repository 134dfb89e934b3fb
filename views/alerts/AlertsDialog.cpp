// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/AlertsDialog.h"

#include "views/changes/DialogParts.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {

AlertsDialog::AlertsDialog(QWidget *parent)
    : QDialog(parent), m_table(new QTableView), m_hint(dialogparts::text({}, this))
{
    setWindowTitle(tr("Alerts"));
    setModal(true);
    resize(720, 420);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    m_hint->setObjectName(QStringLiteral("hint"));
    layout->addWidget(m_hint);
    m_table->setAccessibleName(tr("Alerts"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 10));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(AlertModel::Name, 240);
    header->resizeSection(AlertModel::Filter, 270);
    layout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const char *name, auto what) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setMinimumSize(button->sizeHint().width() + 16, 28);
        connect(button, &QPushButton::clicked, this, what);
        row->addWidget(button);
        return button;
    };
    add(tr("New…"), "new", [this] { Q_EMIT newRequested(); });
    m_edit = add(tr("Change…"), "edit", &AlertsDialog::edit);
    m_delete = add(tr("Delete"), "delete", &AlertsDialog::remove);
    m_show = add(tr("Show rows"), "show", &AlertsDialog::showRows);
    row->addStretch(1);
    add(tr("Close"), "close", &QDialog::reject);
    layout->addLayout(row);
    connect(&m_model, &AlertModel::changed, this, [this] { Q_EMIT rulesChanged(m_model.rules()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AlertsDialog::showButtons);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AlertsDialog::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertsDialog::showButtons);
    connect(m_table, &QTableView::activated, this, &AlertsDialog::showRows);
    showButtons();
    m_table->setFocus();
}

int AlertsDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void AlertsDialog::showButtons()
{
    const int row = current();
    const bool readable = row >= 0 && m_model.rules()[row].isReadable();
    const QString choose = tr("Choose an alert first.");
    const QString unreadable = tr("This version of the program cannot read the alert. It is kept as it is.");
    for (QPushButton *button : {m_edit, m_show}) {
        button->setEnabled(readable);
        button->setToolTip(readable ? QString() : row < 0 ? choose : unreadable);
    }
    m_delete->setEnabled(row >= 0);
    m_delete->setToolTip(row < 0 ? choose : QString());
    m_hint->setText(
        m_model.rowCount() == 0
            ? tr("There is no alert yet. An alert tells you, after a refresh, that ad groups begin to match "
                 "a filter, such as spend>100 results=0.")
            : tr("Looked at after each refresh. An alert tells you once of each ad group that begins to "
                 "match; it never changes anything."));
}

void AlertsDialog::edit()
{
    if (const int row = current(); row >= 0 && m_model.rules()[row].isReadable())
        Q_EMIT editRequested(m_model.rules()[row]);
}

void AlertsDialog::remove()
{
    const int row = current();
    if (row < 0)
        return;
    QList<AlertRule> rules = m_model.rules();
    rules.removeAt(row);
    Q_EMIT rulesChanged(rules);
}

void AlertsDialog::showRows()
{
    const int row = current();
    if (row < 0 || !m_model.rules()[row].isReadable())
        return;
    const AlertRule rule = m_model.rules()[row];
    accept();
    Q_EMIT showRequested(rule);
}

} // namespace agm
