// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingDevicesPage.h"

#include "views/common/SafeText.h"
#include "views/common/WordTable.h"
#include "views/common/Words.h"
#include "views/editors/EditorParts.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace agm {
namespace {

QString deviceWord(const QString &raw)
{
    if (raw == QLatin1String("mobile"))
        return TargetingDevicesPage::tr("Mobile");
    if (raw == QLatin1String("desktop"))
        return TargetingDevicesPage::tr("Desktop");
    return inertLine(raw);
}

/// Numbers with points between them: 17, 17.0, 17.0.1.
bool isVersion(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{1,4}(\\.[0-9]{1,4}){0,3}$"));
    return shape.match(text).hasMatch();
}

/// The versions of one system in an ad group; several when it names the system twice.
QStringList versionsOf(const TargetingValues &values, const QString &os)
{
    QStringList versions;
    for (const OperatingSystem &system : values.targeting.devices.systems) {
        if (system.os == os)
            versions.append(system.minimumVersion);
    }
    return versions;
}

} // namespace

TargetingDevicesPage::TargetingDevicesPage(TargetingDraft *targeting, QWidget *parent)
    : TargetingPage(targeting, {Field::Devices}, parent)
{
    QStringList devices{QStringLiteral("mobile"), QStringLiteral("desktop")};
    QStringList systems{QStringLiteral("ios"), QStringLiteral("android")};
    const auto note = [](QStringList &all, const QString &word) {
        if (!all.contains(word))
            all.append(word);
    };
    for (const TargetingValues &values : targeting->different()) {
        for (const QString &word : values.targeting.devices.platforms)
            note(devices, word);
        for (const OperatingSystem &system : values.targeting.devices.systems)
            note(systems, system.os);
    }
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    addRow(tr("Devices"), line);
    for (const QString &word : std::as_const(devices))
        addDevice(word);
    for (const QString &word : std::as_const(devices))
        layout->addWidget(m_devices.value(word));
    m_devicesHint = addHint(tr("None chosen: all devices."));
    for (const QString &os : std::as_const(systems))
        addSystem(os);
    m_systemsHint = addHint({});
    addMessages(Field::Devices);
    addKept();
    rows()->addStretch();
    refresh();
}

void TargetingDevicesPage::addDevice(const QString &word)
{
    auto *tick = new TargetingTick(deviceWord(word), this);
    m_devices.insert(word, tick);
    connect(tick, &TargetingTick::wished, this, [this, word](TargetingTick::Wish wish) {
        draft()->change(Field::Devices, [&](TargetingValues &now, const TargetingValues &before) {
            const bool on = wish == TargetingTick::Wish::AsItWas ? before.targeting.devices.platforms.contains(word)
                                                                 : wish == TargetingTick::Wish::On;
            setWord(now.targeting.devices.platforms, word, on);
        });
    });
}

void TargetingDevicesPage::addSystem(const QString &os)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    System system;
    system.tick = new TargetingTick(words::operatingSystem(os), line);
    system.tick->setMinimumWidth(110);
    layout->addWidget(system.tick);
    auto *label = new QLabel(tr("from version"), line);
    layout->addWidget(label);
    system.version = new QLineEdit(line);
    system.version->setFixedWidth(80);
    system.version->setMaxLength(20);
    label->setBuddy(system.version);
    layout->addWidget(system.version);
    system.wrong = new QLabel(line);
    system.wrong->hide();
    layout->addWidget(system.wrong);
    addRow(m_systems.isEmpty() ? tr("Systems") : QString(), line);
    system.version->setAccessibleName(tr("%1, from version").arg(words::operatingSystem(os)));
    m_systems.insert(os, system);
    connect(system.tick, &TargetingTick::wished, this, [this, os](TargetingTick::Wish wish) {
        draft()->change(Field::Devices, [&](TargetingValues &now, const TargetingValues &before) {
            const Devices &was = before.targeting.devices;
            const bool on = wish == TargetingTick::Wish::AsItWas ? hasSystem(was, os) : wish == TargetingTick::Wish::On;
            setSystem(now.targeting.devices, was, os, on);
        });
    });
    connect(system.version, &QLineEdit::textEdited, this, [this, os](const QString &text) { typeVersion(os, text); });
}

