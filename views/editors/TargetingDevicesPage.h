// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/TargetingPage.h"

class QLineEdit;

namespace agm {

/// Devices, and operating systems with their least version. Words that this program does not know are listed as they
/// came.
class TargetingDevicesPage : public TargetingPage {
    Q_OBJECT
public:
    explicit TargetingDevicesPage(TargetingDraft *draft, QWidget *parent = nullptr);

    QString problem() const override;

protected:
    void refresh() override;

private:
    struct System {
        TargetingTick *tick = nullptr;
        QLineEdit *version = nullptr;
        QLabel *wrong = nullptr;
    };
    void addDevice(const QString &word);
    void addSystem(const QString &os);
    void refreshSystem(const QString &os, const System &system);
    void typeVersion(const QString &os, const QString &text);

    QHash<QString, TargetingTick *> m_devices;
    QMap<QString, System> m_systems;
    QLabel *m_devicesHint = nullptr;
    QLabel *m_systemsHint = nullptr;
};

} // namespace agm
