// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Word.h"

#include <QtCore/QHash>
#include <QtCore/QReadWriteLock>

#include <deque>

namespace agm {
namespace {

/// A deque never moves its elements, so a QString handed out stays valid while others are added.
struct Pool {
    QReadWriteLock lock;
    QHash<QByteArray, quint32> numbers;
    std::deque<QString> texts{QString()};
};

Pool &pool()
{
    static Pool instance;
    return instance;
}

} // namespace

Word Word::of(QByteArrayView utf8)
{
    Pool &p = pool();
    // A view as the key of a look-up costs no allocation; only a new word is copied.
    const QByteArray key = QByteArray::fromRawData(utf8.data(), utf8.size());
    {
        QReadLocker read(&p.lock);
        const auto found = p.numbers.constFind(key);
        if (found != p.numbers.constEnd())
            return Word(found.value());
    }
    QWriteLocker write(&p.lock);
    const auto found = p.numbers.constFind(key);
    if (found != p.numbers.constEnd())
        return Word(found.value());
    const auto number = quint32(p.texts.size());
    p.texts.push_back(QString::fromUtf8(utf8));
    p.numbers.insert(QByteArray(utf8.data(), utf8.size()), number);
    return Word(number);
}

Word Word::of(QStringView text)
{
    return text.isNull() ? Word() : of(QByteArrayView(text.toUtf8()));
}

QString Word::text() const
{
    Pool &p = pool();
    QReadLocker read(&p.lock);
    return p.texts[m_id];
}

} // namespace agm
