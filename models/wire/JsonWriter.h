// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Targeting.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace agm::json {

/// Appends one JSON text, without white space. The caller opens and closes what it writes; commas come by themselves.
class Writer {
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginList() { open('['); }
    void endList() { close(']'); }
    void key(QByteArrayView name);
    void text(const QString &value);
    /// A value that is JSON already.
    void raw(QByteArrayView json);
    void flag(bool value) { raw(value ? QByteArrayView("true") : QByteArrayView("false")); }
    void integer(int value) { raw(QByteArray::number(value)); }
    void null() { raw("null"); }
    void texts(const QStringList &values);
    /// Members that were kept as they came.
    void kept(const Kept &members);
    const QByteArray &result() const { return m_out; }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void quoted(const QString &value);

    QByteArray m_out;
    bool m_first = true;
};

} // namespace agm::json
