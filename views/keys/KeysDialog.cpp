// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/KeysDialog.h"

#include "views/common/Announce.h"
#include "views/keys/KeyField.h"
#include "views/keys/KeyListModel.h"
#include "views/keys/KeyMap.h"
#include "views/keys/KeyRules.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr QSize Size{680, 620};
constexpr int KeysWidth = 190;
constexpr int WhereWidth = 150;

/// On a button an "&" of a title would become a key.
QString buttonWords(QString title)
{
    return title.replace(u'&', QStringLiteral("&&"));
}

} // namespace

KeysDialog::KeysDialog(KeyMap *map, QWidget *parent)
    : QDialog(parent), m_map(map), m_model(new KeyListModel(map, this)), m_filter(new KeyListFilter(this)),
      m_search(new QLineEdit), m_table(new QTableView), m_none(new QLabel), m_name(new QLabel), m_field(new KeyField),
      m_message(new QLabel)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(Size);
    m_filter->setSourceModel(m_model);
    m_search->setPlaceholderText(tr("Search an action, a menu or a key"));
    m_search->setAccessibleName(tr("Search the list"));
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(windowTitle());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 8));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(KeyListModel::Action, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(KeyListModel::Keys, KeysWidth);
    m_table->horizontalHeader()->resizeSection(KeyListModel::Where, WhereWidth);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setText(tr("No action and no key has these words."));
    m_none->setAccessibleName(m_none->text());
    m_none->hide();
    makeAlert(m_message);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none);
    layout->addWidget(makeForm());
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_all, QDialogButtonBox::ResetRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        m_none->setVisible(m_filter->rowCount() == 0);
        if (m_filter->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
        showChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_wanted.reset();
        say({});
        showChosen();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_field->isEnabled())
            m_field->setFocus();
    });
    connect(m_field, &KeyField::pressed, this, [this](const QKeySequence &keys) { want({keys}); });
    connect(m_map, &KeyMap::changed, this, &KeysDialog::showChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_table->selectRow(0);
    showChosen();
    m_search->setFocus();
}

QPushButton *KeysDialog::makeButton(const QString &text, void (KeysDialog::*act)())
{
    auto *button = new QPushButton(text, this);
    // Return in the search or the table must not change a key.
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget *KeysDialog::makeForm()
{
    m_remove = makeButton(tr("&No key"), &KeysDialog::removeKey);
    m_standard = makeButton(tr("&Standard key"), &KeysDialog::standardKey);
    m_all = makeButton(tr("&All standard keys"), &KeysDialog::allStandard);
    m_take = makeButton({}, &KeysDialog::takeOver);
    m_undo = makeButton(tr("&Undo"), &KeysDialog::undo);
    m_take->hide();
    m_undo->hide();
    m_name->setTextFormat(Qt::PlainText);
    m_name->setBuddy(m_field);
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_remove);
    row->addWidget(m_standard);
    layout->addLayout(row);
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_message, 1);
    answer->addWidget(m_take, 0, Qt::AlignTop);
    answer->addWidget(m_undo, 0, Qt::AlignTop);
    layout->addLayout(answer);
    return box;
}

QString KeysDialog::message() const
{
    return m_message->text();
}

int KeysDialog::chosen() const
{
    const QModelIndex now = m_table->currentIndex();
    return now.isValid() ? m_model->entryOf(m_filter->mapToSource(now).row()) : -1;
}

void KeysDialog::showChosen()
{
    const int entry = chosen();
    const QModelIndex now = m_table->currentIndex();
    const bool can = entry >= 0;
    if (can) {
        const KeyEntry &action = m_map->entries()[entry];
        m_name->setText(action.keys().isEmpty()
                            ? tr("“%1” has no key.").arg(action.title())
                            : tr("“%1” has the key %2.").arg(action.title(), keysText(action.keys())));
        m_field->setAccessibleName(tr("New key of “%1”").arg(action.title()));
    } else {
        m_name->setText(now.isValid() ? tr("This key belongs to a part of the window and cannot be changed.")
                                      : tr("Choose an action to change its key."));
        m_field->setAccessibleName(tr("New key"));
    }
    m_name->setAccessibleName(m_name->text());
    m_field->setEnabled(can);
    m_remove->setEnabled(can && !m_map->entries()[entry].keys().isEmpty());
    m_standard->setEnabled(can && m_map->entries()[entry].isChanged());
    m_all->setEnabled(m_map->isChanged());
    m_take->setVisible(m_wanted.has_value());
    m_undo->setVisible(!m_wanted && m_before);
}

void KeysDialog::say(const QString &text, bool isFault)
{
    m_message->setText(isFault ? QStringLiteral("▲ ") + text : text);
    m_message->setAccessibleName(text);
    if (text.isEmpty())
        return;
    announce(m_message);
}

void KeysDialog::keep()
{
    m_before = m_map->changes();
    m_wanted.reset();
}

void KeysDialog::want(const QList<QKeySequence> &keys)
{
    const int entry = chosen();
    if (entry < 0)
        return;
    m_wanted.reset();
    const QString title = m_map->entries()[entry].title();
    QString why;
    for (const QKeySequence &one : keys) {
        if (why.isEmpty())
            why = m_map->refusal(entry, one);
    }
    const int holder = m_map->holder(keys, entry);
    if (!why.isEmpty()) {
        say(tr("%1 cannot be the key of “%2”: %3").arg(keysText(keys), title, why), true);
    } else if (holder >= 0) {
        const QString other = m_map->entries()[holder].title();
        m_wanted = Wanted{entry, keys};
        say(tr("%1 is the key of “%2”. Nothing was changed.").arg(keysText(keys), other), true);
        m_take->setText(tr("&Take it from “%1”").arg(buttonWords(other)));
        m_take->setAccessibleName(tr("Take it from “%1”").arg(other));
    } else {
        keep();
        m_map->set(entry, keys);
        say(keys.isEmpty() ? tr("“%1” has no key any more.").arg(title)
                           : tr("“%1” now has the key %2.").arg(title, keysText(keys)));
    }
    showChosen();
}

void KeysDialog::removeKey()
{
    want({});
    m_table->setFocus(); // the button is off now
}

void KeysDialog::standardKey()
{
    want(m_map->entries()[chosen()].standard);
    (m_wanted ? static_cast<QWidget *>(m_take) : m_table)->setFocus();
}

void KeysDialog::allStandard()
{
    keep();
    m_map->resetAll();
    say(tr("Every action has its standard key again."));
    showChosen();
    m_undo->setFocus();
}

void KeysDialog::takeOver()
{
    if (!m_wanted)
        return;
    const Wanted wanted = *m_wanted;
    const int from = m_map->holder(wanted.keys, wanted.entry);
    keep();
    m_map->take(wanted.entry, wanted.keys);
    const KeyEntry &loser = m_map->entries()[from];
    const QString winner = m_map->entries()[wanted.entry].title();
    say(loser.keys().isEmpty()
            ? tr("“%1” now has the key %2, and “%3” has none.").arg(winner, keysText(wanted.keys), loser.title())
            : tr("“%1” now has the key %2. “%3” still has %4.")
                  .arg(winner, keysText(wanted.keys), loser.title(), keysText(loser.keys())));
    showChosen();
    m_table->setFocus();
}

void KeysDialog::undo()
{
    if (!m_before)
        return;
    const QByteArray before = *std::exchange(m_before, std::nullopt);
    m_wanted.reset();
    m_map->setChanges(before);
    say(tr("The keys are again what they were before."));
    showChosen();
    m_table->setFocus();
}

} // namespace agm