void TargetingDevicesPage::typeVersion(const QString &os, const QString &typed)
{
    const QString text = typed.trimmed();
    const bool good = text.isEmpty() || isVersion(text);
    QLabel *wrong = m_systems[os].wrong;
    wrong->setText(good ? QString() : editorparts::mark(Severity::Blocked) + tr("Numbers with points, like 17.0"));
    wrong->setVisible(!good);
    QPalette colors = palette();
    const QColor red = editorparts::textColor(Severity::Blocked, colors);
    colors.setColor(QPalette::WindowText, red);
    colors.setColor(QPalette::Text, red);
    wrong->setPalette(colors);
    m_systems[os].version->setAccessibleDescription(wrong->text());
    Q_EMIT problemChanged();
    if (!good)
        return;
    const auto read = [&os](const TargetingValues &values) { return versionsOf(values, os); };
    // One version for all can be taken away; of different ones an empty field leaves each its own.
    const bool clears = draft()->commonBefore(read).has_value();
    draft()->change(Field::Devices, [&](TargetingValues &now, const TargetingValues &before) {
        const QStringList was = versionsOf(before, os);
        qsizetype place = 0;
        for (OperatingSystem &system : now.targeting.devices.systems) {
            if (system.os != os)
                continue;
            system.minimumVersion = !text.isEmpty() ? text : clears ? QString() : was.value(place);
            ++place;
        }
    });
}

QString TargetingDevicesPage::problem() const
{
    for (const System &system : m_systems) {
        if (!system.wrong->isHidden())
            return system.wrong->text();
    }
    return {};
}

void TargetingDevicesPage::refresh()
{
    const int all = draft()->groupCount();
    for (auto [word, tick] : m_devices.asKeyValueRange()) {
        const auto has
            = [raw = word](const TargetingValues &values) { return values.targeting.devices.platforms.contains(raw); };
        tick->show(draft()->count(has), all, !draft()->commonBefore(has));
    }
    const int every
        = draft()->count([](const TargetingValues &values) { return values.targeting.devices.platforms.isEmpty(); });
    m_devicesHint->setVisible(every > 0);
    m_devicesHint->setText(every == all ? tr("None chosen: all devices.")
                                        : tr("None chosen in %1 of %2 ad groups: all devices.").arg(every).arg(all));
    for (auto [os, system] : m_systems.asKeyValueRange())
        refreshSystem(os, system);
    const int open
        = draft()->count([](const TargetingValues &values) { return values.targeting.devices.systems.isEmpty(); });
    m_systemsHint->setVisible(open > 0);
    m_systemsHint->setText(open == all ? tr("None chosen: every system and version.")
                                       : tr("None chosen in %1 of %2 ad groups: every system.").arg(open).arg(all));
}

void TargetingDevicesPage::refreshSystem(const QString &os, const System &system)
{
    const auto has = [&os](const TargetingValues &values) { return hasSystem(values.targeting.devices, os); };
    const int groups = draft()->count(has);
    system.tick->show(groups, draft()->groupCount(), !draft()->commonBefore(has));
    system.version->setEnabled(groups > 0);
    if (groups == 0 && !system.wrong->isHidden()) { // what was mistyped is gone with its system
        system.wrong->hide();
        Q_EMIT problemChanged();
    }
    QStringList versions;
    for (const TargetingValues &values : draft()->different())
        versions += versionsOf(values, os);
    versions.removeDuplicates();
    system.version->setPlaceholderText(groups == 0 ? QString() : versions.size() > 1 ? tr("mixed") : tr("any"));
    system.version->setToolTip(groups == 0 ? tr("Choose the system first.") : QString());
    if (!system.version->hasFocus() && system.wrong->isHidden())
        system.version->setText(versions.size() == 1 ? versions.first() : QString());
}

} // namespace agm
