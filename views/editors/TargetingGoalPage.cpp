// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DraftChecks.h"
#include "views/common/Words.h"
#include "views/editors/EditorParts.h"
#include "views/editors/TargetingPages.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace agm {
namespace {

/// What an item of a combo box stands for, beside the words of the API.
enum Special { AsItWas = 1, Nothing, Named };
constexpr int SpecialRole = Qt::UserRole + 1;

QString locationOf(const TargetingValues &values)
{
    return values.location;
}

QString eventOf(const TargetingValues &values)
{
    return values.event;
}

bool messaging(const TargetingValues &values)
{
    return values.location == QLatin1String("messaging");
}

void addSpecial(QComboBox *box, const QString &text, Special special)
{
    box->addItem(text);
    box->setItemData(box->count() - 1, special, SpecialRole);
}

void addWords(QComboBox *box, Field field, const QStringList &list)
{
    for (const QString &word : list)
        box->addItem(words::fieldWord(field, word), word);
}

} // namespace

TargetingGoalPage::TargetingGoalPage(TargetingDraft *targeting, QWidget *parent)
    : TargetingPage(targeting, {Field::ConversionLocation, Field::ConversionEvent, Field::MessageApps}, parent)
{
    m_location = new QComboBox(this);
    m_event = new QComboBox(this);
    for (QComboBox *box : {m_location, m_event}) {
        box->setMinimumWidth(260);
        editorparts::ignoreWheel(box);
    }
    addRow(words::fieldTitle(Field::ConversionLocation), m_location);
    addMessages(Field::ConversionLocation);
    addRow(words::fieldTitle(Field::ConversionEvent), m_event);
    m_name = new QLineEdit(this);
    m_name->setMinimumWidth(260);
    m_name->setMaxLength(100);
    m_nameRow = addRow(tr("Name of the event"), m_name);
    addMessages(Field::ConversionEvent);
    auto *apps = new QWidget(this);
    auto *line = new QHBoxLayout(apps);
    line->setContentsMargins({});
    QStringList all = knownWords(Field::MessageApps);
    for (const TargetingValues &values : targeting->different()) {
        for (const QString &app : values.targeting.messageApps) {
            if (!all.contains(app))
                all.append(app);
        }
    }
    for (const QString &app : all) {
        auto *tick = new TargetingTick(words::fieldWord(Field::MessageApps, app), apps);
        m_apps.insert(app, tick);
        line->addWidget(tick);
        connect(tick, &TargetingTick::wished, this, [this, app](TargetingTick::Wish wish) {
            draft()->change(Field::MessageApps, [&](TargetingValues &now, const TargetingValues &before) {
                const bool on = wish == TargetingTick::Wish::AsItWas ? before.targeting.messageApps.contains(app)
                                                                     : wish == TargetingTick::Wish::On;
                setWord(now.targeting.messageApps, app, on);
            });
        });
    }
    const QString appsTitle = words::fieldTitle(Field::MessageApps);
    addRow(appsTitle, apps);
    m_appsWhy = addHint({});
    addMessages(Field::MessageApps);
    addKept();
    rows()->addStretch();
    connect(m_location, &QComboBox::activated, this, &TargetingGoalPage::chooseLocation);
    connect(m_event, &QComboBox::activated, this, &TargetingGoalPage::chooseEvent);
    connect(m_name, &QLineEdit::textEdited, this, &TargetingGoalPage::nameEvent);
    refresh();
}

void TargetingGoalPage::refresh()
{
    {
        const auto now = draft()->common(&locationOf);
        const auto before = draft()->commonBefore(&locationOf);
        const QSignalBlocker quiet(m_location);
        m_location->clear();
        if (!before)
            addSpecial(m_location, tr("mixed"), AsItWas);
        else if (before->isEmpty())
            addSpecial(m_location, tr("not set"), AsItWas);
        QStringList list = knownWords(Field::ConversionLocation);
        if (before && !before->isEmpty() && !list.contains(*before))
            list.append(*before);
        addWords(m_location, Field::ConversionLocation, list);
        m_location->setCurrentIndex(now && !now->isEmpty() ? m_location->findData(*now) : 0);
    }
    refreshEvent();
    const int all = draft()->groupCount();
    const bool applies = draft()->count(&messaging) > 0;
    for (auto [app, tick] : m_apps.asKeyValueRange()) {
        const auto has
            = [word = app](const TargetingValues &values) { return values.targeting.messageApps.contains(word); };
        tick->show(draft()->count(has), all, !draft()->commonBefore(has));
        // What is chosen although it does not apply can still be taken away.
        tick->setEnabled(applies || tick->checkState() != Qt::Unchecked);
        if (!tick->isEnabled())
            tick->setAccessibleDescription(m_appsWhy->text());
    }
    m_appsWhy->setText(applies ? QString() : tr("Only for ad groups whose conversions happen in messages."));
    m_appsWhy->setVisible(!applies);
}

void TargetingGoalPage::refreshEvent()
{
    const auto now = draft()->common(&eventOf);
    const auto before = draft()->commonBefore(&eventOf);
    const QStringList known = knownWords(Field::ConversionEvent);
    const QSignalBlocker quiet(m_event);
    const bool naming = m_name->hasFocus();
    m_event->clear();
    if (!before)
        addSpecial(m_event, tr("mixed"), AsItWas);
    addSpecial(m_event, tr("None"), Nothing);
    addWords(m_event, Field::ConversionEvent, known);
    addSpecial(m_event, tr("Another event…"), Named);
    const bool named = naming || (now && !now->isEmpty() && !known.contains(*now));
    if (named)
        m_event->setCurrentIndex(m_event->count() - 1);
    else if (!now)
        m_event->setCurrentIndex(0);
    else
        m_event->setCurrentIndex(now->isEmpty() ? (before ? 0 : 1) : m_event->findData(*now));
    m_nameRow->setVisible(named);
    if (named && !naming)
        m_name->setText(*now);
}

void TargetingGoalPage::chooseLocation(int index)
{
    const bool back = m_location->itemData(index, SpecialRole).toInt() == AsItWas;
    const QString word = m_location->itemData(index).toString();
    draft()->change(Field::ConversionLocation, [&](TargetingValues &now, const TargetingValues &before) {
        now.location = back ? before.location : word;
    });
}

void TargetingGoalPage::chooseEvent(int index)
{
    const int special = m_event->itemData(index, SpecialRole).toInt();
    if (special == Named) {
        m_name->clear();
        m_nameRow->show();
        m_name->setFocus();
        return;
    }
    const QString word = special == Nothing ? QString() : m_event->itemData(index).toString();
    draft()->change(Field::ConversionEvent, [&](TargetingValues &now, const TargetingValues &before) {
        now.event = special == AsItWas ? before.event : word;
    });
    refreshEvent();
}

void TargetingGoalPage::nameEvent(const QString &name)
{
    // An empty name is none yet: each ad group keeps its own.
    draft()->change(Field::ConversionEvent,
                    [text = name.trimmed()](TargetingValues &now, const TargetingValues &before) {
                        now.event = text.isEmpty() ? before.event : text;
                    });
}

} // namespace agm
