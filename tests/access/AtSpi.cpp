// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/AtSpi.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusVariant>

namespace agm::atspi {
namespace {

/// For a loaded machine; an answer takes a millisecond.
constexpr int Patience = 20000;

} // namespace

QDBusArgument &operator<<(QDBusArgument &to, const Reference &place)
{
    to.beginStructure();
    to << place.service << place.path;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, Reference &place)
{
    from.beginStructure();
    from >> place.service >> place.path;
    from.endStructure();
    return from;
}

void registerTypes()
{
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
}

QVariant Node::call(const char *interface, const char *method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_place.service, m_place.path.path(),
                                                          QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, Patience);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QVariant Node::get(const char *interface, const char *name) const
{
    const QVariant answer
        = call("org.freedesktop.DBus.Properties", "Get", {QString::fromLatin1(interface), QString::fromLatin1(name)});
    return answer.value<QDBusVariant>().variant();
}

Role Node::role() const
{
    return Role(call("org.a11y.atspi.Accessible", "GetRole").toUInt());
}

QList<Node> Node::children() const
{
    QList<Node> nodes;
    const auto places = qdbus_cast<QList<Reference>>(call("org.a11y.atspi.Accessible", "GetChildren"));
    for (const Reference &place : places)
        nodes.append(Node(m_bus, place));
    return nodes;
}

bool Node::hasState(int state) const
{
    const auto bits = qdbus_cast<QList<quint32>>(call("org.a11y.atspi.Accessible", "GetState"));
    return (bits.value(state / 32) >> (state % 32)) & 1U;
}

Node Node::find(const std::function<bool(const Node &)> &fits, int depth) const
{
    if (isNull() || fits(*this))
        return *this;
    const Role own = role();
    if (depth == 0 || own == Role::Table || own == Role::List || own == Role::Tree)
        return {};
    const auto all = children();
    for (const Node &child : all) {
        const Node found = child.find(fits, depth - 1);
        if (!found.isNull())
            return found;
    }
    return {};
}

Node Node::find(Role role, const QString &nameStart) const
{
    return find([&](const Node &node) { return node.role() == role && node.name().startsWith(nameStart); });
}

QString Node::texts() const
{
    QString texts;
    find([&texts](const Node &node) {
        if (node.role() == Role::Label)
            texts += node.name() + u'\n';
        return false;
    });
    return texts;
}

QString Node::text() const
{
    return call("org.a11y.atspi.Text", "GetText", {0, -1}).toString();
}

bool Node::setText(const QString &text) const
{
    return call("org.a11y.atspi.EditableText", "SetTextContents", {text}).toBool();
}

bool Node::press() const
{
    return call("org.a11y.atspi.Action", "DoAction", {0}).toBool();
}

Node Node::cell(int row, int column) const
{
    const auto place = qdbus_cast<Reference>(call("org.a11y.atspi.Table", "GetAccessibleAt", {row, column}));
    return Node(m_bus, place);
}

QString Node::columnName(int column) const
{
    return call("org.a11y.atspi.Table", "GetColumnDescription", {column}).toString();
}

} // namespace agm::atspi
