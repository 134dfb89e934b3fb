// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Announce.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

namespace agm {
namespace {

constexpr char IsAlert[] = "agmAlert";

class AlertAccessible final : public QAccessibleWidget {
public:
    explicit AlertAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::AlertMessage) { }
    QAccessible::Role role() const override
    {
        return widget()->property(IsAlert).toBool() ? QAccessible::AlertMessage : QAccessible::StaticText;
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(IsAlert).isValid() ? new AlertAccessible(widget) : nullptr;
}

} // namespace

void makeAlert(QWidget *widget, bool now)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
    widget->setProperty(IsAlert, now);
}

void announce(QWidget *widget)
{
    if (!widget->isVisible())
        return; // what appears later is read then
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent shown(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace agm
