// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusObjectPath>

#include <functional>

namespace agm::atspi {

/// The roles that are looked for, by their numbers in AT-SPI (atspi-constants.h of at-spi2-core).
enum class Role : quint32 {
    Alert = 2,
    Dialog = 16,
    Frame = 23,
    Label = 29,
    List = 31,
    MenuBar = 34,
    MenuItem = 35,
    Button = 43,
    Table = 55,
    TableCell = 56,
    Text = 61,
    Tree = 65,
};

/// Where an object is on the accessibility bus.
struct Reference {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &to, const Reference &place);
const QDBusArgument &operator>>(const QDBusArgument &from, Reference &place);

/// One object of a program as an assistive program sees it. Every call asks over the bus and waits for the answer; what
/// cannot be asked is empty. Cheap to copy.
class Node {
public:
    Node() = default;
    Node(const QDBusConnection &bus, const Reference &place) : m_bus(bus), m_place(place) { }

    bool isNull() const { return m_place.service.isEmpty(); }
    QString path() const { return m_place.path.path(); }
    QString name() const { return property("Name").toString(); }
    QString description() const { return property("Description").toString(); }
    Role role() const;
    QList<Node> children() const;
    /// Focused, enabled and so on: a bit of ATSPI_STATE_….
    bool hasState(int state) const;
    bool isShowing() const { return hasState(25); }
    bool isEnabled() const { return hasState(8); }

    /// The first object below this one that fits, this one included. Tables, lists and trees are not gone into: their
    /// cells are asked for by place.
    Node find(const std::function<bool(const Node &)> &fits, int depth = 24) const;
    Node find(Role role, const QString &nameStart) const;
    /// The names of all labels below, each in a line.
    QString texts() const;

    /// What is in a field.
    QString text() const;
    bool setText(const QString &text) const;
    /// Does the first thing that can be done with it: presses a button, triggers an entry of a menu.
    bool press() const;

    int rows() const { return tableProperty("NRows").toInt(); }
    int columns() const { return tableProperty("NColumns").toInt(); }
    Node cell(int row, int column) const;
    QString columnName(int column) const;

private:
    QVariant call(const char *interface, const char *method, const QVariantList &arguments = {}) const;
    QVariant get(const char *interface, const char *name) const;
    QVariant property(const char *name) const { return get("org.a11y.atspi.Accessible", name); }
    QVariant tableProperty(const char *name) const { return get("org.a11y.atspi.Table", name); }

    QDBusConnection m_bus{QString()};
    Reference m_place;
};

/// Must be called once before anything is asked.
void registerTypes();

} // namespace agm::atspi

Q_DECLARE_METATYPE(agm::atspi::Reference)
